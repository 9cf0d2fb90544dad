// 预测: which targets will not be reached at the present pace, in words and figures for the screen
// and the command line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "rules/forecast.h"

namespace minsheng {

// A forecast as it is written. Figures are grouped by comma and have no unit of measure.
struct ForecastText {
  std::string done, expected;
  std::string interval;  // 960–1,200; one figure where both ends are the same
  std::string value;
  std::string gap;     // −120, +30, 0: what is expected against the value
  std::string needed;  // 110 a month; — where a limit is already exceeded
};
ForecastText text_of(const Forecast& forecast);

// One sentence: how the figures came about.
Message method_of(const Forecast& forecast);
// One sentence: why there are none. Empty where there are.
Message silence_of(const Forecast& forecast);
std::string outlook_name(Outlook outlook);  // 将完不成
std::string_view key_of(Outlook outlook);   // falls_short

struct ForecastRow {
  Id item, target;
  std::string code, title, indicator;
  std::string unit;     // who reports it, joined by 、 where it is split
  std::string measure;  // 人
  Forecast forecast;    // never silent
};

struct ForecastView {
  std::vector<ForecastRow> rows;  // 将完不成, 有风险, 按期; within them by what is missing as a
                                  // share of the value, most first
  int falls_short = 0, at_risk = 0, on_course = 0;
  int few_months = 0;  // targets that are silent because little was reported
};

// `month` (1 to 12) is the last that counts.
ForecastView view_forecasts(const LedgerProgress& progress, int month);

// Of one line of the report form: `target` is an item's id where it has no targets, `share` is ""
// where it is not split. Silent with `unmeasured` for what is not there.
Forecast forecast_line(const LedgerProgress& progress, const Id& target, const Id& share,
                       int month);

}  // namespace minsheng
