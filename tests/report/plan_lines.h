// What a plan document must carry from one ledger to another, as lines that can be compared.
#pragma once

#include <string>

#include "model/ledger.h"

namespace minsheng {

// Title, number, issuer, date, jurisdiction, year; per group level and declared count; per item
// category, leads, support, types, deadline, pending; per target kind, op, value, unit, baseline,
// soft, worded, pending; mechanism. Without ids, printed numbers and spans.
std::string plan_lines(const Ledger& ledger);

// The ledger that importing `text` gives.
Ledger ledger_from(const std::string& text);

}  // namespace minsheng
