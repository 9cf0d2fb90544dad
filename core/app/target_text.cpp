#include "app/target_text.h"

#include "model/words.h"

namespace minsheng {
namespace {

// value ÷ 10^power when that is exact with at most two places.
std::optional<Decimal> short_form(const Decimal& value, int power) {
  std::optional<Decimal> scaled = shift(value, -power);
  return scaled && scaled->scale() <= 2 ? scaled : std::nullopt;
}

bool reaches(const Decimal& value, int64_t limit) {
  return value >= Decimal(limit) || value <= Decimal(-limit);
}

}  // namespace

std::string number_text(const Decimal& value) {
  if (reaches(value, 1'000'000'000)) {
    if (std::optional<Decimal> in_yi = short_form(value, 8)) return to_grouped(*in_yi) + "亿";
  }
  if (reaches(value, 1'000'000)) {
    if (std::optional<Decimal> in_wan = short_form(value, 4)) return to_grouped(*in_wan) + "万";
  }
  return to_grouped(value);
}

FigureText figure_text(const Target& target) {
  if (!target.value) return {};
  std::string sign;
  if (target.op == TargetOp::at_least || target.op == TargetOp::at_most ||
      target.op == TargetOp::about) {
    sign = label_of(target.op);
  }
  std::string number = sign + number_text(*target.value);
  if (target.baseline) number = number_text(*target.baseline) + " → " + number;
  return {number, target.unit};
}

std::string target_text(const Target& target) {
  if (target.pending && !target.value) return "待下达";
  FigureText figure = figure_text(target);
  if (figure.number.empty()) return std::string(label_of(target.kind));
  return figure.number + figure.unit;
}

}  // namespace minsheng
