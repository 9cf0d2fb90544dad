// P11: standards of one kind (低保, 补贴) against the neighbours of the same year, and the same
// standard by the month and by the year.
#include <algorithm>

#include "base/utf8.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

// In standard form.
const std::string& per_month() {
  static const std::string kUnit = to_utf8(U"元/月");
  return kUnit;
}
const std::string& per_year() {
  static const std::string kUnit = to_utf8(U"元/年");
  return kUnit;
}

struct Standard {
  const CheckedLedger* ledger;
  const CheckedPlan* plan;
  const CheckedItem* item;
  const CheckedTarget* target;
  Decimal yearly;  // the yearly amount, or the value itself for other units
  bool by_year;    // yearly could be made

  std::string amount() const { return amount_text(*target->target->value, target->target->unit); }
};

bool is_standard(const CheckedTarget& target) {
  return target.target->kind == TargetKind::standard && target.target->value &&
         !target.target->worded;
}

std::vector<Standard> standards_of(const CheckedLedger& ledger) {
  std::vector<Standard> standards;
  for (const CheckedPlan& plan : ledger.plans) {
    for (const CheckedGroup& group : plan.groups) {
      for (const CheckedItem& item : group.items) {
        for (const CheckedTarget& target : item.targets) {
          if (!is_standard(target)) continue;
          const Decimal& value = *target.target->value;
          bool monthly = target.unit == per_month();
          std::optional<Decimal> yearly = monthly ? multiply(value, Decimal(12)) : value;
          bool by_year = yearly && (monthly || target.unit == per_year());
          standards.push_back({&ledger, &plan, &item, &target, yearly.value_or(value), by_year});
        }
      }
    }
  }
  return standards;
}

// Counties of one city promise the same standards for the same year; the program does not know
// who belongs to which city, so all open ledgers of a year are taken for neighbours.
bool are_neighbours(const CheckedPlan& a, const CheckedPlan& b) {
  return a.plan->year != 0 && a.plan->year == b.plan->year &&
         a.plan->jurisdiction != b.plan->jurisdiction;
}

bool is_same_standard(const Standard& a, const Standard& b) {
  bool comparable = (a.by_year && b.by_year) || a.target->unit == b.target->unit;
  return a.target->indicator == b.target->indicator && a.target->catalogued && comparable;
}

// In percent of the smaller one, rounded.
int64_t gap_percent(const Decimal& a, const Decimal& b) {
  const Decimal& more = a < b ? b : a;
  const Decimal& less = a < b ? a : b;
  std::optional<Decimal> percent = percent_of(more, less, 0);
  return percent ? percent->mantissa() - 100 : 0;
}

std::string year_text(const Standard& standard) {
  return standard.target->unit == per_month()
             ? standard.amount() + "×12＝" + amount_text(standard.yearly, per_year())
             : standard.amount();
}

void add_neighbour_gap(const RuleCall& call, const Standard& own, const Standard& other) {
  const Decimal& more = own.yearly < other.yearly ? other.yearly : own.yearly;
  const Decimal& less = own.yearly < other.yearly ? own.yearly : other.yearly;
  std::optional<Decimal> gap = subtract(more, less);
  std::string unit(own.by_year ? per_year() : own.target->target->unit);
  const std::string& there = other.plan->plan->jurisdiction;
  call.findings.push_back(
      {"P11",
       Severity::warning,
       {place_of(*own.ledger, *own.plan, *own.target),
        place_of(*other.ledger, *other.plan, *other.target)},
       {"{}：本地 {}，{}同年 {}，相差 {}（{}%）。",
        {own.target->indicator, year_text(own), there, year_text(other),
         gap ? amount_text(*gap, unit) : "",
         std::to_string(gap_percent(own.yearly, other.yearly))}},
       finding_key("P11", {own.target->indicator, own.amount(), there, other.amount()})});
}

// 农村 8400 元/年 beside 城市 700 元/月: the same amount in two units.
void check_same_amount(const RuleCall& call, const Standard& monthly, const Standard& yearly) {
  bool same = monthly.item == yearly.item && monthly.by_year && yearly.by_year &&
              monthly.target->unit == per_month() && yearly.target->unit == per_year() &&
              monthly.target->indicator != yearly.target->indicator &&
              monthly.yearly == yearly.yearly;
  if (!same) return;
  call.findings.push_back(
      {"P11",
       Severity::hint,
       {place_of(*yearly.ledger, *yearly.plan, *yearly.target),
        place_of(*monthly.ledger, *monthly.plan, *monthly.target)},
       {"{} {} 等于{}的 {}，两项标准折算后相同，请核对。",
        {yearly.target->indicator, yearly.amount(), monthly.target->indicator, year_text(monthly)}},
       finding_key("P11", {yearly.target->indicator, yearly.amount(), monthly.amount()})});
}

}  // namespace

void check_standards(const RuleCall& call) {
  std::vector<Standard> own = standards_of(call.ledger);
  int64_t allowed = call.parameter("percent");
  for (const CheckedLedger& other : call.all) {
    if (&other == &call.ledger || own.empty()) continue;
    std::vector<Standard> theirs = standards_of(other);
    for (const Standard& standard : own) {
      for (const Standard& their : theirs) {
        bool compared = are_neighbours(*standard.plan, *their.plan) &&
                        is_same_standard(standard, their) &&
                        gap_percent(standard.yearly, their.yearly) > allowed;
        if (compared) add_neighbour_gap(call, standard, their);
      }
    }
  }
  for (const Standard& monthly : own) {
    for (const Standard& yearly : own) check_same_amount(call, monthly, yearly);
  }
}

}  // namespace minsheng
