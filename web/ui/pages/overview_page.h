// 总览: the dashboard of the chosen month; what the plan consists of: counts by level, kind and
// unit, and what needs attention; what will not be reached. Everything leads to the table.
#pragma once

#include <cstdint>
#include <optional>

#include "app/overview_view.h"
#include "ui/layout.h"
#include "ui/pages/dashboard.h"
#include "ui/pages/forecast_card.h"
#include "ui/record_form.h"

namespace minsheng {

struct LedgerFilter;
struct Screen;

enum class OverviewTab { progress, plan, forecast };

struct OverviewPageState {
  // What the user did.
  bool mechanism_open = false;
  RecordFormState mechanism_form;
  std::optional<OverviewTab> tab;  // without a choice progress where there are reports, else plan

  // Cache of what is shown.
  Id viewed_ledger;
  uint64_t viewed_revision = 0;
  OverviewView view;
  DashboardState dashboard;
  ForecastState forecast;
};

void draw_overview_page(Screen& screen, const Rect& r);

// The cards, each filling its rectangle.
void draw_level_card(Screen& screen, Rect card, const OverviewView& view);
void draw_kind_card(Rect card, const OverviewView& view);
void draw_unit_card(Screen& screen, Rect card, const OverviewView& view);
void draw_concern_card(Screen& screen, Rect card, const OverviewView& view);

void draw_mechanism_dialog(Screen& screen);

OverviewTab overview_tab(Screen& screen);

// Goes to the table with just this filter.
void show_in_ledger(Screen& screen, const LedgerFilter& filter);

}  // namespace minsheng
