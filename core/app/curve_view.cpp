#include "app/curve_view.h"

#include <algorithm>

#include "model/figure_facts.h"
#include "rules/ledger_progress.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

std::optional<Decimal> to_counted(const Decimal& amount, int digits) {
  std::optional<Decimal> exact = divide(amount, Decimal(1), std::max(digits, 6));
  return exact ? divide(*exact, Decimal(1), digits) : exact;
}

// baseline + (value − baseline) × percent ÷ 100. Values with decimals and large ones leave room for
// fewer decimals of the percent. Of what is counted with as many digits as the target: 267人, not
// 266.67; what the percent's own rounding took from a half is given back: 450人 in 7 of 12 months
// are 262.5, so 263.
std::optional<Decimal> amount_at(const CurveSheet& sheet, const Decimal& percent) {
  Decimal from = sheet.baseline.value_or(Decimal(0));
  std::optional<Decimal> way = subtract(*sheet.value, from);
  int own = std::max(sheet.value->scale(), from.scale());
  for (int digits = kPercentDigits; way && digits >= 2; --digits) {
    std::optional<Decimal> rounded = divide(percent, Decimal(1), digits);
    std::optional<Decimal> part = rounded ? multiply(*way, *rounded) : rounded;
    std::optional<Decimal> gone = part ? divide(*part, kWhole, digits) : part;
    std::optional<Decimal> amount = gone ? add(from, *gone) : gone;
    if (amount && is_counted_unit(sheet.measure)) return to_counted(*amount, own);
    if (amount) return amount;
  }
  return std::nullopt;
}

Message why_none(const Schedule& schedule) {
  if (schedule.continual) return {"持续保持的指标，每个月都要保持，不分节点。", {}};
  if (schedule.undated) return {"长期坚持、没有完成时限的指标，不按序时算。", {}};
  return {};
}

}  // namespace

bool CurveSheet::is_own() const {
  return std::any_of(months.begin(), months.end(),
                     [](const CurveMonth& month) { return month.set; });
}

CurveSheet view_curve(const Ledger& ledger, const Id& target_id, int otherwise) {
  CurveSheet sheet;
  const Target* target = ledger.find<Target>(target_id);
  const Item* item = target ? ledger.find<Item>(target->item) : nullptr;
  if (!item) return sheet;
  sheet.target = target_id;
  sheet.year = year_of(ledger, otherwise);
  sheet.schedule = schedule_of(*item, target, sheet.year);
  sheet.none = why_none(sheet.schedule);
  sheet.value = target->value;
  sheet.baseline = target->baseline;
  sheet.measure = target->unit;
  sheet.has_amounts = target->value.has_value() && target->kind != TargetKind::milestone;
  for (int number = 1; number <= 12; ++number) {
    auto index = static_cast<size_t>(number - 1);
    CurveMonth& month = sheet.months[index];
    month.open = number >= sheet.schedule.start && number < sheet.schedule.deadline;
    month.set = month.open && sheet.schedule.curve[index].has_value();
    month.percent = expected_percent(sheet.schedule, number);
    if (sheet.has_amounts && month.percent) month.amount = amount_at(sheet, *month.percent);
  }
  return sheet;
}

}  // namespace minsheng
