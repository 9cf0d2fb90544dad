// The grid of the page 填报 and what is written from it, on the sample year and on small ledgers.
#include <doctest/doctest.h>

#include "app/dispatch_notice_paper.h"
#include "app/edited_ledger.h"
#include "app/report_edit.h"
#include "app/sample.h"
#include "app/status_words.h"
#include "generated/samples.h"
#include "model/words.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::PlanSketch;

namespace {

constexpr const char* kToday = "2024-07-02T09:00:00+08:00";
constexpr Month kJune{2024, 6};

struct Desk {
  explicit Desk(Ledger start) : edited(std::move(start), "clerk0000000") {}

  ReportGrid grid(const Month& month = kJune, ReportScope scope = ReportScope::all) {
    LedgerProgress progress = measure_ledger(edited.ledger(), {}, 2024);
    return view_report_grid(edited.ledger(), progress, {}, {month, "", scope}, kToday);
  }

  // What is wrong with the text, or "" when it was taken.
  std::string type(const ReportLine& line, ReportColumn column, const std::string& text,
                   const Month& month = kJune) {
    Edit edit(edited.ledger(), edited.actor());
    Result<void> written = set_report_cell(edit, edited.ledger(), line, month, column, text);
    if (!written) return to_text(written.error().message);
    apply(edit);
    return "";
  }

  std::string submit(const ReportUnit& unit, ReportState state, const std::string& reason = "") {
    Edit edit(edited.ledger(), edited.actor());
    Result<void> done = set_unit_state(edit, edited.ledger(), unit, state, kToday, reason);
    if (!done) return to_text(done.error().message);
    apply(edit);
    return "";
  }

  void apply(Edit& edit) { REQUIRE(edited.apply(edit.finish(kToday, {"填报", {}})).ok()); }

  EditedLedger edited;
};

// One unit with a quantity, a staged milestone and something ongoing.
Desk small_desk() {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  Id item = sketch.item(group, "1", {"县住建局"});
  sketch.target(item, "改造户数", TargetKind::quantity, "590", "户");
  Target staged;
  staged.item = item;
  staged.position = 50;
  staged.indicator = "泵站";
  staged.kind = TargetKind::milestone;
  staged.stages = {"立项", "开工", "竣工"};
  sketch.records.add(staged);
  Target kept = staged;
  kept.position = 51;
  kept.indicator = "水质达标";
  kept.kind = TargetKind::ongoing;
  kept.stages.clear();
  sketch.records.add(kept);
  return Desk(sketch.records.take());
}

}  // namespace

TEST_CASE("Figures are taken as people write them, and shown back") {
  Desk desk = small_desk();
  ReportUnit unit = desk.grid().units.front();
  CHECK(unit.name == "县住建局");
  CHECK(unit.due == 3);
  CHECK(unit.state == UnitState::open);
  CHECK(desk.type(unit.lines[0], ReportColumn::done, "1９8户") == "");
  CHECK(desk.type(unit.lines[1], ReportColumn::done, "开工") == "");
  CHECK(desk.type(unit.lines[2], ReportColumn::done, "已保持") == "");
  unit = desk.grid().units.front();
  CHECK(unit.lines[0].done == "198");
  // 198 ÷ 590 = 33.559…; 2 of 3 stages.
  CHECK(percent_text(unit.lines[0].progress) == "33.56%");
  CHECK(unit.lines[1].done == "开工");
  CHECK(percent_text(unit.lines[1].progress) == "66.67%");
  CHECK(unit.lines[2].done == "已保持");
  CHECK(unit.state == UnitState::filling);
  CHECK(desk.grid({2024, 7}).units.front().lines[0].before == "198");
  CHECK(desk.type(unit.lines[1], ReportColumn::done, "3") == "");
  CHECK(desk.grid().units.front().lines[1].done == "竣工");
}

TEST_CASE("What cannot be a figure is refused at the cell, with the way out") {
  Desk desk = small_desk();
  ReportUnit unit = desk.grid().units.front();
  CHECK(desk.type(unit.lines[0], ReportColumn::done, "很多") != "");
  CHECK(desk.type(unit.lines[0], ReportColumn::done, "-3") == "累计完成数不能是负数（-3）。");
  CHECK(desk.type(unit.lines[0], ReportColumn::done, "5698台") ==
        "“5698台”是按“台”写的，这个指标按“户”计。请核对，改成“户”数，或只写数字。");
  CHECK(desk.type(unit.lines[0], ReportColumn::done, "21.77%") ==
        "“21.77%”是按“%”写的，这个指标按“户”计。请核对，改成“户”数，或只写数字。");
  CHECK(desk.type(unit.lines[1], ReportColumn::done, "封顶") ==
        "“封顶”不是这个节点的阶段。可以填：立项、开工、竣工，或 0 到 3。");
  CHECK(desk.type(unit.lines[2], ReportColumn::done, "也许") ==
        "“也许”看不懂。持续保持的指标填“已保持”或“未保持”。");
  CHECK(desk.edited.ledger().table<Report>().empty());
}

TEST_CASE("A fall, an excess, an empty figure and a month to come are marked") {
  Desk desk = small_desk();
  Month may{2024, 5};
  desk.type(desk.grid(may).units[0].lines[0], ReportColumn::done, "200", may);
  desk.type(desk.grid().units[0].lines[0], ReportColumn::done, "190");
  ReportLine line = desk.grid().units[0].lines[0];
  REQUIRE(line.problem);
  CHECK(to_text(line.problem->title) == "累计数比上月少");
  CHECK(to_text(line.problem->arithmetic) == "6月 190 − 5月 200 = −10");
  CHECK(desk.grid().errors == 1);
  // With the reason beside it, it is a correction.
  desk.type(line, ReportColumn::note, "剔除重复10户");
  CHECK_FALSE(desk.grid().units[0].lines[0].problem);
  desk.type(desk.grid().units[0].lines[0], ReportColumn::done, "600");
  line = desk.grid().units[0].lines[0];
  REQUIRE(line.problem);
  // 600 ÷ 590 = 101.694…
  CHECK(to_text(line.problem->arithmetic) == "600 ÷ 590 = 101.69%");
  CHECK(line.problem->severity == Severity::warning);
  Month august{2024, 8};
  desk.type(desk.grid(august).units[0].lines[0], ReportColumn::done, "590", august);
  CHECK(to_text(desk.grid(august).units[0].lines[0].problem->title) == "这个月还没有到");
  desk.type(desk.grid().units[0].lines[0], ReportColumn::note, "");
  desk.type(desk.grid().units[0].lines[0], ReportColumn::done, "");
  CHECK(to_text(desk.grid().units[0].lines[0].problem->title) == "没有填数，也没有写原因");
}

TEST_CASE("What another unit said shows in the line, and is never changed from it") {
  testing::YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县住建局"});
  Id homes = sketch.target(item, "改造户数", TargetKind::quantity, "100", "户");
  Id theirs = sketch.report(homes, "县房管中心", 6, "60");
  Desk desk(sketch.records.take());
  ReportUnit unit = desk.grid().units.front();
  ReportLine line = unit.lines.front();
  CHECK(line.done == "60");
  CHECK(line.said_by == "县房管中心");
  CHECK(line.report == "");
  CHECK(unit.filled == 1);
  CHECK(unit.state == UnitState::submitted);  // nothing of its own to hand in
  CHECK(desk.submit(unit, ReportState::locked) == "");
  CHECK(desk.type(line, ReportColumn::note, "已核对") == "");
  line = desk.grid().units.front().lines.front();
  CHECK(line.done == "60");
  CHECK(line.said_by == "县住建局");
  CHECK(desk.type(line, ReportColumn::done, "100") == "");
  const Ledger& ledger = desk.edited.ledger();
  const Report* before = ledger.find<Report>(theirs);
  REQUIRE(before);
  CHECK(before->done == Decimal(60));
  CHECK(before->note == "");
  CHECK(before->state == ReportState::draft);
  CHECK(ledger.table<Report>().size() == 2);
  unit = desk.grid().units.front();
  CHECK(unit.lines.front().done == "100");
  CHECK(unit.state == UnitState::filling);
  CHECK(desk.grid().filling == 1);
}

TEST_CASE("A unit's month goes from draft to submitted, returned, verified and locked") {
  Desk desk = small_desk();
  ReportUnit unit = desk.grid().units.front();
  CHECK(desk.submit(unit, ReportState::submitted) ==
        "县1 改造户数 还没有填。请填累计数，或在情况说明里写明原因，再报送。");
  desk.type(unit.lines[0], ReportColumn::done, "198");
  desk.type(unit.lines[1], ReportColumn::done, "立项");
  desk.type(unit.lines[2], ReportColumn::note, "监测站停电，下月补报");
  CHECK(desk.submit(desk.grid().units[0], ReportState::submitted) == "");
  unit = desk.grid().units[0];
  CHECK(unit.state == UnitState::submitted);
  // Received on 2 July, due on 28 June.
  CHECK(unit.received_on == "2024-07-02");
  CHECK(unit.lines[0].late);
  CHECK(desk.grid().reported == 1);
  CHECK(desk.grid().filling == 0);
  CHECK(desk.submit(unit, ReportState::returned, "请核对户数") == "");
  CHECK(desk.grid().units[0].return_reason == "请核对户数");
  CHECK(desk.grid().returned == 3);
  CHECK(desk.grid(kJune, ReportScope::returned).units[0].lines.size() == 3);
  // Corrected, but not sent again: the reason still stands.
  desk.type(desk.grid().units[0].lines[0], ReportColumn::done, "197");
  CHECK(desk.grid().returned == 2);
  CHECK(desk.grid().units[0].state == UnitState::returned);
  CHECK(desk.grid().units[0].return_reason == "请核对户数");
  desk.submit(desk.grid().units[0], ReportState::submitted);
  CHECK(desk.grid().units[0].state == UnitState::submitted);
  CHECK(desk.grid().units[0].return_reason == "");
  desk.submit(desk.grid().units[0], ReportState::verified);
  // A figure that changes behind that must be looked at again.
  desk.type(desk.grid().units[0].lines[0], ReportColumn::done, "199");
  CHECK(desk.grid().units[0].state == UnitState::filling);
  desk.submit(desk.grid().units[0], ReportState::submitted);
  desk.submit(desk.grid().units[0], ReportState::locked);
  CHECK(desk.type(desk.grid().units[0].lines[0], ReportColumn::done, "5") ==
        "这个月的月报已经锁定，不能改。要改请先解锁。");
  CHECK(desk.edited.undo(kToday).ok());
  CHECK(desk.grid().units[0].state == UnitState::submitted);
}

TEST_CASE("What is locked or verified stays so when a line that came later is handed in") {
  Desk desk = small_desk();
  for (size_t i : {0u, 1u, 2u}) {
    desk.type(desk.grid().units[0].lines[i], ReportColumn::note, "已核对");
  }
  for (ReportState state : {ReportState::submitted, ReportState::verified, ReportState::locked}) {
    CHECK(desk.submit(desk.grid().units[0], state) == "");
  }
  Edit add(desk.edited.ledger(), desk.edited.actor());
  Target late = *desk.edited.ledger().find<Target>(desk.grid().units[0].lines[0].target);
  late.indicator = "加装电梯";
  late.position = 90;
  add.create(add.next_id(), late);
  desk.apply(add);
  ReportUnit unit = desk.grid().units[0];
  REQUIRE(unit.lines.size() == 4);
  CHECK(unit.state == UnitState::filling);
  desk.type(unit.lines[3], ReportColumn::done, "3");
  auto states = [&] {
    std::string text;
    ReportUnit now = desk.grid().units[0];
    for (const ReportLine& line : now.lines) text += key_of(line.state)[0];
    return text;
  };
  CHECK(states() == "llld");
  CHECK(desk.submit(desk.grid().units[0], ReportState::submitted) == "");
  CHECK(states() == "llls");
  CHECK(desk.submit(desk.grid().units[0], ReportState::returned, "请核对") == "");
  CHECK(states() == "lllr");
  CHECK(desk.submit(desk.grid().units[0], ReportState::submitted) == "");
  CHECK(desk.submit(desk.grid().units[0], ReportState::verified) == "");
  CHECK(states() == "lllv");
  CHECK(desk.submit(desk.grid().units[0], ReportState::locked) == "");
  CHECK(desk.submit(desk.grid().units[0], ReportState::verified) == "");
  CHECK(states() == "vvvv");
}

TEST_CASE("A locked report does not move to another month, one that moves is a draft again") {
  Desk desk = small_desk();
  desk.type(desk.grid().units[0].lines[0], ReportColumn::done, "198");
  auto move = [&](const Month& from, const Month& to) {
    Edit edit(desk.edited.ledger(), desk.edited.actor());
    Result<void> moved =
        move_report(edit, desk.edited.ledger(), desk.grid(from).units[0].lines[0], to);
    if (!moved) return to_text(moved.error().message);
    desk.apply(edit);
    return std::string();
  };
  ReportUnit unit = desk.grid().units[0];
  unit.lines.resize(1);
  desk.submit(unit, ReportState::locked);
  CHECK(move(kJune, {2024, 7}) == "这个月的月报已经锁定，不能改。要改请先解锁。");
  unit = desk.grid().units[0];
  unit.state = UnitState::locked;
  desk.submit(unit, ReportState::verified);
  CHECK(move(kJune, {2024, 7}) == "");
  CHECK(desk.grid({2024, 7}).units[0].lines[0].state == ReportState::draft);
}

TEST_CASE("Evidence and a month that is taken are found under every name of the unit") {
  testing::YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县卫健局"});
  Id beds = sketch.target(item, "新增托位", TargetKind::quantity, "100", "个");
  sketch.report(beds, "县卫健局", 5, "50");
  sketch.report(beds, "县卫生健康局", 6, "60");
  Evidence evidence;
  evidence.item = item;
  evidence.unit = "县卫健局";
  evidence.month = "2024-06";
  Id kept = sketch.records.add(evidence);
  Unit unit;
  unit.name = "县卫生健康局";
  unit.aliases = {"县卫健局"};
  sketch.records.add(unit);
  Desk desk(sketch.records.take());
  ReportLine line = desk.grid().units[0].lines[0];
  CHECK(line.unit == "县卫生健康局");
  CHECK(evidence_of(desk.edited.ledger(), line, kJune) == kept);
  Edit again(desk.edited.ledger(), desk.edited.actor());
  CHECK_FALSE(add_evidence(again, desk.edited.ledger(), line, kJune).ok());
  CHECK(add_evidence(again, desk.edited.ledger(), line, {2024, 7}).ok());
  ReportLine locked = line;
  locked.state = ReportState::locked;
  CHECK_FALSE(add_evidence(again, desk.edited.ledger(), locked, {2024, 8}).ok());
  Edit edit(desk.edited.ledger(), desk.edited.actor());
  Result<void> moved = move_report(edit, desk.edited.ledger(), line, {2024, 5});
  REQUIRE_FALSE(moved.ok());
  CHECK(to_text(moved.error().message) == "2024-05 已经有这一行的月报，没有移过去。请先改那一条。");
}

TEST_CASE("A unit owes nothing in a month in which nothing is due; all pages count the same") {
  testing::YearSketch sketch;
  Id group = sketch.group(Level::county);
  Item quarterly;
  quarterly.no = "1";
  quarterly.lead_units = {"县教育局"};
  quarterly.report_cycle = Cycle::quarterly;
  sketch.target(sketch.item(group, quarterly), "新增学位", TargetKind::quantity, "100", "个");
  quarterly.no = "2";
  quarterly.lead_units = {"县卫健局"};
  Id beds = sketch.target(sketch.item(group, quarterly), "托位", TargetKind::quantity, "100", "个");
  sketch.report(beds, "县卫健局", 2, "10");
  Desk desk(sketch.records.take());
  LedgerProgress progress = measure_ledger(desk.edited.ledger(), {}, 2024);
  auto reporters = [&](const Month& month) {
    int counted = view_status(desk.edited.ledger(), progress, {}, month, kToday).reporters;
    CHECK(counted == desk.grid(month).reporters);
    return counted;
  };
  CHECK(reporters({2024, 1}) == 0);
  StatusView january = view_status(desk.edited.ledger(), progress, {}, {2024, 1}, kToday);
  std::string notice = draft_notice(desk.edited.ledger(), january,
                                    view_dispatch(progress, {}, {2024, 1}), {}, ProgressRules());
  CHECK(notice.find("本月没有要报送的单位。") != std::string::npos);
  CHECK(reporters({2024, 2}) == 1);  // told of although nothing was due
  CHECK(reporters({2024, 3}) == 2);
}

TEST_CASE("A block from a spreadsheet is written as one step, its bad cells are named") {
  Desk desk = small_desk();
  ReportGrid grid = desk.grid();
  std::vector<const ReportLine*> lines;
  for (const ReportLine& line : grid.units[0].lines) lines.push_back(&line);
  Edit edit(desk.edited.ledger(), desk.edited.actor());
  std::vector<CellRefusal> refusals = write_report_cells(
      edit, desk.edited.ledger(), lines, kJune,
      cells_of_block("1,98\t两批施工\r\n封顶\t主体完工\r\n是\t正常\t多余\r\n7\r\n", 0, 0));
  desk.apply(edit);
  REQUIRE(refusals.size() == 3);
  CHECK(refusals[0].row == 1);
  CHECK(refusals[1].row == 2);
  CHECK(to_text(refusals[1].message) == "“多余”落在表格外面，没有粘贴。");
  CHECK(refusals[2].row == 3);
  grid = desk.grid();
  CHECK(grid.units[0].lines[0].done == "198");
  CHECK(grid.units[0].lines[0].note == "两批施工");
  CHECK(grid.units[0].lines[1].note == "主体完工");
  CHECK(grid.units[0].lines[2].done == "已保持");
  CHECK(desk.edited.ledger().table<Report>().size() == 3);
  CHECK(desk.edited.ledger().history().size() == 2);
}

TEST_CASE("Last month is copied into what is empty, and a report can change its month") {
  Desk desk = small_desk();
  Month may{2024, 5};
  desk.type(desk.grid(may).units[0].lines[0], ReportColumn::done, "200", may);
  desk.type(desk.grid(may).units[0].lines[1], ReportColumn::done, "立项", may);
  desk.type(desk.grid().units[0].lines[1], ReportColumn::done, "开工");
  ReportGrid grid = desk.grid();
  std::vector<const ReportLine*> lines;
  for (const ReportLine& line : grid.units[0].lines) lines.push_back(&line);
  Edit edit(desk.edited.ledger(), desk.edited.actor());
  CHECK(copy_last_month(edit, desk.edited.ledger(), lines, kJune) == 1);
  desk.apply(edit);
  CHECK(desk.grid().units[0].lines[0].done == "200");
  CHECK(desk.grid().units[0].lines[1].done == "开工");
  Edit move(desk.edited.ledger(), desk.edited.actor());
  CHECK_FALSE(move_report(move, desk.edited.ledger(), desk.grid().units[0].lines[0], may).ok());
  CHECK(move_report(move, desk.edited.ledger(), desk.grid().units[0].lines[0], {2024, 4}).ok());
  desk.apply(move);
  CHECK(desk.grid({2024, 4}).units[0].lines[0].done == "200");
  CHECK_FALSE(desk.grid().units[0].lines[0].has_report);
}

TEST_CASE("The sample year has every page something to show") {
  const SampleFile& sample = kSamples.front();
  REQUIRE_FALSE(sample.year.empty());
  Desk desk(read_sample(sample.name, sample.text, sample.year));
  CHECK(current_month(desk.edited.ledger(), kToday) == Month{2024, 12});
  ReportGrid june = desk.grid();
  // 16 first lead units, 1 second one and 7 townships that targets are split to.
  CHECK(june.all_units.size() == 24);
  // 61 targets, of them 4 are pending; 3 are split to 2, 4 and 3 units.
  CHECK(june.lines == 63);
  CHECK(june.errors == 0);
  LedgerProgress progress = measure_ledger(desk.edited.ledger(), {}, 2024);
  StatusView status = view_status(desk.edited.ledger(), progress, {}, kJune, kToday);
  CHECK(status.missing.size() == 3);
  CHECK(status.missing[0].unit == "县司法局");
  CHECK(status.missing[0].days_late == 4);
  CHECK(status.all.of(Light::late) > 0);
  CHECK(status.all.of(Light::done) > 0);
  CHECK(status.slow.front().light == Light::late);
}
