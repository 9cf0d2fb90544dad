// Charts of the ledger as drawings, for papers and for the clipboard. Chinese, as papers are.
#pragma once

#include "app/dashboard_view.h"
#include "app/picture.h"
#include "model/document.h"

namespace minsheng {

// 各层级进度: what is done beside what should be.
Drawing draw_levels(const StatusView& status, const ProgressRules& rules);

// 单位 × 月份: lights and percents; those furthest behind first, in parts of kChartRows
// (report/charts.h).
std::vector<Drawing> draw_units_by_month(const DashboardView& dashboard,
                                         const ProgressRules& rules);

// 进度走势: all items over the year.
Drawing draw_trend(const DashboardView& dashboard);

Picture picture_of(const Drawing& drawing, std::string name);

}  // namespace minsheng
