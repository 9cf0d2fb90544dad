// Bars of what is done against what should be: see charts.h.
#include <algorithm>

#include "base/utf8.h"
#include "report/chart_shapes.h"
#include "report/charts.h"

namespace minsheng {
namespace {

constexpr double kHead = 7, kRow = 6.4, kFoot = 1;
constexpr double kText = 3.2, kSmallText = 2.6;
constexpr double kLabelWidth = 45;
constexpr double kTrack = 47, kTrackWidth = 72;
constexpr double kFigureEnd = 136, kWord = 138.5;
constexpr double kBarHeight = 3.2, kMarkHeight = 4.8, kMarkWidth = 0.6;

double place_of(const Decimal& percent) {
  return kTrack + kTrackWidth * std::clamp(chart_number(percent) / 100, 0.0, 1.0);
}

Shape mark_at(double x, double middle) {
  return chart_box(x - kMarkWidth / 2, middle - kMarkHeight / 2, kMarkWidth, kMarkHeight,
                   kChartInk);
}

void add_head(std::vector<Shape>& shapes) {
  constexpr double kBase = 4;
  shapes.push_back(chart_box(0, kBase - 2.4, 6, 2.4, kChartBar));
  shapes.push_back(chart_text(7, kBase, kSmallText, "完成", kChartGrey));
  shapes.push_back(mark_at(17, kBase - 1.2));
  shapes.push_back(chart_text(18.5, kBase, kSmallText, "序时", kChartGrey));
  for (int percent : {0, 50, 100}) {
    double x = place_of(Decimal(percent));
    shapes.push_back(chart_text(x, kBase, kSmallText, std::to_string(percent) + "%", kChartGrey,
                                CellAlign::center));
    shapes.push_back(chart_line(x, kBase + 1, 0, 1.2, kChartGrey));
  }
}

void add_bar(std::vector<Shape>& shapes, const BulletRow& row, double middle) {
  double top = middle - kBarHeight / 2;
  double done = row.done ? place_of(*row.done) : kTrack;
  shapes.push_back(chart_box(kTrack, top, kTrackWidth, kBarHeight, kChartTrack));
  bool behind = row.light == Light::slightly_late || row.light == Light::late;
  if (behind && row.expected && place_of(*row.expected) > done) {
    double missing = place_of(*row.expected) - done;
    shapes.push_back(chart_box(done, top, missing, kBarHeight, paint_of(row.light).tint));
  }
  if (done > kTrack) shapes.push_back(chart_box(kTrack, top, done - kTrack, kBarHeight, kChartBar));
  if (row.expected) shapes.push_back(mark_at(place_of(*row.expected), middle));
}

void add_row(std::vector<Shape>& shapes, const BulletRow& row, double top,
             const TextList& light_names) {
  double base = top + kRow / 2 + kText * 0.36;
  shapes.push_back(chart_text(0, base, kText, chart_label(row.label, kLabelWidth, kText)));
  add_bar(shapes, row, top + kRow / 2);
  std::string figure = row.done ? chart_percent(*row.done) : "—";
  shapes.push_back(chart_text(kFigureEnd, base, kText, figure, kChartInk, CellAlign::end));
  LightPaint paint = paint_of(row.light);
  std::string word = light_word(row.light, light_names);
  if (word.empty()) return;
  double place = kWord + kText * 1.2;
  shapes.push_back(chart_text(kWord, base, kText, std::string(paint.sign), paint.sign_color));
  shapes.push_back(chart_text(place, base, kText, chart_label(word, kChartWidth - place, kText)));
}

std::string words_for(const BulletRow& row, const TextList& light_names) {
  std::string words = row.label + (row.done ? " " + chart_percent(*row.done) : "");
  if (row.expected) words += "，序时 " + chart_percent(*row.expected);
  std::string light = light_word(row.light, light_names);
  return light.empty() ? words : words + "，" + light;
}

}  // namespace

Drawing bullet_chart(const std::vector<BulletRow>& rows, const TextList& light_names) {
  Drawing drawing;
  drawing.width = kChartWidth;
  drawing.height = kHead + kRow * static_cast<double>(rows.size()) + kFoot;
  add_head(drawing.shapes);
  TextList words;
  double top = kHead;
  for (const BulletRow& row : rows) {
    add_row(drawing.shapes, row, top, light_names);
    words.push_back(words_for(row, light_names));
    top += kRow;
  }
  if (!rows.empty()) drawing.description = "完成进度：" + join(words, "；") + "。";
  return drawing;
}

}  // namespace minsheng
