// Ctrl+K: one box that finds items, units, indicators and commands.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/search.h"

namespace minsheng {

struct Screen;

struct PaletteState {
  bool wanted = false;  // open it in this frame
  bool focus = false;   // the box takes the keyboard in the next frame
  std::string query;
  int chosen = 0;

  // Cache of what was found.
  std::string found_for;
  uint64_t found_in = 0;  // revision of the session
  std::vector<SearchHit> hits;
};

void draw_palette(Screen& screen);

}  // namespace minsheng
