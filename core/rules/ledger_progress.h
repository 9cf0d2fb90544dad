// A ledger measured over its year: who reports what, how far it is, and its light, month by month.
// Points into the ledger: valid until its next change.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/ledger.h"
#include "model/progress_rules.h"
#include "rules/progress.h"
#include "rules/schedule.h"

namespace minsheng {

// One thing in one month, at its end.
struct MonthProgress {
  const Id* report = nullptr;       // of this month; null where there is none
  bool has_figure = false;          // one was reported in this very month
  std::optional<Decimal> done;      // the last cumulative figure up to this month
  std::optional<Decimal> progress;  // percent, nine digits, not capped (rules/progress.h)
  std::optional<Decimal> expected;  // percent (rules/schedule.h)
  Light light = Light::unset;
  bool overridden = false;  // the light was set by a person
};

using YearProgress = std::array<MonthProgress, 12>;  // January first

// One line of the report form: what one unit reports of one target.
struct ReportedRow {
  Id share;          // "" where the target is not split
  std::string unit;  // under the name it goes by; "" where the item names no lead unit
  Yardstick yardstick;
  YearProgress months;
};

struct TargetProgress {
  Id id;                           // "" of an item without targets
  const Target* target = nullptr;  // null there
  Schedule schedule;
  bool pending = false;
  std::vector<ReportedRow> rows;  // at least one
  YearProgress months;            // of all rows together
};

struct ItemMonth {
  std::optional<Decimal> progress;  // percent, mean of its targets, each between 0 and 100
  std::optional<Decimal> expected;  // nothing where nothing is expected of any
  Light light = Light::unset;
};

struct ItemProgress {
  Id id;
  const Item* item = nullptr;
  Level level = Level::none;
  std::string code;              // 省11 (model/ledger_index.h)
  Cycle cycle = Cycle::monthly;  // how often it is reported
  TextList leads;                // each once under the name it goes by
  std::vector<TargetProgress> targets;
  std::array<ItemMonth, 12> months{};
};

struct LedgerProgress {
  int year = 0;
  std::vector<ItemProgress> items;  // in the order of the plan
};

// One month of the year, 1 to 12.
inline const MonthProgress& at(const YearProgress& year, int month) {
  return year[static_cast<size_t>(month - 1)];
}
inline const ItemMonth& at(const ItemProgress& item, int month) {
  return item.months[static_cast<size_t>(month - 1)];
}

// The target that gives the item its light in the month (1 to 12), of several the one that lies
// furthest behind; null where there is none. Parts and pending targets do not count, as in the
// item.
const TargetProgress* slowest_target(const ItemProgress& item, int month);

// Null for an item that is not there.
const ItemProgress* find_item(const LedgerProgress& progress, const Id& item);

// Rules:
// - A target is reported by the units that it is split to, else by the first lead unit of its item;
//   what another unit said of it counts where that one said nothing.
// - Of several reports of a month the one with the latest day counts, for the figure the latest
//   that has one. Without a figure (a reason only) that of the month before stays.
// - Parts (其中) belong to their total: they have lights, but do not count in the item. Nor do
//   pending targets.
// - Split targets: quantities and investments are added; of other kinds the one that is least far
//   counts. One row a unit, whatever names its shares are under. The whole is late as soon as one
//   row is, and a light that a person set for a row makes the whole's no better.
// `year` is the plan's; `otherwise` is used where no plan names one.
LedgerProgress measure_ledger(const Ledger& ledger, const ProgressRules& rules, int otherwise);

// The year that the ledger is about: its first plan's; `otherwise` where none is known.
int year_of(const Ledger& ledger, int otherwise);

// True when a report is due in this month (1 to 12).
bool is_due(Cycle cycle, int month);

}  // namespace minsheng
