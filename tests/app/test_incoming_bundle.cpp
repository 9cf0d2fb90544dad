#include <doctest/doctest.h>

#include "app/incoming_bundle.h"
#include "app/ledger_sketch.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

Ledger base_ledger() { return LedgerSketch("ledger-1", "officeaa").take(); }

}  // namespace

TEST_CASE("a ledger that is not on this machine is fresh") {
  CHECK(relation_of(nullptr, base_ledger()) == Relation::fresh);
}

TEST_CASE("the causal contexts tell how an incoming ledger stands to the local one") {
  Ledger base = base_ledger();
  Ledger ours = with_title(base, "officeaa", "本机改的");
  Ledger theirs = with_title(base, "officebb", "来文改的");
  CHECK(relation_of(&base, base) == Relation::same);
  CHECK(relation_of(&base, theirs) == Relation::newer);
  CHECK(relation_of(&ours, base) == Relation::older);
  CHECK(relation_of(&ours, theirs) == Relation::diverged);
}

TEST_CASE("an incoming ledger tells how many actions each side has that the other has not") {
  Ledger base = base_ledger();
  Ledger ours = with_title(with_title(base, "officeaa", "一"), "officeaa", "二");
  Ledger theirs = with_title(base, "officebb", "三");
  IncomingLedger entry = compare_ledger(&ours, theirs);
  CHECK(entry.title == "临江县 2024");
  CHECK(entry.relation == Relation::diverged);
  CHECK(entry.new_transactions == 1);
  CHECK(entry.local_transactions == 2);
  CHECK(compare_ledger(nullptr, base).new_transactions == 1);
}

TEST_CASE("only what loses nothing is taken without being asked") {
  CHECK(is_wanted(Relation::fresh));
  CHECK(is_wanted(Relation::newer));
  CHECK_FALSE(is_wanted(Relation::older));
  CHECK(may_take(Relation::older));
  CHECK_FALSE(may_take(Relation::diverged));
  CHECK_FALSE(may_take(Relation::same));
}
