#include "app/report_grid.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "app/status_words.h"
#include "app/target_text.h"
#include "model/unit_aliases.h"
#include "model/words.h"
#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

bool is_returned(const ReportLine& line) {
  return !line.report.empty() && line.state == ReportState::returned;
}

bool is_staged(const ReportLine& line) {
  return line.kind == TargetKind::milestone && !line.stages.empty();
}

std::string goal_of(const ReportedRow& row, const Target* target) {
  if (!target) return "100%";
  if (target->pending && !target->value) return "待下达";
  if (target->kind == TargetKind::milestone && !target->stages.empty()) {
    return std::to_string(target->stages.size()) + " 步";
  }
  Target shown = *target;
  shown.value = row.yardstick.value;
  shown.baseline.reset();
  return figure_text(shown).number;
}

std::string measure_of(const Target* target) {
  if (!target) return "%";
  if (!target->unit.empty()) return target->unit;
  return std::string(label_of(target->kind));
}

std::string month_label(int month) { return std::to_string(month) + "月"; }

std::string amount(const Decimal& value) { return number_text(value); }

ReportProblem fall_of(const ReportLine& line, int month) {
  std::optional<Decimal> gap = subtract(*line.before_value, *line.done_value);
  return {Severity::error,
          {"累计数比上月少", {}},
          {"{} {} − {} {} = −{}",
           {month_label(month), amount(*line.done_value), month_label(month - 1),
            amount(*line.before_value), gap ? amount(*gap) : ""}},
          {"填的应是从年初算起的累计数。如果是更正，请在情况说明里写明原因。", {}}};
}

ReportProblem excess_of(const ReportLine& line) {
  return {Severity::warning,
          {"超过年度目标", {}},
          {"{} ÷ {} = {}", {amount(*line.done_value), line.goal, percent_text(line.progress)}},
          {"请核对数字和单位；属实的话不用改。", {}}};
}

std::optional<ReportProblem> problem_of(const ReportLine& line, const Month& month,
                                        const Month& now) {
  if (!line.has_report) return std::nullopt;
  if (line.unexplained_light) {
    return ReportProblem{Severity::error,
                         {"认定了亮灯，没有写理由", {}},
                         {"", {}},
                         {"请在详情里写认定理由，或改回“按规则”。", {}}};
  }
  if (!line.done_value) {
    if (!line.note.empty()) return std::nullopt;
    return ReportProblem{Severity::error,
                         {"没有填数，也没有写原因", {}},
                         {"", {}},
                         {"请填累计数，或在情况说明里写明为什么没有。", {}}};
  }
  if (months_between(now, month) > 0) {
    return ReportProblem{Severity::warning,
                         {"这个月还没有到", {}},
                         {"{} 在 {} 之后", {month_text(month), month_text(now)}},
                         {"请看看是不是选错了月份。", {}}};
  }
  bool fell = adds_up(line.kind) && line.before_value && *line.done_value < *line.before_value;
  if (fell && line.note.empty()) return fall_of(line, month.month);
  bool capped_kind = adds_up(line.kind) || line.kind == TargetKind::ratio;
  bool above = capped_kind && line.progress && *line.progress > kWhole;
  if (above) return excess_of(line);
  return std::nullopt;
}

class GridMaker {
 public:
  GridMaker(const Ledger& ledger, const ProgressRules& rules, const ReportFilter& filter,
            const std::string& today)
      : ledger_(ledger), rules_(rules), filter_(filter), names_(ledger) {
    now_ = parse_month(today.substr(0, 7)).value_or(filter.month);
    std::string text = to_string(filter.month);
    for (const auto& [id, stored] : ledger.table<Report>()) {
      const Report& report = stored.record;
      if (!stored.exists || report.month != text) continue;
      const Id& about = report.target.empty() ? report.item : report.target;
      told_[about].push_back({&id, &report, names_.common_name(report.unit)});
    }
  }

  ReportGrid take(const LedgerProgress& progress) {
    for (const ItemProgress& item : progress.items) {
      for (const TargetProgress& target : item.targets) {
        for (const ReportedRow& row : target.rows) add(item, target, row);
      }
    }
    for (ReportUnit& unit : units_) finish(unit);
    return std::move(grid_);
  }

 private:
  void add(const ItemProgress& item, const TargetProgress& target, const ReportedRow& row) {
    auto [place, fresh] = places_.try_emplace(row.unit, units_.size());
    if (fresh) {
      units_.emplace_back().name = row.unit;
      grid_.all_units.push_back(row.unit);
    }
    units_[place->second].lines.push_back(line_of(item, target, row));
  }

  ReportLine line_of(const ItemProgress& item, const TargetProgress& target,
                     const ReportedRow& row) const {
    auto index = static_cast<size_t>(filter_.month.month - 1);
    const MonthProgress& month = row.months[index];
    ReportLine line;
    line.item = item.id;
    line.target = target.id;
    line.share = row.share;
    line.unit = row.unit;
    line.code = item.code;
    line.title = item.item->title;
    line.indicator = target.target && !target.target->indicator.empty() ? target.target->indicator
                                                                        : item.item->title;
    line.kind = row.yardstick.kind;
    line.measure = measure_of(target.target);
    line.goal = goal_of(row, target.target);
    if (target.target) line.stages = target.target->stages;
    line.pending = target.pending;
    line.months = row.months;
    line.progress = month.progress;
    line.expected = month.expected;
    line.gap = gap_of(month.progress, month.expected);
    line.light = month.light;
    line.overridden = month.overridden;
    if (index > 0) line.before_value = row.months[index - 1].done;
    if (line.before_value) line.before = reported_text(line, *line.before_value);
    add_report(line, month.report);
    line.problem = problem_of(line, filter_.month, now_);
    return line;
  }

  // What the unit itself said of the month.
  void add_own_reports(ReportLine& line) const {
    auto found = told_.find(line.target.empty() ? line.item : line.target);
    if (found == told_.end()) return;
    for (const Told& told : found->second) {
      if (told.unit != line.unit) continue;
      bool first = line.reports.empty();
      line.reports.push_back(*told.id);
      if (first || comes_before(told.report->state, line.state)) line.state = told.report->state;
    }
  }

  // One that is locked keeps the others as they are; else the one that is least far counts.
  static bool comes_before(ReportState a, ReportState b) {
    auto rank = [](ReportState state) {
      static constexpr int kRanks[] = {2, 3, 1, 4, 0};
      return kRanks[static_cast<size_t>(state)];
    };
    return rank(a) < rank(b);
  }

  void add_report(ReportLine& line, const Id* id) const {
    add_own_reports(line);
    const Report* report = id ? ledger_.find<Report>(*id) : nullptr;
    if (!report) return;
    line.has_report = true;
    line.said_by = names_.common_name(report->unit);
    bool own = line.said_by == line.unit;
    if (own) line.report = *id;
    line.note = report->note;
    line.unexplained_light = report->light != Light::unset && report->light_reason.empty();
    line.done_value = report->done;
    if (report->done) line.done = reported_text(line, *report->done);
    line.late = days_late(*report, rules_) > 0;
  }

  void count(const ReportUnit& unit) {
    grid_.due += unit.due;
    grid_.filled += unit.filled;
    for (const ReportLine& line : unit.lines) {
      if (line.pending) continue;
      ++grid_.lines;
      if (is_returned(line)) ++grid_.returned;
      if (line.problem) ++grid_.noted;
      if (line.problem && line.problem->severity == Severity::error) ++grid_.errors;
    }
    if (unit.due > 0) ++grid_.reporters;
    bool done = unit.state == UnitState::submitted || unit.state == UnitState::verified ||
                unit.state == UnitState::locked;
    if (unit.due > 0 && done) ++grid_.reported;
    if (unit.due > 0 && unit.state == UnitState::filling) ++grid_.filling;
  }

  void finish(ReportUnit& unit) {
    int count_of[5] = {};
    for (const ReportLine& line : unit.lines) {
      if (line.pending) continue;
      if (is_due_in(at(line.months, filter_.month.month))) ++unit.due;
      if (!line.has_report) continue;
      ++unit.filled;
      if (line.report.empty()) continue;
      ++count_of[static_cast<size_t>(line.state)];
      note_report(unit, line);
    }
    unit.state = state_of(unit, count_of);
    count(unit);
    std::erase_if(unit.lines, [&](const ReportLine& line) { return !shows(line); });
    bool chosen = filter_.unit.empty() || filter_.unit == unit.name;
    if (chosen && !unit.lines.empty()) grid_.units.push_back(std::move(unit));
  }

  void note_report(ReportUnit& unit, const ReportLine& line) const {
    for (const Id& id : line.reports) {
      const Report& report = *ledger_.find<Report>(id);
      bool owed = report.state == ReportState::returned || report.state == ReportState::draft;
      if (owed && unit.return_reason.empty()) unit.return_reason = report.return_reason;
      unit.received_on = std::max(unit.received_on, report.received_on);
    }
  }

  static UnitState state_of(const ReportUnit& unit, const int (&count)[5]) {
    auto of = [&](ReportState state) { return count[static_cast<size_t>(state)]; };
    if (of(ReportState::returned) > 0 || !unit.return_reason.empty()) return UnitState::returned;
    if (unit.filled == 0) return UnitState::open;
    if (of(ReportState::draft) > 0 || unit.filled < unit.due) return UnitState::filling;
    if (of(ReportState::submitted) > 0) return UnitState::submitted;
    if (of(ReportState::verified) > 0) return UnitState::verified;
    return of(ReportState::locked) > 0 ? UnitState::locked : UnitState::submitted;
  }

  bool shows(const ReportLine& line) const {
    switch (filter_.scope) {
      case ReportScope::all:
        return true;
      case ReportScope::unfilled:
        return is_missing(line);
      case ReportScope::returned:
        return is_returned(line);
      case ReportScope::noted:
        return line.problem.has_value();
    }
    return true;
  }

  struct Told {
    const Id* id;
    const Report* report;
    std::string unit;  // under the name it goes by
  };

  const Ledger& ledger_;
  const ProgressRules& rules_;
  const ReportFilter& filter_;
  UnitAliases names_;
  std::unordered_map<Id, std::vector<Told>> told_;  // of the month, by target or item
  Month now_;
  std::vector<ReportUnit> units_;
  std::map<std::string, size_t> places_;
  ReportGrid grid_;
};

}  // namespace

ReportGrid view_report_grid(const Ledger& ledger, const LedgerProgress& progress,
                            const ProgressRules& rules, const ReportFilter& filter,
                            const std::string& today) {
  return GridMaker(ledger, rules, filter, today).take(progress);
}

std::string reported_text(const ReportLine& line, const Decimal& done) {
  if (line.kind == TargetKind::ongoing) return done > Decimal(0) ? "已保持" : "未保持";
  bool stage = is_staged(line) && done.is_whole() && done >= Decimal(0) &&
               done <= Decimal(static_cast<int64_t>(line.stages.size()));
  if (!stage) return number_text(done);
  return done.is_zero() ? "未开始" : line.stages[static_cast<size_t>(done.mantissa() - 1)];
}

std::string unit_state_name(UnitState state) {
  static constexpr std::string_view kNames[] = {"未填报", "填报中", "已报送",
                                                "已退回", "已核验", "已锁定"};
  return std::string(kNames[static_cast<size_t>(state)]);
}

}  // namespace minsheng
