#include "format/utc_time.h"

#include <algorithm>

#include "base/date.h"

namespace minsheng {
namespace {

// Two digits at `offset`, at most `most`; -1 for anything else.
int two_digits(std::string_view text, size_t offset, int most) {
  if (text.size() < offset + 2) return -1;
  int tens = text[offset] - '0', ones = text[offset + 1] - '0';
  bool digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  return digits && tens * 10 + ones <= most ? tens * 10 + ones : -1;
}

// Minutes east of Greenwich of "+08:00" or "+0800"; 0 for anything else.
int offset_minutes(std::string_view zone) {
  if (zone.empty() || (zone[0] != '+' && zone[0] != '-')) return 0;
  int hours = two_digits(zone, 1, 23);
  int minutes = two_digits(zone, zone.size() > 3 && zone[3] == ':' ? 4 : 3, 59);
  if (hours < 0) return 0;
  int total = hours * 60 + (minutes < 0 ? 0 : minutes);
  return zone[0] == '-' ? -total : total;
}

std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string time_text(const Date& date, int minutes, int seconds) {
  return to_string(date) + "T" + padded(minutes / 60) + ":" + padded(minutes % 60) + ":" +
         padded(seconds) + "Z";
}

}  // namespace

std::string utc_time(std::string_view iso) {
  constexpr int kDay = 24 * 60;
  std::optional<Date> date = parse_date(iso.substr(0, 10));
  if (!date) return "";
  int hour = two_digits(iso, 11, 23), minute = two_digits(iso, 14, 59);
  if (hour < 0 || minute < 0) return time_text(*date, 0, 0);
  int second = two_digits(iso, 17, 59);
  std::string_view zone = iso.substr(second < 0 ? 16 : 19);
  if (zone.starts_with('.')) zone.remove_prefix(std::min(zone.find_first_of("+-Z"), zone.size()));
  int minutes = hour * 60 + minute - offset_minutes(zone);
  int days = minutes < 0 ? -1 : minutes >= kDay ? 1 : 0;
  return time_text(add_days(*date, days), minutes - days * kDay, second < 0 ? 0 : second);
}

}  // namespace minsheng
