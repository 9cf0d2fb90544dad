// 台账: the table of all items, grouped by level and category, with filters, search and sorting.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "app/ledger_view.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct LedgerPageState {
  LedgerFilter filter;
  std::set<Id> open_items;     // items whose targets are shown
  std::set<Id> closed_groups;  // groups that are folded
  Id cursor;                   // the row that the keyboard is on
  bool scroll_to_cursor = false;
  bool focus_search = false;  // Ctrl+F

  // Cache of the rows.
  uint64_t built_for = 0;
  Id built_ledger;
  LedgerFilter built_filter;
  LedgerView view;
  uint64_t fold_changes = 0;  // rises when something is opened or folded

  // Rows that are not folded away, and where each begins, from the top of the list.
  std::vector<size_t> visible;
  std::vector<float> tops;  // one more than `visible`: the last is the height of all
  uint64_t placed_for = 0;
};

void draw_ledger_page(Screen& screen, const Rect& r);

}  // namespace minsheng
