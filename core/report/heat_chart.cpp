// Rows by months: see charts.h.
#include "base/utf8.h"
#include "report/chart_shapes.h"
#include "report/charts.h"

namespace minsheng {
namespace {

constexpr double kLegend = 6, kHead = 5, kRow = 6;
constexpr double kText = 3, kSmallText = 2.6;
constexpr double kLabelWidth = 33, kCells = 34.8;
constexpr double kCell = (kChartWidth - kCells) / 12, kGap = 0.4;
constexpr Light kShownLights[] = {Light::done, Light::on_schedule, Light::slightly_late,
                                  Light::late, Light::unreported,  Light::pending};

void add_legend(std::vector<Shape>& shapes, const TextList& light_names) {
  constexpr double kBase = 4, kEntry = (kChartWidth - kCells) / 6;
  double x = kCells;
  for (Light light : kShownLights) {
    LightPaint paint = paint_of(light);
    shapes.push_back(chart_text(x, kBase, kSmallText, std::string(paint.sign), paint.sign_color));
    std::string word = chart_label(light_word(light, light_names), kEntry - 4, kSmallText);
    shapes.push_back(chart_text(x + 3.2, kBase, kSmallText, word, kChartGrey));
    x += kEntry;
  }
}

void add_months(std::vector<Shape>& shapes) {
  for (int month = 1; month <= 12; ++month) {
    shapes.push_back(chart_text(kCells + kCell * (month - 0.5), kLegend + 3.6, kSmallText,
                                std::to_string(month) + "月", kChartGrey, CellAlign::center));
  }
}

void add_cell(std::vector<Shape>& shapes, const HeatChartCell& cell, double x, double top) {
  LightPaint paint = paint_of(cell.light);
  Shape box = chart_box(x, top, kCell - kGap, kRow - kGap, paint.tint);
  bool hollow = cell.light == Light::unreported || cell.light == Light::pending;
  if (hollow) box.stroke = kChartGrid;
  shapes.push_back(std::move(box));
  if (cell.light == Light::unset) return;
  double base = top + (kRow - kGap) / 2 + kSmallText * 0.36;
  shapes.push_back(
      chart_text(x + 0.7, base, kSmallText, std::string(paint.sign), paint.sign_color));
  if (!cell.done) return;
  shapes.push_back(chart_text(x + kCell - kGap - 0.7, base, kSmallText,
                              chart_whole_percent(*cell.done), kChartInk, CellAlign::end));
}

void add_row(std::vector<Shape>& shapes, const HeatChartRow& row, double top) {
  double base = top + (kRow - kGap) / 2 + kText * 0.36;
  shapes.push_back(chart_text(0, base, kText, chart_label(row.label, kLabelWidth, kText)));
  double x = kCells;
  for (const HeatChartCell& cell : row.months) {
    add_cell(shapes, cell, x, top);
    x += kCell;
  }
}

// 1—5月按序时 42%.
std::string run_words(const HeatChartRow& row, size_t first, size_t last,
                      const TextList& light_names) {
  const HeatChartCell& cell = row.months[last];
  std::string words = std::to_string(first + 1);
  if (last > first) words += "—" + std::to_string(last + 1);
  words += "月" + light_word(cell.light, light_names);
  return cell.done ? words + " " + chart_whole_percent(*cell.done) + "%" : words;
}

std::string words_for(const HeatChartRow& row, const TextList& light_names) {
  std::string words;
  size_t first = 0;
  for (size_t month = 0; month < row.months.size(); ++month) {
    Light light = row.months[month].light;
    if (month + 1 < row.months.size() && row.months[month + 1].light == light) continue;
    if (light != Light::unset) {
      words += (words.empty() ? "：" : "，") + run_words(row, first, month, light_names);
    }
    first = month + 1;
  }
  return row.label + words;
}

}  // namespace

Drawing heat_chart(const std::vector<HeatChartRow>& rows, const TextList& light_names) {
  Drawing drawing;
  drawing.width = kChartWidth;
  drawing.height = kLegend + kHead + kRow * static_cast<double>(rows.size());
  add_legend(drawing.shapes, light_names);
  add_months(drawing.shapes);
  TextList words;
  double top = kLegend + kHead;
  for (const HeatChartRow& row : rows) {
    add_row(drawing.shapes, row, top);
    words.push_back(words_for(row, light_names));
    top += kRow;
  }
  if (!rows.empty()) drawing.description = "各月亮灯和进度：" + join(words, "；") + "。";
  return drawing;
}

}  // namespace minsheng
