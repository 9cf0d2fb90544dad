// 填报: the grid in which the monthly figures are entered, unit by unit.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/report_edit.h"
#include "ui/grid_cells.h"
#include "ui/layout.h"
#include "ui/pages/report_drawer.h"

namespace minsheng {

struct Screen;

struct ReportPageState {
  ReportFilter filter;  // its month follows the month of the top bar
  GridState grid;
  std::map<std::pair<Id, int>, RefusedCell> refused;  // by row_key() and column

  ReportDrawerState drawer;
  Id wanted;  // target or item whose line is to be shown with its drawer

  // The unit whose return is being written; "" for none.
  bool returning = false;
  std::string return_unit;
  std::string return_reason;
  bool focus_reason = false;

  // Cache.
  ReportGrid view;
  std::vector<const ReportLine*> lines;  // of all units, as the grid counts its rows
  uint64_t built_for = 0;                // YearState::changes
  ReportFilter built_filter;
};

// Share, target or item: what a line is known by while its report may not be there yet.
inline const Id& row_key(const ReportLine& line) {
  return !line.share.empty() ? line.share : !line.target.empty() ? line.target : line.item;
}

void draw_report_page(Screen& screen, const Rect& r);

// Goes to the line of the target, or of the item that has none.
void show_report_of(Screen& screen, const Id& target_or_item);

}  // namespace minsheng
