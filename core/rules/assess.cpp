#include "rules/assess.h"

#include <algorithm>
#include <set>

#include "model/unit_aliases.h"
#include "rules/assess_ranks.h"
#include "rules/light.h"
#include "rules/percents.h"
#include "rules/roll_up.h"

namespace minsheng {
namespace {

Decimal sum(const Decimal& a, const Decimal& b) { return add(a, b).value_or(a); }
Decimal less(const Decimal& a, const Decimal& b) { return subtract(a, b).value_or(a); }
Decimal times(const Decimal& a, const Decimal& b) { return multiply(a, b).value_or(a); }

std::string percent(const std::optional<Decimal>& value) {
  return value ? to_fixed(to_printed(*value), 2) + "%" : "—";
}

std::string month_word(int month) { return std::to_string(month) + "月"; }

bool is_in(const std::string& date, const Quarter& quarter) {
  std::optional<Month> month = parse_month(std::string_view(date).substr(0, 7));
  return month && month->year == quarter.year && month->month >= quarter.first_month() &&
         month->month <= quarter.last_month();
}

std::string last_day(const Quarter& quarter) {
  Month month{quarter.year, quarter.last_month()};
  return to_string(Date{month.year, month.month, days_in_month(month)});
}

// The eight counts of an Evidence record by their keys.
struct EvidenceKind {
  std::string_view key;
  std::string_view label;
  int64_t Evidence::*count;
};
constexpr EvidenceKind kEvidence[] = {
    {"progress_data", "任务项目进度数据", &Evidence::progress_data},
    {"policies", "政策文件", &Evidence::policies},
    {"construction", "建设内容", &Evidence::construction},
    {"project_details", "项目详情", &Evidence::project_details},
    {"results", "成效展示", &Evidence::results},
    {"dynamics", "工作动态", &Evidence::dynamics},
    {"bulletins", "工作专报", &Evidence::bulletins},
    {"summaries", "工作总结", &Evidence::summaries},
};

class Assessor {
 public:
  Assessor(const AssessInput& in, const Quarter& quarter)
      : in_(in), quarter_(quarter), names_(in.ledger) {}

  std::vector<UnitScore> take() {
    std::vector<UnitScore> units;
    for (const std::string& unit : lead_units(in_.progress)) {
      items_ = items_of_unit(in_.progress, unit);
      UnitScore score;
      score.unit = unit;
      for (const Criterion& criterion : in_.rules.criteria) {
        score.lines.push_back(score_of(criterion, unit, score));
      }
      units.push_back(std::move(score));
    }
    return units;
  }

 private:
  ScoreLine score_of(const Criterion& criterion, const std::string& unit, UnitScore& score) {
    ScoreLine line;
    line.criterion = criterion.code;
    switch (criterion.kind) {
      case CriterionKind::completion:
        score_completion(criterion, line);
        break;
      case CriterionKind::late_reports:
        score_late_reports(criterion, unit, line);
        break;
      case CriterionKind::findings:
        score_findings(criterion, unit, line);
        break;
      case CriterionKind::evidence:
        score_evidence(criterion, unit, line);
        break;
      case CriterionKind::overdue_notes:
        score_notes(criterion, unit, line);
        break;
      case CriterionKind::practices:
        score_practices(criterion, unit, line);
        break;
      case CriterionKind::missed_task:
        score_missed(criterion, line);
        break;
      case CriterionKind::manual:
        score_manual(criterion, unit, line);
        break;
      case CriterionKind::veto:
        score.vetoed = score.vetoed || is_vetoed(criterion, unit, line);
        break;
      case CriterionKind::rank_bonus:
      case CriterionKind::last_streak:
        break;  // when all sums are known
    }
    return line;
  }

  const ItemMonth& at_end(const ItemProgress& item) const {
    return at(item, quarter_.last_month());
  }

  void score_completion(const Criterion& criterion, ScoreLine& line) {
    for (const ItemProgress* item : items_) {
      const ItemMonth& month = at_end(*item);
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
    std::optional<Decimal> rate = schedule_rate(items_, quarter_.last_month());
    // A unit that has nothing to measure loses nothing.
    line.points =
        rate ? times(criterion.points, divide(*rate, kWhole, kPercentDigits).value_or(kWhole))
             : criterion.points;
  }

  // Takes `each` off the full mark for every basis of the line.
  void deduct(const Criterion& criterion, const std::string& unit, const Decimal& all,
              ScoreLine& line) const {
    bool doubled = std::find(criterion.doubled.begin(), criterion.doubled.end(), unit) !=
                   criterion.doubled.end();
    Decimal off = doubled ? times(all, Decimal(2)) : all;
    Decimal most = criterion.most.value_or(criterion.points);
    if (off > most) off = most;
    line.points = less(criterion.points, off);
  }

  void score_late_reports(const Criterion& criterion, const std::string& unit, ScoreLine& line) {
    Decimal off(0);
    for (const ItemProgress* item : items_) {
      for (int month = quarter_.first_month(); month <= quarter_.last_month(); ++month) {
        std::optional<ScoreBasis> basis = late_basis(*item, unit, month);
        if (!basis) continue;
        line.basis.push_back(*basis);
        off = sum(off, criterion.per_event);
      }
    }
    deduct(criterion, unit, off, line);
  }

  // Of the rows that the unit itself reports; one event for an item and month.
  std::optional<ScoreBasis> late_basis(const ItemProgress& item, const std::string& unit,
                                       int month) const {
    for (const TargetProgress& target : item.targets) {
      if (target.pending || (target.target && !target.target->part_of.empty())) continue;
      for (const ReportedRow& row : target.rows) {
        if (row.unit != unit) continue;
        const MonthProgress& one = at(row.months, month);
        if (one.light == Light::unreported) {
          return ScoreBasis{{"{} {} 未报送", {item.code, month_word(month)}}, item.id, {}};
        }
        const Report* report = one.report ? in_.ledger.find<Report>(*one.report) : nullptr;
        int days = report ? days_late(*report, in_.progress_rules) : 0;
        if (days == 0) continue;
        return ScoreBasis{
            {"{} {} 迟报 {} 天", {item.code, month_word(month), std::to_string(days)}},
            item.id,
            {RecordType::report, *one.report}};
      }
    }
    return std::nullopt;
  }

  // The item that a finding's first place belongs to; "" for none.
  Id item_of(const Finding& finding) const {
    const RecordRef& record = finding.places.front().record;
    if (record.type == RecordType::item) return record.id;
    if (record.type == RecordType::target) return item_of_target(record.id);
    if (record.type != RecordType::report) return {};
    const Report* report = in_.ledger.find<Report>(record.id);
    if (!report) return {};
    return report->target.empty() ? report->item : item_of_target(report->target);
  }

  Id item_of_target(const Id& id) const {
    const Target* target = in_.ledger.find<Target>(id);
    return target ? target->item : Id();
  }

  void score_findings(const Criterion& criterion, const std::string& unit, ScoreLine& line) {
    Decimal off(0);
    for (const Finding& finding : in_.findings) {
      if (finding.severity == Severity::hint) continue;
      if (state_of(in_.ledger, finding) != FindingState::open) continue;
      Id item = item_of(finding);
      auto led = std::find_if(items_.begin(), items_.end(),
                              [&](const ItemProgress* one) { return one->id == item; });
      if (led == items_.end()) continue;
      bool error = finding.severity == Severity::error;
      off = sum(off, error ? criterion.per_event : criterion.per_warning);
      line.basis.push_back(
          {{"{} {}", {(*led)->code, finding.rule}}, item, finding.places.front().record});
    }
    deduct(criterion, unit, off, line);
  }

  void score_evidence(const Criterion& criterion, const std::string& unit, ScoreLine& line) {
    std::set<std::string_view> supplied;
    for (const auto& [id, stored] : in_.ledger.table<Evidence>()) {
      const Evidence& evidence = stored.record;
      bool counts = stored.exists && is_in(evidence.month, quarter_) &&
                    names_.common_name(evidence.unit) == unit;
      if (!counts) continue;
      for (const EvidenceKind& kind : kEvidence) {
        if (evidence.*kind.count > 0) supplied.insert(kind.key);
      }
    }
    int required = 0;
    int met = 0;
    for (const EvidenceKind& kind : kEvidence) {
      bool asked = criterion.required.empty() ||
                   std::find(criterion.required.begin(), criterion.required.end(), kind.key) !=
                       criterion.required.end();
      if (!asked) continue;
      ++required;
      if (supplied.contains(kind.key)) {
        ++met;
      } else {
        line.basis.push_back({{"没有{}", {std::string(kind.label)}}, {}, {}});
      }
    }
    std::optional<Decimal> share =
        divide(Decimal(met), Decimal(std::max(required, 1)), kPercentDigits);
    line.points = times(criterion.points, share.value_or(Decimal(0)));
  }

  void score_notes(const Criterion& criterion, const std::string& unit, ScoreLine& line) {
    Decimal off(0);
    std::string end = last_day(quarter_);
    for (const auto& [id, stored] : in_.ledger.table<SupervisionNote>()) {
      const SupervisionNote& note = stored.record;
      bool due = stored.exists && is_in(note.due, quarter_) && note.due <= end &&
                 names_.common_name(note.unit) == unit;
      bool in_time = !note.closed.empty() && note.closed <= note.due;
      if (!due || in_time) continue;
      line.basis.push_back({{"{} 限 {}，没有按期办结", {note.number, note.due}},
                            note.item,
                            {RecordType::supervision_note, id}});
      off = sum(off, criterion.per_event);
    }
    deduct(criterion, unit, off, line);
  }

  void score_practices(const Criterion& criterion, const std::string& unit, ScoreLine& line) {
    Decimal given(0);
    for (const auto& [id, stored] : in_.ledger.table<Practice>()) {
      const Practice& practice = stored.record;
      bool counts = stored.exists && is_in(practice.date, quarter_) &&
                    names_.common_name(practice.unit) == unit;
      if (!counts) continue;
      line.basis.push_back(
          {{"{} {}", {practice.date, practice.title}}, practice.item, {RecordType::practice, id}});
      given = sum(given, criterion.per_event);
    }
    Decimal most = criterion.most.value_or(criterion.points);
    line.points = given > most ? most : given;
  }

  void score_missed(const Criterion& criterion, ScoreLine& line) {
    for (const ItemProgress* item : items_) {
      if (at_end(*item).light != Light::late) continue;
      line.basis.push_back({{"{} 滞后", {item->code}}, item->id, {}});
    }
    line.points = line.basis.empty() ? criterion.points : Decimal(0);
  }

  template <class Take>
  void for_each_by_hand(const Criterion& criterion, const std::string& unit, Take take) const {
    std::string quarter = to_string(quarter_);
    for (const auto& [id, stored] : in_.ledger.table<Assessment>()) {
      const Assessment& given = stored.record;
      bool counts = stored.exists && given.quarter == quarter &&
                    given.criterion == criterion.code && names_.common_name(given.unit) == unit;
      if (counts) take(id, given);
    }
  }

  void score_manual(const Criterion& criterion, const std::string& unit, ScoreLine& line) const {
    Decimal points = criterion.points;
    for_each_by_hand(criterion, unit, [&](const Id& id, const Assessment& given) {
      if (!given.points) return;
      points = sum(points, *given.points);
      line.basis.push_back(
          {{"{} {}", {given.points->to_string(), given.reason}}, {}, {RecordType::assessment, id}});
    });
    line.points = points;
  }

  bool is_vetoed(const Criterion& criterion, const std::string& unit, ScoreLine& line) const {
    for_each_by_hand(criterion, unit, [&](const Id& id, const Assessment& given) {
      line.basis.push_back({{"{}", {given.reason}}, {}, {RecordType::assessment, id}});
    });
    return !line.basis.empty();
  }

  const AssessInput& in_;
  Quarter quarter_;
  UnitAliases names_;
  ItemList items_;
};

}  // namespace

std::optional<Quarter> parse_quarter(std::string_view text) {
  if (text.size() != 6 || text[4] != 'Q' || text[5] < '1' || text[5] > '4') return std::nullopt;
  std::optional<Month> year = parse_month(std::string(text.substr(0, 4)) + "-01");
  if (!year) return std::nullopt;
  return Quarter{year->year, text[5] - '0'};
}

std::string to_string(const Quarter& quarter) {
  return to_string(Month{quarter.year, 1}).substr(0, 4) + "Q" + std::to_string(quarter.number);
}

ScoreSheet assess(const AssessInput& input, const Quarter& quarter) {
  ScoreSheet sheet;
  sheet.quarter = quarter;
  sheet.rules = input.rules;
  sheet.units = Assessor(input, quarter).take();
  rank_scores(input, quarter, sheet.units);
  return sheet;
}

}  // namespace minsheng
