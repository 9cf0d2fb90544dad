// 单位填报表: made by the office, filled in by a unit, read back.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/edited_ledger.h"
#include "app/files.h"
#include "app/form_return.h"
#include "app/import_plan.h"
#include "app/item_view.h"
#include "app/report_days.h"
#include "app/report_edit.h"
#include "app/sample.h"
#include "base/utf8.h"
#include "generated/samples.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::PlanSketch;

namespace {

constexpr const char* kSent = "2024-06-25T09:00:00+08:00";
constexpr const char* kFilled = "2024-06-28T16:00:00+08:00";
constexpr const char* kBack = "2024-07-02T09:00:00+08:00";
constexpr Month kJune{2024, 6};

// A ledger under somebody's hands in June.
struct Desk {
  Desk(Ledger start, const ActorId& actor) : edited(std::move(start), actor) {}

  ReportUnit unit(const std::string& name = "县住建局") {
    LedgerProgress progress = measure_ledger(edited.ledger(), {}, 2024);
    ReportGrid grid = view_report_grid(edited.ledger(), progress, {}, {kJune, name}, kFilled);
    REQUIRE(grid.units.size() == 1);
    return grid.units.front();
  }

  void type(size_t row, const std::string& figure, const std::string& note = "") {
    write(row, ReportColumn::done, figure);
    if (!note.empty()) write(row, ReportColumn::note, note);
  }

  void write(size_t row, ReportColumn column, const std::string& text) {
    Edit edit(edited.ledger(), edited.actor());
    REQUIRE(set_report_cell(edit, edited.ledger(), unit().lines[row], kJune, column, text).ok());
    apply(edit);
  }

  std::string set_state(ReportState state) {
    Edit edit(edited.ledger(), edited.actor());
    Result<void> done = set_unit_state(edit, edited.ledger(), unit(), state, kFilled);
    if (!done) return to_text(done.error().message);
    apply(edit);
    return "";
  }

  void add_day(const std::string& day, const std::string& figure) {
    Edit edit(edited.ledger(), edited.actor());
    REQUIRE(minsheng::add_day(edit, ledger(), unit().lines.front(), kJune, day, figure).ok());
    apply(edit);
  }

  void set_day(const std::string& as_of, const std::string& field, FieldValue value) {
    Edit edit(edited.ledger(), edited.actor());
    for (const auto& [id, stored] : ledger().table<Report>()) {
      if (stored.record.as_of == as_of) edit.set({RecordType::report, id}, field, value);
    }
    apply(edit);
  }

  // 06-20 50, 06-27 80
  std::string days() {
    std::vector<std::string> days;
    for (const auto& [id, stored] : ledger().table<Report>()) {
      const Report& report = stored.record;
      days.push_back(report.as_of.substr(5) + " " + report.done.value_or(Decimal()).to_string());
    }
    std::sort(days.begin(), days.end());
    return join(days, ", ");
  }

  void apply(Edit& edit) { REQUIRE(edited.apply(edit.finish(now, {"填报", {}})).ok()); }

  const Ledger& ledger() const { return edited.ledger(); }

  EditedLedger edited;
  std::string now = kFilled;  // of its steps
};

// 县住建局 has a quantity, a milestone and a share of one more; 县水利局 has the other share.
Desk office() {
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
  Id water = sketch.item(group, "2", {"县水利局"});
  Id pipes = sketch.target(water, "新建管网", TargetKind::quantity, "60", "公里");
  sketch.records.add(Share{pipes, 1, "县住建局", testing::number("20"), "", "", ""});
  sketch.records.add(Share{pipes, 2, "县水利局", testing::number("40"), "", "", ""});
  sketch.target(water, "农村供水", TargetKind::quantity, "9000", "人");
  Desk desk(sketch.records.take(), "office000000");
  desk.type(0, "100");
  return desk;
}

// One target of 县住建局, told of by the day.
Desk daily_office(Cycle cycle = Cycle::daily) {
  PlanSketch sketch;
  Item item;
  item.no = "1";
  item.lead_units = {"县住建局"};
  item.report_cycle = cycle;
  Id id = sketch.item(sketch.group(Level::county), item);
  sketch.target(id, "巡查次数", TargetKind::quantity, "360", "次");
  return Desk(sketch.records.take(), "office000000");
}

Ledger form_of_june(const Ledger& ledger, const std::string& now = kSent) {
  Result<Ledger> made = make_form(ledger, {"县住建局", kJune, now, "县专班"});
  REQUIRE(made.ok());
  // As it travels.
  Result<std::string> bytes = pack_bundle({made.take()}, "县专班", now);
  REQUIRE(bytes.ok());
  Result<Ledger> opened = open_ledger(bytes.value());
  REQUIRE(opened.ok());
  return opened.take();
}

// Takes the form; the number of changes.
size_t take(Desk& office, const Ledger& form) {
  FormReturn read = read_form(&office.ledger(), form);
  if (read.refusal) return 0;
  Result<Transaction> step = take_form(office.ledger(), form, read, office.edited.actor(), kBack);
  REQUIRE(step.ok());
  REQUIRE(office.edited.apply(step.value()).ok());
  return step.value().changes.size();
}

std::string refusal(const Ledger* office, const Ledger& form) {
  FormReturn read = read_form(office, form);
  return read.refusal ? to_text(*read.refusal) : "";
}

}  // namespace

TEST_CASE("A form holds the unit's lines and says whose it is, of which month and by when") {
  Desk desk = office();
  Ledger form = form_of_june(desk.ledger());
  std::optional<FormMark> mark = form_of(form);
  REQUIRE(mark);
  CHECK(mark->ledger == "ledger-1");
  CHECK(mark->unit == "县住建局");
  CHECK(mark->month == "2024-06");
  CHECK(mark->office == "县专班");
  CHECK(ledger_title(form) == "县住建局 2024年6月填报表");
  Desk unit(form, "unit00000000");
  ReportUnit lines = unit.unit();
  REQUIRE(lines.lines.size() == 3);
  CHECK(lines.lines[0].done == "100");
  CHECK(lines.lines[2].indicator == "新建管网");
  CHECK(lines.lines[2].goal == "20");
  CHECK(lines.lines[2].code == desk.unit().lines[2].code);
  CHECK_FALSE(form_of(desk.ledger()));
}

TEST_CASE("Nothing of other units travels with a form") {
  Desk desk = office();
  Ledger form = form_of_june(desk.ledger());
  CHECK(form.table<Target>().size() == 3);
  CHECK(form.table<Share>().size() == 1);
  CHECK(form.table<SourceDocument>().empty());
  CHECK(form.history().size() == 1);
  std::string text = save_ledger(form);
  CHECK(text.find("农村供水") == std::string::npos);
}

TEST_CASE("A form of the sample year holds only reports of its unit") {
  const SampleFile& sample = kSamples.front();
  Ledger year = read_sample(sample.name, sample.text, sample.year);
  TextList units = units_with_forms(year, kJune);
  CHECK(units.size() > 10);
  for (const std::string& unit : units) {
    Result<Ledger> form = make_form(year, {unit, kJune, kSent, ""});
    REQUIRE(form.ok());
    for (const auto& [id, stored] : form.value().table<Report>()) {
      CHECK(stored.record.unit == unit);
    }
    CHECK(open_ledger(save_ledger(form.value())).ok());
    CHECK(read_form(&year, form.value()).refusal);  // nothing new
  }
}

TEST_CASE("A form that comes back as it was sent changes nothing") {
  Desk desk = office();
  FormReturn read = read_form(&desk.ledger(), form_of_june(desk.ledger()));
  CHECK(read.lines.empty());
  REQUIRE(read.refusal);
  CHECK(to_text(*read.refusal) == "这份填报表里没有新的内容：台账里已经是这样了。不用再收。");
}

TEST_CASE("What a unit typed comes back exactly, in one step that can be undone, and only once") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.edited.set_author("县住建局 李华");
  unit.type(0, "198.5", "剔除重复");
  unit.type(1, "开工");
  CHECK(unit.set_state(ReportState::submitted) ==
        "县2 新建管网 还没有填。请填累计数，或在情况说明里写明原因，再报送。");
  unit.type(2, "7.25");
  CHECK(unit.set_state(ReportState::submitted) == "");
  size_t before = desk.ledger().history().size();
  CHECK(take(desk, unit.ledger()) > 0);
  REQUIRE(desk.ledger().history().size() == before + 1);
  const Transaction& step = desk.ledger().history().back();
  CHECK(to_text(step.label) == "收到县住建局 6 月填报");
  CHECK(step.author == "县住建局 李华");
  CHECK(step.stamp.actor == "office000000");
  ReportUnit lines = desk.unit();
  CHECK(lines.lines[0].done == "198.5");
  CHECK(lines.lines[0].note == "剔除重复");
  CHECK(lines.lines[1].done == "开工");
  CHECK(lines.lines[2].done == "7.25");
  CHECK(lines.state == UnitState::submitted);
  CHECK(lines.received_on == "2024-07-02");
  // The other unit's lines are as they were.
  CHECK(desk.unit("县水利局").filled == 0);
  CHECK(take(desk, unit.ledger()) == 0);
  REQUIRE(desk.edited.undo(kBack).ok());
  CHECK(desk.unit().lines[0].done == "100");
  CHECK(take(desk, unit.ledger()) > 0);
}

TEST_CASE("A unit whose own installation once wrote the office's ledger can fill its form") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "sketcher");  // made every record of the plan
  unit.type(0, "120");
  unit.type(1, "立项");
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.unit().lines[1].done == "立项");
}

TEST_CASE("The unit's name stands at what its form brought, and at no other step of the office") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.type(1, "开工");
  REQUIRE(take(desk, unit.ledger()) > 0);
  desk.type(0, "130");
  std::set<Id> reports;
  for (const auto& [id, stored] : desk.ledger().table<Report>()) reports.insert(id);
  std::set<std::string> signed_as;
  for (const HistoryEntry& entry : history_of(desk.ledger(), reports)) {
    signed_as.insert(entry.action + "：" + entry.author);
  }
  CHECK(signed_as == std::set<std::string>{"填报：", "收到县住建局 6 月填报：县住建局"});
}

TEST_CASE("What the office changed meanwhile is a conflict, and neither value is lost") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.type(0, "150");
  unit.type(1, "开工");
  desk.type(0, "130");
  FormReturn read = read_form(&desk.ledger(), unit.ledger());
  REQUIRE(read.lines.size() == 2);
  REQUIRE(read.lines[0].differences.size() == 1);
  FormDifference& difference = read.lines[0].differences[0];
  CHECK(difference.conflict);
  CHECK(difference.office_text == "130");
  CHECK(difference.unit_text == "150");
  CHECK_FALSE(read.lines[1].differences[0].conflict);
  CHECK(count_undecided(read) == 1);
  Result<Transaction> step = take_form(desk.ledger(), unit.ledger(), read, "office000000", kBack);
  REQUIRE_FALSE(step.ok());
  CHECK(step.error().code == ErrorCode::conflict);
  difference.choice = FormChoice::office;
  step = take_form(desk.ledger(), unit.ledger(), read, "office000000", kBack);
  REQUIRE(step.ok());
  REQUIRE(desk.edited.apply(step.value()).ok());
  CHECK(desk.unit().lines[0].done == "130");
  CHECK(desk.unit().lines[1].done == "开工");
  // The question stays as long as the two differ; taking the unit's keeps 130 in the history.
  read = read_form(&desk.ledger(), unit.ledger());
  REQUIRE(count_undecided(read) == 1);
  read.lines[0].differences[0].choice = FormChoice::unit;
  step = take_form(desk.ledger(), unit.ledger(), read, "office000000", kBack);
  REQUIRE(step.ok());
  CHECK(std::get<Decimal>(step.value().changes.front().before) == Decimal(130));
}

TEST_CASE("What only the office changed stays") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.type(1, "开工");
  desk.type(0, "130");
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.unit().lines[0].done == "130");
}

TEST_CASE("A form handed in again replaces what came with it before, an older state asks") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.type(0, "150");
  Ledger first = unit.ledger();
  CHECK(take(desk, first) > 0);
  unit.type(0, "160");
  FormReturn read = read_form(&desk.ledger(), unit.ledger());
  CHECK(count_undecided(read) == 0);
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.unit().lines[0].done == "160");
  CHECK(count_undecided(read_form(&desk.ledger(), first)) == 1);
  // A correction back to what was sent is a correction, too.
  unit.type(0, "100");
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.unit().lines[0].done == "100");
}

TEST_CASE(
    "Days that office and unit told of stay beside each other, and a later state knows its own") {
  Desk desk = daily_office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  desk.add_day("6.20", "50");
  unit.add_day("6.27", "80");
  FormReturn read = read_form(&desk.ledger(), unit.ledger());
  CHECK(count_undecided(read) == 0);
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.days() == "06-20 50, 06-27 80");
  // The unit's own three days, handed in again with one of them corrected and one moved.
  unit.add_day("6.26", "70");
  unit.add_day("6.25", "60");
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.days() == "06-20 50, 06-25 60, 06-26 70, 06-27 80");
  unit.set_day("2024-06-26", "done", Decimal(75));
  unit.set_day("2024-06-25", "as_of", std::string("2024-06-24"));
  CHECK(count_undecided(read_form(&desk.ledger(), unit.ledger())) == 0);
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.days() == "06-20 50, 06-24 60, 06-26 75, 06-27 80");
}

TEST_CASE("A day that office and unit both told of is one report, and asked about") {
  Desk desk = daily_office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  desk.add_day("6.20", "50");
  unit.add_day("6.20", "60");
  unit.add_day("6.21", "65");
  FormReturn read = read_form(&desk.ledger(), unit.ledger());
  CHECK(count_undecided(read) == 1);
  CHECK(read.lines.size() == 2);
}

TEST_CASE("A day that the unit added does not get into a month that is locked") {
  Desk desk = daily_office();
  desk.add_day("6.20", "50");
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.add_day("6.27", "80");
  CHECK(desk.set_state(ReportState::locked) == "");
  CHECK(refusal(&desk.ledger(), unit.ledger()).find("已经锁定") != std::string::npos);
}

TEST_CASE("A monthly line is one report, whatever day each side noted with it") {
  Desk desk = daily_office(Cycle::monthly);
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  desk.add_day("6.20", "50");
  unit.type(0, "80");
  FormReturn read = read_form(&desk.ledger(), unit.ledger());
  REQUIRE(read.lines.size() == 1);
  CHECK(count_undecided(read) == 1);
  read.lines[0].differences[0].choice = FormChoice::unit;
  Result<Transaction> step = take_form(desk.ledger(), unit.ledger(), read, "office000000", kBack);
  REQUIRE(step.ok());
  REQUIRE(desk.edited.apply(step.value()).ok());
  CHECK(desk.days() == "06-20 80");
}

TEST_CASE("A form that was made before the one already taken asks about everything") {
  Desk desk = office();
  Desk older(form_of_june(desk.ledger()), "unit00000000");
  Desk newer(form_of_june(desk.ledger(), "2024-06-26T09:00:00+08:00"), "unit00000000");
  newer.type(0, "160");
  CHECK(take(desk, newer.ledger()) > 0);
  older.type(1, "开工");
  FormReturn read = read_form(&desk.ledger(), older.ledger());
  CHECK(count_undecided(read) == 1);
  REQUIRE_FALSE(read.notes.empty());
  CHECK(to_text(read.notes.front()).starts_with("已经收过这个单位这个月更晚发出的一份填报表"));
}

TEST_CASE("A form of before a return does not undo it; one that the unit went on with does") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.type(0, "150");
  unit.type(1, "开工");
  unit.type(2, "7");
  CHECK(unit.set_state(ReportState::submitted) == "");
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.set_state(ReportState::returned) == "");
  CHECK(refusal(&desk.ledger(), unit.ledger()) ==
        "这份填报表里没有新的内容：台账里已经是这样了。不用再收。");
  CHECK(desk.unit().state == UnitState::returned);
  // One line mended and all handed in again.
  unit.now = "2024-07-03T10:00:00+08:00";
  unit.type(0, "151");
  CHECK(unit.set_state(ReportState::submitted) == "");
  CHECK(read_form(&desk.ledger(), unit.ledger()).lines.size() == 3);
  CHECK(take(desk, unit.ledger()) > 0);
  CHECK(desk.unit().state == UnitState::submitted);
}

TEST_CASE("A taking that was undone and redone is known; one that was undone is not") {
  Desk desk = office();
  Desk older(form_of_june(desk.ledger()), "unit00000000");
  Desk newer(form_of_june(desk.ledger(), "2024-06-26T09:00:00+08:00"), "unit00000000");
  newer.type(0, "160");
  CHECK(take(desk, newer.ledger()) > 0);
  older.type(1, "开工");
  auto asks = [&] { return count_undecided(read_form(&desk.ledger(), older.ledger())); };
  CHECK(asks() == 1);
  REQUIRE(desk.edited.undo(kBack).ok());
  CHECK(asks() == 0);
  REQUIRE(desk.edited.redo(kBack).ok());
  CHECK(asks() == 1);
}

TEST_CASE("Forms that cannot be taken say why and what to do") {
  Desk desk = office();
  Desk unit(form_of_june(desk.ledger()), "unit00000000");
  unit.type(0, "150");
  CHECK(refusal(nullptr, unit.ledger()).find("本机没有这本台账") != std::string::npos);
  Result<Ledger> stranger = make_form(desk.ledger(), {"县教育局", kJune, kSent, ""});
  REQUIRE_FALSE(stranger.ok());
  CHECK(stranger.error().code == ErrorCode::not_found);
  CHECK_FALSE(make_form(desk.ledger(), {"县住建局", {2023, 6}, kSent, ""}).ok());
  Desk locked = desk;
  CHECK(locked.set_state(ReportState::locked) == "");
  CHECK(refusal(&locked.ledger(), unit.ledger()).find("已经锁定") != std::string::npos);
  Desk other(PlanSketch().records.take(), "office000000");
  CHECK(refusal(&other.ledger(), unit.ledger()).find("没有名叫“县住建局”") != std::string::npos);
}

TEST_CASE("A mark of a later program is refused as newer, a damaged one as bad") {
  FormMark mark{"l", "t", "u", "2024-06", kSent, "2024-07-05", ""};
  std::string text = form_mark_text(mark);
  REQUIRE(form_mark_from(text).ok());
  CHECK(form_mark_from(text).value() == mark);
  std::string later = text;
  later.replace(later.find("\"version\":1"), 11, "\"version\":2");
  CHECK(form_mark_from(later).error().code == ErrorCode::newer_version);
  CHECK(form_mark_from("{}").error().code == ErrorCode::bad_input);
}
