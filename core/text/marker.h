// Numbers in front of headings and items, in every style met in plans (domain.md §8).
#pragma once

#include <cstdint>

#include "text/clean_text.h"

namespace minsheng {

enum class MarkerStyle {
  none,
  chinese_comma,  // 一、
  chinese_paren,  // （一）
  digit_point,    // 1. 1、 1．
  digit_paren,    // （1） (1) ⑴
  digit_half,     // 1） 1)
  circled,        // ①
  ordinal,        // 第一件实事： 第二项、
  worded,         // 任务一： 实事1：
  bare,           // 01 on a line of its own
  decimal,        // 1.1 1.2.3
  spoken,         // 一是 二是
  bullet,         // ▶ ● —— ·
  heading,        // none printed: a heading known by its words or its Markdown mark
  annex           // 附件2 on a line of its own
};

struct Marker {
  MarkerStyle style = MarkerStyle::none;
  int64_t number = 0;  // 0 where none is printed
  size_t length = 0;   // characters it takes
  size_t printed = 0;  // characters of it that stand for the number in `no`
};

// The marker at the beginning of text[range]; style none where there is none. `spoken` and
// `bullet` are included, `heading` and `annex` never come from here.
Marker read_marker(const CleanText& text, Range range);

// 「2.3岁以下…」 where item 2 is due: the point belongs to the marker although a digit follows.
Marker read_tight_marker(const CleanText& text, Range range);

// Styles that number the pieces of one thing rather than things of their own.
bool is_inner_style(MarkerStyle style);

}  // namespace minsheng
