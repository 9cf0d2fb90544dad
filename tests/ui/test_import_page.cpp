#include <doctest/doctest.h>

#include "app/small_draft.h"
#include "ui/pages/source_wrap.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

struct ImportPanel : PanelHarness {
  ImportPanel() : PanelHarness(draw_import_page) {}
  explicit ImportPanel(ImportDraft draft) : PanelHarness(draw_import_page) {
    desk.draft = std::move(draft);
    run_frames(2);
  }

  const ImportPageState& page() const { return desk.state.import; }
  const Ledger& ledger() const { return desk.draft->edited.ledger(); }
  bool click_row(std::string_view part) {
    const ScreenItem* row = find_containing(Role::row, part);
    return row && click(Role::row, std::string(row->name));
  }
  const ScreenItem* find_row(std::string_view part) const {
    return find_containing(Role::row, part);
  }
};

}  // namespace

TEST_CASE("the import page without a draft shows how to get one") {
  ImportPanel panel;
  CHECK(panel.find(Role::button, "写入台账") == nullptr);
  REQUIRE(panel.click(Role::button, "选择文件"));
  CHECK(panel.last<action::PickPlan>() != nullptr);
  REQUIRE(panel.click(Role::button, "粘贴或输入全文"));
  panel.run_frames(2);
  REQUIRE(panel.desk.state.long_text);
  CHECK(panel.desk.state.long_text->use == LongTextUse::plan);
  CHECK(panel.desk.state.long_text->place.width > 300);
  CHECK(panel.find(Role::button, "读取") != nullptr);
}

TEST_CASE("source and read-out of a draft stand side by side and say how many they are") {
  ImportPanel panel(small_draft());
  CHECK(panel.shows("平安县方案.txt"));
  CHECK(panel.shows("3 项　2 个指标　2 家牵头单位"));
  CHECK(panel.shows("需核对 0 / 5"));
  CHECK(panel.shows("未读 14"));
  CHECK(panel.shows("（3）河道清淤。全面开展河道清淤。（牵头单位：县水利局）"));
  CHECK(panel.find_row("标题写 3 类，读出 2 类 3 项") != nullptr);
  REQUIRE(panel.click(Role::button, "需核对"));
  CHECK(panel.find_row("城镇新增就业") == nullptr);
  CHECK(panel.find_row("河道清淤") != nullptr);
}

TEST_CASE("a selected item opens its form, and a figure typed there becomes one correction") {
  ImportPanel panel(small_draft());
  REQUIRE(panel.click_row("小水源供水"));
  CHECK(panel.page().form_open);
  REQUIRE(panel.fill_in(Role::textbox, "数值", "4万吨"));
  const auto* edit = panel.last<action::ApplyToDraft>();
  REQUIRE(edit != nullptr);
  CHECK(edit->transaction.changes.size() == 2);
  panel.run_frames();
  Id id = target_named(*panel.desk.draft, "新增蓄水能力");
  CHECK(panel.ledger().find<Target>(id)->value == Decimal(40000));
  CHECK(panel.ledger().find<Target>(id)->unit == "吨");
  panel.press(ImGuiKey_Escape);
  CHECK_FALSE(panel.page().form_open);
}

TEST_CASE("a figure that is none is said under its field and changes nothing") {
  ImportPanel panel(small_draft());
  REQUIRE(panel.click_row("小水源供水"));
  REQUIRE(panel.fill_in(Role::textbox, "数值", "许多"));
  CHECK(panel.last<action::ApplyToDraft>() == nullptr);
  CHECK(panel.find_containing(Role::alert, "「许多」不是数字") != nullptr);
  REQUIRE(panel.fill_in(Role::textbox, "数值", "36000"));
  CHECK(panel.find_containing(Role::alert, "不是数字") == nullptr);
  Id id = target_named(*panel.desk.draft, "新增蓄水能力");
  CHECK(panel.ledger().find<Target>(id)->value == Decimal(36000));
}

TEST_CASE("a missing lead unit is filled in from the list of members, and undone again") {
  ImportPanel panel(small_draft());
  REQUIRE(panel.click(Role::link, "补填单位"));
  panel.run_frames(3);
  panel.type("水利");
  const ScreenItem* option = panel.find(Role::option, "县水利局");
  REQUIRE(option != nullptr);
  REQUIRE(panel.click(Role::option, "县水利局"));
  panel.run_frames(2);
  Id item = item_titled(*panel.desk.draft, "小水源供水");
  CHECK(panel.ledger().find<Item>(item)->lead_units == TextList{"县水利局"});
  CHECK(panel.find(Role::link, "补填单位") == nullptr);
  REQUIRE(panel.click(Role::button, "移除 县水利局"));
  CHECK(panel.ledger().find<Item>(item)->lead_units.empty());
}

TEST_CASE("a place is settled by saying that it is so") {
  ImportPanel panel(small_draft());
  for (int left = 5; left > 0; --left) {
    CHECK(panel.page().view.places.size() == static_cast<size_t>(left));
    bool settled = panel.click(Role::link, "属实") || panel.click(Role::link, "作说明");
    REQUIRE(settled);
  }
  CHECK(panel.shows("没有需要核对的地方"));
}

TEST_CASE("F8 goes from place to place and round, Shift+F8 back") {
  ImportPanel panel(small_draft());
  panel.press(ImGuiKey_F8);
  CHECK(panel.shows("需核对 1 / 5"));
  panel.press(ImGuiKey_F8);
  CHECK(panel.page().cursor == item_titled(*panel.desk.draft, "小水源供水"));
  panel.press(ImGuiMod_Shift | ImGuiKey_F8);
  panel.press(ImGuiMod_Shift | ImGuiKey_F8);
  CHECK(panel.shows("需核对 5 / 5"));
  REQUIRE(panel.click(Role::button, "下一处"));
  CHECK(panel.shows("需核对 1 / 5"));
}

TEST_CASE("arrows walk through the items and Enter opens the form") {
  ImportPanel panel(small_draft());
  panel.press(ImGuiKey_DownArrow);
  panel.press(ImGuiKey_DownArrow);
  CHECK(panel.page().cursor == item_titled(*panel.desk.draft, "小水源供水"));
  CHECK_FALSE(panel.page().form_open);
  panel.press(ImGuiKey_Enter);
  CHECK(panel.find(Role::group, "核对事项") != nullptr);
  panel.press(ImGuiKey_UpArrow);
  CHECK(panel.page().cursor == item_titled(*panel.desk.draft, "城镇新增就业"));
}

TEST_CASE("pointing at a line of the source marks its item, and a click chooses it") {
  ImportPanel panel(small_draft());
  const ScreenItem* line = panel.find_containing(Role::text, "（2）小水源供水");
  REQUIRE(line != nullptr);
  if (!line) return;  // without exceptions REQUIRE does not
  float y = line->rect.y + 12;
  panel.hover_at(line->rect.x + 64 + 13 * 12, y);  // in 新增蓄水能力3.5万立方米
  CHECK(panel.page().over_source.item == item_titled(*panel.desk.draft, "小水源供水"));
  CHECK(panel.page().over_source.target == target_named(*panel.desk.draft, "新增蓄水能力"));
  panel.click_at(line->rect.x + 80, y);
  CHECK(panel.page().cursor == item_titled(*panel.desk.draft, "小水源供水"));
  REQUIRE(panel.find_row("河道清淤") != nullptr);
  panel.hover(Role::row, std::string(panel.find_row("河道清淤")->name));
  CHECK(panel.page().over_readout.item == item_titled(*panel.desk.draft, "河道清淤"));
}

TEST_CASE("Ctrl+Enter takes what is being typed along and writes the ledger") {
  ImportPanel panel(small_draft());
  REQUIRE(panel.click_row("河道清淤"));
  REQUIRE(panel.click(Role::textbox, "时限"));
  panel.type("10月底前");
  panel.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
  CHECK(panel.last<action::AcceptImport>() != nullptr);
  Id item = item_titled(*panel.desk.draft, "河道清淤");
  CHECK(panel.ledger().find<Item>(item)->deadline == "10月底前");
}

TEST_CASE("targets and items are added and removed in the form") {
  ImportPanel panel(small_draft());
  REQUIRE(panel.click(Role::link, "补填指标"));
  panel.run_frames(3);
  panel.type("蓄水点");
  panel.press(ImGuiKey_Enter);
  CHECK(target_named(*panel.desk.draft, "蓄水点") != "");
  CHECK(panel.find(Role::group, "指标 2") != nullptr);
  REQUIRE(panel.click(Role::button, "去掉这个指标"));
  CHECK(target_named(*panel.desk.draft, "新增蓄水能力") == "");
  REQUIRE(panel.click(Role::button, "移除这个事项"));
  CHECK(item_titled(*panel.desk.draft, "小水源供水") == "");
  CHECK(panel.desk.state.toasts.size() == 1);
}

TEST_CASE("a form that opens below the edge is scrolled into view as a whole") {
  PanelHarness low(draw_import_page, 1198, 540);
  low.desk.draft = small_draft();
  low.run_frames(2);
  for (int i = 0; i < 5; ++i) low.press(ImGuiKey_F8);
  low.press(ImGuiMod_Shift | ImGuiKey_F8);
  REQUIRE(low.find(Role::link, "补填指标") != nullptr);
  low.run_frames(3);
  REQUIRE(low.click(Role::link, "补填指标"));
  low.run_frames(6);
  const ScreenItem* last = low.find(Role::button, "移除这个事项");
  CHECK((last && last->rect.height == 24));
}

TEST_CASE("a text without items stays to be seen, and cannot be written") {
  ImportPanel panel(unread_draft("这不是方案\n只是几行字"));
  CHECK(panel.shows("没有读出事项"));
  CHECK(panel.shows("只是几行字"));
  const ScreenItem* accept = panel.find(Role::button, "写入台账");
  CHECK((accept && accept->disabled));
  panel.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
  CHECK(panel.last<action::AcceptImport>() == nullptr);
  REQUIRE(panel.click(Role::button, "取消"));
  CHECK(panel.last<action::CancelImport>() != nullptr);
}

TEST_CASE("a tab that only looks may read a draft and not write it") {
  ImportPanel panel(small_draft());
  panel.desk.session.set_read_only(true);
  panel.run_frames();
  const ScreenItem* accept = panel.find(Role::button, "写入台账");
  CHECK((accept && accept->disabled));
}

TEST_CASE("a hundred thousand lines are wrapped a part in each frame") {
  std::string text;
  for (int i = 0; i < 100000; ++i)
    text += "一行没有编号的文字，长到要分成两行才放得下，还要再长一些才够。\n";
  ImportPanel panel(unread_draft(text));
  CHECK(panel.page().wrap.done_lines() < 10000);
  float guessed = panel.page().wrap.top_of(100000);
  panel.run_frames(200);
  CHECK(panel.page().wrap.is_done());
  CHECK(panel.page().wrap.top_of(100000) == doctest::Approx(guessed).epsilon(0.01));
  CHECK(panel.page().wrap.line_at_height(panel.page().wrap.top_of(70000)) == 70000);
}

TEST_CASE("another sheet of a workbook can be read instead") {
  ImportDraft draft = small_draft();
  draft.sheets = {{"说明", false}, {"任务分解", false}, {"底稿", true}};
  draft.sheet = "任务分解";
  ImportPanel panel(std::move(draft));
  const ScreenItem* sheet = panel.find(Role::combobox, "工作表");
  REQUIRE(sheet != nullptr);
  CHECK(sheet->value == "任务分解");
  REQUIRE(panel.click(Role::combobox, "工作表"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "底稿（隐藏）"));
  const action::ReadAgain* asked = panel.last<action::ReadAgain>();
  REQUIRE(asked != nullptr);
  CHECK(asked->sheet == "底稿");
}

TEST_CASE("a column of a table that was read wrongly can be put right") {
  ImportPanel panel(start_import("表.txt",
                                 "白沙县2025年民生实事任务分解表\n"
                                 "序号\t工作内容\t牵头单位\t挂点\n"
                                 "1\t城镇新增就业2600人\t县人社局\t县财政局\n",
                                 "draft-1", kPanelActor, kPanelTime));
  REQUIRE(panel.click(Role::button, "表格列"));
  panel.run_frames(2);
  const ScreenItem* column = panel.find(Role::combobox, "「挂点」列是");
  REQUIRE(column != nullptr);
  CHECK(column->value == "其他栏目");
  REQUIRE(panel.click(Role::combobox, "「挂点」列是"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "配合单位"));
  const action::ReadAgain* asked = panel.last<action::ReadAgain>();
  REQUIRE(asked != nullptr);
  CHECK(asked->columns == TableColumns{{"挂点", ColumnRole::support, true}});
}

TEST_CASE("a document without tables offers no columns") {
  ImportPanel panel(small_draft());
  CHECK(panel.find(Role::button, "表格列") == nullptr);
}
