#include <doctest/doctest.h>

#include "store/layout.h"
#include "store/memory_store.h"

namespace minsheng {

TEST_CASE("names carry padded numbers and read back") {
  CHECK(snapshot_name("a1", 7, {2026, 8, 2}) == "ledger-a1/snapshot-000007-2026-08-02");
  CHECK(record_name("a1", 7, 1234567) == "ledger-a1/journal-000007-1234567");
  CHECK(head_name("a1") == "ledger-a1/head");
  CHECK(ledger_of("ledger-a1/head") == "a1");
  CHECK(ledger_of("preferences") == "");
}

TEST_CASE("an id from outside cannot leave its folder") {
  for (std::string id : {"../x", "a/b", "a%2Fb", "县 2026", "", "%", "a\\..\n"}) {
    CAPTURE(id);
    CHECK(is_store_name(head_name(id)));
    CHECK(ledger_of(head_name(id)) == id);
  }
}

TEST_CASE("names that are no names are refused") {
  for (std::string name :
       {"", "/", "a/", "/a", "a/b/c", "..", "../a", "a/..", ".a", "a/.b", "a b", "a\\b", "县"}) {
    CAPTURE(name);
    CHECK_FALSE(is_store_name(name));
  }
}

TEST_CASE("files are listed by number, strangers are left out") {
  MemoryDisk disk;
  disk.files = {
      {"ledger-a/snapshot-1000000-2026-08-02", ""}, {"ledger-a/snapshot-000009-2026-08-01", ""},
      {"ledger-a/journal-000009-1000000", ""},      {"ledger-a/journal-000009-000002", ""},
      {"ledger-a/journal-000010-000001", ""},       {"ledger-a/snapshot-9-2026-08-01", ""},
      {"ledger-a/snapshot-000009-2026-13-01", ""},  {"ledger-a/notes", ""},
      {"ledger-ab/journal-000001-000001", ""}};
  MemoryStore store(disk);
  LedgerFiles files = list_files(store, "a");
  std::vector<std::string> names;
  for (const auto& file : files.snapshots) names.push_back(file.name);
  for (const auto& file : files.records) names.push_back(file.name);
  CHECK(names == std::vector<std::string>{
                     "ledger-a/snapshot-000009-2026-08-01", "ledger-a/snapshot-1000000-2026-08-02",
                     "ledger-a/journal-000009-000002", "ledger-a/journal-000009-1000000",
                     "ledger-a/journal-000010-000001"});
  CHECK_FALSE(files.has_head);
}

TEST_CASE("the newest 4 generations stay with their records, then one a day for 30 days") {
  LedgerFiles files;
  auto add = [&](int64_t generation, Date day) {
    files.snapshots.push_back({generation, day, std::to_string(generation)});
    files.records.push_back({generation, generation, std::to_string(generation) + "r"});
  };
  add(1, {2026, 7, 3});  // 30 days before: too old
  add(2, {2026, 7, 4});  // 29 days before
  add(3, {2026, 8, 1});  // not the day's last
  add(4, {2026, 8, 1});  // the last of that day
  add(5, {2026, 8, 2});  // not the day's last, no longer of the newest 4
  add(6, {2026, 8, 2});
  add(7, {2026, 8, 2});
  add(8, {2026, 8, 2});
  add(9, {2026, 8, 2});
  CHECK(outdated_files(files, {2026, 8, 2}) ==
        std::vector<std::string>{"5", "3", "1", "1r", "2r", "3r", "4r", "5r"});
}

}  // namespace minsheng
