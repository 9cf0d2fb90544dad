// Calendar days and months as the ledger keeps them, without clock and time zone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace minsheng {

struct Month {
  int year = 0;
  int month = 0;  // 1 to 12

  bool operator==(const Month&) const = default;
};

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  bool operator==(const Date&) const = default;
};

// ISO 8601: "2024-03" and "2024-03-20". Empty for anything else and for days that do not exist.
std::optional<Month> parse_month(std::string_view text);
std::optional<Date> parse_date(std::string_view text);
std::string to_string(const Month& month);
std::string to_string(const Date& date);

bool is_valid(const Date& date);
Month add_months(const Month& month, int count);
// How many months `to` lies behind `from`; negative where it lies before it.
int months_between(const Month& from, const Month& to);

int days_in_month(const Month& month);
// Days from `from` to `to`; negative where `to` lies before it.
int days_between(const Date& from, const Date& to);
// `count` may be negative; the day must not lie before the year 1.
Date add_days(Date date, int count);

}  // namespace minsheng
