#include "rules/forecast.h"

#include <algorithm>

#include "base/sort_list.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

constexpr int kPaceDigits = Decimal::kMaxScale;

struct Point {
  int month;
  Decimal done;
};

// Falling figures are good ones.
bool is_falling(const Yardstick& yardstick) {
  return yardstick.op == TargetOp::at_most ||
         (yardstick.baseline && *yardstick.baseline > *yardstick.value);
}

bool reaches(const Yardstick& yardstick, const Decimal& figure) {
  return is_falling(yardstick) ? figure <= *yardstick.value : figure >= *yardstick.value;
}

// May not exceed its value until the last day.
bool is_limit(const Yardstick& yardstick) {
  return yardstick.op == TargetOp::at_most && !yardstick.baseline;
}

bool has_own_curve(const Schedule& schedule) {
  return std::any_of(schedule.curve.begin(), schedule.curve.end(),
                     [](const std::optional<Decimal>& percent) { return percent.has_value(); });
}

// How much of the work is planned behind month `from` up to the end of month `to`: months, or
// percents of the target's own curve.
Decimal planned_between(const Schedule& schedule, int from, int to) {
  from = std::max(from, schedule.start - 1);
  if (to <= from) return Decimal(0);
  if (!has_own_curve(schedule)) return Decimal(to - from);
  Decimal before = expected_percent(schedule, from).value_or(Decimal(0));
  Decimal after = expected_percent(schedule, to).value_or(before);
  return subtract(after, before).value_or(Decimal(0));
}

// Where the figure stood before the first month; nothing where that is not known.
std::optional<Point> origin_of(const TargetProgress& target, const Yardstick& yardstick) {
  int before = target.schedule.start - 1;
  if (yardstick.baseline) return Point{before, *yardstick.baseline};
  if (adds_up(yardstick.kind) || !target.target) return Point{before, Decimal(0)};
  return std::nullopt;
}

// Ascending, one for each month that is covered.
std::vector<Decimal> paces_of(const TargetProgress& target, const Yardstick& yardstick,
                              const std::vector<Point>& points) {
  std::vector<Decimal> paces;
  std::optional<Point> before = origin_of(target, yardstick);
  for (const Point& point : points) {
    Decimal planned =
        before ? planned_between(target.schedule, before->month, point.month) : Decimal(0);
    std::optional<Decimal> step = before ? subtract(point.done, before->done) : std::nullopt;
    std::optional<Decimal> pace =
        step && planned > Decimal(0) ? divide(*step, planned, kPaceDigits) : std::nullopt;
    if (pace) paces.insert(paces.end(), static_cast<size_t>(point.month - before->month), *pace);
    before = point;
  }
  sort_list(paces);
  return paces;
}

Decimal median_of(const std::vector<Decimal>& sorted) {
  const Decimal& upper = sorted[sorted.size() / 2];
  if (sorted.size() % 2 == 1) return upper;
  std::optional<Decimal> sum = add(sorted[sorted.size() / 2 - 1], upper);
  return (sum ? divide(*sum, Decimal(2), kPaceDigits) : sum).value_or(upper);
}

bool is_multiple(const Decimal& value, int power) {
  std::optional<Decimal> count = shift(value, -power);
  return count && count->is_whole();
}

// Places behind the point that a forecast is worth: as many as the figures have; of a value that is
// written in 万 or 亿 two behind those.
int digits_of(const Yardstick& yardstick, const std::vector<Point>& points) {
  const Decimal& value = *yardstick.value;
  if (value >= Decimal(1'000'000'000) && is_multiple(value, 6)) return -6;
  if (value >= Decimal(1'000'000) && is_multiple(value, 2)) return -2;
  int digits = value.scale();
  for (const Point& point : points) digits = std::max(digits, point.done.scale());
  return digits;
}

// `numerator` ÷ `denominator`; `digits` below 0 rounds to tens, hundreds.
std::optional<Decimal> divide_to(const Decimal& numerator, const Decimal& denominator, int digits) {
  if (digits >= 0) return divide(numerator, denominator, digits);
  std::optional<Decimal> unit = shift(Decimal(1), -digits);
  std::optional<Decimal> coarse = unit ? multiply(denominator, *unit) : unit;
  std::optional<Decimal> quotient = coarse ? divide(numerator, *coarse, 0) : coarse;
  return quotient ? shift(*quotient, -digits) : quotient;
}

class Forecaster {
 public:
  Forecaster(const TargetProgress& target, const Yardstick& yardstick, std::vector<Point> points)
      : target_(target), yardstick_(yardstick), points_(std::move(points)) {}

  Forecast take() {
    forecast_.reported = static_cast<int>(points_.size());
    forecast_.silence = silence();
    if (forecast_.silence == ForecastSilence::none) look_ahead();
    return forecast_;
  }

 private:
  int deadline() const { return std::max(target_.schedule.deadline, target_.schedule.start); }

  ForecastSilence silence() const {
    if (target_.pending) return ForecastSilence::pending;
    if (yardstick_.kind == TargetKind::milestone || target_.schedule.continual) {
      return ForecastSilence::unmeasured;
    }
    if (target_.schedule.undated) return ForecastSilence::undated;
    if (!yardstick_.value) return ForecastSilence::no_value;
    if (!points_.empty()) {
      bool met = reaches(yardstick_, points_.back().done);
      if (met && !is_limit(yardstick_)) return ForecastSilence::finished;
      if (points_.back().month >= deadline()) return ForecastSilence::past_deadline;
    }
    bool enough = points_.size() >= size_t{kForecastMonths};
    return enough ? ForecastSilence::none : ForecastSilence::few_months;
  }

  void look_ahead() {
    std::vector<Decimal> paces = paces_of(target_, yardstick_, points_);
    if (paces.size() + 1 < size_t{kForecastMonths}) {
      forecast_.silence = ForecastSilence::few_months;
      return;
    }
    forecast_.month = points_.back().month;
    forecast_.deadline = deadline();
    forecast_.own_curve = has_own_curve(target_.schedule);
    forecast_.is_limit = is_limit(yardstick_);
    forecast_.value = *yardstick_.value;
    forecast_.done = points_.back().done;
    size_t quarter = (paces.size() - 1) / 4;
    forecast_.expected = at_pace(median_of(paces));
    forecast_.low = at_pace(paces[quarter]);
    forecast_.high = at_pace(paces[paces.size() - 1 - quarter]);
    judge();
  }

  Decimal at_pace(const Decimal& pace) const {
    Decimal planned = planned_between(target_.schedule, forecast_.month, forecast_.deadline);
    std::optional<Decimal> more = multiply(pace, planned);
    std::optional<Decimal> sum = more ? add(forecast_.done, *more) : more;
    if (sum) sum = divide_to(*sum, Decimal(1), digits_of(yardstick_, points_));
    Decimal least = adds_up(yardstick_.kind) && !yardstick_.baseline ? forecast_.done : Decimal(0);
    if (!sum || *sum < least) return least;
    bool is_share = yardstick_.kind == TargetKind::ratio && *yardstick_.value <= kWhole;
    return is_share ? std::min(*sum, kWhole) : *sum;
  }

  void judge() {
    bool falling = is_falling(yardstick_);
    const Decimal& worse = falling ? forecast_.high : forecast_.low;
    if (!reaches(yardstick_, forecast_.expected)) {
      forecast_.outlook = Outlook::falls_short;
    } else if (!reaches(yardstick_, worse)) {
      forecast_.outlook = Outlook::at_risk;
    }
    std::optional<Decimal> gap = falling ? subtract(forecast_.expected, forecast_.value)
                                         : subtract(forecast_.value, forecast_.expected);
    forecast_.gap = gap.value_or(Decimal(0));
    forecast_.needed = needed(falling);
    forecast_.percent = progress_percent(yardstick_, forecast_.expected);
  }

  Decimal needed(bool falling) const {
    int digits = digits_of(yardstick_, points_);
    Decimal months(forecast_.deadline - forecast_.month);
    std::optional<Decimal> way = subtract(forecast_.value, forecast_.done);
    std::optional<Decimal> each = way ? divide_to(*way, months, digits) : way;
    if (!each) return Decimal(0);
    Decimal sum = multiply(*each, months).value_or(*way);
    bool enough = falling ? sum <= *way : sum >= *way;
    if (enough) return *each;
    std::optional<Decimal> unit = shift(Decimal(falling ? -1 : 1), -digits);
    return (unit ? add(*each, *unit) : unit).value_or(*each);
  }

  const TargetProgress& target_;
  const Yardstick& yardstick_;
  std::vector<Point> points_;
  Forecast forecast_;
};

}  // namespace

Forecast forecast_target(const TargetProgress& target, int month) {
  if (target.rows.size() == 1) return forecast_row(target, target.rows.front(), month);
  Yardstick whole = yardstick_of(target.target);
  bool sums = target.target && shares_add_up(*target.target);
  std::vector<Point> points;
  for (int number = 1; number <= month; ++number) {
    auto i = static_cast<size_t>(number - 1);
    bool all = std::all_of(target.rows.begin(), target.rows.end(),
                           [&](const ReportedRow& row) { return row.months[i].has_figure; });
    if (all && target.months[i].done) points.push_back({number, *target.months[i].done});
  }
  Forecast forecast = Forecaster(target, whole, std::move(points)).take();
  bool silent = forecast.silence == ForecastSilence::pending ||
                forecast.silence == ForecastSilence::unmeasured;
  if (!sums && !silent) forecast.silence = ForecastSilence::several_units;
  return forecast;
}

Forecast forecast_row(const TargetProgress& target, const ReportedRow& row, int month) {
  std::vector<Point> points;
  for (int number = 1; number <= month; ++number) {
    auto i = static_cast<size_t>(number - 1);
    if (row.months[i].has_figure) points.push_back({number, *row.months[i].done});
  }
  return Forecaster(target, row.yardstick, std::move(points)).take();
}

}  // namespace minsheng
