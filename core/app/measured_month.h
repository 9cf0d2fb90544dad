// A ledger measured by its own rules, and the month of it that a paper is about.
#pragma once

#include "app/paper.h"
#include "rules/ledger_progress.h"

namespace minsheng {

struct MeasuredMonth {
  ProgressRules rules;
  LedgerProgress progress;  // of the whole year; points into the ledger
  Month month;
};

// Refused: a month that is not of the ledger's year.
Result<MeasuredMonth> measure_month(const Ledger& ledger, const Month& month);

}  // namespace minsheng
