// Supervision notes on a given day, and the reminders of the month.
#include <doctest/doctest.h>

#include "app/reminder_text.h"
#include "app/supervision_sketch.h"
#include "app/supervision_view.h"

using namespace minsheng;
using testing::kJune;
using testing::SupervisionSketch;

namespace {

struct NoteDates {
  const char *number, *unit, *issued, *due, *replied, *closed;
};

void add_note(SupervisionSketch& sketch, const NoteDates& dates) {
  SupervisionNote note;
  note.item = sketch.homes;
  note.number = dates.number;
  note.unit = dates.unit;
  note.issued = dates.issued;
  note.due = dates.due;
  note.replied_on = dates.replied;
  note.closed = dates.closed;
  sketch.plan.records.add(note);
}

Ledger noted_ledger() {
  SupervisionSketch sketch;
  add_note(sketch, {"2024-01", "甲局", "2024-05-20", "2024-06-03", "2024-06-01", "2024-06-05"});
  add_note(sketch, {"2024-02", "甲局", "2024-06-03", "2024-06-17", "", ""});
  add_note(sketch, {"2024-03", "乙局", "2024-06-10", "2024-06-20", "", ""});
  add_note(sketch, {"2024-04", "乙局", "2024-06-01", "2024-06-10", "2024-06-09", ""});
  add_note(sketch, {"2024-05", "甲局", "2024-06-20", "2024-07-05", "", ""});
  add_note(sketch, {"2024-06", "甲局", "2024-06-20", "2024-06-28", "", ""});
  add_note(sketch, {"2024-07", "甲局", "", "2024-07-03", "", ""});
  return sketch.plan.records.take();
}

std::string line_of(const NoteRow& row) {
  return row.number + " " + note_state_name(row.state) + " " + to_text(row.left);
}

}  // namespace

TEST_CASE("Every note has the state of the day, the most urgent first") {
  Ledger ledger = noted_ledger();
  NoteList list = list_notes(ledger, {}, 2024, "2024-06-28T09:41:00+08:00");
  TextList lines;
  for (const NoteRow& row : list.rows) lines.push_back(line_of(row));
  // 17 to 28 June are 11 days, 28 June to 5 July are 2 + 5 = 7.
  CHECK(lines == TextList{"2024-02 已逾期 逾期 11 天", "2024-03 已逾期 逾期 8 天",
                          "2024-04 待核验 已回复", "2024-06 整改中 今天到期",
                          "2024-05 整改中 余 7 天", "2024-07 待签发 待签发",
                          "2024-01 已办结 6月5日 办结"});
  CHECK(list.all == 7);
  CHECK(list.of(NoteState::overdue) == 2);
  CHECK(list.of(NoteState::mending) == 2);
  CHECK(list.units == TextList{"乙局", "甲局"});
  CHECK(list.rows[0].code == "县1");
  CHECK(list.rows[0].title == "保障房");
  CHECK(list.rows[0].issued == "6月3日");
}

TEST_CASE("A filter narrows the rows; counts are those of the unit in every state") {
  Ledger ledger = noted_ledger();
  NoteList list = list_notes(ledger, {NoteState::overdue, "甲局"}, 2024, "2024-06-28");
  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].number == "2024-02");
  CHECK(list.all == 5);
  CHECK(list.of(NoteState::replied) == 0);
  CHECK(list.units.size() == 2);
  // Two days earlier 2024-02 was not late yet.
  CHECK(list_notes(ledger, {}, 2024, "2024-06-15").of(NoteState::overdue) == 0);
}

TEST_CASE("Notes of one unit under two names are those of one unit") {
  SupervisionSketch sketch;
  add_note(sketch, {"2024-01", "甲局", "2024-06-03", "2024-06-17", "", ""});
  add_note(sketch, {"2024-02", "县甲局", "2024-06-03", "2024-06-17", "", ""});
  Unit unit;
  unit.name = "县甲局";
  unit.aliases = {"甲局"};
  sketch.plan.records.add(unit);
  Ledger ledger = sketch.plan.records.take();
  const char* today = "2024-06-28";
  NoteList list = list_notes(ledger, {{}, "县甲局"}, 2024, today);
  CHECK(list.units == TextList{"县甲局"});
  REQUIRE(list.rows.size() == 2);
  CHECK(list.rows[0].unit == "县甲局");
  CHECK(list.rows[1].unit == "县甲局");
  CHECK(list_notes(ledger, {{}, "甲局"}, 2024, today).all == 2);
}

TEST_CASE("A note shows its five steps and the figures of the month") {
  Ledger ledger = noted_ledger();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  NoteList list = list_notes(ledger, {}, 2024, "2024-06-28");
  NoteView view = view_note(ledger, progress, kJune, list.rows[0].note, "2024-06-28");
  REQUIRE(view.found);
  CHECK(view.steps[0].state == StepState::done);
  CHECK(view.steps[0].note == "6月3日");
  CHECK(view.steps[1].state == StepState::late);
  CHECK(view.steps[1].note == "逾期 11 天");
  CHECK(view.steps[2].state == StepState::ahead);
  // 200 of 600 are 33.33 %; half the year expects 50 %, 300 of 600; 50 − 33.33 = 16.67.
  CHECK(view.figures.done.amount == "200套");
  CHECK(view.figures.done.percent == "33.33%");
  CHECK(view.figures.expected.amount == "300套");
  CHECK(view.figures.gap.amount == "−100套");
  CHECK(view.figures.gap.percent == "−16.67");
  CHECK(view.figures.behind);
  CHECK_FALSE(view_note(ledger, progress, kJune, "nothing", "2024-06-28").found);
}

TEST_CASE("A reminder names what a unit owes, by when, and how far it is behind") {
  SupervisionSketch sketch;
  Ledger ledger = sketch.plan.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  ProgressRules rules;
  StatusView status = view_status(ledger, progress, rules, kJune, "2024-06-30");
  CHECK(units_to_remind(status) == TextList{"丙局", "甲局"});
  CHECK(unit_reminder(status, rules, "甲局") ==
        "甲局：\n截至6月底，以下事项落后于序时：\n"
        "1.县1 保障房：完成33.33%，低于序时16.67个百分点\n"
        "请加快推进，并在7月28日前随下月月报说明整改情况。\n谢谢支持！\n");
  std::string missing =
      "丙局：\n6月民生实事月报还没有收到（报送日6月28日，已逾期2天）：\n"
      "1.县3 法律援助（援助案件）\n请今天内补报累计完成数和情况说明。\n谢谢支持！\n";
  CHECK(unit_reminder(status, rules, "丙局") == missing);
  CHECK(unit_reminder(status, rules, "乙局").empty());
  CHECK(all_reminders(status, rules, true) == missing);
  CHECK(all_reminders(status, rules) == missing + "\n" + unit_reminder(status, rules, "甲局"));
  StatusView early = view_status(ledger, progress, rules, kJune, "2024-06-20");
  CHECK(unit_reminder(early, rules, "丙局").find("（报送日6月28日）：") != std::string::npos);
}
