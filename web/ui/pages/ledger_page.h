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

  // Cache of the rows.
  uint64_t built_for = 0;
  Id built_ledger;
  LedgerFilter built_filter;
  LedgerView view;
};

void draw_ledger_page(Screen& screen, const Rect& r);

}  // namespace minsheng
