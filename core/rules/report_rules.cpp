// B08 to B11: monthly reports against the months before, and shares against their target.
#include <algorithm>
#include <map>
#include <tuple>

#include "base/date.h"
#include "base/sort_list.h"
#include "model/unit_aliases.h"
#include "rules/bulletin_rules.h"
#include "rules/progress.h"

namespace minsheng {
namespace {

// One cumulative figure, at the end of a month or on the day of a bulletin.
struct Point {
  std::string when;   // ISO 8601 month or date, compared as text
  std::string as_of;  // day of a report within its month; "" for none
  Decimal done;
  FindingPlace place;
};

// The course of one indicator: what one unit reports of one target, or what bulletins say.
struct Course {
  std::string name;
  std::string unit;
  std::optional<Decimal> value;  // the year's target
  std::optional<Decimal> own;    // what the unit answers for: the target or its share of it
  std::vector<Point> points;     // ascending in time
};

// What each unit answers for, of the targets that are split.
class ShareValues {
 public:
  ShareValues(const Ledger& ledger, const UnitAliases& names) {
    for (const auto& [id, stored] : ledger.table<Share>()) {
      const Share& share = stored.record;
      if (!stored.exists || !share.value) continue;
      std::optional<Decimal>& value = values_[{share.target, names.common_name(share.unit)}];
      value = value ? add(*value, *share.value) : share.value;
    }
  }

  // `unit` under the name it goes by.
  std::optional<Decimal> find(const Id& target, const std::string& unit) const {
    auto found = values_.find({target, unit});
    return found == values_.end() ? std::nullopt : found->second;
  }

 private:
  std::map<std::pair<Id, std::string>, std::optional<Decimal>> values_;
};

std::vector<Course> report_courses(const CheckedLedger& checked) {
  const Ledger& ledger = *checked.ledger;
  UnitAliases names(ledger);
  ShareValues shares(ledger, names);
  std::map<std::pair<Id, std::string>, Course> courses;
  for (const auto& [id, stored] : ledger.table<Report>()) {
    const Report& report = stored.record;
    const Target* target = ledger.find<Target>(report.target);
    bool counts =
        stored.exists && report.done && target && adds_up(target->kind) && !report.month.empty();
    if (!counts) continue;
    std::string unit = names.common_name(report.unit);
    Course& course = courses[{report.target, unit}];
    course.name = target->indicator + (unit.empty() ? "" : "（" + unit + "）");
    course.unit = target->unit;
    course.value = target->value;
    course.own = shares.find(report.target, unit);
    if (!course.own) course.own = target->value;
    course.points.push_back({report.month,
                             report.as_of,
                             *report.done,
                             {ledger.id(), {RecordType::report, id}, "done", {}, {}}});
  }
  std::vector<Course> list;
  for (auto& [key, course] : courses) list.push_back(std::move(course));
  return list;
}

std::vector<Course> bulletin_courses(const CheckedLedger& checked) {
  std::map<std::pair<std::string, std::string>, Course> courses;
  for (const CheckedBulletin& bulletin : checked.bulletins) {
    const std::string& when =
        bulletin.bulletin->as_of.empty() ? bulletin.bulletin->issued : bulletin.bulletin->as_of;
    for (const CheckedEntry& entry : bulletin.entries) {
      for (const CheckedFigure& figure : entry.figures) {
        bool counts = figure.figure->done && figure.unit != "%" && !figure.figure->worded &&
                      figure.figure->percent_of_year && when.size() >= 7;
        if (!counts) continue;
        std::string level(label_of(entry.level));
        // Another year starts from zero.
        std::string year = when.substr(0, 4);
        Course& course = courses[{year + level + figure.indicator, figure.unit}];
        course.name = figure.indicator;
        course.unit = figure.figure->unit;
        course.points.push_back(
            {when, "", *figure.figure->done, place_of(checked, bulletin, figure)});
      }
    }
  }
  std::vector<Course> list;
  for (auto& [key, course] : courses) list.push_back(std::move(course));
  return list;
}

void sort_by_time(std::vector<Point>& points) {
  sort_list(points, [](const Point& a, const Point& b) {
    return std::tie(a.when, a.as_of) < std::tie(b.when, b.as_of);
  });
}

// What is reported by the week or day has one figure a month: that of its last day.
void keep_last_of_month(std::vector<Point>& points) {
  std::vector<Point> kept;
  for (Point& point : points) {
    if (!kept.empty() && kept.back().when == point.when) kept.pop_back();
    kept.push_back(std::move(point));
  }
  points = std::move(kept);
}

std::vector<Course> courses_of(const CheckedLedger& checked, bool with_bulletins) {
  std::vector<Course> courses = report_courses(checked);
  for (Course& course : courses) {
    sort_by_time(course.points);
    keep_last_of_month(course.points);
  }
  if (!with_bulletins) return courses;
  for (Course& course : bulletin_courses(checked)) {
    sort_by_time(course.points);
    courses.push_back(std::move(course));
  }
  return courses;
}

void check_fall(const RuleCall& call, const Course& course, const Point& before,
                const Point& after) {
  if (after.done >= before.done || before.when == after.when) return;
  std::optional<Decimal> gap = subtract(before.done, after.done);
  std::string first = amount_text(before.done, course.unit);
  std::string second = amount_text(after.done, course.unit);
  call.findings.push_back({"B08",
                           Severity::error,
                           {after.place, before.place},
                           {"{} 累计数从 {} 的 {} 降到 {} 的 {}，少 {}。",
                            {course.name, before.when, first, after.when, second,
                             gap ? amount_text(*gap, course.unit) : ""}},
                           finding_key("B08", {course.name, after.when, first, second})});
}

int months_from(const Point& first, const Point& last) {
  std::optional<Month> begin = parse_month(first.when);
  std::optional<Month> end = parse_month(last.when);
  return begin && end ? months_between(*begin, *end) : 0;
}

// Only the latest standstill counts, and only of what is not finished.
void check_course_stands(const RuleCall& call, const Course& course) {
  if (course.points.empty() || !course.own) return;
  const Point& last = course.points.back();
  auto moved = std::find_if(course.points.rbegin(), course.points.rend(),
                            [&](const Point& point) { return !(point.done == last.done); });
  const Point& first = *moved.base();
  int same = months_from(first, last);
  if (same < call.parameter("months") || last.done >= *course.own) return;
  std::string amount = amount_text(last.done, course.unit);
  call.findings.push_back({"B09",
                           Severity::hint,
                           {last.place},
                           {"{} 从 {} 到 {} 一直是 {}，{} 个月没有变化。",
                            {course.name, first.when, last.when, amount, std::to_string(same)}},
                           finding_key("B09", {course.name, first.when, last.when, amount})});
}

void check_course_jumps(const RuleCall& call, const Course& course) {
  if (!course.value || course.value->is_zero()) return;
  Decimal most(call.parameter("percent"));
  for (size_t i = 1; i < course.points.size(); ++i) {
    const Point& before = course.points[i - 1];
    const Point& after = course.points[i];
    std::optional<Decimal> step = subtract(after.done, before.done);
    std::optional<Decimal> percent = step ? percent_of(*step, *course.value, 2) : std::nullopt;
    if (!percent || *percent <= most) continue;
    std::string amount = amount_text(*step, course.unit);
    call.findings.push_back({"B10",
                             Severity::hint,
                             {after.place, before.place},
                             {"{} 从 {} 到 {} 增加 {}，占全年任务的 {}%，请核实。",
                              {course.name, before.when, after.when, amount, percent->to_string()}},
                             finding_key("B10", {course.name, before.when, after.when, amount})});
  }
}

// Shares by target; a target with an open share is not summed yet.
std::map<Id, std::vector<Id>> shares_by_target(const Ledger& ledger) {
  std::map<Id, std::vector<Id>> shares;
  for (const auto& [id, stored] : ledger.table<Share>()) {
    if (stored.exists) shares[stored.record.target].push_back(id);
  }
  return shares;
}

}  // namespace

void check_no_fall(const RuleCall& call) {
  for (const Course& course : courses_of(call.ledger, true)) {
    for (size_t i = 1; i < course.points.size(); ++i) {
      check_fall(call, course, course.points[i - 1], course.points[i]);
    }
  }
}

void check_standstill(const RuleCall& call) {
  for (const Course& course : courses_of(call.ledger, false)) check_course_stands(call, course);
}

void check_jump(const RuleCall& call) {
  for (const Course& course : courses_of(call.ledger, false)) check_course_jumps(call, course);
}

void check_shares(const RuleCall& call) {
  const Ledger& ledger = *call.ledger.ledger;
  for (const auto& [target_id, shares] : shares_by_target(ledger)) {
    const Target* target = ledger.find<Target>(target_id);
    if (!target || !target->value || !shares_add_up(*target)) continue;
    std::optional<Decimal> sum = Decimal(0);
    std::vector<FindingPlace> places = {
        {ledger.id(), {RecordType::target, target_id}, "value", {}, target->spans}};
    for (const Id& id : shares) {
      const Share& share = *ledger.find<Share>(id);
      sum = sum && share.value ? add(*sum, *share.value) : std::nullopt;
      places.push_back({ledger.id(), {RecordType::share, id}, "value", {}, {}});
    }
    if (!sum || *sum == *target->value) continue;
    std::string parts = amount_text(*sum, target->unit);
    std::string whole = amount_text(*target->value, target->unit);
    call.findings.push_back({"B11",
                             Severity::error,
                             std::move(places),
                             {"{}：分解到 {} 家，合计 {}，与目标 {} 不符。",
                              {target->indicator, std::to_string(shares.size()), parts, whole}},
                             finding_key("B11", {target->indicator, parts, whole})});
  }
}

}  // namespace minsheng
