#include <doctest/doctest.h>

#include "app/age_text.h"
#include "app/ledger_sketch.h"
#include "app/overview_view.h"
#include "app/unit_names.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

Item item_of(const std::string& no, const std::string& title, TextList leads,
             const std::string& category = "") {
  Item item;
  item.no = no;
  item.title = title;
  item.lead_units = std::move(leads);
  item.category = category;
  return item;
}

Target quantity(int64_t value) {
  Target target;
  target.value = Decimal(value);
  return target;
}

Target milestone() {
  Target target;
  target.kind = TargetKind::milestone;
  return target;
}

// 省级「两大」 with two categories and three items, 县级「三大」 with one item only.
Ledger two_levels() {
  LedgerSketch sketch;
  sketch.mechanism.members = {"县教育局", "县民政局"};
  sketch.mechanism.office = "县人社局";
  Id province = sketch.group(Level::province, "（一）两大省级实事", 2);
  Id school = sketch.item(province, item_of("（一）1.（1）", "办学校", {"县教育局"}, "教育"));
  sketch.target(school, quantity(2));
  sketch.target(school, milestone());
  Id job = sketch.item(province, item_of("（一）1.（2）", "稳就业", {"县人社局"}, "教育"));
  sketch.target(job, quantity(500));
  Id care =
      sketch.item(province, item_of("（一）2.（1）", "建中心", {"县民政局", "县残联"}, "养老"));
  sketch.target(care, milestone());
  Id county = sketch.group(Level::county, "（二）三大县级实事", 3);
  Item road = item_of("（二）1", "修公路", {});
  road.pending = true;
  road.deadline = "12月底前";
  sketch.item(county, road);
  return sketch.take();
}

}  // namespace

TEST_CASE("the overview counts items, targets and figures of a ledger") {
  OverviewView view = view_overview(two_levels());
  CHECK(view.items == 4);
  CHECK(view.targets == 4);
  CHECK(view.targets_with_figure == 2);
  CHECK(view.items_without_figure == 2);
  CHECK(view.pending == 1);
  CHECK(view.several_leads == 1);
  CHECK(view.without_deadline == 3);
  CHECK(view.categories == 2);
  CHECK(view.targets_of_kind == std::array<int, 6>{2, 0, 0, 0, 2, 0});
}

TEST_CASE("a level's declared count is compared with categories where there are any") {
  OverviewView view = view_overview(two_levels());
  REQUIRE(view.levels.size() == 2);
  CHECK(view.levels[0] ==
        LevelCount{static_cast<int>(Level::province), "省级", 3, 4, 2, 2, true, true});
  CHECK(view.levels[1] ==
        LevelCount{static_cast<int>(Level::county), "县级", 1, 0, 3, 1, false, false});
}

TEST_CASE(
    "lead units are sorted by items, then by name, and marked where the mechanism does not name "
    "them") {
  OverviewView view = view_overview(two_levels());
  std::vector<UnitCount> expected = {{"县人社局", 1, 1, true},
                                     {"县教育局", 1, 2, true},
                                     {"县残联", 1, 1, false},
                                     {"县民政局", 1, 1, true}};
  CHECK(view.units == expected);
}

TEST_CASE("a plan without levels is counted by the types of its items") {
  LedgerSketch sketch;
  Id group = sketch.group(Level::none, "任务清单");
  Item first = item_of("1-1", "就业", {"县人社局"});
  first.types = {"省定实事", "市定实事"};
  sketch.target(sketch.item(group, first), quantity(5));
  Item second = item_of("1-2", "培训", {"县人社局"});
  second.types = {"市定实事"};
  sketch.item(group, second);
  OverviewView view = view_overview(sketch.take());
  CHECK(view.by_type);
  REQUIRE(view.levels.size() == 2);
  CHECK(view.levels[0] == LevelCount{-1, "省定实事", 1, 1, std::nullopt, 0, false, true});
  CHECK(view.levels[1] == LevelCount{-1, "市定实事", 2, 1, std::nullopt, 0, false, true});
}

TEST_CASE("a unit is named by the mechanism under an alias, as host, or without its place") {
  LedgerSketch sketch;
  sketch.mechanism.members = {"县卫生健康局", "国网临江县供电公司"};
  sketch.mechanism.deputies = {"县人社局主要负责人"};
  sketch.unit("县卫健局", {"县卫生健康局"});
  UnitNames names(sketch.take());
  CHECK(names.is_in_mechanism("县卫生健康局"));
  CHECK(names.is_in_mechanism("县卫健局"));
  CHECK(names.is_in_mechanism("县人社局"));
  CHECK(names.is_in_mechanism("国网临江供电公司"));
  CHECK_FALSE(names.is_in_mechanism("县教育局"));
  CHECK_FALSE(names.is_in_mechanism("市卫生健康局"));
}

TEST_CASE("a unit is named by the mechanism under another name that the catalogue knows") {
  LedgerSketch sketch;
  sketch.mechanism.members = {"县市场监督管理局", "临江县住房和城乡建设局"};
  UnitNames names(sketch.take());
  CHECK(names.is_in_mechanism("县市监局"));
  CHECK(names.is_in_mechanism("县住建局"));
  CHECK_FALSE(names.is_in_mechanism("青山县住建局"));
  CHECK_FALSE(names.is_in_mechanism("县水利局"));
}

TEST_CASE("without a member list no unit is called a stranger") {
  LedgerSketch sketch;
  UnitNames names(sketch.take());
  CHECK(names.is_in_mechanism("县教育局"));
}

TEST_CASE("ages are told in days, across months and leap days") {
  const std::string now = "2024-03-01T08:00:00+08:00";
  CHECK(to_text(age_of("", now)) == "从未");
  CHECK(to_text(age_of("2024-03-01T07:30:00+08:00", now)) == "今天 07:30");
  CHECK(to_text(age_of("2024-02-29T23:59:00+08:00", now)) == "昨天 23:59");
  CHECK(to_text(age_of("2024-02-28T09:00:00+08:00", now)) == "2 天前");
  CHECK(to_text(age_of("2023-03-01T09:00:00+08:00", now)) == "366 天前");
  CHECK(to_text(age_of("2024-03-05T09:00:00+08:00", now)) == "2024-03-05");
  CHECK(to_text(age_of("某天", now)) == "某天");
}
