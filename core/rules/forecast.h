// 年底预计: where a target will be at its deadline if the work goes on as it has gone.
#pragma once

#include <optional>

#include "rules/ledger_progress.h"

namespace minsheng {

// Why there is no forecast. `none`: there is one.
enum class ForecastSilence {
  none,
  pending,        // 待下达
  unmeasured,     // milestones, what must hold every month
  undated,        // 长期坚持
  no_value,       // nothing to hold a figure against
  several_units,  // split, and of a kind that does not add up: see its rows
  finished,       // the value is reached
  past_deadline,  // reported at its deadline
  few_months,     // fewer than kForecastMonths were reported
};

inline constexpr int kForecastMonths = 3;

enum class Outlook {
  on_course,    // even the worse end reaches the value
  at_risk,      // only the worse end does not: 有风险
  falls_short,  // what is expected does not: 将完不成
};

// Figures are in the target's unit and have as many digits as those that were reported; of a value
// in whole hundreds from a million on they are rounded to hundreds, of one in whole millions from a
// milliard on to millions.
struct Forecast {
  ForecastSilence silence = ForecastSilence::none;
  int reported = 0;  // months with a figure; filled in where silent too
  // Nothing below means anything where silent.
  int month = 0;     // the last reported one, 1 to 12
  int deadline = 0;  // counted as in a Schedule: 13 is January of the year after
  bool own_curve = false;
  Decimal value, done;
  Decimal expected, low, high;  // at the deadline; low <= expected <= high
  Outlook outlook = Outlook::on_course;
  Decimal gap;     // by how much the value is missed; 0 or less where it is not
  Decimal needed;  // a month from now on, rounded so that it is enough; below 0 where the figure
                   // must fall, or where it is a limit and already exceeded
  bool is_limit = false;  // the value may not be exceeded: `needed` is the most that is allowed
  std::optional<Decimal> percent;  // progress at `expected`
};

// The method. Each reported month has a pace: what was added since the one before, spread evenly
// over months that were left out. The months that remain go on at the median pace; the interval is
// that of the lower and upper quartile, elements of the sorted list, so of three or four months the
// slowest and the quickest. A target with a curve of its own has its pace a percent of the curve.
// Quantities and investments begin at zero and do not fall, what has a baseline begins there, other
// figures begin with the first that was reported. Nothing falls below zero, and no rate whose value
// is at most 100 rises above 100.
//
// `month` (1 to 12) is the last that counts. A split target is reported in the months in which all
// its units did.
Forecast forecast_target(const TargetProgress& target, int month);
// Of one unit's part of it.
Forecast forecast_row(const TargetProgress& target, const ReportedRow& row, int month);

}  // namespace minsheng
