#include "app/status_view.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/rule_files.h"
#include "base/sort_list.h"
#include "format/progress_rules_json.h"
#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

std::string indicator_of(const TargetProgress& target) {
  return target.target ? target.target->indicator : std::string();
}

// What was said last up to the month.
std::string reason_in(const Ledger& ledger, const TargetProgress& target, const Month& month) {
  for (int i = month.month; i > 0; --i) {
    for (const ReportedRow& row : target.rows) {
      const Id* id = at(row.months, i).report;
      const Report* report = id ? ledger.find<Report>(*id) : nullptr;
      if (!report) continue;
      if (!report->problem.empty()) return report->problem;
      if (!report->note.empty()) return report->note;
    }
  }
  return "";
}

bool is_behind(Light light) { return light == Light::slightly_late || light == Light::late; }

SlowItem slow_item(const Ledger& ledger, const ItemProgress& item, const Month& month) {
  SlowItem slow;
  slow.item = item.id;
  slow.code = item.code;
  slow.title = item.item->title;
  slow.units = item.leads;
  slow.light = at(item, month.month).light;
  if (const TargetProgress* target = slowest_target(item, month.month)) {
    const MonthProgress& one = at(target->months, month.month);
    slow.target = target->id;
    slow.indicator = indicator_of(*target);
    if (one.progress) slow.progress = to_printed(*one.progress);
    slow.gap = gap_of(one.progress, one.expected);
    slow.reason = reason_in(ledger, *target, month);
    slow.came_late = slow.gap && *slow.gap <= Decimal(0) && !one.overridden;
  }
  return slow;
}

bool is_slower(const SlowItem& a, const SlowItem& b) {
  if (a.light != b.light) return a.light == Light::late;
  return a.gap.value_or(Decimal(0)) > b.gap.value_or(Decimal(0));
}

int days_since_due(const Month& month, const ProgressRules& rules, const std::string& today) {
  std::optional<Date> date = parse_date(today.substr(0, 10));
  return date ? days_between(due_date(month, rules), *date) : 0;
}

class MissingList {
 public:
  void add(const std::string& unit, MissingReport report) {
    auto [place, fresh] = places_.try_emplace(unit, list.size());
    if (fresh) list.push_back({unit, {}, 0});
    list[place->second].missing.push_back(std::move(report));
  }

  std::vector<NonReporter> list;

 private:
  std::map<std::string, size_t> places_;
};

void collect_missing(const LedgerProgress& progress, StatusView& view) {
  MissingList missing;
  std::set<std::string> reporters;
  for (const ItemProgress& item : progress.items) {
    for (const TargetProgress& target : item.targets) {
      if (target.pending) continue;
      for (const ReportedRow& row : target.rows) {
        const MonthProgress& one = at(row.months, view.month.month);
        if (is_due_in(one)) reporters.insert(row.unit);
        if (one.light != Light::unreported) continue;
        missing.add(row.unit,
                    {item.id, target.id, item.code, item.item->title, indicator_of(target)});
      }
    }
  }
  view.missing = std::move(missing.list);
  view.reporters = static_cast<int>(reporters.size());
}

std::vector<LevelStatus> level_statuses(const LedgerProgress& progress, int month) {
  std::vector<LevelStatus> levels;
  for (const ItemProgress& item : progress.items) {
    bool known = std::any_of(levels.begin(), levels.end(),
                             [&](const LevelStatus& status) { return status.level == item.level; });
    if (known) continue;
    levels.push_back({item.level, roll_up(items_of_level(progress, item.level), month)});
  }
  return levels;
}

}  // namespace

StatusView view_status(const Ledger& ledger, const LedgerProgress& progress,
                       const ProgressRules& rules, const Month& month, const std::string& today) {
  StatusView view;
  view.month = month;
  view.all = roll_up(all_items(progress), month.month);
  view.levels = level_statuses(progress, month.month);
  for (const ItemProgress& item : progress.items) {
    if (is_behind(at(item, month.month).light)) {
      view.slow.push_back(slow_item(ledger, item, month));
    }
  }
  sort_list(view.slow, is_slower);
  collect_missing(progress, view);
  for (NonReporter& unit : view.missing) unit.days_late = days_since_due(month, rules, today);
  return view;
}

ProgressRules progress_rules_of(const Ledger& ledger) {
  std::string text = newest_rule_text(ledger, "progress");
  Result<ProgressRules> rules = text.empty() ? ProgressRules() : read_progress_rules(text);
  return rules ? rules.take() : ProgressRules();
}

Month current_month(const Ledger& ledger, const std::string& today) {
  std::optional<Month> now = parse_month(today.substr(0, 7));
  int year = year_of(ledger, now ? now->year : 1);
  std::string prefix = to_string(Month{year, 1}).substr(0, 5);
  std::string newest;
  for (const auto& [id, stored] : ledger.table<Report>()) {
    const std::string& month = stored.record.month;
    if (stored.exists && month.starts_with(prefix) && month > newest) newest = month;
  }
  if (std::optional<Month> reported = parse_month(newest)) return *reported;
  if (now && now->year == year) return *now;
  return {year, now && now->year > year ? 12 : 1};
}

}  // namespace minsheng
