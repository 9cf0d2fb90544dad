#include "ui/pages/paper_preview.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "generated/icons.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kButton = 28;
constexpr std::array<float, 7> kZooms = {0.5f, 0.75f, 1, 1.25f, 1.5f, 2, 3};

// The next larger or smaller zoom; the same at the end.
float next_zoom(float zoom, bool larger) {
  if (larger) {
    auto next = std::find_if(kZooms.begin(), kZooms.end(), [&](float z) { return z > zoom; });
    return next == kZooms.end() ? zoom : *next;
  }
  auto next = std::find_if(kZooms.rbegin(), kZooms.rend(), [&](float z) { return z < zoom; });
  return next == kZooms.rend() ? zoom : *next;
}

struct Step {
  const char* id;
  const char* icon;
  std::string_view name;
  std::string_view at_end;  // why it cannot; "" where it can
};

bool step_button(Rect& rest, const Step& step) {
  Rect box = middle(cut_right(rest, kButton), kButton);
  return icon_button(step.id, box, step.icon, step.name, {}, step.at_end);
}

std::string_view unless(bool possible, std::string_view why) {
  return possible ? std::string_view() : why;
}

void draw_zoom(PaperPreview& paper, Rect& rest) {
  float larger = next_zoom(paper.zoom, true), smaller = next_zoom(paper.zoom, false);
  if (step_button(rest, {"##larger", icon::kZoomIn, tr("放大"),
                         unless(larger != paper.zoom, tr("已经最大"))})) {
    paper.zoom = larger;
  }
  std::string percent = std::to_string(std::lround(paper.scale * 100)) + "%";
  Rect box = middle(cut_right(rest, 44), kButton);
  if (link("##fit", box, percent, 12, Align::center)) paper.zoom = 1;
  tooltip(tr("和页宽一样"));
  if (step_button(rest, {"##smaller", icon::kZoomOut, tr("缩小"),
                         unless(smaller != paper.zoom, tr("已经最小"))})) {
    paper.zoom = smaller;
  }
}

void draw_sheet_number(PaperPreview& paper, Rect& rest) {
  std::string place =
      tr("{} / {} 页", {std::to_string(paper.sheet + 1), std::to_string(paper.sheets)});
  if (step_button(rest, {"##next-sheet", icon::kChevronRight, tr("下一页"),
                         unless(paper.sheet + 1 < paper.sheets, tr("已经是最后一页"))})) {
    paper.wanted_sheet = paper.sheet + 1;
  }
  draw_text(cut_right(rest, measure_text(place, 12) + 8), place,
            {12, false, theme().text, Align::center});
  if (step_button(rest, {"##sheet-before", icon::kChevronLeft, tr("上一页"),
                         unless(paper.sheet > 0, tr("已经是第一页"))})) {
    paper.wanted_sheet = paper.sheet - 1;
  }
}

}  // namespace

void place_paper(Screen& screen, const Rect& r) {
  fill(r, theme().desk);
  PaperPreview& paper = screen.state.paper;
  paper.place = r;
  paper.visible = r.height > 0;
}

void draw_sheet_controls(Screen& screen, Rect& rest) {
  PaperPreview& paper = screen.state.paper;
  if (paper.sheets == 0) return;
  draw_zoom(paper, rest);
  skip_right(rest, 12);
  draw_sheet_number(paper, rest);
  skip_right(rest, 12);
}

}  // namespace minsheng
