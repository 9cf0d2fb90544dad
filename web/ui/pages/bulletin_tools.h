// The bar above the lines of 专报: what can be done with the line that is chosen.
#pragma once

#include <cstdint>
#include <vector>

#include "app/item_view.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

// What the chosen line said before.
struct LineHistory {
  // Built from the ledger.
  Id of{};
  uint64_t built_revision = ~uint64_t{0};  // of the session
  std::vector<HistoryEntry> entries;
  float height = 0;  // as it was drawn last
};

void draw_bulletin_tools(Screen& screen, const Rect& strip);

// Up (-1) or down (1) within its section.
void move_chosen_line(Screen& screen, int by);

}  // namespace minsheng
