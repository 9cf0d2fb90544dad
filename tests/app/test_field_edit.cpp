#include <doctest/doctest.h>

#include "app/field_edit.h"
#include "app/ledger_sketch.h"

using namespace minsheng;
using namespace minsheng::testing;

TEST_CASE("a deadline that is set brings its month along") {
  LedgerSketch sketch;
  sketch.plan.year = 2024;
  Item item;
  item.title = "修公路";
  Id id = sketch.item(sketch.group(Level::county, "（一）县级实事"), item);
  Ledger ledger = sketch.take();
  Edit edit(ledger, "tester00");
  CHECK(set_field(edit, ledger, {RecordType::item, id}, "deadline", std::string("10月底前")).ok());
  REQUIRE(ledger.apply(edit.finish("2024-06-28T09:41:00+08:00", {"修改时限", {}})).ok());
  CHECK(ledger.find<Item>(id)->deadline == "10月底前");
  CHECK(ledger.find<Item>(id)->deadline_month == "2024-10");
}

TEST_CASE("a percent that is set says how exact it is") {
  Ledger ledger = LedgerSketch().take();
  Edit make(ledger, "tester00");
  Id id = make.next_id();
  Figure figure;
  figure.percent_of_year = Decimal(107, 1);
  figure.percent_digits = 1;
  make.create(id, figure);
  REQUIRE(ledger.apply(make.finish("2024-06-28T09:41:00+08:00", {"新增", {}})).ok());
  Edit edit(ledger, "tester00");
  CHECK(
      set_field(edit, ledger, {RecordType::figure, id}, "percent_of_year", Decimal(1072, 2)).ok());
  REQUIRE(ledger.apply(edit.finish("2024-06-28T09:42:00+08:00", {"修改", {}})).ok());
  CHECK(ledger.find<Figure>(id)->percent_digits == 2);
}

TEST_CASE("what a unit says in its report makes it a draft again; a locked one takes nothing") {
  Ledger ledger = LedgerSketch().take();
  Edit make(ledger, "tester00");
  Id id = make.next_id();
  Report report;
  report.state = ReportState::submitted;
  report.problem = "资金未到位";
  make.create(id, report);
  REQUIRE(ledger.apply(make.finish("2024-06-28T09:41:00+08:00", {"新增", {}})).ok());
  auto set = [&](std::string_view field, const std::string& text) {
    Edit edit(ledger, "tester00");
    Result<void> done = set_field(edit, ledger, {RecordType::report, id}, field, text);
    if (!edit.empty()) {
      REQUIRE(ledger.apply(edit.finish("2024-06-28T09:42:00+08:00", {"修改", {}})).ok());
    }
    return done.ok();
  };
  auto state = [&] { return ledger.find<Report>(id)->state; };
  CHECK(set("received_on", "2024-06-28"));
  CHECK(set("problem", "资金未到位"));
  CHECK(state() == ReportState::submitted);
  CHECK(set("problem", "土地未批"));
  CHECK(state() == ReportState::draft);
  CHECK(set("state", "locked"));
  CHECK_FALSE(set("light", "late"));
  CHECK_FALSE(set("problem", ""));
  CHECK(ledger.find<Report>(id)->problem == "土地未批");
  CHECK_FALSE(set("no_such_field", ""));
}
