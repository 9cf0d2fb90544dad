// See gold_implied.h.
#include "format/gold_implied.h"

#include <algorithm>

#include "base/percent.h"
#include "format/gold_words.h"
#include "model/figure_facts.h"

namespace minsheng {
namespace {

bool is_whole_count(const Figure& figure) {
  bool exact = figure.op == TargetOp::none || figure.op == TargetOp::equal;
  return exact && figure.done->is_whole() && is_counted_unit(figure.unit) &&
         printed_power(figure) == 0;
}

void write_integers(JsonWriter& writer, const WholeTargets& whole) {
  writer.key("implied_integers");
  writer.begin_array();
  if (whole.least <= whole.most) {
    writer.integer(whole.least);
    writer.integer(whole.most);
  }
  writer.end_array();
}

}  // namespace

void write_implied(JsonWriter& writer, const Figure& figure) {
  if (!figure.percent_of_year || *figure.percent_of_year <= Decimal(0) || figure.worded) return;
  const Decimal& percent = *figure.percent_of_year;
  if (!figure.done) {
    std::optional<Decimal> product =
        figure.planned ? multiply(*figure.planned, percent) : std::nullopt;
    if (product) write_number(writer, "implied_done", shift(*product, -2));
    return;
  }
  std::optional<Decimal> hundredfold = shift(*figure.done, 2);
  std::optional<Decimal> target = hundredfold ? divide(*hundredfold, percent, 2) : std::nullopt;
  if (target) write_number(writer, "implied_target", target);
  if (!is_whole_count(figure)) return;
  PrintedPercent printed = {percent, static_cast<int>(figure.percent_digits)};
  printed.digits = std::max(printed.digits, percent.scale());
  std::optional<WholeTargets> whole = whole_targets(figure.done->mantissa(), printed);
  if (whole) write_integers(writer, *whole);
}

}  // namespace minsheng
