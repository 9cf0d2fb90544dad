// Lines over the year: see charts.h.
#include <algorithm>

#include "report/chart_shapes.h"
#include "report/charts.h"

namespace minsheng {
namespace {

constexpr double kHeight = 64;
constexpr double kLeft = 13, kRight = 154, kTop = 11, kBottom = 57;
constexpr double kStep = (kRight - kLeft) / 12;
constexpr double kSmallText = 2.8, kFigureText = 3.2;

struct TrendLook {
  std::string_view name;
  uint32_t color;
  double thickness;
  bool dashed;
};
constexpr TrendLook kExpected{"序时", kChartGrey, 0.25, false};
constexpr TrendLook kDone{"实际", kChartAccent, 0.6, false};
constexpr TrendLook kForecast{"预测", kChartAccent, 0.4, true};

struct TrendPoint {
  double x = 0, y = 0;
  Decimal percent;
};

// The values of a line as points of the drawing.
std::vector<TrendPoint> points_of(const MonthPercents& percents, double most) {
  std::vector<TrendPoint> points;
  for (size_t month = 0; month < percents.size(); ++month) {
    if (!percents[month]) continue;
    double share = std::max(chart_number(*percents[month]), 0.0) / most;
    double x = kLeft + kStep * (static_cast<double>(month) + 0.5);
    points.push_back({x, kBottom - share * (kBottom - kTop), *percents[month]});
  }
  return points;
}

double scale_end(const TrendLines& lines) {
  double end = 100;
  for (const MonthPercents* percents : {&lines.expected, &lines.done, &lines.forecast}) {
    for (const auto& percent : *percents) {
      while (percent && chart_number(*percent) > end) end *= 2;
    }
  }
  return end;
}

Shape looking(Shape line, const TrendLook& look) {
  line.thickness = look.thickness;
  line.dashed = look.dashed;
  return line;
}

void add_line(std::vector<Shape>& shapes, const std::vector<TrendPoint>& points,
              const TrendLook& look) {
  for (size_t at = 1; at < points.size(); ++at) {
    const TrendPoint& from = points[at - 1];
    const TrendPoint& to = points[at];
    shapes.push_back(
        looking(chart_line(from.x, from.y, to.x - from.x, to.y - from.y, look.color), look));
  }
}

void add_figure(std::vector<Shape>& shapes, const TrendPoint& point) {
  bool at_edge = point.x > kRight - kStep;
  shapes.push_back(chart_text(at_edge ? kRight : point.x, point.y - 2, kFigureText,
                              chart_percent(point.percent), kChartInk,
                              at_edge ? CellAlign::end : CellAlign::center));
}

bool is_drawn(const MonthPercents& percents) {
  return std::any_of(percents.begin(), percents.end(),
                     [](const std::optional<Decimal>& percent) { return percent.has_value(); });
}

// Of the lines that are drawn.
void add_legend(std::vector<Shape>& shapes, const TrendLines& lines) {
  constexpr double kBase = 4;
  double x = kLeft;
  std::vector<TrendLook> looks = {kDone, kExpected};
  if (is_drawn(lines.forecast)) looks.push_back(kForecast);
  for (const TrendLook& look : looks) {
    shapes.push_back(looking(chart_line(x, kBase - 1, 8, 0, look.color), look));
    shapes.push_back(chart_text(x + 9.5, kBase, kSmallText, std::string(look.name), kChartGrey));
    x += 22;
  }
}

void add_axes(std::vector<Shape>& shapes, double end) {
  for (int part = 0; part <= 2; ++part) {
    double y = kBottom - (kBottom - kTop) * part / 2;
    shapes.push_back(chart_line(kLeft, y, kRight - kLeft, 0, part == 0 ? kChartGrey : kChartGrid));
    shapes.push_back(chart_text(kLeft - 1.5, y + 1, kSmallText,
                                std::to_string(static_cast<int>(end) * part / 2) + "%", kChartGrey,
                                CellAlign::end));
  }
  for (int month = 1; month <= 12; ++month) {
    shapes.push_back(chart_text(kLeft + kStep * (month - 0.5), kBottom + 4.4, kSmallText,
                                std::to_string(month) + "月", kChartGrey, CellAlign::center));
  }
}

void add_done(std::vector<Shape>& shapes, const std::vector<TrendPoint>& points) {
  constexpr double kDot = 1.4;
  add_line(shapes, points, kDone);
  for (const TrendPoint& point : points) {
    shapes.push_back(chart_box(point.x - kDot / 2, point.y - kDot / 2, kDot, kDot, kDone.color));
  }
  if (!points.empty()) add_figure(shapes, points.back());
}

void add_forecast(std::vector<Shape>& shapes, const std::vector<TrendPoint>& done,
                  std::vector<TrendPoint> points) {
  if (points.empty()) return;
  if (!done.empty() && points.front().x > done.back().x) points.insert(points.begin(), done.back());
  add_line(shapes, points, kForecast);
  add_figure(shapes, points.back());
}

std::string words_for(const TrendLook& look, const MonthPercents& percents) {
  std::string words;
  for (size_t month = 0; month < percents.size(); ++month) {
    if (!percents[month]) continue;
    words += words.empty() ? std::string(look.name) + "：" : "，";
    words += std::to_string(month + 1) + "月 " + chart_percent(*percents[month]);
  }
  return words.empty() ? words : words + "。";
}

}  // namespace

Drawing trend_chart(const TrendLines& lines) {
  Drawing drawing;
  drawing.width = kChartWidth;
  drawing.height = kHeight;
  drawing.description = words_for(kDone, lines.done) + words_for(kExpected, lines.expected) +
                        words_for(kForecast, lines.forecast);
  double end = scale_end(lines);
  add_legend(drawing.shapes, lines);
  add_axes(drawing.shapes, end);
  std::vector<TrendPoint> done = points_of(lines.done, end);
  add_line(drawing.shapes, points_of(lines.expected, end), kExpected);
  add_forecast(drawing.shapes, done, points_of(lines.forecast, end));
  add_done(drawing.shapes, done);
  return drawing;
}

}  // namespace minsheng
