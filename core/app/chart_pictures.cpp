#include "app/chart_pictures.h"

#include <algorithm>

#include "app/status_words.h"
#include "format/svg_writer.h"
#include "report/charts.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

std::optional<Decimal> as_printed(const std::optional<Decimal>& percent) {
  return percent ? std::optional(to_printed(*percent)) : percent;
}

HeatChartRow chart_row(const HeatRow& unit) {
  HeatChartRow row;
  row.label = unit.unit;
  for (size_t month = 0; month < row.months.size(); ++month) {
    row.months[month] = {unit.months[month].light, as_printed(unit.months[month].progress)};
  }
  return row;
}

}  // namespace

Drawing draw_levels(const StatusView& status, const ProgressRules& rules) {
  std::vector<BulletRow> rows;
  for (const LevelStatus& level : status.levels) {
    std::string name = level.level == Level::none ? "未分级" : level_name(level.level);
    // Without a light: the worst one of a level's items says nothing of their mean.
    rows.push_back({std::move(name), as_printed(level.sum.progress), as_printed(level.sum.expected),
                    Light::unset});
  }
  return bullet_chart(rows, light_names(rules));
}

std::vector<Drawing> draw_units_by_month(const DashboardView& dashboard,
                                         const ProgressRules& rules) {
  std::vector<Drawing> parts;
  std::vector<HeatChartRow> rows;
  for (const HeatRow& unit : dashboard.units) {
    rows.push_back(chart_row(unit));
    bool full = rows.size() == kChartRows || &unit == &dashboard.units.back();
    if (!full) continue;
    parts.push_back(heat_chart(rows, light_names(rules)));
    rows.clear();
  }
  return parts;
}

Drawing draw_trend(const DashboardView& dashboard) {
  TrendLines lines;
  for (size_t month = 0; month < lines.done.size(); ++month) {
    lines.done[month] = as_printed(dashboard.progress[month]);
    lines.expected[month] = as_printed(dashboard.expected[month]);
  }
  return trend_chart(lines);
}

Picture picture_of(const Drawing& drawing, std::string name) {
  return {std::move(name), write_svg(drawing), drawing.width, drawing.height};
}

}  // namespace minsheng
