// The way of a supervision note from opening to closing.
#include <doctest/doctest.h>

#include "app/note_figures.h"
#include "app/supervision_edit.h"
#include "app/supervision_sketch.h"
#include "app/supervision_view.h"

using namespace minsheng;
using testing::apply_to;
using testing::kJune;
using testing::SupervisionSketch;

namespace {

constexpr const char* kToday = "2024-06-28T09:41:00+08:00";

struct NoteDesk {
  SupervisionSketch sketch;
  Ledger ledger = sketch.plan.records.take();
  Id note = open(sketch.homes);

  Id open(const Id& item) {
    LedgerProgress progress = measure_ledger(ledger, {}, 2024);
    Edit edit(ledger, "tester00");
    Id id = open_note(edit, ledger, progress, kJune, item, kToday);
    apply_to(ledger, edit);
    return id;
  }

  // What was refused, "" where the step was taken.
  std::string take(NoteStep step, const std::string& date, const std::string& words = "") {
    Edit edit(ledger, "tester00");
    std::optional<StepRefusal> refusal = take_step(edit, ledger, note, step, {date, words}, 2024);
    if (refusal) {
      CHECK(edit.empty());
      return (refusal->of_date ? "日期：" : "文字：") + to_text(refusal->message);
    }
    apply_to(ledger, edit);
    return "";
  }

  const SupervisionNote& now() { return *ledger.find<SupervisionNote>(note); }
  NoteState state() { return state_of(now(), "2024-07-01"); }
};

}  // namespace

TEST_CASE("A target of a few is worded by percent where the expected part is no whole thing") {
  auto finding = [](const std::string& value, int done) {
    SupervisionSketch sketch;
    Id item = sketch.add_item(sketch.plan.group(Level::county), "9", "学校", "甲局", "新建学校",
                              value, "所", done, "");
    Ledger ledger = sketch.plan.records.take();
    LedgerProgress progress = measure_ledger(ledger, {}, 2024);
    return finding_text(*find_item(progress, item), kJune);
  };
  CHECK(finding("1", 0) ==
        "截至6月底，新建学校完成0所（0.00%），序时50.00%，低于序时50.00个百分点。");
  CHECK(finding("3", 1) ==
        "截至6月底，新建学校完成1所（33.33%），序时50.00%，低于序时16.67个百分点。");
  CHECK(finding("401", 100) ==
        "截至6月底，新建学校完成100所（24.94%），序时201所（50.00%），低于序时25.06个百分点。");
}

TEST_CASE("A note is opened with its number, unit, finding, demand and a due day") {
  NoteDesk desk;
  CHECK(desk.now().number == "2024-01");
  CHECK(desk.now().unit == "甲局");
  CHECK(desk.now().finding ==
        "截至6月底，开工套数完成200套（33.33%），序时300套（50.00%），低于序时16.67个百分点。");
  CHECK(desk.now().due == "2024-07-12");  // 28 June and 14 days
  CHECK_FALSE(desk.now().demand.empty());
  CHECK(desk.state() == NoteState::unissued);
  Id second = desk.open(desk.sketch.aid);
  const SupervisionNote& aid = *desk.ledger.find<SupervisionNote>(second);
  CHECK(aid.number == "2024-02");
  CHECK(aid.finding.ends_with("6月月报没有按时报送。"));
  CHECK(next_note_number(desk.ledger, 2025) == "2025-01");
}

TEST_CASE("A note is issued, answered, sent back, answered again and closed") {
  NoteDesk desk;
  CHECK(desk.take(NoteStep::issue, "6.28") == "");
  CHECK(desk.now().issued == "2024-06-28");
  CHECK(desk.state() == NoteState::mending);
  CHECK(desk.take(NoteStep::reply, "7月1日", " 已供地 ") == "");
  CHECK(desk.now().reply == "已供地");
  CHECK(desk.state() == NoteState::replied);
  CHECK(desk.take(NoteStep::send_back, "2024-07-20", "没有施工许可") == "");
  CHECK(desk.now().due == "2024-07-20");
  CHECK(desk.now().reply.empty());
  CHECK(desk.now().demand.ends_with("\n退回：没有施工许可"));
  CHECK(desk.state() == NoteState::mending);
  CHECK(desk.take(NoteStep::reply, "7.10", "已取得许可") == "");
  CHECK(desk.take(NoteStep::put_off, "7.30", "雨季停工") == "");
  CHECK(desk.now().due == "2024-07-30");
  CHECK(desk.now().reply == "已取得许可");
  CHECK(desk.take(NoteStep::close, "7.29", "核验属实") == "");
  CHECK(desk.state() == NoteState::closed);
  CHECK(desk.now().conclusion == "核验属实");
  CHECK(desk.take(NoteStep::reopen, "") == "");
  CHECK(desk.state() == NoteState::mending);
}

TEST_CASE("A step is refused at the field that is wrong, and nothing is written") {
  NoteDesk desk;
  CHECK(desk.take(NoteStep::issue, "下周一") ==
        "日期：「下周一」不是日期，可写 6.17、6月17日、2024-06-17。");
  CHECK(desk.take(NoteStep::issue, "") == "日期：请写日期，例如 6.17。");
  CHECK(desk.take(NoteStep::issue, "7.13") == "日期：不能晚于期限 2024-07-12。");
  CHECK(desk.take(NoteStep::issue, "6.28") == "");
  CHECK(desk.take(NoteStep::reply, "6.27", "好") == "日期：不能早于签发日期 2024-06-28。");
  CHECK(desk.take(NoteStep::reply, "2.30", "") ==
        "日期：「2.30」不是日期，可写 6.17、6月17日、2024-06-17。");
  CHECK(desk.take(NoteStep::reply, "6.30", "  ") == "文字：请写回复的内容。");
  CHECK(desk.take(NoteStep::close, "6.30") == "文字：请写办结意见。");
  Edit edit(desk.ledger, "tester00");
  edit.set({RecordType::supervision_note, desk.note}, "issued", std::string());
  edit.set({RecordType::supervision_note, desk.note}, "due", std::string());
  apply_to(desk.ledger, edit);
  CHECK(desk.take(NoteStep::issue, "6.28") == "日期：还没有期限。请先在督办单里写上期限，再签发。");
}
