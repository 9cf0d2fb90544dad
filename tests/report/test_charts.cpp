// What the charts draw, and that they say the same in words.
#include <doctest/doctest.h>

#include <algorithm>

#include "report/charts.h"

using namespace minsheng;

namespace {

std::optional<Decimal> percent(const char* text) { return Decimal::parse(text); }

TextList words_in(const Drawing& drawing) {
  TextList words;
  for (const Shape& shape : drawing.shapes) {
    if (shape.kind == Shape::Kind::text) words.push_back(shape.text);
  }
  return words;
}

std::vector<Shape> filled_with(const Drawing& drawing, Shape::Kind kind, uint32_t color) {
  std::vector<Shape> found;
  for (const Shape& shape : drawing.shapes) {
    if (shape.kind == kind && (shape.fill == color || shape.stroke == color)) {
      found.push_back(shape);
    }
  }
  return found;
}

double right_end(const Shape& shape) {
  return shape.kind == Shape::Kind::text ? shape.x : shape.x + std::max(shape.width, 0.0);
}

void check_inside(const Drawing& drawing) {
  CHECK(drawing.width == 156);
  for (const Shape& shape : drawing.shapes) {
    CAPTURE(shape.text);
    CHECK(shape.x >= 0);
    CHECK(shape.y + std::min(shape.height, 0.0) >= 0);
    CHECK(right_end(shape) <= drawing.width + 0.001);
    CHECK(shape.y + std::max(shape.height, 0.0) <= drawing.height);
  }
}

constexpr uint32_t kBarBlue = 0x5B87C9;
constexpr uint32_t kLateTint = 0xF6CACA;
constexpr uint32_t kLineBlue = 0x1456B8;

}  // namespace

TEST_CASE("Bullet bars say what is done, what should be, and the light in words") {
  Drawing chart = bullet_chart({{"县教育局", percent("61.34"), percent("50"), Light::on_schedule},
                                {"县司法局", {}, percent("50"), Light::unreported},
                                {"县水利局", percent("20"), percent("50"), Light::late}},
                               {"已完成", "正常"});
  CHECK(words_in(chart) == TextList{"完成", "序时", "0%", "50%", "100%", "县教育局", "61.34%", "●",
                                    "正常", "县司法局", "—", "○", "未报送", "县水利局", "20.00%",
                                    "■", "滞后"});
  CHECK(chart.description ==
        "完成进度：县教育局 61.34%，序时 50.00%，正常；县司法局，序时 50.00%，未报送；"
        "县水利局 20.00%，序时 50.00%，滞后。");
  check_inside(chart);
}

TEST_CASE("A bar is as long as its percent and ends with the scale, the gap reaches the mark") {
  Drawing chart = bullet_chart({{"甲", percent("961.7"), percent("50"), Light::done},
                                {"乙", percent("25"), percent("50"), Light::late},
                                {"丙", percent("-3"), {}, Light::unset}},
                               {});
  std::vector<Shape> bars = filled_with(chart, Shape::Kind::box, kBarBlue);
  REQUIRE(bars.size() == 3);  // the legend's too; nothing for less than zero
  CHECK(bars[1].width == doctest::Approx(72));
  CHECK(bars[2].width == doctest::Approx(18));
  std::vector<Shape> gaps = filled_with(chart, Shape::Kind::box, kLateTint);
  REQUIRE(gaps.size() == 1);
  CHECK(gaps[0].x == doctest::Approx(bars[2].x + bars[2].width));
  CHECK(gaps[0].width == doctest::Approx(18));
  check_inside(chart);
}

TEST_CASE("Bullet bars grow with their rows, and long names are cut to their room") {
  BulletRow row{"生态环境局某某分局农村千人以上集中式饮用水水源地整治", {}, {}, Light::unset};
  Drawing one = bullet_chart({row}, {}), many = bullet_chart(std::vector<BulletRow>(400, row), {});
  CHECK(many.height - one.height == doctest::Approx(399 * 6.4));
  CHECK(words_in(one)[5] == "生态环境局某某分局农村千人…");
  CHECK(one.description.find(row.label) != std::string::npos);
  check_inside(many);
}

TEST_CASE("A heat map has a sign in each month that has a light") {
  HeatChartRow row;
  row.label = "县教育局";
  row.months[0] = {Light::on_schedule, percent("8.5")};
  row.months[1] = {Light::on_schedule, percent("1234.5")};
  row.months[2] = {Light::unreported, {}};
  row.months[3] = {Light::pending, {}};
  Drawing chart = heat_chart({row, {"县民政局", {}}}, {});
  TextList words = words_in(chart);
  CHECK(TextList(words.begin(), words.begin() + 12) == TextList{"◆", "已完成", "●", "按序时", "▲",
                                                                "略滞后", "■", "滞后", "○",
                                                                "未报送", "◎", "待下达"});
  CHECK(TextList(words.begin() + 24, words.end()) ==
        TextList{"县教育局", "●", "9", "●", "1235", "○", "◎", "县民政局"});
  CHECK(chart.description ==
        "各月亮灯和进度：县教育局：1—2月按序时 1235%，3月未报送，4月待下达；县民政局。");
  check_inside(chart);
}

TEST_CASE("Months of a heat map that are told apart by colour are so by their sign as well") {
  TextList signs;
  for (int light = 1; light <= 6; ++light) {
    HeatChartRow row;
    row.months[0].light = static_cast<Light>(light);
    signs.push_back(words_in(heat_chart({row}, {})).back());
  }
  std::sort(signs.begin(), signs.end());
  CHECK(std::adjacent_find(signs.begin(), signs.end()) == signs.end());
}

TEST_CASE("The trend's lines join the months that have a value; the forecast goes on from them") {
  TrendLines lines;
  lines.expected[0] = percent("8");
  lines.expected[11] = percent("100");
  lines.done[0] = percent("10");
  lines.done[2] = percent("40");
  lines.forecast[11] = percent("96.8");
  Drawing chart = trend_chart(lines);
  std::vector<Shape> drawn = filled_with(chart, Shape::Kind::line, kLineBlue);
  REQUIRE(drawn.size() == 4);  // two of the legend
  const Shape &forecast = drawn[2], &done = drawn[3];
  CHECK(forecast.dashed);
  CHECK_FALSE(done.dashed);
  CHECK(done.height == doctest::Approx(-46 * 0.3));
  CHECK(forecast.x == doctest::Approx(done.x + done.width));
  CHECK(forecast.y == doctest::Approx(done.y + done.height));
  CHECK(forecast.height == doctest::Approx(-46 * 0.568));
  CHECK(chart.description ==
        "实际：1月 10.00%，3月 40.00%。序时：1月 8.00%，12月 100.00%。预测：12月 96.80%。");
  check_inside(chart);
}

TEST_CASE("The trend's scale doubles until everything has room") {
  TrendLines lines;
  lines.done[5] = percent("961.7");
  TextList words = words_in(trend_chart(lines));
  for (const char* mark : {"0%", "800%", "1600%", "961.70%"}) {
    CAPTURE(mark);
    CHECK(std::find(words.begin(), words.end(), mark) != words.end());
  }
  check_inside(trend_chart(lines));
}

TEST_CASE("Charts of nothing are drawn without rows and lines") {
  CHECK(bullet_chart({}, {}).description.empty());
  CHECK(heat_chart({}, {}).description.empty());
  CHECK(trend_chart({}).description.empty());
  check_inside(trend_chart({}));
}
