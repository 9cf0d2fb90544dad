#include "app/note_figures.h"

#include "app/paper_words.h"
#include "app/status_words.h"
#include "app/target_text.h"
#include "base/magnitude.h"
#include "rules/light.h"

namespace minsheng {
namespace {

// With as many digits as the target. Null also where that is a point or more away from `percent`:
// a quarter of one school is no school, and 0个 beside 25% would be nonsense.
std::optional<Decimal> expected_amount(const Target& target, const Decimal& percent) {
  bool linear = adds_up(target.kind) && target.value && !target.baseline;
  if (!linear) return std::nullopt;
  std::optional<Decimal> product = multiply(*target.value, percent);
  std::optional<Decimal> amount =
      product ? divide(*product, Decimal(100), target.value->scale()) : product;
  std::optional<Decimal> shown = amount ? percent_of(*amount, *target.value, 2) : amount;
  std::optional<Decimal> off = shown ? subtract(*shown, percent) : shown;
  return off && magnitude(*off) < Decimal(1) ? amount : std::nullopt;
}

std::string with_unit(const Decimal& amount, const Target& target) {
  return number_text(amount) + target.unit;
}

// −296套.
std::string difference(const Decimal& done, const Decimal& expected, const Target& target) {
  std::optional<Decimal> missing = subtract(expected, done);
  if (!missing) return "";
  if (missing->is_zero()) return with_unit(*missing, target);
  bool behind = *missing > Decimal(0);
  Decimal size = behind ? *missing : subtract(done, expected).value_or(*missing);
  return (behind ? "−" : "+") + with_unit(size, target);
}

void fill_amounts(NoteFigures& figures, const Target& target, const MonthProgress& one) {
  if (!one.done || !adds_up(target.kind) || target.baseline) return;
  figures.done.amount = with_unit(*one.done, target);
  std::optional<Decimal> expected = expected_amount(target, one.expected.value_or(Decimal(0)));
  if (!expected) return;
  figures.expected.amount = with_unit(*expected, target);
  figures.gap.amount = difference(*one.done, *expected, target);
}

std::string figure_words(const NoteFigure& figure) {
  return figure.amount.empty() ? figure.percent : figure.amount + "（" + figure.percent + "）";
}

}  // namespace

NoteFigures note_figures(const ItemProgress& item, int month) {
  NoteFigures figures;
  figures.reported = at(item, month).light != Light::unreported;
  const TargetProgress* target = slowest_target(item, month);
  if (!target) return figures;
  const MonthProgress& one = at(target->months, month);
  figures.indicator = target->target ? target->target->indicator : item.item->title;
  std::optional<Decimal> gap = gap_of(one.progress, one.expected);
  figures.measured = gap.has_value();
  figures.done.percent = percent_text(one.progress);
  figures.expected.percent = percent_text(one.expected);
  figures.gap.percent = points_text(gap);
  figures.gap_words = against_expected(gap);
  figures.behind = gap && *gap > Decimal(0);
  if (target->target) fill_amounts(figures, *target->target, one);
  return figures;
}

std::string finding_text(const ItemProgress& item, const Month& month) {
  NoteFigures figures = note_figures(item, month.month);
  std::string until = "截至" + std::to_string(month.month) + "月底，";
  std::string missing =
      figures.reported ? "" : std::to_string(month.month) + "月月报没有按时报送。";
  if (!figures.measured) return missing;
  return until + figures.indicator + "完成" + figure_words(figures.done) + "，序时" +
         figure_words(figures.expected) + "，" + figures.gap_words + "。" + missing;
}

}  // namespace minsheng
