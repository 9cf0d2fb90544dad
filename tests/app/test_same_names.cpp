// Names that a person takes for one unit or one indicator, and what knows them from then on.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/bulletin_match.h"
#include "app/edited_ledger.h"
#include "app/finding_decisions.h"
#include "app/findings_board.h"
#include "app/findings_view.h"
#include "app/import_draft.h"
#include "app/ledger_sketch.h"
#include "app/ledger_view.h"
#include "app/overview_view.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

constexpr const char* kTime = "2024-04-01T09:00:00+08:00";

Finding finding_of(const std::vector<Finding>& findings, const std::string& rule,
                   const Id& ledger) {
  for (const Finding& finding : findings) {
    if (finding.rule == rule && finding.places[0].ledger == ledger) return finding;
  }
  return {};
}

Finding finding_of(const Ledger& ledger, const std::string& rule) {
  return finding_of(find_in_ledgers({&ledger}, {}), rule, ledger.id());
}

Ledger with_two_unit_names(const Id& id) {
  LedgerSketch sketch(id);
  Item item;
  item.lead_units = {"县卫健局"};
  Id group = sketch.group(Level::county, "一、事项");
  sketch.item(group, item);
  sketch.item(group, item);
  item.lead_units = {"临江县卫生健康局"};
  sketch.item(group, item);
  sketch.mechanism.members = {"县卫健局", "临江县卫生健康局"};
  return sketch.take();
}

// Both names hold the words of 城镇新增就业人数, neither is one of its names.
Ledger with_two_indicator_names(const Id& id) {
  LedgerSketch sketch(id);
  Target target;
  target.kind = TargetKind::quantity;
  target.unit = "人";
  target.indicator = "全年新增城镇就业岗位";
  target.value = Decimal(4000);
  sketch.target(sketch.item(sketch.group(Level::province, "一、省级"), {}), target);
  target.indicator = "城镇劳动者新增就业";
  target.value = Decimal(4100);
  sketch.target(sketch.item(sketch.group(Level::county, "二、县级"), {}), target);
  return sketch.take();
}

}  // namespace

TEST_CASE("Two names confirmed as one unit are no finding any more, here and in other ledgers") {
  EditedLedger edited(with_two_unit_names("a"), "clerk001");
  Ledger other = with_two_unit_names("b");
  Finding finding = finding_of(edited.ledger(), "P13");
  REQUIRE(finding.same.of == SameNames::Of::unit);
  REQUIRE(finding.same.names == std::vector<std::string>{"临江县卫生健康局", "县卫健局"});
  Transaction joined = join_names(edited.ledger(), "clerk001", kTime, finding);
  REQUIRE(edited.apply(joined).ok());
  const auto& units = edited.ledger().table<Unit>();
  REQUIRE(units.size() == 1);
  CHECK(units.begin()->second.record.name == "县卫健局");
  CHECK(units.begin()->second.record.aliases == TextList{"临江县卫生健康局"});
  CHECK(joined.label == Message{"校核 {}：登记为同一单位，统称「{}」", {"P13", "县卫健局"}});
  std::vector<Finding> left = find_in_ledgers({&edited.ledger(), &other}, {});
  CHECK(
      std::none_of(left.begin(), left.end(), [](const Finding& one) { return one.rule == "P13"; }));
  CHECK(join_names(edited.ledger(), "clerk001", kTime, finding).changes.empty());
  REQUIRE(edited.undo(kTime).ok());
  CHECK(finding_of(edited.ledger(), "P13") == finding);
}

TEST_CASE("Units that the ledger has under both names become the usual one's record") {
  LedgerSketch sketch("a");
  sketch.unit("县卫健局", {"卫健局"});
  sketch.unit("临江县卫生健康局", {});
  Item item;
  item.lead_units = {"县卫健局"};
  Id group = sketch.group(Level::county, "一、事项");
  sketch.item(group, item);
  item.lead_units = {"临江县卫生健康局"};
  sketch.item(group, item);
  sketch.item(group, item);
  EditedLedger edited(sketch.take(), "clerk001");
  Finding finding = finding_of(edited.ledger(), "P13");
  REQUIRE(finding.same.names.back() == "临江县卫生健康局");
  REQUIRE(edited.apply(join_names(edited.ledger(), "clerk001", kTime, finding)).ok());
  TextList names;
  for (const auto& [id, stored] : edited.ledger().table<Unit>()) {
    if (stored.exists) names.push_back(stored.record.name);
    if (stored.exists) CHECK(stored.record.aliases == TextList{"县卫健局", "卫健局"});
  }
  CHECK(names == TextList{"临江县卫生健康局"});
  CHECK(view_ledger(edited.ledger(), {}).lead_units == TextList{"临江县卫生健康局"});
}

TEST_CASE("台账 and 总览 count a unit of two names once, under the name that is kept") {
  EditedLedger edited(with_two_unit_names("a"), "clerk001");
  CHECK(view_ledger(edited.ledger(), {}).lead_units.size() == 2);
  Finding finding = finding_of(edited.ledger(), "P13");
  REQUIRE(edited.apply(join_names(edited.ledger(), "clerk001", kTime, finding)).ok());
  CHECK(view_ledger(edited.ledger(), {}).lead_units == TextList{"县卫健局"});
  LedgerFilter filter;
  filter.lead_unit = "县卫健局";
  CHECK(view_ledger(edited.ledger(), filter).items == 3);
  OverviewView overview = view_overview(edited.ledger());
  REQUIRE(overview.units.size() == 1);
  CHECK(overview.units[0].items == 3);
}

TEST_CASE("Indicators that are alike by words only are in doubt until somebody confirms them") {
  EditedLedger edited(with_two_indicator_names("a"), "clerk001");
  Ledger other = with_two_indicator_names("b");
  FindingsBoard board;
  board.refresh({&edited.ledger(), &other}, {});
  Finding finding = finding_of(board.findings(), "P03", "a");
  CHECK(finding.severity == Severity::warning);
  CHECK(finding.same ==
        SameNames{{"全年新增城镇就业岗位", "城镇劳动者新增就业"}, SameNames::Of::indicator, "人"});
  CHECK(finding_of(board.findings(), "P03", "b").severity == Severity::warning);
  Transaction joined = join_names(edited.ledger(), "clerk001", kTime, finding);
  REQUIRE(edited.apply(joined).ok());
  CHECK(joined.label ==
        Message{"校核 {}：登记为同一指标，统称「{}」", {"P03", "城镇劳动者新增就业"}});
  REQUIRE(board.refresh({&edited.ledger(), &other}, {}));
  for (const char* ledger : {"a", "b"}) {
    CHECK(finding_of(board.findings(), "P03", ledger).severity == Severity::error);
    CHECK(finding_of(board.findings(), "P03", ledger).same.empty());
    CHECK(finding_of(board.findings(), "P03", ledger).key == finding.key);
  }
  CHECK(join_names(edited.ledger(), "clerk001", kTime, finding).changes.empty());
  REQUIRE(edited.undo(kTime).ok());
  REQUIRE(board.refresh({&edited.ledger(), &other}, {}));
  CHECK(finding_of(board.findings(), "P03", "b").severity == Severity::warning);
}

TEST_CASE("A bulletin's figure is the target's under a name that somebody confirmed") {
  auto read = [](const char* text) {
    return start_import("文.txt", text, "ledger", "actor001", kTime).edited.ledger();
  };
  Ledger plan = read(
      "临江县2025年民生实事实施方案\n\n（一）省级民生实事\n\n"
      "1.守护夕阳红。新增护理型床位300张。（牵头单位：县民政局）\n");
  Ledger bulletin = read(
      "临江县民生实事工作专报（第1期）\n\n（一）省级民生实事\n\n"
      "1.机构提质工程。已建成失能照护单元120张，完成全年任务的40%。\n");
  const Target& target = plan.table<Target>().begin()->second.record;
  const Figure& figure = bulletin.table<Figure>().begin()->second.record;
  REQUIRE(target.unit == figure.unit);
  CHECK(propose_matches(bulletin, plan)[0].matches.empty());
  Edit edit(plan, "clerk001");
  edit.create(edit.next_id(), IndicatorName{target.indicator, {figure.indicator}, "张", ""});
  REQUIRE(plan.apply(edit.finish(kTime, {"别名", {}})).ok());
  std::vector<EntryProposal> proposals = propose_matches(bulletin, plan);
  REQUIRE(proposals[0].matches.size() == 1);
  CHECK(proposals[0].matches[0].reason.args.back() == target.indicator);
}
