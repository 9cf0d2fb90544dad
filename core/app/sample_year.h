// A year of made-up reports for a sample plan. The text has one line a fact, words parted by
// blanks:
//   地区 <name>               what the jurisdiction is called, so that nobody takes it for real
//   阶段 省1.2 <a、b、c>       the stages of a milestone; 省1.2 is the second target of item 省1
//   数 省1.2 <12 figures>      cumulative at the end of each month, - where nothing was reported
//   说明 | 问题 省1.2 6 <text>  what the unit said of it in that month
//   迟报 6 <unit> <date>       the day on which the unit's reports of that month came
// Lines that begin with # and 方案 (the plan's file) are for people and for the build.
#pragma once

#include <string_view>

#include "app/edited_ledger.h"

namespace minsheng {

// One step for the set-up and one for each month. The text is the program's own: a line that cannot
// be read is a broken invariant.
void add_sample_year(EditedLedger& ledger, std::string_view text);

}  // namespace minsheng
