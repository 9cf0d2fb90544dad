// How figures and their units are written on screen and on paper.
#pragma once

#include <string>

#include "model/records.h"

namespace minsheng {

// Grouped by comma; from a million on in 万, from ten 亿 on in 亿, where that needs at most two
// places: 5520000 元 is 552万元, 13000 亩 is 13,000亩.
struct FigureText {
  std::string number;  // "≥1,500", "700 → 750", "552万"; "" where there is no number
  std::string unit;    // "人"
};

// The number with its relation sign (none for =), and the baseline before an arrow.
FigureText figure_text(const Target& target);

// One string, "≥20项"; the kind's word (节点, 持续) where there is no number; 待下达 where pending.
std::string target_text(const Target& target);

std::string number_text(const Decimal& value);

}  // namespace minsheng
