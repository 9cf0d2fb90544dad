// Scores from progress, reports and findings.
#include <algorithm>

#include "rules/light.h"
#include "rules/percents.h"
#include "rules/score_lines.h"

namespace minsheng {
namespace {

std::string percent(const std::optional<Decimal>& value) {
  return value ? to_fixed(to_printed(*value), 2) + "%" : "—";
}

std::string month_word(int month) { return std::to_string(month) + "月"; }

const ItemMonth& at_end(const ScoreCase& of, const ItemProgress& item) {
  return at(item, of.quarter.last_month());
}

bool is_over(const ScoreCase& of, int month) {
  return is_past(of.in, to_string(due_date({of.quarter.year, month}, of.in.progress_rules)));
}

// Of the rows that the unit itself reports; one event for an item and month.
std::optional<ScoreBasis> late_basis(const ScoreCase& of, const ItemProgress& item, int month) {
  for (const TargetProgress& target : item.targets) {
    if (target.pending || (target.target && !target.target->part_of.empty())) continue;
    for (const ReportedRow& row : target.rows) {
      if (row.unit != of.unit) continue;
      const MonthProgress& one = at(row.months, month);
      if (one.light == Light::unreported && is_over(of, month)) {
        return ScoreBasis{{"{} {} 未报送", {item.code, month_word(month)}}, item.id, {}};
      }
      const Report* report = one.report ? of.in.ledger.find<Report>(*one.report) : nullptr;
      int days = report ? days_late(*report, of.in.progress_rules) : 0;
      if (days == 0) continue;
      return ScoreBasis{{"{} {} 迟报 {} 天", {item.code, month_word(month), std::to_string(days)}},
                        item.id,
                        {RecordType::report, *one.report}};
    }
  }
  return std::nullopt;
}

Id item_of_target(const Ledger& ledger, const Id& id) {
  const Target* target = ledger.find<Target>(id);
  return target ? target->item : Id();
}

// The item that a finding's first place belongs to; "" for none.
Id item_of(const Ledger& ledger, const Finding& finding) {
  const RecordRef& record = finding.places.front().record;
  if (record.type == RecordType::item) return record.id;
  if (record.type == RecordType::target) return item_of_target(ledger, record.id);
  if (record.type != RecordType::report) return {};
  const Report* report = ledger.find<Report>(record.id);
  if (!report) return {};
  return report->target.empty() ? report->item : item_of_target(ledger, report->target);
}

}  // namespace

ScoreLine score_completion(const ScoreCase& of) {
  ScoreLine line;
  for (const ItemProgress* item : of.items) {
    const ItemMonth& month = at_end(of, *item);
    if (!month.progress || !month.expected || month.light == Light::pending) continue;
    std::optional<Decimal> ratio =
        month.expected->is_zero() ? kWhole
                                  : percent_of(*month.progress, *month.expected, kPercentDigits);
    std::optional<Decimal> kept = ratio ? std::optional(capped(*ratio)) : ratio;
    line.basis.push_back(
        {{"{} {} ÷ {} = {}",
          {item->code, percent(month.progress), percent(month.expected), percent(kept)}},
         item->id,
         {}});
  }
  std::optional<Decimal> rate = schedule_rate(of.items, of.quarter.last_month());
  // A unit that has nothing to measure loses nothing.
  Decimal share = rate ? divide(*rate, kWhole, kPercentDigits).value_or(Decimal(1)) : Decimal(1);
  line.points = multiply(of.criterion.points, share).value_or(of.criterion.points);
  return line;
}

ScoreLine score_late_reports(const ScoreCase& of) {
  ScoreLine line;
  Decimal off(0);
  for (const ItemProgress* item : of.items) {
    for (int month = of.quarter.first_month(); month <= of.quarter.last_month(); ++month) {
      std::optional<ScoreBasis> basis = late_basis(of, *item, month);
      if (!basis) continue;
      line.basis.push_back(*basis);
      off = add(off, of.criterion.per_event).value_or(off);
    }
  }
  deduct(of, off, line);
  return line;
}

ScoreLine score_missed_task(const ScoreCase& of) {
  ScoreLine line;
  for (const ItemProgress* item : of.items) {
    if (at_end(of, *item).light != Light::late) continue;
    line.basis.push_back({{"{} 滞后", {item->code}}, item->id, {}});
  }
  line.points = line.basis.empty() ? of.criterion.points : Decimal(0);
  return line;
}

ScoreLine score_findings(const ScoreCase& of) {
  ScoreLine line;
  Decimal off(0);
  for (const Finding& finding : of.in.findings) {
    if (finding.severity == Severity::hint) continue;
    if (state_of(of.in.ledger, finding) != FindingState::open) continue;
    Id item = item_of(of.in.ledger, finding);
    auto led = std::find_if(of.items.begin(), of.items.end(),
                            [&](const ItemProgress* one) { return one->id == item; });
    if (led == of.items.end()) continue;
    bool error = finding.severity == Severity::error;
    off = add(off, error ? of.criterion.per_event : of.criterion.per_warning).value_or(off);
    line.basis.push_back(
        {{"{} {}", {(*led)->code, finding.rule}}, item, finding.places.front().record});
  }
  deduct(of, off, line);
  return line;
}

}  // namespace minsheng
