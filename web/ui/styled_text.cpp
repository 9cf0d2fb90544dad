#include "ui/styled_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr float kBoldRoom = 12;  // bold figures are wider than what the lines are broken by

std::string joined_text(std::span<const StyledRun> runs) {
  std::string text;
  for (const StyledRun& run : runs) text += run.text;
  return text;
}

std::vector<std::string_view> lines_of(std::string_view text, float width, float size) {
  return wrap_text(text, size, std::max(width - kBoldRoom, size));
}

// The whole text over the place of its pieces.
void annotate_pieces(std::span<const StyledRun> runs, std::span<const PlacedRun> placed) {
  if (placed.empty()) return;
  const Rect& first = placed.front().box;
  float right = first.x;
  for (const PlacedRun& piece : placed) right = std::max(right, right_of(piece.box));
  float height = bottom_of(placed.back().box) - first.y;
  annotate_text({first.x, first.y, right - first.x, height}, joined_text(runs));
}

}  // namespace

std::vector<PlacedRun> place_styled(std::span<const StyledRun> runs, const Rect& box, float size,
                                    float line_height) {
  std::string text = joined_text(runs);
  std::vector<PlacedRun> placed;
  float y = box.y;
  for (std::string_view line : lines_of(text, box.width, size)) {
    auto line_begin = static_cast<size_t>(line.data() - text.data());
    size_t line_end = line_begin + line.size();
    float x = box.x;
    size_t begin = 0;
    for (size_t i = 0; i < runs.size(); ++i) {
      size_t end = begin + runs[i].text.size();
      size_t from = std::max(begin, line_begin), to = std::min(end, line_end);
      begin = end;
      if (from >= to) continue;
      std::string piece = text.substr(from, to - from);
      float width = measure_text(piece, size, runs[i].bold);
      placed.push_back({i, std::move(piece), {x, y, width, line_height}});
      x += width;
    }
    y += line_height;
  }
  return placed;
}

void draw_styled(std::span<const StyledRun> runs, std::span<const PlacedRun> placed, float size) {
  annotate_pieces(runs, placed);
  for (const PlacedRun& piece : placed) {
    const StyledRun& run = runs[piece.run];
    const Rect& box = piece.box;
    Rect around = inset(box, -1, (box.height - size - 6) / 2);
    if (run.ground != 0) fill(around, run.ground, 3);
    if (run.underline != 0) line_h(box.x, bottom_of(around), box.width, run.underline);
    Color ink = run.ink != 0 ? run.ink : theme().text;
    draw_text({box.x, box.y, box.width + 2, box.height}, piece.text, {size, run.bold, ink}, true);
    float written = measure_text(trim(piece.text), size, run.bold);
    if (run.struck) line_h(box.x, box.y + box.height / 2, written, ink);
  }
}

float styled_height(std::span<const StyledRun> runs, float width, float size, float line_height) {
  std::string text = joined_text(runs);
  return line_height * static_cast<float>(lines_of(text, width, size).size());
}

}  // namespace minsheng
