#include "rules/ledger_progress.h"

#include <algorithm>
#include <unordered_map>

#include "model/children.h"
#include "model/ledger_index.h"
#include "model/unit_aliases.h"
#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

struct Said {
  const Id* id = nullptr;  // null where nothing was said
  const Report* report = nullptr;
  const Report* figure = nullptr;  // the one that says how much is done; null where none does
};

using SaidByMonth = std::array<Said, 12>;  // January first

void keep_later(const Report*& best, const Report& report) {
  if (!best || report.as_of > best->as_of) best = &report;
}

void keep_later(Said& said, const Id& id, const Report& report) {
  keep_later(said.report, report);
  if (said.report == &report) said.id = &id;
  if (report.done) keep_later(said.figure, report);
}

// Reports by the target, or item, that they are about, and within it by unit and month. Of several
// the one with the latest day counts, and for the figure the latest that has one.
class ReportIndex {
 public:
  ReportIndex(const Ledger& ledger, const UnitAliases& names, int year) {
    for (const auto& [id, stored] : ledger.table<Report>()) {
      const Report& report = stored.record;
      std::optional<Month> month = parse_month(report.month);
      if (!stored.exists || !month || month->year != year) continue;
      About& about = about_[report.target.empty() ? report.item : report.target];
      auto index = static_cast<size_t>(month->month - 1);
      keep_later(about.by_unit[names.common_name(report.unit)][index], id, report);
      keep_later(about.by_any[index], id, report);
    }
  }

  // What counts for `unit`, month by month. `or_others`: of another unit rather than none.
  SaidByMonth find(const Id& about, const std::string& unit, bool or_others) const {
    auto found = about_.find(about);
    if (found == about_.end()) return {};
    auto own = found->second.by_unit.find(unit);
    SaidByMonth said = own == found->second.by_unit.end() ? SaidByMonth{} : own->second;
    for (size_t i = 0; or_others && i < said.size(); ++i) {
      if (!said[i].id) said[i] = found->second.by_any[i];
    }
    return said;
  }

 private:
  struct About {
    std::unordered_map<std::string, SaidByMonth> by_unit;  // under the name it goes by
    SaidByMonth by_any;
  };

  std::unordered_map<Id, About> about_;
};

// Without a figure nothing is done yet.
std::optional<Decimal> progress_of(const Yardstick& yardstick, const std::optional<Decimal>& done) {
  if (done) return progress_percent(yardstick, *done);
  return yardstick.value || yardstick.stages > 0 ? std::optional(Decimal(0)) : std::nullopt;
}

class Measurer {
 public:
  Measurer(const Ledger& ledger, const ProgressRules& rules, int year)
      : ledger_(ledger),
        rules_(rules),
        names_(ledger),
        reports_(ledger, names_, year),
        shares_(collect_children(ledger, &Share::target)) {
    result_.year = year;
  }

  LedgerProgress take() {
    std::unordered_map<Id, Cycle> cycles = plan_cycles();
    for (IndexedGroup& group : index_ledger(ledger_)) {
      for (IndexedItem& item : group.items) add_item(std::move(item), cycles[group.group->plan]);
    }
    return std::move(result_);
  }

 private:
  std::unordered_map<Id, Cycle> plan_cycles() const {
    std::unordered_map<Id, Cycle> cycles;
    for (const auto& [id, stored] : ledger_.table<Mechanism>()) {
      if (stored.exists) cycles[stored.record.plan] = stored.record.report_cycle;
    }
    return cycles;
  }

  void add_item(IndexedItem planned, Cycle plan_cycle) {
    ItemProgress& item = result_.items.emplace_back();
    item.id = std::move(planned.id);
    item.item = planned.item;
    item.level = planned.level;
    item.code = std::move(planned.code);
    item.cycle = planned.item->report_cycle;
    if (item.cycle == Cycle::unset) item.cycle = plan_cycle;
    if (item.cycle == Cycle::unset) item.cycle = Cycle::monthly;
    item.leads = std::move(planned.leads);
    for (const IndexedTarget& target : planned.targets) add_target(item, target.id, target.target);
    if (planned.targets.empty()) add_target(item, "", nullptr);
    for (size_t i = 0; i < item.months.size(); ++i) measure_item(item, i);
  }

  void add_target(ItemProgress& item, const Id& id, const Target* target) {
    TargetProgress& added = item.targets.emplace_back();
    added.id = id;
    added.target = target;
    added.schedule = schedule_of(*item.item, target, result_.year);
    added.pending = item.item->pending || (target && target->pending);
    if (target) add_shares(added);
    bool split = !added.rows.empty();
    if (!split) {
      std::string lead = item.leads.empty() ? "" : item.leads.front();
      added.rows.push_back({"", lead, yardstick_of(target), {}});
    }
    for (ReportedRow& row : added.rows) measure_row(item, added, row);
    if (split) {
      add_rows_up(added);
    } else {
      added.months = added.rows.front().months;
    }
  }

  // One row a unit: what was split to it under two of its names is its to report as one.
  void add_shares(TargetProgress& added) const {
    for (const Child<Share>& share : children_of(shares_, added.id)) {
      ReportedRow row{*share.id,
                      names_.common_name(share.record->unit),
                      yardstick_of(*added.target, *share.record),
                      {}};
      auto same = std::find_if(added.rows.begin(), added.rows.end(),
                               [&](const ReportedRow& one) { return one.unit == row.unit; });
      if (same == added.rows.end()) {
        added.rows.push_back(std::move(row));
      } else if (shares_add_up(*added.target) && same->yardstick.value && share.record->value) {
        same->yardstick.value = add(*same->yardstick.value, *share.record->value);
      }
    }
  }

  void measure_row(const ItemProgress& item, const TargetProgress& target, ReportedRow& row) {
    const Id& about = target.id.empty() ? item.id : target.id;
    SaidByMonth said = reports_.find(about, row.unit, row.share.empty());
    for (size_t i = 0; i < row.months.size(); ++i) {
      MonthProgress& month = row.months[i];
      if (i > 0) month.done = row.months[i - 1].done;
      month.report = said[i].id;
      month.has_figure = said[i].figure != nullptr;
      if (month.has_figure) month.done = said[i].figure->done;
      month.progress = progress_of(row.yardstick, month.done);
      give_light(item, target, month, static_cast<int>(i) + 1, said[i].report);
    }
  }

  // From the progress that is there. `report` is null where there is none of its own.
  void give_light(const ItemProgress& item, const TargetProgress& target, MonthProgress& month,
                  int number, const Report* report) const {
    Standing standing = standing_of(target, month, number);
    standing.reported = report || !is_due(item.cycle, number) || number < target.schedule.start;
    standing.reported_late = report && days_late(*report, rules_) > 0;
    month.light = light_of(standing, rules_);
    month.overridden = report && report->light != Light::unset;
    if (month.overridden) month.light = report->light;
  }

  static Standing standing_of(const TargetProgress& target, MonthProgress& month, int number) {
    month.expected = expected_percent(target.schedule, number);
    Standing standing;
    standing.pending = target.pending;
    standing.continual = target.schedule.continual && number < target.schedule.deadline;
    standing.progress = month.progress;
    standing.expected = month.expected;
    return standing;
  }

  // A row that was not reported speaks for the whole.
  void add_rows_up(TargetProgress& target) const {
    Yardstick whole = yardstick_of(target.target);
    bool sums = target.target && shares_add_up(*target.target);
    for (size_t i = 0; i < target.months.size(); ++i) {
      MonthProgress& month = target.months[i];
      if (sums) {
        month.done = sum_of_rows(target, i);
        month.progress = progress_of(whole, month.done);
      } else {
        take_least(target, i);
      }
      Standing standing = standing_of(target, month, static_cast<int>(i) + 1);
      standing.reported = std::none_of(
          target.rows.begin(), target.rows.end(),
          [&](const ReportedRow& row) { return row.months[i].light == Light::unreported; });
      standing.reported_late =
          std::any_of(target.rows.begin(), target.rows.end(),
                      [&](const ReportedRow& row) { return is_late(row.months[i]); });
      month.light = light_of(standing, rules_);
      heed_overrides(target, i);
    }
  }

  bool is_late(const MonthProgress& month) const {
    const Report* report = month.report ? ledger_.find<Report>(*month.report) : nullptr;
    return report && days_late(*report, rules_) > 0;
  }

  // A light that a person set for one of the units can make the whole worse, never better.
  static void heed_overrides(TargetProgress& target, size_t i) {
    MonthProgress& month = target.months[i];
    for (const ReportedRow& row : target.rows) {
      if (!row.months[i].overridden) continue;
      Light worse = worst_of({month.light, row.months[i].light});
      month.overridden = month.overridden || worse != month.light;
      month.light = worse;
    }
  }

  static std::optional<Decimal> sum_of_rows(const TargetProgress& target, size_t i) {
    std::optional<Decimal> sum;
    for (const ReportedRow& row : target.rows) {
      if (!row.months[i].done) continue;
      sum = sum ? add(*sum, *row.months[i].done) : row.months[i].done;
    }
    return sum;
  }

  static void take_least(TargetProgress& target, size_t i) {
    MonthProgress& month = target.months[i];
    for (const ReportedRow& row : target.rows) {
      const MonthProgress& one = row.months[i];
      bool less = one.progress && (!month.progress || *one.progress < *month.progress);
      if (!less) continue;
      month.progress = one.progress;
      month.done = one.done;
    }
  }

  static void measure_item(ItemProgress& item, size_t i) {
    std::vector<Weighted> progress;
    std::vector<Weighted> expected;
    std::vector<Light> lights;
    bool dated = false;
    for (const TargetProgress& target : item.targets) {
      if (target.target && !target.target->part_of.empty()) continue;
      const MonthProgress& month = target.months[i];
      lights.push_back(month.light);
      if (target.pending || !month.progress) continue;
      Decimal weight = target.target ? target.target->weight.value_or(Decimal(1)) : Decimal(1);
      progress.push_back({capped(*month.progress), weight});
      // What nothing is expected of lies neither before nor behind.
      expected.push_back({month.expected.value_or(progress.back().percent), weight});
      dated = dated || month.expected;
    }
    item.months[i].progress = mean_of(progress);
    if (dated) item.months[i].expected = mean_of(expected);
    item.months[i].light = worst_of(lights);
  }

  const Ledger& ledger_;
  const ProgressRules& rules_;
  UnitAliases names_;
  ReportIndex reports_;
  Children<Share> shares_;
  LedgerProgress result_;
};

}  // namespace

int year_of(const Ledger& ledger, int otherwise) {
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (stored.exists && stored.record.year > 0) return static_cast<int>(stored.record.year);
  }
  return otherwise;
}

bool is_due(Cycle cycle, int month) { return cycle != Cycle::quarterly || month % 3 == 0; }

const ItemProgress* find_item(const LedgerProgress& progress, const Id& item) {
  for (const ItemProgress& one : progress.items) {
    if (one.id == item) return &one;
  }
  return nullptr;
}

const TargetProgress* slowest_target(const ItemProgress& item, int month) {
  const TargetProgress* slowest = nullptr;
  std::optional<Decimal> most;
  for (const TargetProgress& target : item.targets) {
    const MonthProgress& one = at(target.months, month);
    bool part = target.target && !target.target->part_of.empty();
    if (part || target.pending || one.light != at(item, month).light) continue;
    std::optional<Decimal> gap = gap_of(one.progress, one.expected);
    bool slower = !slowest || (gap && (!most || *gap > *most));
    if (!slower) continue;
    slowest = &target;
    most = gap;
  }
  return slowest;
}

LedgerProgress measure_ledger(const Ledger& ledger, const ProgressRules& rules, int otherwise) {
  return Measurer(ledger, rules, year_of(ledger, otherwise)).take();
}

}  // namespace minsheng
