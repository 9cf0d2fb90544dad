// The part of the drawer of 填报 for items that are reported by the week or the day.
#pragma once

#include <string>

#include "app/report_grid.h"
#include "ui/layout.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

struct DayEntriesState {
  std::string day, done;  // of the entry that is being written
  Message error;          // why it was not taken; empty for none
  RecordFormState form;   // of the entries that are there
};

// Nothing where the line's item has another cycle. Cut from the top of `rest`.
void draw_day_entries(Screen& screen, Rect& rest, const ReportLine& line);

}  // namespace minsheng
