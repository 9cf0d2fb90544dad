// 考评 on the sample year, worked as a clerk works it.
#include <doctest/doctest.h>

#include "app/rule_files.h"
#include "app/score_words.h"
#include "ui/pages/assess_page.h"
#include "ui/sample_year_panel.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

std::string row_of(const AssessPageState& page, const std::string& name) {
  for (const UnitScore& unit : page.view.sheet.units) {
    if (unit.unit != name) continue;
    return std::to_string(unit.rank) + " " + name + " " + to_fixed(unit.total, 2);
  }
  return "";
}

Decimal total_of(const AssessPageState& page, const std::string& name) {
  for (const UnitScore& unit : page.view.sheet.units) {
    if (unit.unit == name) return unit.total;
  }
  return Decimal(-1);
}

// Any figure of March that changes a score of the first quarter.
void change_march(SampleYearPanel& panel) {
  Edit edit = panel.desk.session.start_edit();
  for (const auto& [id, stored] : panel.desk.session.current()->ledger().table<Report>()) {
    if (stored.record.month == "2024-03") edit.set({RecordType::report, id}, "done", Decimal(0));
  }
  REQUIRE(panel.desk.session.apply(edit.finish(kPanelTime, {"改三月", {}})).ok());
  panel.run_frames(2);
}

struct AssessPanel : SampleYearPanel {
  AssessPanel() : SampleYearPanel(draw_assess_page) {
    desk.state.page = Page::assess;
    run_frames(2);
  }

  AssessPageState& page() { return desk.state.assess; }

  void open(const std::string& unit) {
    REQUIRE(click(Role::row, row_of(page(), unit)));
    run_frames(2);
  }
};

}  // namespace

TEST_CASE("The quarter follows the month, and a score leads down to its item") {
  AssessPanel panel;
  CHECK(panel.page().view.quarter == Quarter{2024, 2});
  CHECK(panel.find(Role::columnheader, "任务完成") != nullptr);
  CHECK(panel.find_containing(Role::text, "本季没有结束，得分未定") != nullptr);
  panel.open("县司法局");
  CHECK(panel.find(Role::complementary, "得分详情") != nullptr);
  CHECK(panel.find(Role::heading, "县司法局") != nullptr);
  // Nothing came for June yet, but today is the day on which it is due.
  CHECK(panel.find(Role::button, "报送时效 10.00") != nullptr);
  REQUIRE(panel.click(Role::button, "一季度"));
  panel.run_frames(2);
  panel.open("岳阳市生态环境局平江分局");
  panel.page().criterion.clear();  // the press on the row was on one of its scores
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "报送时效 9.00"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::link, "省23 2月 未报送"));
  CHECK(panel.desk.state.page == Page::ledger);
  CHECK_FALSE(panel.desk.state.drawer.item.empty());
}

TEST_CASE("Another quarter is chosen, rows are walked by the keyboard, Esc closes the drawer") {
  AssessPanel panel;
  REQUIRE(panel.click(Role::button, "一季度"));
  panel.run_frames(2);
  CHECK(panel.page().view.quarter == Quarter{2024, 1});
  panel.desk.state.year.month = {2024, 9};
  panel.run_frames(2);
  CHECK(panel.page().view.quarter == Quarter{2024, 1});
  std::string first = panel.page().view.sheet.units[0].unit;
  std::string second = panel.page().view.sheet.units[1].unit;
  panel.open(first);
  panel.press(ImGuiKey_DownArrow);
  panel.run_frames(2);
  CHECK(panel.page().unit == second);
  panel.press(ImGuiKey_Escape);
  panel.run_frames(2);
  CHECK(panel.page().unit.empty());
}

TEST_CASE("Points by hand are refused without a reason, then change the total, and go again") {
  AssessPanel panel;
  panel.open("县司法局");
  Decimal before = total_of(panel.page(), "县司法局");
  REQUIRE(panel.click(Role::button, "加减分"));
  panel.run_frames(3);
  REQUIRE(panel.fill_in(Role::textbox, "分数", "-2.5"));
  REQUIRE(panel.click(Role::button, "保存"));
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "没有写理由") != nullptr);
  CHECK(panel.last<action::Apply>() == nullptr);
  REQUIRE(panel.fill_in(Role::textbox, "理由", "通报批评一次"));
  panel.run_frames(2);
  REQUIRE(panel.last<action::Apply>());
  CHECK(add(total_of(panel.page(), "县司法局"), Decimal(25, 1)) == before);
  CHECK(panel.shows("-2.5 通报批评一次"));
  REQUIRE(panel.click(Role::button, "修改这条加减分"));
  panel.run_frames(3);
  REQUIRE(panel.fill_in(Role::textbox, "分数", "-1"));
  REQUIRE(panel.click(Role::button, "保存"));
  panel.run_frames(2);
  CHECK(add(total_of(panel.page(), "县司法局"), Decimal(1)) == before);
  REQUIRE(panel.click(Role::button, "删去这条加减分"));
  panel.run_frames(2);
  CHECK(total_of(panel.page(), "县司法局") == before);
}

TEST_CASE("A finished quarter stays, says quietly what changed, and is opened again") {
  AssessPanel panel;
  REQUIRE(panel.click(Role::button, "一季度"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "审定本季"));
  panel.run_frames(2);
  std::string kept = score_table_text(panel.page().view.sheet);
  CHECK(panel.find_containing(Role::text, "已审定 2024-06-28") != nullptr);
  change_march(panel);
  CHECK(score_table_text(panel.page().view.sheet) == kept);
  CHECK(panel.page().view.changed > 0);
  CHECK(panel.find_containing(Role::text, "审定后数据有变化") != nullptr);
  REQUIRE(panel.click(Role::link, "看差别"));
  panel.run_frames(2);
  CHECK(panel.find(Role::columnheader, "现在算的得分") != nullptr);
  REQUIRE(panel.click(Role::button, "返回得分表"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "取消审定"));
  panel.run_frames(3);
  CHECK(score_table_text(panel.page().view.sheet) == kept);
  REQUIRE(panel.click(Role::button, "保留审定"));
  panel.run_frames(2);
  CHECK(score_table_text(panel.page().view.sheet) == kept);
  REQUIRE(panel.click(Role::button, "取消审定"));
  panel.run_frames(3);
  REQUIRE(panel.click(Role::button, "取消审定"));  // the answer
  panel.run_frames(2);
  CHECK(score_table_text(panel.page().view.sheet) != kept);
  CHECK(panel.find(Role::button, "审定本季") != nullptr);
}

TEST_CASE("The rules are saved as a version once they sum to 100, and the scores follow") {
  AssessPanel panel;
  Decimal before = total_of(panel.page(), "县司法局");
  REQUIRE(panel.click(Role::button, "细则"));
  panel.run_frames(2);
  CHECK(panel.shows("满分合计 100 / 100"));
  REQUIRE(panel.fill_in(Role::textbox, "满分", "50"));
  panel.run_frames(2);
  CHECK(panel.shows("满分合计 90 / 100"));
  REQUIRE(panel.click(Role::button, "保存为新版本"));
  panel.run_frames(2);
  CHECK(panel.last<action::Apply>() == nullptr);
  CHECK(panel.find_containing(Role::alert, "满分合计 90，还差 10 才到 100") != nullptr);
  REQUIRE(panel.click(Role::option, "报送时效"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "满分", "20"));
  REQUIRE(panel.fill_in(Role::textbox, "每次扣", "5"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "保存为新版本"));
  panel.run_frames(2);
  REQUIRE(panel.last<action::Apply>());
  const Ledger& ledger = panel.desk.session.current()->ledger();
  CHECK(assessment_rules_of(ledger).name == "细则 第 1 版");
  REQUIRE(panel.click(Role::button, "返回得分表"));
  panel.run_frames(2);
  CHECK(total_of(panel.page(), "县司法局") != before);
  REQUIRE(panel.click(Role::button, "比较细则"));
  panel.run_frames(2);
  CHECK(panel.page().compare.names == std::vector<std::string>{"通用细则", "细则 第 1 版"});
  CHECK(count_differing(panel.page().compare.list) > 0);
  CHECK(panel.find_containing(Role::row, "县司法局 " + to_fixed(before, 2)) != nullptr);
}

TEST_CASE("What is wrong with the rules is said without moving the page") {
  AssessPanel panel;
  REQUIRE(panel.click(Role::button, "细则"));
  panel.run_frames(2);
  const ScreenItem* first = panel.find_containing(Role::option, "任务完成");
  REQUIRE(first);
  float before = first->rect.y;
  panel.page().rules.error = "满分合计 95，应当是 100。";
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "满分合计 95") != nullptr);
  CHECK(panel.find_containing(Role::option, "任务完成")->rect.y == before);
}

TEST_CASE("A criterion is moved, removed and added, and a pasted file names its line") {
  AssessPanel panel;
  REQUIRE(panel.click(Role::button, "细则"));
  panel.run_frames(2);
  AssessRulesState& rules = panel.page().rules;
  REQUIRE(panel.click(Role::button, "下移任务完成"));
  panel.run_frames(2);
  CHECK(rules.draft.criteria[1].name == "任务完成");
  REQUIRE(panel.click(Role::button, "删去报送时效"));
  panel.run_frames(2);
  CHECK(rules.draft.criteria.size() == 7);
  CHECK(panel.shows("满分合计 90 / 100"));
  REQUIRE(panel.click(Role::button, "加一条细则"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "名次加减分"));
  panel.run_frames(2);
  CHECK(rules.draft.criteria.back().code == "rank_bonus");
  CHECK(panel.find(Role::textbox, "各名次") != nullptr);
  take_rules_text(rules,
                  "{\n\"format\": \"minsheng-assessment\",\n\"version\": 1,\n\"criteria\": "
                  "[],\n\"grades\": []}");
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "第 5 行：") != nullptr);
}

TEST_CASE("The sheet is copied as a table") {
  AssessPanel panel;
  REQUIRE(panel.click(Role::button, "复制得分表"));
  const auto* copied = panel.last<action::CopyText>();
  REQUIRE(copied);
  CHECK(copied->text.find("名次\t单位\t任务完成（60）\t报送时效（10）") == 0);
}
