#include <doctest/doctest.h>

#include "store/author.h"
#include "store/layout.h"
#include "store/memory_store.h"

namespace minsheng {

using testing::Author;
using testing::kTextCodec;
using testing::names_of;
using Names = std::vector<std::string>;

static LoadedLedger load(MemoryDisk& disk) {
  Result<LoadedLedger> loaded = load_ledger(MemoryStore(disk), "a", kTextCodec);
  REQUIRE(loaded.ok());
  return loaded.take();
}

TEST_CASE("a ledger is its snapshot and the records after it") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author author(store);
  CHECK(author.journal.wants_checkpoint());
  author.checkpoint();
  CHECK_FALSE(author.journal.wants_checkpoint());
  author.rename("甲");
  author.rename("乙");
  CHECK(store.list() == Names{"ledger-a/head", "ledger-a/journal-000001-000001",
                              "ledger-a/journal-000001-000002",
                              "ledger-a/snapshot-000001-2026-08-02"});
  LoadedLedger loaded = load(disk);
  CHECK(loaded.ledger.data() == author.ledger.data());
  CHECK(loaded.report.messages.empty());
  CHECK(loaded.report.replayed == 2);
  CHECK(loaded.report.cut == 0);
  CHECK(loaded.position.next_sequence == 3);
  CHECK_FALSE(loaded.position.must_checkpoint);
}

// As a codec whose files may not grow beyond a limit when they are read.
static Result<Ledger> read_short_ledger(std::string_view bytes) {
  if (bytes.size() > 60) return Error{ErrorCode::too_large, {"太大", {}}};
  return kTextCodec.ledger_from_bytes(bytes);
}

TEST_CASE("a snapshot that could not be read again never takes the place of one that can") {
  MemoryDisk disk;
  MemoryStore store(disk);
  LedgerCodec codec = kTextCodec;
  codec.ledger_from_bytes = read_short_ledger;
  Ledger ledger("a");
  LedgerJournal journal(store, codec, "a", {});
  std::vector<Error> errors;
  CommitDone note = [&](const Result<void>& done) {
    if (!done) errors.push_back(done.error());
  };
  journal.checkpoint(ledger, {2026, 8, 2}, note);
  Names names;
  for (int i = 0; i < 12; ++i) {
    names.push_back("第" + std::to_string(i) + "个名字");
    Transaction renamed = testing::rename_unit(ledger, names.back());
    REQUIRE(ledger.apply(renamed).ok());
    journal.append(renamed, note);
    journal.checkpoint(ledger, {2026, 8, 2}, note);
  }
  Result<LoadedLedger> loaded = load_ledger(MemoryStore(disk), "a", codec);
  REQUIRE(loaded.ok());
  CHECK(names_of(loaded.value().ledger) == names);
  CHECK(loaded.value().report.messages.empty());
  CHECK(errors.empty());

  LedgerJournal other(store, codec, "b", {});
  other.checkpoint(ledger, {2026, 8, 2}, note);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].code == ErrorCode::too_large);
  CHECK(other.unsaved() == 0);
}

TEST_CASE("work goes on after loading, over checkpoints, day after day") {
  MemoryDisk disk;
  {
    MemoryStore store(disk);
    Author author(store);
    author.checkpoint({2026, 8, 1});
    author.rename("1");
  }
  for (int day = 2; day < 9; ++day) {
    MemoryStore store(disk);
    Author author(store, load(disk));
    author.rename(std::to_string(day));
    author.checkpoint({2026, 8, day});
    CHECK(author.errors.empty());
  }
  LoadedLedger loaded = load(disk);
  CHECK(names_of(loaded.ledger) == Names{"1", "2", "3", "4", "5", "6", "7", "8"});
  CHECK(loaded.report.replayed == 0);
  CHECK(loaded.report.messages.empty());
  LedgerFiles files = list_files(MemoryStore(disk), "a");
  CHECK(files.snapshots.size() == 8);
  CHECK(files.records.size() == 3);
}

TEST_CASE("a checkpoint is wanted after many records") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author author(store);
  author.checkpoint();
  for (int i = 1; i < LedgerJournal::kCheckpointRecords; ++i) author.rename(std::to_string(i));
  CHECK_FALSE(author.journal.wants_checkpoint());
  author.rename("last");
  CHECK(author.journal.wants_checkpoint());
  CHECK(load(disk).position.records == LedgerJournal::kCheckpointRecords);
}

TEST_CASE("a checkpoint is wanted after many bytes") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author author(store);
  author.checkpoint();
  author.rename(std::string(LedgerJournal::kCheckpointBytes, 'x'));
  CHECK(author.journal.wants_checkpoint());
}

TEST_CASE("what could not be stored goes along with the next success") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author author(store);
  author.checkpoint();
  disk.failing_write = disk.writes + 1;
  author.rename("甲");
  CHECK(author.errors.size() == 1);
  CHECK(author.journal.unsaved() == 1);
  CHECK(names_of(load(disk).ledger).empty());
  author.rename("乙");
  CHECK(author.journal.unsaved() == 0);
  CHECK(names_of(load(disk).ledger) == Names{"甲", "乙"});
}

TEST_CASE("retry stores what failed, and is good at once when nothing did") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author author(store);
  disk.failing_write = 1;
  author.checkpoint();
  CHECK(author.journal.unsaved() == 1);
  int good = 0;
  for (int i = 0; i < 2; ++i) {
    author.journal.retry([&](const Result<void>& result) { good += result.ok() ? 1 : 0; });
  }
  CHECK(good == 2);
  CHECK(author.journal.unsaved() == 0);
  CHECK(disk.generation == 1);
  CHECK(load(disk).report.messages.empty());
}

TEST_CASE("a failed first snapshot is stored with the first record") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author author(store);
  disk.failing_write = 1;
  author.checkpoint();
  author.rename("甲");
  CHECK(author.acknowledged == Names{"甲"});
  CHECK(names_of(load(disk).ledger) == Names{"甲"});
}

TEST_CASE("a save under way does not hold up the next one") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author author(store);
  author.checkpoint();
  disk.hold = true;
  author.rename("甲");
  author.rename("乙");
  CHECK(author.journal.unsaved() == 2);
  CHECK(author.acknowledged.empty());
  disk.failing_write = disk.writes + 1;  // the first of the two fails
  run_pending(disk);
  CHECK(author.errors.size() == 1);
  CHECK(author.acknowledged == Names{"甲", "乙"});
  CHECK(author.journal.unsaved() == 0);
  CHECK(names_of(load(disk).ledger) == Names{"甲", "乙"});
}

TEST_CASE("a commit under way may call back after the journal is gone") {
  MemoryDisk disk;
  MemoryStore store(disk);
  bool called = false;
  {
    LedgerJournal journal(store, kTextCodec, "a", start_position(store, "a"));
    disk.hold = true;
    journal.checkpoint(Ledger("a"), {2026, 8, 2}, [&](const Result<void>&) { called = true; });
  }
  run_pending(disk);
  CHECK(called);
}

TEST_CASE("a second writer is refused and nothing of the first is lost") {
  MemoryDisk disk;
  MemoryStore one(disk);
  Author first(one);
  first.checkpoint();
  MemoryStore two(disk);
  Author second(two, load(disk));
  second.rename("二");
  first.rename("一");
  REQUIRE(first.errors.size() == 1);
  CHECK(first.errors[0].code == ErrorCode::conflict);
  CHECK(names_of(load(disk).ledger) == Names{"二"});
}

TEST_CASE("two ledgers of one session do not stand in each other's way") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author a(store, "a"), b(store, "b");
  a.checkpoint();
  b.checkpoint();
  a.rename("甲");
  b.rename("乙");
  CHECK(a.errors.empty());
  CHECK(b.errors.empty());
  CHECK(list_ledgers(store) == Names{"a", "b"});
}

TEST_CASE("removing a ledger leaves the others alone") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author a(store, "a"), b(store, "ab");
  a.checkpoint();
  b.checkpoint();
  remove_ledger(store, "a", store.generation(), [](const Result<void>&) {});
  CHECK(list_ledgers(store) == Names{"ab"});
  CHECK(load_ledger(store, "a", kTextCodec).error().code == ErrorCode::not_found);
}

TEST_CASE("a backup put in a ledger's place is not mixed with the old records") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Author old(store);
  old.checkpoint();
  old.rename("旧");
  Author backup(store);
  backup.checkpoint();
  backup.rename("新");
  CHECK(names_of(load(disk).ledger) == Names{"新"});
  disk.files["ledger-a/snapshot-000002-2026-08-02"] = "broken";
  LoadedLedger loaded = load(disk);
  CHECK(names_of(loaded.ledger) == Names{"旧"});
  CHECK(loaded.report.cut == 1);
}

}  // namespace minsheng
