// How far an item is in a month, in the words of a supervision note: done, 序时, and the
// difference.
#pragma once

#include <string>

#include "rules/ledger_progress.h"

namespace minsheng {

// An amount with its unit (294套; "" where the target has none that can be held against the year)
// and its percent.
struct NoteFigure {
  std::string amount, percent;
};

// Of the item's slowest target (rules/ledger_progress.h).
struct NoteFigures {
  bool measured = false;  // else there is nothing to show
  bool reported = true;   // false: the month's report is missing
  std::string indicator;
  NoteFigure done, expected, gap;
  std::string gap_words;  // 低于序时20.91个百分点
  bool behind = false;
};

NoteFigures note_figures(const ItemProgress& item, int month);

// 截至6月底，开工套数完成294套（20.76%），序时590套（41.67%），低于序时20.91个百分点。
std::string finding_text(const ItemProgress& item, const Month& month);

}  // namespace minsheng
