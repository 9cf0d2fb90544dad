// 预测 on 总览, and the forecast of one line in the drawer of 填报, on the sample year.
#include <doctest/doctest.h>

#include "ui/sample_year_panel.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

constexpr const char* kHomes = "省20 开工建设保障性租赁住房套数 将完不成";

}  // namespace

TEST_CASE("The tab of forecasts lists what will be missed, and a row leads to its item") {
  SampleYearPanel panel(draw_overview_page);
  REQUIRE(panel.click(Role::button, "预测"));
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::heading, "按现在的速度完不成的指标") != nullptr);
  const ScreenItem* row = panel.find(Role::link, kHomes);
  REQUIRE(row);
  CHECK(row->description == "预计 872，区间 566–974，目标 1,416套，今后每月需 170");
  REQUIRE(panel.click(Role::link, kHomes));
  CHECK(panel.desk.state.page == Page::ledger);
  const Ledger& ledger = panel.desk.session.current()->ledger();
  const Item* item = ledger.find<Item>(panel.desk.state.drawer.item);
  REQUIRE(item);
  CHECK(item->title == "保障性租赁住房");
}

TEST_CASE("With two months the tab says what it waits for, and leads to the reports") {
  SampleYearPanel panel(draw_overview_page);
  panel.desk.state.year.month = {2024, 2};
  REQUIRE(panel.click(Role::button, "预测"));
  panel.run_frames(2);
  CHECK(panel.find(Role::link, kHomes) == nullptr);
  REQUIRE(panel.click(Role::button, "去填报"));
  CHECK(panel.desk.state.page == Page::report);
}

TEST_CASE("The drawer of a report tells its forecast, or why there is none") {
  SampleYearPanel panel(draw_report_page);
  panel.desk.state.report.filter.unit = "县住建局";
  panel.desk.state.report.drawer.open = true;
  panel.run_frames(3);
  REQUIRE(panel.click(Role::gridcell, "省20 开工建设保障性租赁住房套数 6月累计"));
  panel.run_frames(2);
  CHECK(panel.find(Role::heading, "年底预计") != nullptr);
  CHECK(panel.shows("872"));
  CHECK(panel.shows("区间 566–974，目标 1,416，差 −544"));
  CHECK(panel.shows("今后每月需 170套"));
  panel.desk.state.year.month = {2024, 2};
  panel.run_frames(3);
  CHECK(panel.shows("报满三个月以后才预计，已报 2 个月。"));
}
