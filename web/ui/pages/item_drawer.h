// The drawer at the right: everything about one item, editable in place.
#pragma once

#include <cstdint>
#include <string>

#include "app/item_view.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct ItemDrawerState {
  Id item;      // shown; "" while closed
  int tab = 0;  // 概况, 历史
  bool editing = false;

  // Cache of what is shown.
  Id viewed_ledger;
  Id viewed_item;
  uint64_t viewed_revision = 0;
  ItemView view;
};

inline constexpr float kDrawerWidth = 420;

void draw_item_drawer(Screen& screen, const Rect& r);

}  // namespace minsheng
