// Who makes the papers of a ledger, of what, for whom, and when.
#pragma once

#include <string>

#include "app/paper.h"
#include "report/paper_parts.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// 临江县2024年民生实事: what a paper's title begins with.
std::string paper_subject(const Ledger& ledger, int year);

// The plan's issuer, else the host of the office; "" where the plan names neither.
std::string paper_office(const Ledger& ledger);

// Signed by that office on the day that it is made.
PaperFrame paper_frame(const PaperSource& source, std::string title);

// Refused where no item is led and nothing reported by a unit of this name. "" stands for all.
Result<void> check_paper_unit(const LedgerProgress& progress, const std::string& unit);

}  // namespace minsheng
