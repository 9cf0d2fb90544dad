// The findings of open ledgers on the screen, and what people decide about them.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/check_report.h"
#include "app/edited_ledger.h"
#include "app/finding_decisions.h"
#include "app/findings_board.h"
#include "app/ledger_sketch.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

constexpr const char* kTime = "2024-04-01T09:00:00+08:00";

// One error (P01), one warning (P07), one hint (P12).
Ledger sketch_ledger(const std::string& no = "1.") {
  LedgerSketch sketch;
  Id group = sketch.group(Level::county, "（三）三大县级实事", 3);
  Item item;
  item.no = no;
  item.title = "新增托位";
  item.lead_units = {"县卫健局"};
  item.deadline = "12月底前";
  Target target;
  target.value = Decimal(50);
  sketch.target(sketch.item(group, item), target);
  item.no = "2.";
  item.title = "新增车位";
  item.lead_units = {};
  sketch.target(sketch.item(group, item), target);
  sketch.mechanism.members = {"县卫健局", "县财政局"};
  return sketch.take();
}

std::vector<std::string> lines_of(const Ledger& ledger, const FindingFilter& filter = {}) {
  std::vector<Finding> findings = find_in_ledgers({&ledger}, {});
  std::vector<std::string> lines;
  for (const FindingRow& row : view_findings({&ledger}, findings, filter).rows) {
    lines.push_back(row.is_heading ? to_text(row.title) + " " + std::to_string(row.open)
                                   : row.code + " " + row.where);
  }
  return lines;
}

Finding finding_of(const Ledger& ledger, const std::string& rule) {
  for (const Finding& finding : find_in_ledgers({&ledger}, {})) {
    if (finding.rule == rule) return finding;
  }
  return {};
}

FindingCounts counts_of(const Ledger& ledger) {
  return count_findings({&ledger}, find_in_ledgers({&ledger}, {}));
}

}  // namespace

TEST_CASE("Findings are listed by severity, by rule or by item, with open ones counted") {
  Ledger ledger = sketch_ledger();
  using Lines = std::vector<std::string>;
  CHECK(lines_of(ledger) == Lines{"错误 1", "P01 （三）三大县级实事", "警告 1",
                                  "P07 县级2. 新增车位", "提示 1", "P12 "});
  CHECK(lines_of(ledger, {.grouping = FindingGrouping::rule}) ==
        Lines{"件数与标题不符 1", "P01 （三）三大县级实事", "没有牵头单位 1", "P07 县级2. 新增车位",
              "成员单位没有任务 1", "P12 "});
  CHECK(lines_of(ledger, {.grouping = FindingGrouping::item, .text = "车位"}) ==
        Lines{"县级2. 新增车位 1", "P07 县级2. 新增车位"});
  CHECK(counts_of(ledger) == FindingCounts{{1, 1, 1}, 0, 0});
}

TEST_CASE("属实 with its explanation settles a finding, and undo opens it again") {
  EditedLedger edited(sketch_ledger(), "clerk001");
  Finding finding = finding_of(edited.ledger(), "P01");
  CHECK_FALSE(settle_finding(edited.ledger(), "clerk001", kTime, finding, " ").ok());
  Result<Transaction> settled =
      settle_finding(edited.ledger(), "clerk001", kTime, finding, "第三件后补");
  REQUIRE(settled.ok());
  REQUIRE(edited.apply(settled.value()).ok());
  CHECK(state_of(edited.ledger(), finding) == FindingState::settled);
  CHECK(counts_of(edited.ledger()) == FindingCounts{{0, 1, 1}, 1, 0});
  FindingsView view =
      view_findings({&edited.ledger()}, find_in_ledgers({&edited.ledger()}, {}), {});
  CHECK(view.rows.back().decided == "第三件后补");
  using Lines = std::vector<std::string>;
  CHECK(lines_of(edited.ledger(), {.scope = FindingScope::open}) ==
        Lines{"警告 1", "P07 县级2. 新增车位", "提示 1", "P12 "});
  CHECK(lines_of(edited.ledger(), {.scope = FindingScope::decided}) ==
        Lines{"已说明 0", "P01 （三）三大县级实事"});
  REQUIRE(edited.undo(kTime).ok());
  CHECK(counts_of(edited.ledger()) == FindingCounts{{1, 1, 1}, 0, 0});
}

TEST_CASE("A finding set aside may be settled later and opened again") {
  EditedLedger edited(sketch_ledger(), "clerk001");
  Finding finding = finding_of(edited.ledger(), "P07");
  REQUIRE(edited.apply(set_finding_aside(edited.ledger(), "clerk001", kTime, finding, "")).ok());
  CHECK(counts_of(edited.ledger()) == FindingCounts{{1, 0, 1}, 0, 1});
  REQUIRE(
      edited
          .apply(
              settle_finding(edited.ledger(), "clerk001", kTime, finding, "由专班直接负责").value())
          .ok());
  CHECK(counts_of(edited.ledger()) == FindingCounts{{1, 0, 1}, 1, 0});
  REQUIRE(edited.apply(reopen_finding(edited.ledger(), "clerk001", kTime, finding)).ok());
  CHECK(state_of(edited.ledger(), finding) == FindingState::open);
}

TEST_CASE("A decision holds for the same words, whatever ids the records have") {
  Ledger first = sketch_ledger();
  Ledger again = sketch_ledger();
  EditedLedger edited(again, "clerk002");
  Finding finding = finding_of(first, "P07");
  REQUIRE(edited.apply(settle_finding(edited.ledger(), "clerk002", kTime, finding, "已核").value())
              .ok());
  CHECK(state_of(edited.ledger(), finding_of(edited.ledger(), "P07")) == FindingState::settled);
  CHECK(finding_of(sketch_ledger("01."), "P01").key == finding_of(first, "P01").key);
}

TEST_CASE("An item's open findings are those that speak of it in any place") {
  LedgerSketch sketch;
  Item item;
  item.title = "高标准农田";
  item.lead_units = {"农业农村局"};
  Target target;
  target.indicator = "高标准农田";
  target.value = Decimal(55000);
  target.unit = "亩";
  std::vector<Id> items;
  for (Level level : {Level::province, Level::city}) {
    items.push_back(sketch.item(sketch.group(level, std::string(label_of(level))), item));
    sketch.target(items.back(), target);
  }
  Ledger ledger = sketch.take();
  std::vector<Finding> findings = find_in_ledgers({&ledger}, {});
  for (const Id& id : items) {
    std::vector<FindingRow> rows = open_findings_of(ledger, findings, id);
    auto same = [](const FindingRow& row) { return row.code == "P04"; };
    CHECK(std::count_if(rows.begin(), rows.end(), same) == 1);
  }
}

TEST_CASE("A finding about many items is not shown as one of each of them") {
  LedgerSketch sketch;
  Id group = sketch.group(Level::county, "（三）县级实事");
  Id last;
  for (int i = 0; i < 8; ++i) {
    Item item;
    item.title = "事项" + std::to_string(i);
    item.lead_units = {"县卫健局"};
    last = sketch.item(group, item);
  }
  Ledger ledger = sketch.take();
  std::vector<Finding> findings = find_in_ledgers({&ledger}, {});
  auto is_deadlines = [](const auto& one) { return one.rule == "P15"; };
  REQUIRE(std::count_if(findings.begin(), findings.end(), is_deadlines) == 1);
  for (const FindingRow& row : open_findings_of(ledger, findings, last)) CHECK(row.code != "P15");
}

TEST_CASE("Findings as JSON name rule, place and state") {
  Ledger ledger = sketch_ledger();
  std::string json = findings_json({&ledger}, find_in_ledgers({&ledger}, {}));
  CHECK(json.find("\"rule\": \"P01\"") != std::string::npos);
  CHECK(json.find("\"message\": \"标题写 3 件，列出 2 件，少 1 件。\"") != std::string::npos);
  CHECK(json.find("\"no\": \"2.\"") != std::string::npos);
}

TEST_CASE("The board checks anew what changed and gives what a check of all gives") {
  EditedLedger edited(sketch_ledger(), "clerk001");
  LedgerSketch other("ledger-2");
  Item item;
  item.lead_units = {"县卫生健康局"};
  other.item(other.group(Level::county, "实事"), item);
  Ledger neighbour = other.take();
  FindingsBoard board;
  auto open = [&] { return std::vector<const Ledger*>{&edited.ledger(), &neighbour}; };
  CHECK(board.refresh(open(), {}));
  CHECK(board.findings() == find_in_ledgers(open(), {}));
  CHECK_FALSE(board.refresh(open(), {}));
  Edit edit(edited.ledger(), "clerk001");
  Id without_lead = finding_of(edited.ledger(), "P07").places.front().record.id;
  edit.set({RecordType::item, without_lead}, "lead_units", TextList{"县卫生局", "临江县卫健局"});
  REQUIRE(edited.apply(edit.finish(kTime, {"改牵头单位", {}})).ok());
  CHECK(board.refresh(open(), {}));
  CHECK(board.findings() == find_in_ledgers(open(), {}));
  RuleSettings without = {{"P01", false, {}}};
  CHECK(board.refresh(open(), without));
  CHECK(board.findings() == find_in_ledgers(open(), without));
  CHECK(board.refresh({&neighbour}, {}));
  CHECK(board.findings() == find_in_ledgers({&neighbour}, {}));
}
