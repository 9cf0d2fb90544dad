// What the dashboard of 总览 shows beside the month's status: the month before, the course of the
// year, units by months.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/status_view.h"

namespace minsheng {

struct HeatCell {
  Light light = Light::unset;
  std::optional<Decimal> progress;  // mean of the unit's items, percent
};

struct HeatRow {
  std::string unit;
  int items = 0;  // that it leads
  std::array<HeatCell, 12> months{};
};

struct DashboardView {
  bool has_reports = false;
  RollUp before;                                      // last month; empty in January
  std::array<std::optional<Decimal>, 12> progress{};  // of all items, up to the month
  std::array<std::optional<Decimal>, 12> expected{};  // the whole year
  std::vector<HeatRow> units;                         // those furthest behind first
  int not_measured = 0;  // items that do not count in the means: pending or without a schedule
};

DashboardView view_dashboard(const Ledger& ledger, const LedgerProgress& progress,
                             const ProgressRules& rules, const Month& month);

// The items that have this light in the month; of all levels where `level` is none given.
std::vector<Id> items_with_light(const LedgerProgress& progress, const Month& month, Light light);

}  // namespace minsheng
