#include "base/date.h"

namespace minsheng {
namespace {

bool is_leap_year(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

// Days from the first of January of the year 1.
int day_number(const Date& date) {
  int years = date.year - 1;
  int days = years * 365 + years / 4 - years / 100 + years / 400;
  for (int month = 1; month < date.month; ++month) days += days_in_month({date.year, month});
  return days + date.day;
}

// All of `text` as digits, or -1.
int parse_digits(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? -1 : value;
}

std::string padded(int value, size_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

std::optional<Month> parse_month(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  Month month{parse_digits(text.substr(0, 4)), parse_digits(text.substr(5, 2))};
  if (month.year < 1 || month.month < 1 || month.month > 12) return std::nullopt;
  return month;
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[7] != '-') return std::nullopt;
  std::optional<Month> month = parse_month(text.substr(0, 7));
  if (!month) return std::nullopt;
  Date date{month->year, month->month, parse_digits(text.substr(8, 2))};
  if (!is_valid(date)) return std::nullopt;
  return date;
}

std::string to_string(const Month& month) {
  return padded(month.year, 4) + "-" + padded(month.month, 2);
}

std::string to_string(const Date& date) {
  return to_string(Month{date.year, date.month}) + "-" + padded(date.day, 2);
}

bool is_valid(const Date& date) {
  if (date.year < 1 || date.month < 1 || date.month > 12) return false;
  return date.day >= 1 && date.day <= days_in_month({date.year, date.month});
}

int days_in_month(const Month& month) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month.month == 2 && is_leap_year(month.year)) return 29;
  return kDays[month.month - 1];
}

int days_between(const Date& from, const Date& to) { return day_number(to) - day_number(from); }

Date add_days(Date date, int count) {
  date.day += count;
  while (date.day < 1) {
    Month before = add_months({date.year, date.month}, -1);
    date = {before.year, before.month, date.day + days_in_month(before)};
  }
  while (date.day > days_in_month({date.year, date.month})) {
    int days = days_in_month({date.year, date.month});
    Month after = add_months({date.year, date.month}, 1);
    date = {after.year, after.month, date.day - days};
  }
  return date;
}

int months_between(const Month& from, const Month& to) {
  return (to.year - from.year) * 12 + to.month - from.month;
}

Month add_months(const Month& month, int count) {
  int index = month.year * 12 + (month.month - 1) + count;
  return {index / 12, index % 12 + 1};
}

}  // namespace minsheng
