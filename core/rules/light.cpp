#include "rules/light.h"

#include <algorithm>

#include "model/words.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

Light light_by_figures(const Standing& standing, const ProgressRules& rules) {
  bool finished = standing.progress && *standing.progress >= kWhole;
  if (finished && !standing.continual) {
    return rules.done_is_on_schedule ? Light::on_schedule : Light::done;
  }
  std::optional<Decimal> gap = gap_of(standing.progress, standing.expected);
  if (!gap) {
    // 长期坚持 is never late; that it was not kept is to be seen all the same.
    bool broken = standing.continual && standing.progress && !finished;
    return broken ? Light::slightly_late : Light::on_schedule;
  }
  if (*gap <= rules.on_schedule_gap) return Light::on_schedule;
  return *gap <= rules.slightly_late_gap ? Light::slightly_late : Light::late;
}

// What wants attention most has the highest rank.
int rank_of(Light light) {
  switch (light) {
    case Light::unset:
      return 0;
    case Light::pending:
      return 1;
    case Light::done:
      return 2;
    case Light::on_schedule:
      return 3;
    case Light::slightly_late:
      return 4;
    case Light::late:
      return 5;
    case Light::unreported:
      return 6;
  }
  return 0;
}

}  // namespace

Light light_of(const Standing& standing, const ProgressRules& rules) {
  if (standing.pending) return Light::pending;
  if (!standing.reported) return Light::unreported;
  Light light = light_by_figures(standing, rules);
  bool mars = standing.reported_late && rules.late_report_is_slight && light != Light::late;
  return mars ? Light::slightly_late : light;
}

Light worst_of(const std::vector<Light>& lights) {
  Light worst = Light::unset;
  for (Light light : lights) {
    if (rank_of(light) > rank_of(worst)) worst = light;
  }
  return worst;
}

std::optional<Decimal> gap_of(const std::optional<Decimal>& progress,
                              const std::optional<Decimal>& expected) {
  if (!progress || !expected) return std::nullopt;
  return subtract(to_printed(*expected), to_printed(*progress));
}

Date due_date(const Month& month, const ProgressRules& rules) {
  Month in = add_months(month, static_cast<int>(rules.due_month_offset));
  int day = std::clamp(static_cast<int>(rules.due_day), 1, days_in_month(in));
  return {in.year, in.month, day};
}

int days_late(const Report& report, const ProgressRules& rules) {
  std::optional<Date> received = parse_date(report.received_on);
  std::optional<Month> month = parse_month(report.month);
  if (!received || !month) return 0;
  return std::max(days_between(due_date(*month, rules), *received), 0);
}

std::string name_of(Light light, const ProgressRules& rules) {
  const std::string& own = rules.looks[static_cast<size_t>(light)].name;
  return own.empty() ? std::string(label_of(light)) : own;
}

}  // namespace minsheng
