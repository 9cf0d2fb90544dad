// The drawer of 填报: everything of one line that does not stand in the grid.
#pragma once

#include "app/forecast_view.h"
#include "app/item_view.h"
#include "ui/layout.h"
#include "ui/pages/day_entries.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

struct ReportDrawerState {
  bool open = false;
  int tab = 0;  // 0 the report, 1 history
  RecordFormState form;
  RecordFormState evidence_form;
  DayEntriesState days;
  float content_height = 0;

  // Cache.
  Id of{};
  uint64_t built_for = 0;  // YearState::changes
  std::vector<HistoryEntry> history{};
  Forecast forecast{};
};

// Of the line that the cursor is on.
void draw_report_drawer(Screen& screen, const Rect& r);

}  // namespace minsheng
