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
  CHECK(set_field(edit, ledger, {RecordType::item, id}, "deadline", std::string("10月底前")));
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
  CHECK(set_field(edit, ledger, {RecordType::figure, id}, "percent_of_year", Decimal(1072, 2)));
  REQUIRE(ledger.apply(edit.finish("2024-06-28T09:42:00+08:00", {"修改", {}})).ok());
  CHECK(ledger.find<Figure>(id)->percent_digits == 2);
}
