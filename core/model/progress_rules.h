// How lights are given (domain.md §4): a plain value that format reads from a rule file
// (format/progress_rules_json.h) and the rules take. The defaults are the office's usual practice.
#pragma once

#include <array>
#include <string>

#include "base/decimal.h"
#include "model/records.h"

namespace minsheng {

inline constexpr size_t kLightCount = 7;

struct LightLook {
  std::string name;   // "" for the usual word
  std::string color;  // "#RRGGBB"; "" for the theme's

  bool operator==(const LightLook&) const = default;
};

struct ProgressRules {
  // How many percentage points behind 序时 still count as 按序时, and as 略滞后.
  Decimal on_schedule_gap{0};
  Decimal slightly_late_gap{10};
  bool done_is_on_schedule = false;   // finished work shows as 按序时
  bool late_report_is_slight = true;  // a month reported behind its due day shows at best 略滞后

  // The report of a month is due on this day of the month that lies so many months behind it. A
  // day that the month does not have is its last.
  int64_t due_day = 28;
  int64_t due_month_offset = 0;

  std::array<LightLook, kLightCount> looks{};  // by Light

  bool operator==(const ProgressRules&) const = default;
};

}  // namespace minsheng
