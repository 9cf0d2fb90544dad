// Dates and times of a spreadsheet: see date_format.h.
#include "format/date_format.h"

#include <algorithm>
#include <cmath>

#include "format/format_code.h"

namespace minsheng {
namespace {

constexpr int64_t kDaysTo1904 = 1462;
constexpr int64_t kFirstOf10000 = 2958466;
constexpr int64_t kSecondsADay = 86400;

struct Moment {
  int64_t year = 0, month = 0, day = 0, weekday = 0;  // weekday 0 is Sunday
  int64_t hour = 0, minute = 0, second = 0;
  int64_t days = 0;  // whole days, for hours beyond 24
};

// Howard Hinnant's civil_from_days, on days since 1 March of year 0.
void set_date(Moment& moment, int64_t serial) {
  if (serial == 60) {  // the 29 February 1900 that never was
    moment.year = 1900, moment.month = 2, moment.day = 29;
    return;
  }
  constexpr int64_t kEpoch = 693899;  // 30 December 1899
  int64_t days = serial + kEpoch + (serial < 60 ? 1 : 0);
  int64_t era = days / 146097, day_of_era = days % 146097;
  int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int64_t month = (5 * day_of_year + 2) / 153;
  moment.day = day_of_year - (153 * month + 2) / 5 + 1;
  moment.month = month < 10 ? month + 3 : month - 9;
  moment.year = year_of_era + era * 400 + (moment.month <= 2 ? 1 : 0);
}

Moment moment_of(double day) {
  auto seconds = static_cast<int64_t>(std::llround(day * static_cast<double>(kSecondsADay)));
  Moment moment;
  moment.days = seconds / kSecondsADay;
  set_date(moment, moment.days);
  moment.weekday = (moment.days + 6) % 7;
  int64_t rest = seconds % kSecondsADay;
  moment.hour = rest / 3600, moment.minute = rest / 60 % 60, moment.second = rest % 60;
  return moment;
}

std::string padded(int64_t number, size_t width) {
  std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string month_name(int64_t month, size_t length) {
  static constexpr std::string_view kNames[] = {"January",   "February", "March",    "April",
                                                "May",       "June",     "July",     "August",
                                                "September", "October",  "November", "December"};
  std::string_view name = kNames[static_cast<size_t>(std::clamp<int64_t>(month, 1, 12) - 1)];
  return std::string(length == 3 ? name.substr(0, 3) : length == 5 ? name.substr(0, 1) : name);
}

std::string weekday_name(int64_t weekday, bool with_week) {
  static constexpr std::string_view kNames[] = {"日", "一", "二", "三", "四", "五", "六"};
  return (with_week ? "星期" : "") + std::string(kNames[static_cast<size_t>(weekday)]);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// A run of one sign, such as yyyy; or a literal.
struct Token {
  char sign = 0;  // lower case; 0 for literals
  size_t length = 0;
  std::string text;
  bool elapsed = false;  // [h]
};

std::vector<Token> tokens_of(std::string_view code) {
  std::vector<Token> tokens;
  for (const CodePiece& piece : split_format_code(code)) {
    bool elapsed = !piece.literal && piece.text[0] == '[';
    char sign = piece.literal ? '\0' : lower(piece.text[elapsed ? 1 : 0]);
    bool known = std::string_view("ymdhsae").find(sign) != std::string_view::npos && sign != 0;
    if (!known) {
      tokens.push_back({0, 0, piece.text, false});
    } else if (!elapsed && !tokens.empty() && tokens.back().sign == sign) {
      ++tokens.back().length;
    } else {
      tokens.push_back({sign, elapsed ? piece.text.size() - 2 : 1, piece.text, elapsed});
    }
  }
  return tokens;
}

// m behind hours or before seconds is minutes.
bool is_minutes(const std::vector<Token>& tokens, size_t at) {
  for (size_t i = at; i > 0; --i) {
    if (tokens[i - 1].sign != 0) {
      if (tokens[i - 1].sign == 'h') return true;
      break;
    }
  }
  for (size_t i = at + 1; i < tokens.size(); ++i) {
    if (tokens[i].sign != 0) return tokens[i].sign == 's';
  }
  return tokens[at].elapsed;
}

std::string show_token(const std::vector<Token>& tokens, size_t at, const Moment& moment,
                       bool twelve_hours) {
  const Token& token = tokens[at];
  size_t width = std::min<size_t>(token.length, 2);
  switch (token.sign) {
    case 'y':
    case 'e':
      return token.length == 2 ? padded(moment.year % 100, 2) : std::to_string(moment.year);
    case 'm':
      if (is_minutes(tokens, at)) return padded(moment.minute, width);
      return token.length >= 3 ? month_name(moment.month, token.length)
                               : padded(moment.month, width);
    case 'd':
      return token.length >= 3 ? weekday_name(moment.weekday, true) : padded(moment.day, width);
    case 'a':
      return weekday_name(moment.weekday, token.length >= 4);
    case 'h': {
      int64_t hour = token.elapsed ? moment.days * 24 + moment.hour : moment.hour;
      return padded(twelve_hours ? (hour + 11) % 12 + 1 : hour, width);
    }
    case 's':
      return padded(moment.second, width);
    default:
      return token.text;
  }
}

// AM/PM and 上午/下午 out of the code; their place becomes a literal.
std::string with_half_day(std::string_view code, const Moment& moment, bool& twelve_hours) {
  std::string out(code);
  for (std::string_view mark : {"AM/PM", "am/pm", "上午/下午", "A/P"}) {
    size_t at = out.find(mark);
    if (at == std::string::npos) continue;
    twelve_hours = true;
    out.replace(at, mark.size(), moment.hour < 12 ? "\"上午\"" : "\"下午\"");
  }
  return out;
}

}  // namespace

bool is_date_format(std::string_view code) {
  std::vector<std::string_view> sections = split_sections(code);
  std::vector<Token> tokens = tokens_of(sections[0]);
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    bool alone = token.sign != 'e' && token.sign != 'a';  // letters of E+00 and of words
    return token.sign != 0 && (alone || token.length >= 3);
  });
}

std::string show_date(double day, std::string_view code, bool from_1904) {
  if (from_1904) day += static_cast<double>(kDaysTo1904);
  if (!(day >= 0 && day < static_cast<double>(kFirstOf10000))) return {};
  Moment moment = moment_of(day);
  bool twelve_hours = false;
  std::string whole = with_half_day(split_sections(code)[0], moment, twelve_hours);
  std::vector<Token> tokens = tokens_of(whole);
  std::string text;
  for (size_t i = 0; i < tokens.size(); ++i) text += show_token(tokens, i, moment, twelve_hours);
  return text;
}

}  // namespace minsheng
