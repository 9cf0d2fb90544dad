// Collecting changes into one transaction.
#include <doctest/doctest.h>

#include "model/edit.h"

namespace minsheng {
namespace {

constexpr const char* kActor = "actor0001";
constexpr const char* kTime = "2024-03-20T09:41:00+08:00";

const RecordRef kUnit{RecordType::unit, "actor0001-1-1"};

Ledger ledger_with_unit() {
  Ledger ledger("l1");
  Edit edit(ledger, kActor);
  Unit unit;
  unit.name = "县人社局";
  edit.create(edit.next_id(), unit);
  CHECK(ledger.apply(edit.finish(kTime, {"新增", {}})).ok());
  return ledger;
}

TEST_CASE("a removed record is brought back with all it held") {
  Ledger ledger = ledger_with_unit();
  RecordRef unit{RecordType::unit, ledger.table<Unit>().begin()->first};
  Edit remove(ledger, kActor);
  CHECK_FALSE(remove.restore(unit));  // it is there
  CHECK(remove.remove(unit));
  REQUIRE(ledger.apply(remove.finish(kTime, {"删除", {}})).ok());
  CHECK(ledger.find<Unit>(unit.id) == nullptr);
  Edit restore(ledger, kActor);
  CHECK_FALSE(restore.restore({RecordType::unit, "none"}));
  CHECK(restore.restore(unit));
  REQUIRE(ledger.apply(restore.finish(kTime, {"恢复", {}})).ok());
  REQUIRE(ledger.find<Unit>(unit.id) != nullptr);
  CHECK(ledger.find<Unit>(unit.id)->name == "县人社局");
}

TEST_CASE("ids of new records carry the stamp and count up") {
  Ledger ledger = ledger_with_unit();
  Edit edit(ledger, kActor);
  CHECK(edit.next_id() == "actor0001-2-1");
  CHECK(edit.next_id() == "actor0001-2-2");
  Edit other(ledger, "actor0002");
  CHECK(other.next_id() == "actor0002-1-1");
}

TEST_CASE("creating writes what differs from an empty record") {
  Ledger ledger = ledger_with_unit();
  const std::vector<Change> expected = {
      {kUnit, "exists", false, true, ""},
      {kUnit, "name", std::string(), std::string("县人社局"), ""},
  };
  CHECK(ledger.history()[0].changes == expected);
  CHECK(ledger.history()[0].stamp == Stamp{kActor, 1});
  CHECK(ledger.history()[0].time == kTime);
}

TEST_CASE("several sets of one field fold into one change with the last reason") {
  Ledger ledger = ledger_with_unit();
  Edit edit(ledger, kActor);
  CHECK(edit.set(kUnit, "name", std::string("甲"), "一"));
  CHECK(edit.set(kUnit, "note", std::string("注")));
  CHECK(edit.set(kUnit, "name", std::string("乙"), "二"));
  const std::vector<Change> expected = {
      {kUnit, "name", std::string("县人社局"), std::string("乙"), "二"},
      {kUnit, "note", std::string(), std::string("注"), ""},
  };
  CHECK(edit.finish(kTime, {"改", {}}).changes == expected);
  CHECK(edit.empty());
}

TEST_CASE("a field that is set back leaves no change, nor does the value it has") {
  Ledger ledger = ledger_with_unit();
  Edit edit(ledger, kActor);
  CHECK(edit.set(kUnit, "name", std::string("县人社局")));
  CHECK(edit.empty());
  CHECK(edit.set(kUnit, "name", std::string("甲")));
  CHECK(edit.set(kUnit, "name", std::string("县人社局")));
  CHECK(edit.empty());
}

TEST_CASE("what is not there or does not fit is not set") {
  Ledger ledger = ledger_with_unit();
  Edit edit(ledger, kActor);
  CHECK(!edit.set({RecordType::unit, "gone"}, "name", std::string("甲")));
  CHECK(!edit.set({RecordType::item, kUnit.id}, "text", std::string("甲")));
  CHECK(!edit.set(kUnit, "hat", std::string("甲")));
  CHECK(!edit.set(kUnit, "exists", false));
  CHECK(!edit.set(kUnit, "name", int64_t{3}));
  CHECK(!edit.set(kUnit, "name", FieldValue()));
  CHECK(!edit.remove({RecordType::unit, "gone"}));
  CHECK(edit.empty());
}

TEST_CASE("a removed record is gone for finding and can be neither set nor removed again") {
  Ledger ledger = ledger_with_unit();
  Edit edit(ledger, kActor);
  CHECK(edit.remove(kUnit, "撤并"));
  CHECK(ledger.apply(edit.finish(kTime, {"删", {}})).ok());
  CHECK(ledger.find<Unit>(kUnit.id) == nullptr);
  CHECK(ledger.table<Unit>().at(kUnit.id).record.name == "县人社局");
  Edit next(ledger, kActor);
  CHECK(!next.set(kUnit, "name", std::string("甲")));
  CHECK(!next.remove(kUnit));
}

}  // namespace
}  // namespace minsheng
