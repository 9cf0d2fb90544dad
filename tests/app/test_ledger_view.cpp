// The rows of the table: grouping, filters, sorting, counts.
#include <doctest/doctest.h>

#include <map>

#include "app/import_draft.h"
#include "app/item_view.h"
#include "app/ledger_sketch.h"
#include "app/ledger_view.h"
#include "app/search.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

constexpr const char* kPlan =
    "临江县民生实事实施方案\n"
    "一、工作任务\n"
    "（一）办好三大省级重点民生实事\n"
    "1.促进就业\n"
    "（1）城镇新增就业1500人，开展职业技能培训800人次。（牵头单位：县人社局）\n"
    "（2）发放创业担保贷款2000万元。（牵头单位：县人社局、县财政局）\n"
    "2.关爱群体\n"
    "（3）实施无障碍改造160户。（牵头单位：县残联）\n"
    "（二）办好一大县级重点民生实事\n"
    "1.开展文化惠民活动。（牵头单位：县文旅广电局）\n"
    "二、推进机制\n"
    "成立工作专班，由县政府副县长任召集人，成员单位包括县人社局、县财政局、县残联、县文旅广电局。"
    "专班办公室设在县人社局。\n";

Ledger read_ledger() {
  return start_import("方案.txt", kPlan, "l1", "actor001", "2024-03-20T09:00:00+08:00")
      .edited.ledger();
}

std::vector<std::string> titles(const LedgerView& view, LedgerRowKind kind) {
  std::vector<std::string> found;
  for (const LedgerRow& row : view.rows) {
    if (row.kind == kind) found.push_back(row.title);
  }
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE(
    "rows come in groups by level and category, with the targets of items that have several") {
  LedgerView view = view_ledger(read_ledger(), {});
  CHECK(titles(view, LedgerRowKind::group) == Texts{"省级重点民生实事", "县级重点民生实事"});
  CHECK(titles(view, LedgerRowKind::category) == Texts{"促进就业", "关爱群体"});
  CHECK(view.items == 4);
  CHECK(view.all_items == 4);
  CHECK(titles(view, LedgerRowKind::target).size() == 2);
  CHECK(view.without_figure == 1);
  CHECK(view.several_leads == 1);
}

TEST_CASE("a row shows its number, lead units and figure as finished text") {
  LedgerView view = view_ledger(read_ledger(), {});
  const LedgerRow* loan = nullptr;
  for (const LedgerRow& row : view.rows) {
    if (row.kind == LedgerRowKind::item && row.code == "2") loan = &row;
  }
  REQUIRE(loan);
  CHECK(loan->lead == "县人社局 等2家");
  CHECK(loan->number == "2,000万");
  CHECK(loan->unit == "元");
}

TEST_CASE("a category keeps its number when a filter hides those before it") {
  LedgerFilter filter;
  filter.text = "无障碍";
  LedgerView view = view_ledger(read_ledger(), filter);
  REQUIRE(titles(view, LedgerRowKind::category) == Texts{"关爱群体"});
  CHECK(view.rows[1].code == "2");
}

TEST_CASE("the type filter keeps items of that type, whatever else they are") {
  testing::LedgerSketch sketch;
  Id group = sketch.group(Level::none, "任务清单");
  for (const TextList& types : {TextList{"省定"}, TextList{"县定", "省定"}, TextList{"县定"}}) {
    Item item;
    item.title = types.back() + std::to_string(types.size());
    item.types = types;
    sketch.item(group, item);
  }
  LedgerFilter filter;
  filter.type = "省定";
  LedgerView view = view_ledger(sketch.take(), filter);
  CHECK(titles(view, LedgerRowKind::item) == Texts{"省定1", "省定2"});
  CHECK(view.types == Texts{"省定", "县定"});
}

TEST_CASE("the text filter finds items by words of their text, units and indicators") {
  LedgerFilter filter;
  filter.text = "无障碍";
  CHECK(view_ledger(read_ledger(), filter).items == 1);
  filter.text = "县财政局";
  CHECK(view_ledger(read_ledger(), filter).items == 1);
  filter.text = "不存在的词";
  LedgerView nothing = view_ledger(read_ledger(), filter);
  CHECK(nothing.items == 0);
  CHECK(nothing.rows.empty());
  CHECK(nothing.all_items == 4);
}

TEST_CASE("filters by lead unit, level and scope narrow the rows") {
  LedgerFilter unit;
  unit.lead_unit = "县人社局";
  CHECK(view_ledger(read_ledger(), unit).items == 2);
  LedgerFilter level;
  level.level = static_cast<int>(Level::county);
  CHECK(view_ledger(read_ledger(), level).items == 1);
  LedgerFilter scope;
  scope.scope = LedgerScope::several_leads;
  CHECK(view_ledger(read_ledger(), scope).items == 1);
}

TEST_CASE("grouped by unit, an item with two leads stands under both") {
  LedgerFilter filter;
  filter.grouping = LedgerGrouping::lead_unit;
  LedgerView view = view_ledger(read_ledger(), filter);
  CHECK(titles(view, LedgerRowKind::group) ==
        Texts{"县人社局", "县文旅广电局", "县残联", "县财政局"});
  CHECK(view.items == 5);
}

TEST_CASE("sorting by target orders items by their first figure, those without one first") {
  LedgerFilter filter;
  filter.grouping = LedgerGrouping::none;
  filter.sorted_by = LedgerColumn::target;
  LedgerView view = view_ledger(read_ledger(), filter);
  Texts codes;
  for (const LedgerRow& row : view.rows) {
    if (row.kind == LedgerRowKind::item) codes.push_back(row.code);
  }
  CHECK(codes == Texts{"县1", "省3", "省1", "省2"});
}

TEST_CASE("the drawer shows the source lines of the item with its words marked") {
  Ledger ledger = read_ledger();
  Id third;
  for (const auto& [id, stored] : ledger.table<Item>()) {
    if (stored.record.lead_units == TextList{"县残联"}) third = id;
  }
  ItemView view = view_item(ledger, third);
  REQUIRE(view.found);
  CHECK(view.code == "省3");
  CHECK(to_text(view.source_place) == "第 8 行");
  REQUIRE(view.source.size() == 1);
  std::string marked;
  for (const Mark& mark : view.source.front().marks) {
    marked += view.source.front().text.substr(mark.span.begin, mark.span.size()) + "|";
  }
  CHECK(marked.find("无障碍改造160户|") != std::string::npos);
  CHECK(marked.find("县残联") != std::string::npos);
}

TEST_CASE("history tells creation once and each later change with old and new value") {
  Ledger ledger = read_ledger();
  Id item = ledger.table<Item>().begin()->first;
  Edit edit(ledger, "actor002");
  edit.set({RecordType::item, item}, "title", std::string("新名"), "按县里意见");
  REQUIRE(ledger.apply(edit.finish("2024-04-01T10:30:00+08:00", {"修改{}", {"事项"}})).ok());
  ItemView view = view_item(ledger, item);
  REQUIRE(view.history.size() >= 2);
  CHECK(view.history.front().field == "事项");
  CHECK(view.history.front().after == "新名");
  CHECK(view.history.front().time == "4月1日 10:30");
  CHECK(view.history.front().reason == "按县里意见");
  CHECK(view.history.back().before.empty());
}

TEST_CASE("search finds items, units and indicators, and nothing for blanks") {
  Ledger ledger = read_ledger();
  std::vector<SearchHit> hits = search_ledger(ledger, "就业", 5);
  REQUIRE_FALSE(hits.empty());
  CHECK(hits.front().kind == HitKind::item);
  CHECK(hits.front().code == "省1");
  std::vector<SearchHit> units = search_ledger(ledger, "县财政", 5);
  REQUIRE(units.size() == 1);
  CHECK(units.front().kind == HitKind::unit);
  CHECK(units.front().note == "牵头 1 项");
  CHECK(search_ledger(ledger, "  ", 5).empty());
}

TEST_CASE("search finds titles by the initials of their sound, where the place knows them") {
  Ledger ledger = read_ledger();
  // As the page's pinyin_initials() gives for these two characters.
  auto initials = [](std::string_view text) {
    std::string letters(text);
    for (auto [word, letter] : {std::pair("就", "j"), std::pair("业", "y")}) {
      for (size_t at = letters.find(word); at != std::string::npos; at = letters.find(word)) {
        letters.replace(at, std::string_view(word).size(), letter);
      }
    }
    return letters;
  };
  CHECK(search_ledger(ledger, "jy", 5).empty());
  std::vector<SearchHit> hits = search_ledger(ledger, "JY", 5, initials);
  REQUIRE_FALSE(hits.empty());
  CHECK(hits.front().code == "省1");
  CHECK(search_ledger(ledger, "j业", 5, initials).empty());
}

TEST_CASE("numbers that begin anew in each category are told apart by the category's number") {
  testing::LedgerSketch sketch;
  Id group = sketch.group(Level::province, "（一）省级实事");
  Id other = sketch.group(Level::county, "（二）县级实事");
  Item item;
  for (const char* no : {"（一）1.（1）", "（一）1.（2）", "（一）2.（1）"}) {
    item.no = no;
    item.title = no;
    sketch.item(group, item);
  }
  item.no = "（二）4.";
  item.title = "（二）4.";
  sketch.item(other, item);
  Ledger ledger = sketch.take();
  std::map<std::string, std::string> codes;
  for (const auto& [id, code] : item_codes(ledger)) codes[ledger.find<Item>(id)->title] = code;
  CHECK(codes == std::map<std::string, std::string>{{"（一）1.（1）", "省1-1"},
                                                    {"（一）1.（2）", "省1-2"},
                                                    {"（一）2.（1）", "省2-1"},
                                                    {"（二）4.", "县4"}});
}
}  // namespace minsheng
