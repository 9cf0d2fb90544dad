// The drawer at the right: everything about one item, editable in place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/findings_view.h"
#include "app/item_view.h"
#include "ui/layout.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;
enum class Page;

struct ItemDrawerState {
  Id item;      // shown; "" while closed
  int tab = 0;  // 概况, 历史
  bool editing = false;
  bool focus_form = false;  // its first field gets the keyboard
  RecordFormState form;
  std::optional<Page> opened_from;  // the page that led here, to go back to

  // Cache of what is shown.
  Id viewed_item;
  uint64_t viewed_revision = 0;  // of the session
  ItemView view;
  uint64_t viewed_findings = 0;      // FindingsState::changes
  std::vector<FindingRow> findings;  // open ones of the item
  float content_height = 400;        // of the last frame
};

inline constexpr float kDrawerWidth = 420;

// Goes to the item in the table of the open ledger, with the drawer open and a way back to the page
// that is shown now.
void show_item(Screen& screen, const Id& item);

// Opens the form of an item of the open ledger, which may be made only in this frame, with the
// keyboard in its first field.
void edit_item(Screen& screen, const Id& item);

void draw_item_drawer(Screen& screen, const Rect& r);

}  // namespace minsheng
