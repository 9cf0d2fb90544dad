// 单位填报: the reduced view with a report form in hand, and the page on which one comes back.
#include <doctest/doctest.h>

#include "app/ledger_sketch.h"
#include "app/report_edit.h"
#include "ui/interface.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

constexpr Month kJune{2024, 6};

// Two targets of one unit.
Ledger office_ledger() {
  LedgerSketch sketch;
  sketch.plan.year = 2024;
  Id group = sketch.group(Level::county, "县级实事", 1);
  sketch.housing(group);
  return sketch.take();
}

Ledger form_of_june(const Ledger& office) {
  Result<Ledger> form =
      make_form(office, {"县住建局", kJune, "2024-06-25T09:00:00+08:00", "县专班"});
  REQUIRE(form.ok());
  return form.take();
}

Ledger with_figure(const Ledger& ledger, const ActorId& actor, size_t row,
                   const std::string& text) {
  EditedLedger edited(ledger, actor);
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  ReportGrid grid = view_report_grid(ledger, progress, {}, {kJune, ""}, kPanelTime);
  Edit edit(ledger, actor);
  REQUIRE(set_report_cell(edit, ledger, grid.units[0].lines[row], kJune, ReportColumn::done, text)
              .ok());
  REQUIRE(edited.apply(edit.finish(kPanelTime, {"填报", {}})).ok());
  return edited.ledger();
}

constexpr const char* kHomes = "县1 改造户数 6月累计";
constexpr const char* kLifts = "县1 加装电梯 6月累计";

IncomingBundle returned(Ledger form) {
  IncomingBundle bundle;
  bundle.file_name = "填报表.json";
  bundle.digest = "9f2c000000000000e41b";
  bundle.form = form_of(form);
  bundle.ledgers.push_back(compare_ledger(nullptr, std::move(form)));
  return bundle;
}

}  // namespace

TEST_CASE("A form in hand shows the unit's month, and only the pages it needs") {
  PanelHarness panel([](Screen& screen, const Rect&) { draw_interface(screen); }, 1366, 768, true);
  REQUIRE(panel.desk.session.add(form_of_june(office_ledger())).ok());
  panel.run_frames(3);
  CHECK(panel.desk.state.page == Page::report);
  CHECK(panel.shows("县住建局　2024年6月　6月28日前交回"));
  CHECK(panel.find(Role::link, "单位填报") != nullptr);
  CHECK(panel.find(Role::link, "交换") != nullptr);
  CHECK(panel.find(Role::link, "设置") != nullptr);
  for (const char* page : {"总览", "台账", "填报", "导入", "调度", "专报", "校核"}) {
    CHECK(panel.find(Role::link, page) == nullptr);
  }
  CHECK(panel.find(Role::button, "上个月") == nullptr);
  panel.desk.state.page = Page::ledger;  // as a shortcut would
  panel.run_frames(2);
  CHECK(panel.desk.state.page == Page::report);
}

TEST_CASE("交回 names what is missing, then submits and asks for the file") {
  PanelHarness panel(draw_report_page);
  REQUIRE(panel.desk.session.add(form_of_june(office_ledger())).ok());
  panel.run_frames(2);
  REQUIRE(panel.click(Role::gridcell, kHomes));
  panel.run_frames(2);
  panel.type("198");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.find(Role::button, "报送本单位") == nullptr);
  REQUIRE(panel.click(Role::button, "交回"));
  panel.run_frames(2);
  CHECK(panel.last<action::SaveFilledForm>() == nullptr);
  REQUIRE_FALSE(panel.desk.state.toasts.empty());
  CHECK(panel.desk.state.toasts.back().text.find("还有 1 行没有填：县1 加装电梯") == 0);
  REQUIRE(panel.click(Role::gridcell, kLifts));
  panel.run_frames(2);
  panel.type("3");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "交回"));
  panel.run_frames(2);
  CHECK(panel.last<action::SaveFilledForm>() != nullptr);
  for (const auto& [id, stored] : panel.desk.session.current()->ledger().table<Report>()) {
    CHECK(stored.record.state == ReportState::submitted);
  }
}

TEST_CASE("The office sends a form to one unit, or to all") {
  PanelHarness panel(draw_report_page);
  REQUIRE(panel.desk.session.add(office_ledger()).ok());
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "发填报表"));
  REQUIRE(panel.last<action::SaveForms>() != nullptr);
  CHECK(panel.last<action::SaveForms>()->units == TextList{"县住建局"});
  CHECK(panel.last<action::SaveForms>()->month == kJune);
}

TEST_CASE("A returned form is taken when every conflict has its choice") {
  Ledger office = office_ledger();
  Ledger form = form_of_june(office);
  form = with_figure(form, "unit00000000", 0, "198");
  form = with_figure(form, "unit00000000", 1, "3");
  office = with_figure(office, "office000000", 0, "150");
  PanelHarness panel(draw_exchange_page);
  REQUIRE(panel.desk.session.add(office).ok());
  panel.desk.incoming = returned(form);
  panel.run_frames(2);
  CHECK(panel.shows("150"));
  CHECK(panel.shows("198"));
  const ScreenItem* accept = panel.find(Role::button, "收下 1 行");
  REQUIRE(accept != nullptr);
  CHECK(accept->disabled);
  REQUIRE(panel.click(Role::button, "单位的"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "收下 2 行"));
  const auto* asked = panel.last<action::AcceptForm>();
  REQUIRE(asked != nullptr);
  CHECK(count_undecided(asked->form) == 0);
  CHECK(asked->form.mark.unit == "县住建局");
}

TEST_CASE("A form whose ledger is not here says so, and can be opened to be filled") {
  PanelHarness panel(draw_exchange_page);
  panel.desk.incoming = returned(form_of_june(office_ledger()));
  panel.run_frames(2);
  CHECK(panel.shows("没有可以收下的"));
  REQUIRE(panel.click(Role::button, "我是填表单位，打开接着填"));
  CHECK(panel.last<action::OpenForm>() != nullptr);
}
