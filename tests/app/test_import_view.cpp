#include <doctest/doctest.h>

#include "app/import_edit.h"
#include "app/import_view.h"
#include "app/small_draft.h"
#include "app/source_map.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// One line a row: what a person would read of it.
std::vector<std::string> read_rows(const ImportView& view) {
  std::vector<std::string> lines;
  for (const ImportRow& row : view.rows) {
    switch (row.kind) {
      case ImportRowKind::group:
        lines.push_back("[" + row.title + "] " + to_text(row.check));
        break;
      case ImportRowKind::category:
        lines.push_back(row.no + " " + row.title);
        break;
      case ImportRowKind::item:
        lines.push_back("(" + row.no + ") " + row.title + " | " + row.leads + " | " +
                        std::to_string(row.target_count));
        break;
      case ImportRowKind::problem:
        lines.push_back("! " + to_text(view.places[static_cast<size_t>(row.place)].text));
        break;
    }
  }
  return lines;
}

const std::vector<std::string> kRows = {
    "[县级三大民生实事] 标题写 3 类，读出 2 类 3 项",
    "! 标题写 3 类，读出 2 类 3 项",
    "1 促进就业创业",
    "(1) 城镇新增就业 | 县人社局 | 1",
    "2 改善水利",
    "(2) 小水源供水 |  | 1",
    "! 没有找到牵头单位。",
    "! 第 7 行「按沟头标准办理」没有读懂。",
    "(3) 河道清淤 | 县水利局 | 0",
    "! 没有读到可以衡量的指标。",
    "[不在事项里的文字] 1 处",
    "! 第 9 行「联系人另行通知」没有读懂。",
};

}  // namespace

TEST_CASE("the read-out shows groups, categories and items, and under each what is missing") {
  ImportView view = view_import(small_draft(), {});
  CHECK(read_rows(view) == kRows);
  CHECK(view.items == 3);
  CHECK(view.targets == 2);
  CHECK(view.lead_units == 2);
  CHECK(view.places.size() == 5);
}

TEST_CASE("a lead unit that is added takes its place off the list, and undo brings it back") {
  ImportDraft draft = small_draft();
  Id item = item_titled(draft, "小水源供水");
  REQUIRE(draft.edited.apply(add_lead_unit(draft.edited, item, " 县水利局 ", "")).ok());
  ImportView view = view_import(draft, {});
  CHECK(view.places.size() == 4);
  CHECK(draft.edited.ledger().find<Item>(item)->lead_units == TextList{"县水利局"});
  REQUIRE(draft.edited.undo("").ok());
  CHECK(read_rows(view_import(draft, {})) == kRows);
}

TEST_CASE("a place that the user settled is not listed again") {
  ImportDraft draft = small_draft();
  std::set<std::string> settled;
  for (const ImportPlace& place : view_import(draft, {}).places) settled.insert(place.key);
  ImportView view = view_import(draft, settled);
  CHECK(view.places.empty());
  for (const ImportRow& row : view.rows) CHECK_FALSE(row.to_check);
}

TEST_CASE("every character of a document is accounted for") {
  ImportDraft draft = small_draft();
  ImportAccount account = account_for(draft.text, draft.reading.marks);
  CHECK(account.items + account.frame + account.prose + account.unread == account.total);
  CHECK(account.unread == 14);
  ImportAccount no_marks = account_for("　未读 的\n字", {});
  CHECK(no_marks == ImportAccount{4, 0, 0, 0, 4});
}

TEST_CASE("a text without any item is shown as unread") {
  ImportView view = view_import(unread_draft("甲乙\n\n丙丁\n"), {});
  CHECK(view.items == 0);
  CHECK(read_rows(view) ==
        std::vector<std::string>{"[不在事项里的文字] 1 处", "! 第 1 行「甲乙丙丁」没有读懂。"});
}

TEST_CASE("lines keep their number, lose blank ones and are cut when they are endless") {
  std::vector<MappedLine> lines = cut_lines("甲\r\n \n乙");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].bytes == Span{0, 3});
  CHECK(lines[1].bytes == Span{7, 10});
  CHECK(lines[1].number == 3);
  std::string endless;
  for (int i = 0; i < 4000; ++i) endless += "字";
  lines = cut_lines(endless);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].bytes.end % 3 == 0);
  CHECK(lines[2].bytes.end == endless.size());
  CHECK_FALSE(lines[1].first);
  CHECK(line_at(lines, 5000) == 1);
}

TEST_CASE("a place of the source knows its item and its target") {
  ImportDraft draft = small_draft();
  SourceMap map;
  map.lines = cut_lines(draft.text);
  map_owners(map, draft.edited.ledger());
  uint32_t at = span_of_phrase(draft.text, "3.5万").begin;
  CHECK(owner_at(map.items, at) == item_titled(draft, "小水源供水"));
  CHECK(owner_at(map.targets, at) == target_named(draft, "新增蓄水能力"));
  CHECK(owner_at(map.items, 0) == "");
  uint32_t heading = span_of_phrase(draft.text, "改善水利").begin;
  CHECK(owner_around(map.items, heading) == "");
  Span line = map.lines[6].bytes;
  CHECK(owner_within(map.items, line) == item_titled(draft, "河道清淤"));
  auto [first, last] = marks_within(draft.reading.marks, map.lines[5].bytes);
  CHECK(last - first == 6);
}

TEST_CASE("a figure typed as people write it sets value and unit") {
  ImportDraft draft = small_draft();
  Id id = target_named(draft, "新增蓄水能力");
  auto figure_after = [&](const char* typed) {
    Result<Transaction> edit = set_target_figure(draft.edited, id, typed, "");
    REQUIRE(edit.ok());
    REQUIRE(draft.edited.apply(edit.value()).ok());
    const Target* target = draft.edited.ledger().find<Target>(id);
    return (target->value ? target->value->to_string() : "—") + " " + target->unit;
  };
  CHECK(figure_after("1.3万亩") == "13000 亩");
  CHECK(figure_after("5,698台") == "5698 台");
  CHECK(figure_after("21.77%") == "21.77 %");
  CHECK(figure_after("７００元/月") == "700 元/月");
  CHECK(figure_after("12") == "12 元/月");
  CHECK(figure_after("") == "— 元/月");
  CHECK_FALSE(set_target_figure(draft.edited, id, "许多", "").ok());
}

TEST_CASE("a deadline brings its month along") {
  ImportDraft draft = small_draft();
  Id item = item_titled(draft, "河道清淤");
  auto month_after = [&](const char* deadline) {
    Transaction edit = set_draft_field(draft.edited, {RecordType::item, item}, "deadline",
                                       std::string(deadline), "");
    REQUIRE(draft.edited.apply(edit).ok());
    return draft.edited.ledger().find<Item>(item)->deadline_month;
  };
  CHECK(month_after("10月底前") == "2024-10");
  CHECK(month_after("长期坚持") == "");
}

TEST_CASE("an item goes with its targets, and undo brings both back") {
  ImportDraft draft = small_draft();
  Id item = item_titled(draft, "城镇新增就业");
  REQUIRE(draft.edited.apply(remove_item(draft.edited, item, "")).ok());
  CHECK(view_import(draft, {}).targets == 1);
  CHECK(target_named(draft, "城镇新增就业") == "");
  REQUIRE(draft.edited.undo("").ok());
  CHECK(read_rows(view_import(draft, {})) == kRows);
}
