// 督办 on the sample year, by mouse and keyboard. It is 28 June 2024.
#include <doctest/doctest.h>

#include "ui/pages/page_parts.h"
#include "ui/sample_year_panel.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

struct SupervisionPanel : SampleYearPanel {
  // The sample's own notes, checks and practices would stand in the way.
  SupervisionPanel() : SampleYearPanel(draw_supervise_page) {
    Edit edit = desk.session.start_edit();
    remove_all<SupervisionNote>(edit);
    remove_all<SpotCheck>(edit);
    remove_all<Practice>(edit);
    REQUIRE(desk.session.apply(edit.finish(kPanelTime, {"清空", {}})).ok());
    run_frames(2);
  }

  template <class Record>
  void remove_all(Edit& edit) {
    for (const auto& [id, stored] : ledger().template table<Record>()) {
      if (stored.exists) edit.remove({record_type_of<Record>(), id});
    }
  }

  const Ledger& ledger() { return desk.session.current()->ledger(); }

  template <class Record>
  const Record* newest() {
    const Record* found = nullptr;
    for (const auto& [id, stored] : ledger().template table<Record>()) {
      if (stored.exists) found = &stored.record;
    }
    return found;
  }

  // Of the item that is furthest behind, by the keyboard alone.
  void open_note_by_key() {
    press(ImGuiKey_N);
    run_frames(3);
    press(ImGuiKey_Enter);
    run_frames(3);
  }

  std::string undo_label() { return to_text(desk.session.current()->undo_label()); }
};

}  // namespace

TEST_CASE("Without notes the page says what it is for and begins with what is late") {
  SupervisionPanel panel;
  CHECK(panel.shows("还没有督办单"));
  REQUIRE(panel.click(Role::button, "从落后的事项开始"));
  panel.run_frames(3);
  CHECK(panel.find(Role::dialog, "选择事项") != nullptr);
  const SlowItem& slowest = panel.desk.state.year.status.slow.front();
  CHECK(panel.desk.state.supervise.picker.table.chosen == slowest.item);
  panel.press(ImGuiKey_Escape);
  panel.run_frames(2);
  CHECK(panel.find(Role::dialog, "选择事项") == nullptr);
  CHECK(panel.newest<SupervisionNote>() == nullptr);
}

TEST_CASE("N and Enter open a note for the item furthest behind; it is one step of the history") {
  SupervisionPanel panel;
  panel.open_note_by_key();
  const auto* note = panel.newest<SupervisionNote>();
  REQUIRE(note);
  CHECK(note->item == panel.desk.state.year.status.slow.front().item);
  CHECK(note->number == "2024-01");
  CHECK(note->due == "2024-07-12");
  CHECK(note->finding.starts_with("截至6月底，"));
  CHECK(panel.undo_label() == "新开督办单2024-01");
  CHECK(panel.find(Role::complementary, "督办单详情") != nullptr);
  CHECK(panel.find_containing(Role::row, "2024-01") != nullptr);
  panel.press(ImGuiKey_Escape);
  panel.run_frames(2);
  CHECK(panel.find(Role::complementary, "督办单详情") == nullptr);
}

TEST_CASE("A refused step leads to the field that lacks something, and typing goes on there") {
  SupervisionPanel panel;
  panel.open_note_by_key();
  REQUIRE(panel.click(Role::button, "签发"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "签发日期", "6月28日"));
  panel.run_frames(3);
  REQUIRE(panel.click(Role::button, "登记回复"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "回复", "已供地"));
  panel.run_frames(3);
  REQUIRE(panel.click(Role::button, "核验通过"));
  panel.run_frames(3);
  REQUIRE(panel.click(Role::button, "办结"));
  panel.run_frames(2);
  CHECK(panel.shows("请写办结意见。"));
  panel.type("属实");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(3);
  CHECK(panel.newest<SupervisionNote>()->conclusion == "属实");
}

TEST_CASE("A note that is sent back keeps its deadline until another is said") {
  SupervisionPanel panel;
  panel.open_note_by_key();
  REQUIRE(panel.click(Role::button, "签发"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "签发日期", "6月28日"));
  panel.run_frames(3);
  REQUIRE(panel.click(Role::button, "登记回复"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "回复", "已供地"));
  panel.run_frames(3);
  REQUIRE(panel.click(Role::button, "退回再改"));
  panel.run_frames(3);
  REQUIRE(panel.fill_in(Role::textbox, "退回原因", "没有施工许可"));
  panel.run_frames(3);
  CHECK(panel.newest<SupervisionNote>()->demand.find("退回：没有施工许可") != std::string::npos);
  CHECK(panel.newest<SupervisionNote>()->due == "2024-07-12");
}

TEST_CASE("A note is issued, answered and closed by the decisions in the foot") {
  SupervisionPanel panel;
  panel.open_note_by_key();
  REQUIRE(panel.click(Role::button, "签发"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "签发日期", "下周"));
  panel.run_frames(2);
  CHECK(panel.shows("「下周」不是日期，可写 6.17、6月17日、2024-06-17。"));
  CHECK(panel.newest<SupervisionNote>()->issued.empty());
  REQUIRE(panel.fill_in(Role::textbox, "签发日期", "6月28日"));
  panel.run_frames(3);
  CHECK(panel.newest<SupervisionNote>()->issued == "2024-06-28");
  CHECK(panel.find(Role::dialog, "签发督办单") == nullptr);
  CHECK(panel.find(Role::listitem, "整改 进行中 余 14 天") != nullptr);
  REQUIRE(panel.click(Role::button, "登记回复"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "回复", "已供地"));
  panel.run_frames(3);
  CHECK(panel.newest<SupervisionNote>()->reply == "已供地");
  CHECK(panel.newest<SupervisionNote>()->replied_on == "2024-06-28");
  CHECK(panel.shows("0 件逾期，1 件待核验"));
  REQUIRE(panel.click(Role::button, "核验通过"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "办结意见", "属实"));
  panel.run_frames(3);
  CHECK(panel.newest<SupervisionNote>()->closed == "2024-06-28");
  CHECK(panel.undo_label() == "办结督办单2024-01");
  CHECK(panel.find_containing(Role::row, "6月28日 办结 已办结") != nullptr);
}

TEST_CASE("A date in the drawer that is none is refused at its field") {
  SupervisionPanel panel;
  panel.open_note_by_key();
  REQUIRE(panel.fill_in(Role::textbox, "期限", "月底"));
  panel.run_frames(2);
  CHECK(panel.shows("「月底」不是日期，可写 6.17、6月17日、2024-06-17。"));
  CHECK(panel.newest<SupervisionNote>()->due == "2024-07-12");
  REQUIRE(panel.fill_in(Role::textbox, "期限", "7.20"));
  panel.run_frames(2);
  CHECK(panel.newest<SupervisionNote>()->due == "2024-07-20");
}

TEST_CASE("Reminders can be copied for all who owe something") {
  SupervisionPanel panel;
  REQUIRE(panel.click(Role::button, "复制催办文字"));
  const auto* copied = panel.last<action::CopyText>();
  REQUIRE(copied);
  CHECK(copied->text.find("县司法局：\n6月民生实事月报还没有收到") != std::string::npos);
  CHECK(copied->text.find("以下事项落后于序时：") != std::string::npos);
}

TEST_CASE("A sample is drawn in one step, and what was found is entered") {
  SupervisionPanel panel;
  REQUIRE(panel.click(Role::tab, "抽查核验"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "随机抽样"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "抽多少（件数或百分比）", "半数"));
  panel.run_frames(2);
  CHECK(panel.shows("「半数」不是件数，可写 6 或 20%。"));
  REQUIRE(panel.fill_in(Role::textbox, "种子", "天意"));
  REQUIRE(panel.fill_in(Role::textbox, "抽多少（件数或百分比）", "5"));
  panel.run_frames(2);
  CHECK(panel.shows("种子要写数字，最多 18 位，例如 2024062801。"));
  REQUIRE(panel.fill_in(Role::textbox, "种子", "2024062801"));
  panel.run_frames(3);
  CHECK(panel.desk.state.supervise.checks.rows.size() == 5);
  CHECK(panel.undo_label() == "抽样 5 项");
  const auto* check = panel.newest<SpotCheck>();
  REQUIRE(check);
  CHECK(check->draw == "种子2024062801，按层级分层，34项中抽5项（SplitMix64）");
  panel.desk.state.supervise.table().chosen = panel.desk.state.supervise.checks.rows.front().check;
  panel.run_frames(3);
  CHECK(panel.find_containing(Role::text, "按这个种子重抽，结果相同。") != nullptr);
  REQUIRE(panel.fill_in(Role::textbox, "结果", "相符"));
  panel.run_frames(3);
  CHECK(panel.desk.state.supervise.checks.agreeing == 1);
}

TEST_CASE("Problems of the monthly reports are taken over with one press") {
  SupervisionPanel panel;
  panel.desk.state.year.month = {2024, 9};  // four units have named a problem by then
  REQUIRE(panel.click(Role::tab, "问题清单"));
  panel.run_frames(2);
  auto reported = static_cast<int>(panel.desk.state.supervise.problems.reported.size());
  REQUIRE(reported > 1);
  REQUIRE(panel.click(Role::button, "列入"));
  panel.run_frames(2);
  CHECK(panel.desk.state.supervise.problems.rows.size() == 1);
  CHECK(static_cast<int>(panel.desk.state.supervise.problems.reported.size()) == reported - 1);
  REQUIRE(panel.click(Role::button, "全部列入"));
  panel.run_frames(2);
  CHECK(static_cast<int>(panel.desk.state.supervise.problems.rows.size()) == reported);
  CHECK(panel.desk.state.supervise.problems.reported.empty());
}

TEST_CASE("A practice counts once it is said: title, item and unit first, saved on confirming") {
  SupervisionPanel panel;
  REQUIRE(panel.click(Role::tab, "经验动态"));
  panel.run_frames(2);
  panel.press(ImGuiKey_N);
  panel.run_frames(3);
  REQUIRE(panel.find(Role::dialog, "新增经验动态"));
  CHECK(panel.newest<Practice>() == nullptr);
  REQUIRE(panel.click(Role::button, "新增"));
  panel.run_frames(2);
  CHECK(panel.shows("请写标题。"));
  CHECK(panel.newest<Practice>() == nullptr);
  REQUIRE(panel.click(Role::combobox, "有关事项"));
  panel.run_frames(3);
  const ItemProgress& ninth = panel.desk.state.year.progress.items[8];
  const Id about = ninth.id;
  const std::string code = ninth.code, name = code + " " + ninth.item->title;
  const std::string lead = ninth.leads.front();
  panel.type(code + " ");
  REQUIRE(panel.click(Role::menuitem, name));
  panel.run_frames(3);
  REQUIRE(panel.fill_in(Role::textbox, "标题", "一门式服务"));
  panel.run_frames(3);
  REQUIRE(panel.newest<Practice>());
  CHECK(panel.newest<Practice>()->item == about);
  CHECK(panel.newest<Practice>()->unit == lead);
  CHECK(panel.newest<Practice>()->title == "一门式服务");
  CHECK(panel.newest<Practice>()->date == "2024-06-28");
  REQUIRE(panel.click(Role::button, "删除"));
  panel.run_frames(2);
  CHECK(panel.newest<Practice>() == nullptr);
}

TEST_CASE("A late item of the dashboard leads to a new note for it") {
  SampleYearPanel panel(draw_dispatch_page);
  const SlowItem slowest = panel.desk.state.year.status.slow.front();
  const Ledger& ledger = panel.desk.session.current()->ledger();
  int before = count_existing(ledger.table<SupervisionNote>());
  REQUIRE(panel.click(Role::link, "给" + slowest.code + " " + slowest.title + "开督办单"));
  CHECK(panel.desk.state.page == Page::supervise);
  REQUIRE(count_existing(ledger.table<SupervisionNote>()) == before + 1);
  const Id note = panel.desk.state.supervise.chosen();
  CHECK(ledger.find<SupervisionNote>(note)->item == slowest.item);
  // A second press finds it again.
  panel.desk.state.supervise.table().chosen.clear();
  REQUIRE(panel.click(Role::link, "给" + slowest.code + " " + slowest.title + "开督办单"));
  CHECK(count_existing(ledger.table<SupervisionNote>()) == before + 1);
  CHECK(panel.desk.state.supervise.chosen() == note);
}
