// 调度 on the sample year.
#include <doctest/doctest.h>

#include "app/report_form.h"
#include "rules/rule_sketch.h"
#include "ui/sample_year_panel.h"

using namespace minsheng;
using namespace minsheng::testing;

TEST_CASE("The month's ranks lead to the unit's items, and the notice can be copied") {
  SampleYearPanel panel(draw_dispatch_page);
  CHECK(panel.find(Role::link, "1 县妇联 按序时 100.00%") != nullptr);
  CHECK(panel.find_containing(Role::region, "截至2024年6月底，35项民生实事中") != nullptr);
  REQUIRE(panel.click(Role::button, "复制通报文字"));
  const auto* copied = panel.last<action::CopyText>();
  REQUIRE(copied);
  CHECK(copied->text.find("四、未报送单位\n应报24家，未报送3家：县司法局（省15法律援助）") !=
        std::string::npos);
  REQUIRE(panel.click(Role::link, "1 县妇联 按序时 100.00%"));
  CHECK(panel.desk.state.page == Page::ledger);
  CHECK(panel.desk.state.ledger.filter.lead_unit == "县妇联");
}

TEST_CASE("A notice is issued with a number and stays as it was when figures change") {
  SampleYearPanel panel(draw_dispatch_page);
  REQUIRE(panel.click(Role::button, "定稿通报"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::combobox, "通报"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "第 1 号，2024-06-28 定稿"));
  panel.run_frames(2);
  CHECK(panel.shows("调度通报"));
  CHECK(!panel.shows("定稿以后数据有变化；这里是当时发出的文字"));
  std::string issued = panel.find_containing(Role::region, "截至2024年6月底")->name;
  const Ledger& ledger = panel.desk.session.current()->ledger();
  Edit edit = panel.desk.session.start_edit();
  for (const auto& [id, stored] : ledger.table<Report>()) {
    bool june = stored.exists && stored.record.month == "2024-06" && stored.record.done;
    if (june) edit.set({RecordType::report, id}, "done", FieldValue(Decimal(0)));
  }
  REQUIRE(panel.desk.session.apply(edit.finish(kPanelTime, {"改数", {}})).ok());
  panel.run_frames(2);
  CHECK(panel.shows("定稿以后数据有变化；这里是当时发出的文字"));
  CHECK(panel.find_containing(Role::region, "截至2024年6月底")->name == issued);
}

TEST_CASE("A report form that is open beside its office is no county") {
  SampleYearPanel panel(draw_dispatch_page);
  const Ledger& office = panel.desk.session.current()->ledger();
  Id sample = office.id();
  Result<Ledger> form = make_form(office, {"县妇联", {2024, 6}, kPanelTime, "县专班"});
  REQUIRE(form.ok());
  REQUIRE(panel.desk.session.add(form.take()).ok());
  REQUIRE(panel.desk.session.open(sample));
  panel.run_frames(2);
  CHECK(!panel.find(Role::button, "县市区"));
  Screen screen = panel.desk.screen();
  CHECK(all_ledgers(screen).size() == 1);
}

TEST_CASE("With several ledgers of a year their counties are ranked, and lead to them") {
  SampleYearPanel panel(draw_dispatch_page);
  CHECK(!panel.find(Role::button, "县市区"));
  PlanSketch other("other-ledger", 2024, "乙县");
  Id item = other.item(other.group(Level::county), "1", {"甲局"});
  Report report;
  report.target = other.target(item, "托位", TargetKind::quantity, "100", "个");
  report.unit = "甲局";
  report.month = "2024-06";
  report.done = Decimal(45);
  other.records.add(report);
  Id sample = panel.desk.session.current()->ledger().id();
  REQUIRE(panel.desk.session.add(other.records.take()).ok());
  REQUIRE(panel.desk.session.open(sample));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "县市区"));
  panel.run_frames(2);
  CHECK(panel.shows("县市区排名"));
  REQUIRE(panel.click(Role::link, "1 乙县 2024 略滞后 90.00%"));  // 45 ÷ 50
  REQUIRE(panel.last<action::OpenLedger>());
  CHECK(panel.last<action::OpenLedger>()->id == "other-ledger");
}
