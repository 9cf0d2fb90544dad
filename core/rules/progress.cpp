#include "rules/progress.h"

#include <algorithm>

#include "rules/percents.h"

namespace minsheng {
namespace {

bool is_met(const Yardstick& yardstick, const Decimal& done) {
  const Decimal& value = *yardstick.value;
  return yardstick.op == TargetOp::at_most ? done <= value : done >= value;
}

Decimal all_or_nothing(bool met) { return met ? kWhole : Decimal(0); }

std::optional<Decimal> share_of(const Decimal& part, const Decimal& whole) {
  return percent_of(part, whole, kPercentDigits);
}

std::optional<Decimal> from_baseline(const Yardstick& yardstick, const Decimal& done) {
  std::optional<Decimal> way = subtract(*yardstick.value, *yardstick.baseline);
  if (!way) return std::nullopt;
  if (way->is_zero()) return all_or_nothing(is_met(yardstick, done));
  std::optional<Decimal> gone = subtract(done, *yardstick.baseline);
  return gone ? share_of(*gone, *way) : std::nullopt;
}

std::optional<Decimal> of_value(const Yardstick& yardstick, const Decimal& done) {
  const Decimal& value = *yardstick.value;
  if (yardstick.baseline) return from_baseline(yardstick, done);
  bool met = is_met(yardstick, done);
  if (yardstick.kind == TargetKind::standard) return all_or_nothing(met);
  if (yardstick.op == TargetOp::at_most) return met ? kWhole : share_of(value, done);
  // 清零: nothing may be left.
  if (value.is_zero()) return all_or_nothing(done <= value);
  return share_of(done, value);
}

}  // namespace

Yardstick yardstick_of(const Target* target) {
  if (!target) return {TargetKind::ratio, TargetOp::equal, kWhole, {}, 0};
  return {target->kind, target->op, target->value, target->baseline,
          static_cast<int64_t>(target->stages.size())};
}

Yardstick yardstick_of(const Target& target, const Share& share) {
  Yardstick yardstick = yardstick_of(&target);
  if (share.value) yardstick.value = share.value;
  if (shares_add_up(target)) yardstick.baseline.reset();
  return yardstick;
}

bool adds_up(TargetKind kind) {
  return kind == TargetKind::quantity || kind == TargetKind::investment;
}

bool shares_add_up(const Target& target) {
  return adds_up(target.kind) && target.op != TargetOp::at_most;
}

std::optional<Decimal> progress_percent(const Yardstick& yardstick, const Decimal& done) {
  if (yardstick.kind == TargetKind::ongoing) return all_or_nothing(done > Decimal(0));
  bool staged =
      yardstick.kind == TargetKind::milestone && (yardstick.stages > 0 || !yardstick.value);
  if (staged) return share_of(done, Decimal(std::max<int64_t>(yardstick.stages, 1)));
  return yardstick.value ? of_value(yardstick, done) : std::nullopt;
}

}  // namespace minsheng
