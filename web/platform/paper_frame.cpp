// The paper's frame from the program's side, see paper_frame.h.
#include "platform/paper_frame.h"

#include "platform/canvas.h"

extern "C" {
void minsheng_paper_load(const char* name, int name_length, const char* html, int html_length);
void minsheng_paper_place(double x, double y, double width, double height, std::uint32_t ground);
void minsheng_paper_hide();
void minsheng_paper_print(const char* html, int html_length);
}

namespace minsheng {
namespace {

std::uint64_t shown_version = 0;  // 0: none
bool is_shown = false;

double css(float design) { return static_cast<double>(design * css_per_design_pixel()); }

int length_of(const std::string& text) { return static_cast<int>(text.size()); }

}  // namespace

void show_paper_frame(std::uint64_t version, const std::string& name, const std::string& html,
                      const FramePlace& place, std::uint32_t ground) {
  if (version != shown_version) {
    minsheng_paper_load(name.data(), length_of(name), html.data(), length_of(html));
  }
  shown_version = version;
  is_shown = true;
  minsheng_paper_place(css(place.x), css(place.y), css(place.width), css(place.height), ground);
}

void hide_paper_frame() {
  if (is_shown) minsheng_paper_hide();
  is_shown = false;
}

void print_page(const std::string& html) { minsheng_paper_print(html.data(), length_of(html)); }

}  // namespace minsheng
