// The names of a ledger's files in a Store, and which of them have had their day.
//   ledger-<id>/snapshot-<generation>-<day>     ledger-<id>/journal-<generation>-<sequence>
//   ledger-<id>/head
// Numbers have at least six digits; an id's other characters are written as %XX.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/ids.h"
#include "store/store.h"

namespace minsheng {

struct SnapshotName {
  int64_t generation = 0;
  Date day;
  std::string name;
};

struct RecordName {
  int64_t generation = 0;
  int64_t sequence = 0;
  std::string name;
};

struct LedgerFiles {
  std::vector<SnapshotName> snapshots;  // oldest first
  std::vector<RecordName> records;      // in order of generation, then sequence
  bool has_head = false;
};

std::string folder_of(const Id& ledger_id);  // with the '/'
std::string snapshot_name(const Id& ledger_id, int64_t generation, const Date& day);
std::string record_name(const Id& ledger_id, int64_t generation, int64_t sequence);
std::string head_name(const Id& ledger_id);

// The id of the ledger that a file belongs to, "" for a file of none.
Id ledger_of(std::string_view name);

// Names in the ledger's folder that follow no pattern are left out (and never removed by age).
LedgerFiles list_files(const Store& store, const Id& ledger_id);

// Snapshots that are neither among the newest 4 nor the last of a day within the 30 days up to
// `today`, and the records that only such snapshots would need.
std::vector<std::string> outdated_files(const LedgerFiles& files, const Date& today);

}  // namespace minsheng
