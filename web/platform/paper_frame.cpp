// The paper's frame from the program's side, see paper_frame.h.
#include "platform/paper_frame.h"

#include "platform/canvas.h"

extern "C" {
void minsheng_paper_load(const char* name, int name_length, const char* html, int html_length);
void minsheng_paper_place(const double* boxes, int count, int takes_mouse, int dimmed,
                          std::uint32_t ground, double zoom);
void minsheng_paper_hide();
int minsheng_paper_pages();
int minsheng_paper_sheet();
double minsheng_paper_scale();
void minsheng_paper_turn(int sheet);
void minsheng_paper_look(const char* words, int length);
void minsheng_paper_print(const char* html, int html_length);
}

namespace minsheng {
namespace {

std::uint64_t shown_version = 0;  // 0: none
bool is_shown = false;

double css(float design) { return static_cast<double>(design * css_per_design_pixel()); }

void add_box(std::vector<double>& boxes, const FramePlace& r) {
  boxes.insert(boxes.end(), {css(r.x), css(r.y), css(r.width), css(r.height)});
}

int length_of(const std::string& text) { return static_cast<int>(text.size()); }

}  // namespace

void show_paper_frame(std::uint64_t version, const std::string& name, const std::string& html,
                      const PaperSpot& spot) {
  if (version != shown_version) {
    minsheng_paper_load(name.data(), length_of(name), html.data(), length_of(html));
  }
  shown_version = version;
  is_shown = true;
  std::vector<double> boxes;  // the place, then the holes
  add_box(boxes, spot.place);
  for (const FramePlace& hole : spot.holes) add_box(boxes, hole);
  minsheng_paper_place(boxes.data(), static_cast<int>(1 + spot.holes.size()), spot.takes_mouse,
                       spot.dimmed, spot.ground, spot.zoom);
}

void hide_paper_frame() {
  if (is_shown) minsheng_paper_hide();
  is_shown = false;
}

PaperPages paper_pages() {
  if (!is_shown) return {};
  return {minsheng_paper_pages(), minsheng_paper_sheet(), minsheng_paper_scale()};
}

void turn_paper_to(int sheet) { minsheng_paper_turn(sheet); }

void show_in_paper(const std::string& words) {
  minsheng_paper_look(words.data(), length_of(words));
}

void print_page(const std::string& html) { minsheng_paper_print(html.data(), length_of(html)); }

}  // namespace minsheng
