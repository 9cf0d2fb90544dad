// A target's split to units: what the sheet shows and what is written from it.
#include <doctest/doctest.h>

#include "app/edited_ledger.h"
#include "app/share_edit.h"
#include "app/share_units.h"
#include "base/utf8.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::number;
using testing::PlanSketch;

namespace {

constexpr const char* kNow = "2024-02-02T09:00:00+08:00";

struct SplitDesk {
  explicit SplitDesk(TargetKind kind = TargetKind::quantity, const std::string& value = "1500")
      : edited(plan(kind, value), "clerk0000000") {}

  Ledger plan(TargetKind kind, const std::string& value) {
    PlanSketch sketch;
    Id group = sketch.group(Level::county);
    Item item;
    item.no = "1.";
    item.title = "稳岗就业";
    item.lead_units = {"县人社局"};
    item.support_units = {"县财政局", "县人社局"};
    Id jobs = sketch.item(group, item);
    target = sketch.target(jobs, "城镇新增就业", kind, value, "人");
    other =
        sketch.target(sketch.item(group, "2."), "新建农村公路", TargetKind::quantity, "30", "公里");
    return sketch.records.take();
  }

  ShareSheet sheet() const { return view_share_sheet(edited.ledger(), target); }

  // Rows as unit=value, and the state of the whole.
  std::string shown() const {
    std::string text;
    for (const ShareRow& row : sheet().rows) {
      text += row.unit + "=" + (row.value ? row.value->to_string() : "") + " ";
    }
    return text;
  }

  template <class Change>
  void edit(Change change) {
    Edit collected(edited.ledger(), edited.actor());
    change(collected);
    if (!collected.empty()) REQUIRE(edited.apply(collected.finish(kNow, {"任务分解", {}})).ok());
  }

  std::vector<std::string> write(const std::vector<CellText>& cells) {
    std::vector<std::string> refused;
    edit([&](Edit& one) {
      for (const CellRefusal& refusal : write_share_cells(one, edited.ledger(), sheet(), cells)) {
        refused.push_back(std::to_string(refusal.row) + "," + std::to_string(refusal.column) + " " +
                          to_text(refusal.message));
      }
    });
    return refused;
  }

  void add_units(const TextList& units) {
    edit([&](Edit& one) { add_share_units(one, edited.ledger(), sheet(), units); });
  }

  std::string divide(const std::vector<std::optional<Decimal>>& weights) {
    std::string refused;
    edit([&](Edit& one) {
      Result<void> done = weights.empty() ? divide_evenly(one, sheet())
                                          : divide_in_proportion(one, sheet(), weights);
      if (!done) refused = to_text(done.error().message);
    });
    return refused;
  }

  Id target, other;
  EditedLedger edited;
};

using Refused = std::vector<std::string>;

}  // namespace

TEST_CASE("a block from a spreadsheet becomes the units of a target") {
  SplitDesk desk;
  CHECK(desk.write(cells_of_block("汉昌街道\t600\t李强\t13807300001\r\n三阳乡\t0.05万\t王芳\r\n", 0,
                                  0)) == Refused{});
  ShareSheet sheet = desk.sheet();
  CHECK(desk.shown() == "汉昌街道=600 三阳乡=500 ");
  CHECK(sheet.rows[0].leader == "李强");
  CHECK(sheet.rows[0].contact == "13807300001");
  CHECK(sheet.rows[0].percent == "40.00%");  // 600 ÷ 1500
  CHECK(sheet.sum == number("1100"));
  CHECK(sheet.difference == number("-400"));  // 1100 − 1500
  CHECK(sheet.state == SplitState::off);
  CHECK(desk.write({{1, 1, "900"}}) == Refused{});
  CHECK(desk.sheet().state == SplitState::balanced);
  REQUIRE(desk.edited.undo(kNow).ok());
  CHECK(desk.shown() == "汉昌街道=600 三阳乡=500 ");
}

TEST_CASE("cells of a split that cannot be are named and the others are written") {
  SplitDesk desk;
  desk.add_units({"汉昌街道", "三阳乡"});
  CHECK(desk.write(cells_of_block("三阳乡\t两百\n\t-5\n\t7\n瓮江镇\t9\tx\ty\tz\t多", 0, 0)) ==
        Refused{"0,0 三阳乡 已经在第 2 行，一家只能分一次。",
                "0,1 「两百」不是数字，可写 1500、1.3万、21.77%。",
                "1,0 承担单位不能空。要去掉一家，请在单位格按 Delete，或用行尾的删除。",
                "1,1 分解数不能是负数（-5）。",
                "2,0 承担单位不能空。要去掉一家，请在单位格按 Delete，或用行尾的删除。",
                "3,5 “多”落在表格外面，没有粘贴。"});
  CHECK(desk.shown() == "汉昌街道= 三阳乡= 瓮江镇=9 ");
  CHECK(desk.write({{3, 1, "7"}}) == Refused{"3,1 请先填承担单位，再填其他格。"});
  CHECK(desk.write({{3, 0, " "}, {3, 1, ""}}) == Refused{});
  CHECK(desk.sheet().state == SplitState::open);
}

TEST_CASE("a target is divided evenly and in proportion, to the last person") {
  SplitDesk desk;
  CHECK(desk.divide({}) == "还没有承担单位。请先加单位，再分。");
  desk.add_units({"甲镇", "乙镇", "丙乡", "甲镇", ""});
  CHECK(desk.divide({}) == "");
  CHECK(desk.shown() == "甲镇=500 乙镇=500 丙乡=500 ");
  // 1500 × 5.2 ÷ 9.5 = 821 rest 0.05…, × 3.1 = 489 rest 4.5, × 1.2 = 189 rest 4.5 (in steps of
  // 9.5): one is left, and of equal rests the first gets it
  CHECK(desk.divide({number("5.2"), number("3.1"), number("1.2")}) == "");
  CHECK(desk.shown() == "甲镇=821 乙镇=490 丙乡=189 ");
  CHECK(desk.sheet().state == SplitState::balanced);
  CHECK(desk.divide({std::nullopt, std::nullopt}) ==
        "「比例依据」一列还没有大于 0 的数，不知道按什么分。");
}

TEST_CASE("a rate is not divided: every unit has the whole to meet") {
  SplitDesk desk(TargetKind::ratio, "95");
  desk.add_units({"甲镇", "乙镇"});
  CHECK(desk.shown() == "甲镇=95 乙镇=95 ");
  ShareSheet sheet = desk.sheet();
  CHECK(!sheet.sum);
  CHECK(!sheet.difference);
  CHECK(sheet.state == SplitState::balanced);
  CHECK(sheet.rows[0].percent == "");
  CHECK(desk.divide({}) == "这个指标不能分成几份：每个单位都要达到 95人。");
}

TEST_CASE("what a unit reported goes along when its name in the split is mended") {
  SplitDesk desk;
  desk.add_units({"三洋乡", "甲镇"});
  desk.edit([&](Edit& one) {
    Report report;
    report.target = desk.target;
    report.unit = "三洋乡";
    report.month = "2024-01";
    report.done = number("20");
    one.create(one.next_id(), report);
  });
  CHECK(desk.write({{0, 0, "三阳乡"}}) == Refused{});
  int told = 0;
  for (const auto& [id, stored] : desk.edited.ledger().table<Report>()) {
    told += stored.record.unit == "三阳乡" ? 1 : 0;
  }
  CHECK(told == 1);
}

TEST_CASE("a unit with a locked month keeps its name in the split") {
  SplitDesk desk;
  desk.add_units({"三洋乡", "甲镇"});
  desk.edit([&](Edit& one) {
    Report report;
    report.target = desk.target;
    report.unit = "三洋乡";
    report.month = "2024-01";
    report.state = ReportState::locked;
    one.create(one.next_id(), report);
  });
  CHECK(desk.write({{0, 0, "三阳乡"}}) ==
        Refused{"0,0 三洋乡 2024-01 的月报已经锁定，不能改名。要改请先在「填报」里解锁。"});
  CHECK(desk.write({{1, 0, "乙镇"}}) == Refused{});
}

TEST_CASE("the list tells which targets are split and which do not add up") {
  SplitDesk desk;
  SplitList list = view_splits(desk.edited.ledger(), SplitScope::all);
  REQUIRE(list.targets.size() == 2);
  CHECK(list.targets[0].code == "县1");
  CHECK(list.targets[0].goal == "1,500人");
  CHECK(list.whole == 2);
  desk.write(cells_of_block("甲镇\t1000\n乙镇\t400", 0, 0));
  list = view_splits(desk.edited.ledger(), SplitScope::unbalanced);
  REQUIRE(list.targets.size() == 1);
  CHECK(list.targets[0].shares == 2);
  CHECK(list.targets[0].difference == number("-100"));
  CHECK(list.unbalanced == 1);
  CHECK(list.whole == 1);
  desk.edit([&](Edit& one) { remove_share_rows(one, desk.sheet(), 0, 5); });
  CHECK(view_splits(desk.edited.ledger(), SplitScope::whole).targets.size() == 2);
}

TEST_CASE("units are offered from the item and from other splits, each list once") {
  SplitDesk desk;
  auto labels = [&] {
    std::vector<std::string> texts;
    for (const UnitSource& source : unit_sources(desk.edited.ledger(), desk.target)) {
      texts.push_back(to_text(source.label));
    }
    return join(texts, "; ");
  };
  CHECK(labels() == "牵头单位（1 家）; 牵头和配合单位（2 家）");
  desk.edit([&](Edit& one) {
    ShareSheet roads = view_share_sheet(desk.edited.ledger(), desk.other);
    add_share_units(one, desk.edited.ledger(), roads, {"甲镇", "乙镇", "丙乡"});
  });
  desk.add_units({"县人社局"});
  CHECK(labels() == "牵头和配合单位（2 家）; 与 县2 相同（3 家）");
}

TEST_CASE("a unit is there under each of its names, and takes its reports along under each") {
  SplitDesk desk;
  desk.edit([&](Edit& one) {
    Unit unit;
    unit.name = "县卫生健康局";
    unit.aliases = {"县卫健局"};
    one.create(one.next_id(), unit);
  });
  desk.add_units({"县卫健局", "县卫生健康局"});
  CHECK(desk.shown() == "县卫健局= ");
  CHECK(desk.write({{1, 0, "县卫生健康局"}}) ==
        Refused{"1,0 县卫健局 已经在第 1 行，一家只能分一次。"});
  Id told;
  desk.edit([&](Edit& one) {
    Report report;
    report.target = desk.target;
    report.unit = "县卫生健康局";
    report.month = "2024-03";
    told = one.next_id();
    one.create(told, report);
  });
  CHECK(desk.write({{0, 0, "县疾控中心"}}) == Refused{});
  CHECK(desk.edited.ledger().find<Report>(told)->unit == "县疾控中心");
}
