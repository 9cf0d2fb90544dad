// Applying transactions: all or nothing, stamps, undo, redo.
#include <doctest/doctest.h>

#include "format/sample_ledger.h"
#include "model/edit.h"

namespace minsheng {
namespace {

using test::apply_edit;
using test::kTime;
using test::random_ledger;

constexpr const char* kActor = "actor0001";
constexpr const char* kOther = "actor0002";
const RecordRef kUnit{RecordType::unit, "actor0001-1-1"};
const RecordRef kNew{RecordType::unit, "actor0001-2-1"};

Ledger ledger_with_unit() {
  Ledger ledger("l1");
  apply_edit(ledger, kActor, "新增", [](Edit& edit) {
    edit.create(edit.next_id(), Unit{"县人社局", {}, "", "", ""});
  });
  return ledger;
}

Transaction step(const Ledger& ledger, std::vector<Change> changes, const ActorId& actor = kActor) {
  return {ledger.next_stamp(actor), kTime, {"改", {}}, {}, std::move(changes)};
}

Change rename(const char* before, const char* after) {
  return {kUnit, "name", std::string(before), std::string(after), ""};
}

// Applies, expects `code`, and that the ledger is as it was.
void check_refused(Ledger ledger, const Transaction& transaction, ErrorCode code) {
  LedgerData before = ledger.data();
  uint64_t revision = ledger.revision();
  Result<void> done = ledger.apply(transaction);
  CHECK(!done.ok());
  if (!done) CHECK(done.error().code == code);
  CHECK(ledger.data() == before);
  CHECK(ledger.revision() == revision);
}

TEST_CASE("a transaction changes records, context and history, and raises the revision") {
  Ledger ledger = ledger_with_unit();
  uint64_t revision = ledger.revision();
  Transaction rename_step = step(ledger, {rename("县人社局", "甲")}, kOther);
  REQUIRE(ledger.apply(rename_step).ok());
  CHECK(ledger.find<Unit>(kUnit.id)->name == "甲");
  CHECK(ledger.data().context == Context{{kActor, 1}, {kOther, 1}});
  CHECK(ledger.history().back() == rename_step);
  CHECK(ledger.revision() > revision);
}

TEST_CASE("stamps say which transaction made a field's value") {
  Ledger ledger = ledger_with_unit();
  const Stored<Unit>& stored = ledger.table<Unit>().at(kUnit.id);
  CHECK(stored.created == Stamp{kActor, 1});
  CHECK(stored.stamps.empty());
  REQUIRE(ledger.apply(step(ledger, {rename("县人社局", "甲")}, kOther)).ok());
  REQUIRE(ledger.apply(step(ledger, {rename("甲", "乙")})).ok());
  CHECK(stored.stamps == std::vector<FieldStamp>{{"name", {kActor, 2}}});
  CHECK(stamp_of(stored, "name") == Stamp{kActor, 2});
  CHECK(stamp_of(stored, "note") == Stamp{kActor, 1});
}

TEST_CASE("a conflict half way leaves everything as it was, new records too") {
  Ledger ledger = ledger_with_unit();
  check_refused(ledger,
                step(ledger, {rename("县人社局", "甲"),
                              {kNew, "exists", false, true, ""},
                              {kNew, "name", std::string(), std::string("新"), ""},
                              rename("县人社局", "乙")}),
                ErrorCode::conflict);
  check_refused(ledger, step(ledger, {rename("别的", "甲")}), ErrorCode::conflict);
  check_refused(ledger, step(ledger, {{kUnit, "exists", false, true, ""}}), ErrorCode::conflict);
}

TEST_CASE("unknown fields and values of a wrong type are refused") {
  Ledger ledger = ledger_with_unit();
  auto refuse = [&](Change bad) {
    check_refused(ledger, step(ledger, {rename("县人社局", "甲"), std::move(bad)}),
                  ErrorCode::bad_input);
  };
  refuse({kUnit, "hat", std::string(), std::string("x"), ""});
  refuse({kUnit, "note", std::string(), int64_t{3}, ""});
  refuse({kUnit, "note", std::string(), FieldValue(), ""});
  refuse({kUnit, "exists", true, std::string("no"), ""});
  refuse({kNew, "exists", false, FieldValue(), ""});
}

TEST_CASE("a record must be made before its fields are set, and has a name") {
  Ledger ledger = ledger_with_unit();
  check_refused(ledger, step(ledger, {{kNew, "name", std::string(), std::string("新"), ""}}),
                ErrorCode::conflict);
  check_refused(ledger, step(ledger, {{{RecordType::unit, ""}, "exists", false, true, ""}}),
                ErrorCode::bad_input);
}

TEST_CASE("only the actor's next number is taken") {
  Ledger ledger = ledger_with_unit();
  for (int64_t number : {0, 1, 3, -1}) {
    CAPTURE(number);
    Transaction transaction = step(ledger, {rename("县人社局", "甲")});
    transaction.stamp.number = number;
    check_refused(ledger, transaction, ErrorCode::bad_input);
  }
  check_refused(ledger, step(ledger, {rename("县人社局", "甲")}, ""), ErrorCode::bad_input);
}

TEST_CASE("the inverse takes back in reverse order and names what it undoes") {
  Transaction first = {{kActor, 2}, kTime, {"改名", {}}, {}, {rename("a", "b"), rename("b", "c")}};
  first.changes[0].reason = "因为";
  Transaction expected = {{kOther, 5},
                          "later",
                          {"撤销：{}", {"改名"}},
                          {kActor, 2},
                          {rename("c", "b"), rename("b", "a")}};
  expected.changes[1].reason = "因为";
  CHECK(inverse_of(first, {kOther, 5}, "later") == expected);
}

TEST_CASE("undo of creating removes, redo brings back the same record") {
  Ledger ledger = ledger_with_unit();
  Unit made = *ledger.find<Unit>(kUnit.id);
  REQUIRE(ledger.apply(inverse_of(ledger.history()[0], ledger.next_stamp(kActor), kTime)).ok());
  CHECK(ledger.find<Unit>(kUnit.id) == nullptr);
  REQUIRE(ledger.apply(inverse_of(ledger.history()[1], ledger.next_stamp(kActor), kTime)).ok());
  REQUIRE(ledger.find<Unit>(kUnit.id) != nullptr);
  CHECK(*ledger.find<Unit>(kUnit.id) == made);
}

TEST_CASE("undo is refused when somebody changed the field meanwhile") {
  Ledger ledger = ledger_with_unit();
  REQUIRE(ledger.apply(step(ledger, {rename("县人社局", "甲")})).ok());
  REQUIRE(ledger.apply(step(ledger, {rename("甲", "乙")}, kOther)).ok());
  check_refused(ledger, inverse_of(ledger.history()[1], ledger.next_stamp(kActor), kTime),
                ErrorCode::conflict);
}

// Records without what undo may change: stamps, and the kept remains of removed ones.
template <class Record>
void check_same_records(const Ledger& a, const Ledger& b) {
  std::map<Id, Record> present_a;
  std::map<Id, Record> present_b;
  for (const auto& [id, stored] : a.table<Record>()) {
    if (stored.exists) present_a[id] = stored.record;
  }
  for (const auto& [id, stored] : b.table<Record>()) {
    if (stored.exists) present_b[id] = stored.record;
  }
  CHECK(present_a == present_b);
}

template <class... Records>
void check_same(const Ledger& a, const Ledger& b, std::type_identity<std::tuple<Records...>>) {
  (check_same_records<Records>(a, b), ...);
}

TEST_CASE("undoing everything in reverse order leads back through every former state") {
  for (uint64_t seed = 1; seed <= 5; ++seed) {
    CAPTURE(seed);
    Ledger ledger = random_ledger(seed);
    std::vector<Ledger> states = {Ledger(ledger.id())};
    for (const Transaction& transaction : ledger.history()) {
      states.push_back(states.back());
      REQUIRE(states.back().apply(transaction).ok());
    }
    CHECK(states.back().data() == ledger.data());
    size_t steps = ledger.history().size();
    for (size_t i = steps; i > 0; --i) {
      const Transaction& last = ledger.history()[i - 1];
      REQUIRE(ledger.apply(inverse_of(last, ledger.next_stamp(last.stamp.actor), kTime)).ok());
      check_same(ledger, states[i - 1], std::type_identity<AllRecords>{});
    }
  }
}

}  // namespace
}  // namespace minsheng
