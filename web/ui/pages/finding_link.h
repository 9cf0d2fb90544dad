// Findings as other pages show them: a row that leads to the page 校核, and the counts in words.
#pragma once

#include <string>

#include "app/findings_view.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

// kFindingLink high: icon, rule and, below, the arithmetic. `with_place` puts padding and the place
// before the rule, for a list that is not of one item alone.
inline constexpr float kFindingLink = 48;
void draw_finding_link(Screen& screen, const Rect& r, const FindingRow& row, bool with_place);

// 错误 1 · 警告 2; "" where nothing is open.
std::string open_counts_text(const FindingCounts& counts);

}  // namespace minsheng
