// A paragraph in pieces that differ in ink, ground and lines, e.g. the numbers in a sentence that
// are bound to the ledger.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "ui/paint.h"

namespace minsheng {

struct StyledRun {
  std::string text;
  bool bold = false;
  bool struck = false;
  Color ink = 0;     // 0: theme().text
  Color ground = 0;  // 0: none
  Color underline = 0;
};

// A piece of a run in one line; `box` is its line high.
struct PlacedRun {
  size_t run = 0;
  std::string text;
  Rect box;
};

// In reading order, from the top of `box`, whose height does not matter. Wrapped as draw_paragraph
// does.
std::vector<PlacedRun> place_styled(std::span<const StyledRun> runs, const Rect& box, float size,
                                    float line_height);
// Also puts the text into the item tree.
void draw_styled(std::span<const StyledRun> runs, std::span<const PlacedRun> placed, float size);

// Of all lines together.
float styled_height(std::span<const StyledRun> runs, float width, float size, float line_height);

}  // namespace minsheng
