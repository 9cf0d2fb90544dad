// What kinds of headings there are, and which stand above which (part of outline.h).
#pragma once

#include "text/marker.h"

namespace minsheng {

inline constexpr int kDutyRank = 4;  // 牵头单位：…: below a chapter or a leader, above the items

// How major a style is where the document has not shown it yet; smaller is higher up.
int rank_of(MarkerStyle style);

// Unnumbered headings rank by their words: a chapter, a level, else a category.
int rank_of_heading(Chars words);

// 「牵头单位：县教育局；配合单位：县财政局」 and nothing else.
bool names_lead_only(Chars words);

// 【工作进展】 alone on its line.
bool is_framed_heading(Chars words);

// （单位：万元） alone on its line.
bool is_aside(Chars words);

// 附件 / 附件2 / 附件3-1 standing alone.
bool is_annex_line(Chars text);

}  // namespace minsheng
