// The drawer at the right: everything about one item, editable in place.
#pragma once

#include <cstdint>
#include <string>

#include "app/item_view.h"
#include "ui/layout.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

struct ItemDrawerState {
  Id item;      // shown; "" while closed
  int tab = 0;  // 概况, 历史
  bool editing = false;
  RecordFormState form;

  // Cache of what is shown.
  Id viewed_item;
  uint64_t viewed_revision = 0;  // of the session
  ItemView view;
  float content_height = 400;  // of the last frame
};

inline constexpr float kDrawerWidth = 420;

void draw_item_drawer(Screen& screen, const Rect& r);

}  // namespace minsheng
