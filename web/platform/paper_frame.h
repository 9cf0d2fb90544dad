// Pages of their own beside the program: a paper shown in a frame over the canvas, and printed.
// Both are HTML that loads nothing and runs no script; they work on file:// too.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace minsheng {

struct FramePlace {  // design pixels
  float x = 0, y = 0, width = 0, height = 0;
};

struct PaperSpot {
  FramePlace place;
  std::vector<FramePlace> holes;  // where the canvas shows through; no two may overlap
  bool takes_mouse = true;        // else the canvas below does
  bool dimmed = false;            // as by a scrim over the page
  std::uint32_t ground = 0;       // what the sheets lie on, 0xRRGGBBAA
  double zoom = 1;                // of a sheet that is as wide as the place
};

// What is shown, laid out as it will be printed.
struct PaperPages {
  int count = 0;     // of the sheets; 0 until the page is there
  int sheet = 0;     // that is looked at, from 0
  double scale = 0;  // to its size on paper
};

// Shows the page there; call in every frame while it is wanted. It is loaded anew when `version`
// changes, and made smaller where the place is narrower than the paper.
void show_paper_frame(std::uint64_t version, const std::string& name, const std::string& html,
                      const PaperSpot& spot);
void hide_paper_frame();
PaperPages paper_pages();
// Scrolls to the top of a sheet, from 0; nothing happens where there is none such yet.
void turn_paper_to(int sheet);
// Marks the paragraph that holds these words and scrolls there, at once or when the page is there;
// nothing happens where none does.
void show_in_paper(const std::string& words);

// Opens the browser's print dialog for that page alone. Call in the frame in which the user
// pressed a button.
void print_page(const std::string& html);

}  // namespace minsheng
