// Ledgers for the tests of this folder: a small one by hand and random ones from a seed.
#pragma once

#include <cstdint>
#include <string>

#include "model/edit.h"

namespace minsheng::test {

inline constexpr const char* kTime = "2024-03-20T09:41:00+08:00";

// Applies what `fill` puts into an Edit as one transaction.
template <class Fill>
void apply_edit(Ledger& ledger, const ActorId& actor, const char* label, Fill fill) {
  Edit edit(ledger, actor);
  fill(edit);
  Result<void> done = ledger.apply(edit.finish(kTime, {label, {}}));
  ENSURE(done.ok(), "the test's own edit applies");
}

// One source text, plan, group, item with two targets, mechanism and unit; then a correction by
// another actor, and one that was undone. Every kind of value occurs.
Ledger small_ledger();

// Some hundred steps of creating, setting and removing records of every type with random values
// (quotes, line ends, astral characters), by several actors. Equal seeds give equal ledgers.
Ledger random_ledger(uint64_t seed);

}  // namespace minsheng::test
