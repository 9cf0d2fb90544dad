// The dashboard of 总览 on the sample year, and where its numbers lead.
#include <doctest/doctest.h>

#include "ui/sample_year_panel.h"

using namespace minsheng;
using namespace minsheng::testing;

TEST_CASE("A ledger with reports opens on its progress, the plan is one press away") {
  SampleYearPanel panel(draw_overview_page);
  CHECK(panel.find(Role::link, "未报送 3 项") != nullptr);
  CHECK(panel.find(Role::link, "待下达 1 项") != nullptr);
  CHECK(panel.find_containing(Role::link, "县司法局 逾期") == nullptr);  // it is 28 June
  CHECK(panel.find(Role::link, "县司法局 未到期") != nullptr);
  CHECK(panel.find_containing(Role::image, "2024年6月 综合进度") != nullptr);
  REQUIRE(panel.click(Role::button, "任务构成"));
  panel.run_frames(2);
  CHECK(panel.find(Role::link, "事项 35 项") != nullptr);
}

TEST_CASE(
    "A tile leads to just its items, a late item to its drawer, a non-reporter to its cells") {
  SampleYearPanel panel(draw_overview_page);
  REQUIRE(panel.click(Role::link, "未报送 3 项"));
  CHECK(panel.desk.state.page == Page::ledger);
  CHECK(panel.desk.state.ledger.filter.only.size() == 3);
  CHECK(panel.desk.state.ledger.filter.only_label == "2024年6月未报送的 3 项");
  panel.desk.state.page = Page::overview;
  REQUIRE(panel.click(Role::link, "省9 家庭无障碍改造"));
  CHECK_FALSE(panel.desk.state.drawer.item.empty());
  REQUIRE(panel.click(Role::link, "县司法局 未到期"));
  CHECK(panel.desk.state.page == Page::report);
  CHECK(panel.desk.state.report.filter.unit == "县司法局");
}

TEST_CASE("The reminder names who owes what") {
  SampleYearPanel panel(draw_overview_page);
  REQUIRE(panel.click(Role::link, "复制催报文字"));
  const auto* copied = panel.last<action::CopyText>();
  REQUIRE(copied);
  CHECK(copied->text.find("县司法局：\n6月民生实事月报还没有收到（报送日6月28日）：\n"
                          "1.省15 法律援助") != std::string::npos);
  REQUIRE(panel.click(Role::link, "复制县司法局的催办文字"));
  const std::string one = panel.last<action::CopyText>()->text;
  CHECK(one.starts_with("县司法局："));
  CHECK(one.find("谢谢支持！") == one.rfind("谢谢支持！"));
}

TEST_CASE("A cell of the heat map tells unit, month and light, and leads to those reports") {
  SampleYearPanel panel(draw_overview_page);
  std::string unit = panel.desk.state.overview.dashboard.view.units.front().unit;
  const ScreenItem* cell = panel.find_containing(Role::link, unit + " 2024年3月");
  REQUIRE(cell);
  Rect place = cell->rect;
  panel.click_at(place.x + place.width / 2, place.y + place.height / 2);
  panel.run_frames(2);
  CHECK(panel.desk.state.page == Page::report);
  CHECK(panel.desk.state.year.month == Month{2024, 3});
  CHECK(panel.desk.state.report.filter.unit == unit);
}
