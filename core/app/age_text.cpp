#include "app/age_text.h"

#include <optional>
#include <string_view>

#include "base/date.h"

namespace minsheng {
namespace {

// Days since 1 March of year 0 in the Gregorian calendar; only differences are used.
int64_t day_number(const Date& date) {
  int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  int64_t month = (date.month + 9) % 12;  // March is 0
  return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day - 1;
}

std::optional<Date> day_of(const std::string& time) {
  return parse_date(std::string_view(time).substr(0, 10));
}

}  // namespace

Message age_of(const std::string& time, const std::string& now) {
  if (time.empty()) return {"从未", {}};
  std::optional<Date> then = day_of(time);
  std::optional<Date> today = day_of(now);
  if (!then || !today || time.size() < 16) return {"{}", {time}};
  int64_t days = day_number(*today) - day_number(*then);
  std::string clock = time.substr(11, 5);
  if (days == 0) return {"今天 {}", {clock}};
  if (days == 1) return {"昨天 {}", {clock}};
  if (days < 0) return {"{}", {time.substr(0, 10)}};
  return {"{} 天前", {std::to_string(days)}};
}

}  // namespace minsheng
