// 总览: the dashboard of the chosen month, and what the plan consists of: counts by level, kind and
// unit, and what needs attention. Everything leads to the table.
#pragma once

#include <cstdint>

#include "app/overview_view.h"
#include "ui/layout.h"
#include "ui/pages/dashboard.h"
#include "ui/record_form.h"

namespace minsheng {

struct LedgerFilter;
struct Screen;

struct OverviewPageState {
  // What the user did.
  bool mechanism_open = false;
  RecordFormState mechanism_form;
  int tab = -1;  // 0 progress, 1 plan; -1: progress where there are reports

  // Cache of what is shown.
  Id viewed_ledger;
  uint64_t viewed_revision = 0;
  OverviewView view;
  DashboardState dashboard;
};

void draw_overview_page(Screen& screen, const Rect& r);

// The cards, each filling its rectangle.
void draw_level_card(Screen& screen, Rect card, const OverviewView& view);
void draw_kind_card(Rect card, const OverviewView& view);
void draw_unit_card(Screen& screen, Rect card, const OverviewView& view);
void draw_concern_card(Screen& screen, Rect card, const OverviewView& view);

void draw_mechanism_dialog(Screen& screen);

// True for the dashboard, false for what the plan consists of.
bool shows_progress(Screen& screen);

// Goes to the table with just this filter.
void show_in_ledger(Screen& screen, const LedgerFilter& filter);

}  // namespace minsheng
