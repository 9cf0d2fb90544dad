// 亮灯 (domain.md §4): how a target stands in one month.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/progress_rules.h"

namespace minsheng {

struct Standing {
  bool pending = false;
  bool reported = false;            // or no report is due in this month
  bool reported_late = false;       // behind the due day
  bool continual = false;           // is never finished before its deadline
  std::optional<Decimal> progress;  // percent
  std::optional<Decimal> expected;  // percent; nothing where nothing is expected

  bool operator==(const Standing&) const = default;
};

// The first rule that fits: 待下达, 未报送, 已完成, 按序时, 略滞后, 滞后. What has no measure is
// 按序时 as soon as it is reported.
Light light_of(const Standing& standing, const ProgressRules& rules);

// Of an item the light of its targets that wants attention most: 未报送 before 滞后, 略滞后,
// 按序时, 已完成; 待下达 only where all are. `unset` without lights.
Light worst_of(const std::vector<Light>& lights);

// Percentage points behind what is expected, of both as they are printed, so that it can be seen on
// paper; negative when ahead. Nothing where either is missing.
std::optional<Decimal> gap_of(const std::optional<Decimal>& progress,
                              const std::optional<Decimal>& expected);

// The day on which the report of a month is due.
Date due_date(const Month& month, const ProgressRules& rules);

// How many days behind that day a report was received; 0 when it came in time or no day is noted.
int days_late(const Report& report, const ProgressRules& rules);

// The rule file's word for it, else the usual one.
std::string name_of(Light light, const ProgressRules& rules);

}  // namespace minsheng
