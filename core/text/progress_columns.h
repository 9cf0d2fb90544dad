// What the columns of a table of progress hold, by their printed heads (part of progress_table.h).
#pragma once

#include <string>
#include <vector>

#include "text/clean_text.h"

namespace minsheng {

enum class ProgressRole {
  other,
  number,
  category,
  name,     // what a row is about
  part,     // 子项目: a finer name beside it
  content,  // what is to be done, in words
  unit,
  planned,
  done,
  percent,
  progress,  // 推进情况: a figure or words, as the cell may be
  remark
};

struct ProgressColumn {
  ProgressRole role = ProgressRole::other;
  std::u32string unit;  // （万元） of the head
  bool period = false;  // 1-10月推进情况, 一季度: one of several times
  bool rate = false;    // a number without a unit is a percent
};

// One for each head. Empty where they do not name the rows and what is done of them.
std::vector<ProgressColumn> read_progress_columns(const CleanText& text,
                                                  const std::vector<Range>& heads);

// A second row of heads below the first: 一季度, 二季度 below 进展情况. False, and nothing changed,
// where the row is none.
bool refine_progress_columns(const CleanText& text, const std::vector<Range>& heads,
                             const std::vector<Range>& second,
                             std::vector<ProgressColumn>& columns);

}  // namespace minsheng
