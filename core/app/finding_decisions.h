// Decisions about findings as transactions: 属实 with its explanation, 暂不处理, 是同一单位 or
// 是同一指标, and open again.
#pragma once

#include <string>

#include "base/result.h"
#include "model/edit.h"
#include "rules/finding.h"

namespace minsheng {

// Each gives the transaction for the finding's ledger, to be applied like any other edit (so undo
// takes it back). `time` is ISO 8601 with offset.

// 属实. Fails with bad_input without an explanation: it travels with the ledger.
Result<Transaction> settle_finding(const Ledger& ledger, const ActorId& actor,
                                   const std::string& time, const Finding& finding,
                                   const std::string& explanation);

// 暂不处理, with or without a reason.
Transaction set_finding_aside(const Ledger& ledger, const ActorId& actor, const std::string& time,
                              const Finding& finding, const std::string& reason);

// 是同一单位, 是同一指标: writes the names of `finding.same` down as one Unit or IndicatorName with
// aliases, which travels with the ledger; the checks of every open ledger know it from then on.
// Without changes where the finding has no names, or the ledger knows already.
Transaction join_names(const Ledger& ledger, const ActorId& actor, const std::string& time,
                       const Finding& finding);

// Takes every decision about the finding away; without changes where there is none.
Transaction reopen_finding(const Ledger& ledger, const ActorId& actor, const std::string& time,
                           const Finding& finding);

}  // namespace minsheng
