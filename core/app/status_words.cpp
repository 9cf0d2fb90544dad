#include "app/status_words.h"

#include "base/magnitude.h"
#include "model/words.h"
#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {

std::string percent_text(const std::optional<Decimal>& percent) {
  return percent ? to_fixed(to_printed(*percent), 2) + "%" : "—";
}

std::string points_text(const std::optional<Decimal>& gap) {
  if (!gap) return "—";
  Decimal printed = to_printed(*gap);
  if (printed.is_zero()) return "0.00";
  bool behind = printed > Decimal(0);
  return (behind ? "−" : "+") + to_fixed(magnitude(printed), 2);
}

std::string month_text(const Month& month) {
  return std::to_string(month.year) + "年" + std::to_string(month.month) + "月";
}

Message counted_month(int number, int year) {
  Month month = add_months({year, 1}, number - 1);
  if (month.year == year) return {"{}月", {std::to_string(number)}};
  return {"{}年{}月", {std::to_string(month.year), std::to_string(month.month)}};
}

std::string day_text(const std::string& iso_date, int year) {
  std::optional<Date> date = parse_date(iso_date);
  if (!date || date->year != year) return iso_date;
  return std::to_string(date->month) + "月" + std::to_string(date->day) + "日";
}

std::string level_name(Level level) { return std::string(label_of(level)); }

std::string light_name(Light light, const ProgressRules& rules) { return name_of(light, rules); }

TextList light_names(const ProgressRules& rules) {
  TextList names;
  for (size_t i = 1; i < kLightCount; ++i) names.push_back(name_of(static_cast<Light>(i), rules));
  return names;
}

}  // namespace minsheng
