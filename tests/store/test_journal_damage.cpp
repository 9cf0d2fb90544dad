// The law of storage: loading gives the last acknowledged state or better, never crashes, and is
// never older without saying so.
#include <doctest/doctest.h>

#include <algorithm>

#include "store/author.h"
#include "store/frame.h"
#include "store/memory_store.h"

namespace minsheng {

using testing::Author;
using testing::kTextCodec;
using testing::names_of;
using testing::texts_of;
using Names = std::vector<std::string>;

namespace {

// Six actions over three generations; stops, as a power cut would, at the first error.
Names write_story(MemoryDisk& disk) {
  MemoryStore store(disk);
  Author author(store);
  author.checkpoint();
  for (int i = 1; i <= 6 && author.errors.empty(); ++i) {
    author.rename("名" + std::to_string(i));
    if (i % 2 == 0 && i < 6 && author.errors.empty()) author.checkpoint();
  }
  return author.acknowledged;
}

bool is_prefix(const Names& start, const Names& whole) {
  return start.size() <= whole.size() && std::equal(start.begin(), start.end(), whole.begin());
}

Result<LoadedLedger> load(MemoryDisk& disk) {
  return load_ledger(MemoryStore(disk), "a", kTextCodec);
}

const Names kStory{"名1", "名2", "名3", "名4", "名5", "名6"};

constexpr char kNewestSnapshot[] = "ledger-a/snapshot-000003-2026-08-02";

}  // namespace

TEST_CASE("a power cut at any byte of any write loses nothing acknowledged") {
  MemoryDisk whole;
  REQUIRE(write_story(whole) == kStory);
  for (int write = 1; write <= whole.writes; ++write) {
    bool torn = true;
    for (size_t length = 0; torn; ++length) {
      MemoryDisk disk;
      disk.torn_write = write;
      disk.torn_length = length;
      Names acknowledged = write_story(disk);
      torn = length < 260;  // longer than any file of the story
      Result<LoadedLedger> loaded = load(disk);
      CAPTURE(write);
      CAPTURE(length);
      if (!loaded) {
        CHECK(acknowledged.empty());
        continue;
      }
      Names names = names_of(loaded.value().ledger);
      CHECK(is_prefix(acknowledged, names));
      CHECK(is_prefix(names, kStory));
    }
  }
}

TEST_CASE("work goes on after a power cut at any byte, and the next load is clean") {
  for (int write = 3; write <= 18; ++write) {
    for (size_t length : {0u, 1u, 60u, 150u}) {
      MemoryDisk disk;
      disk.torn_write = write;
      disk.torn_length = length;
      write_story(disk);
      Result<LoadedLedger> loaded = load(disk);
      REQUIRE(loaded.ok());
      MemoryStore store(disk);
      Author author(store, loaded.take());
      author.rename("后来");
      if (author.journal.wants_checkpoint()) author.checkpoint();
      CHECK(author.errors.empty());
      Result<LoadedLedger> again = load(disk);
      REQUIRE(again.ok());
      CHECK(again.value().ledger.data() == author.ledger.data());
      CHECK(texts_of(again.value().report) == Names{});
    }
  }
}

TEST_CASE("a flipped bit anywhere is survived, and never silently older") {
  MemoryDisk disk;
  write_story(disk);
  for (const auto& file : std::map(disk.files)) {
    const auto& name = file.first;  // CAPTURE takes no structured binding
    const auto& bytes = file.second;
    for (size_t i = 0; i < bytes.size(); ++i) {
      MemoryDisk damaged = disk;
      char& byte = damaged.files[name][i];
      byte = static_cast<char>(byte ^ (1 << (i % 8)));
      Result<LoadedLedger> loaded = load(damaged);
      CAPTURE(name);
      CAPTURE(i);
      REQUIRE(loaded.ok());
      Names names = names_of(loaded.value().ledger);
      CHECK(is_prefix(names, kStory));
      CHECK((names == kStory || !loaded.value().report.messages.empty()));
    }
  }
}

TEST_CASE("a vanished file is survived, and never silently older") {
  MemoryDisk disk;
  write_story(disk);
  for (const auto& file : disk.files) {
    const auto& name = file.first;
    CAPTURE(name);
    MemoryDisk damaged = disk;
    damaged.files.erase(name);
    Result<LoadedLedger> loaded = load(damaged);
    REQUIRE(loaded.ok());
    Names names = names_of(loaded.value().ledger);
    CHECK(is_prefix(names, kStory));
    CHECK((names == kStory || !loaded.value().report.messages.empty()));
  }
}

TEST_CASE("with the newest snapshot damaged the records of both generations give the same state") {
  MemoryDisk disk;
  write_story(disk);
  disk.files[kNewestSnapshot][200] ^= 1;
  LoadedLedger loaded = load(disk).take();
  CHECK(names_of(loaded.ledger) == kStory);
  CHECK(loaded.report.replayed == 4);
  CHECK(texts_of(loaded.report) == Names{"第 3 代快照已损坏，改用更早的快照和其后的操作记录",
                                         "经核对，已保存的操作都在，没有丢失"});
  CHECK(loaded.position.must_checkpoint);
  CHECK(loaded.position.generation == 4);
}

TEST_CASE("all snapshots but the first may be damaged") {
  MemoryDisk disk;
  write_story(disk);
  disk.files[kNewestSnapshot] = "";
  disk.files["ledger-a/snapshot-000002-2026-08-02"] = "x";
  LoadedLedger loaded = load(disk).take();
  CHECK(names_of(loaded.ledger) == kStory);
  CHECK(loaded.report.replayed == 6);
}

TEST_CASE("with every snapshot damaged the error says what to do") {
  MemoryDisk disk;
  write_story(disk);
  for (auto& [name, bytes] : disk.files) {
    if (name.find("snapshot") != std::string::npos) bytes = "x";
  }
  Result<LoadedLedger> loaded = load(disk);
  REQUIRE_FALSE(loaded.ok());
  CHECK(loaded.error().code == ErrorCode::bad_input);
  CHECK(to_text(loaded.error().message) == "台账“a”的快照全部损坏，无法打开；请从备份文件恢复");
}

TEST_CASE("nothing is applied behind a damaged record, and the report counts") {
  MemoryDisk disk;
  write_story(disk);
  disk.files["ledger-a/journal-000003-000005"][70] ^= 1;
  LoadedLedger loaded = load(disk).take();
  CHECK(names_of(loaded.ledger) == Names{"名1", "名2", "名3", "名4"});
  CHECK(loaded.report.cut == 2);
  CHECK(texts_of(loaded.report) ==
        Names{"有 2 条操作记录损坏或不连续，没有载入", "最后 2 步操作没有找到"});
}

TEST_CASE("records written after a loss are found behind the damaged ones, checkpoint or not") {
  MemoryDisk disk;
  write_story(disk);
  disk.files["ledger-a/journal-000003-000005"][70] ^= 1;
  MemoryStore store(disk);
  Author author(store, load(disk).take());
  author.rename("新5");
  LoadedLedger loaded = load(disk).take();
  CHECK(names_of(loaded.ledger) == Names{"名1", "名2", "名3", "名4", "新5"});
  CHECK(loaded.report.cut == 2);
}

TEST_CASE("a record moved to another place is not applied") {
  MemoryDisk disk;
  write_story(disk);
  std::swap(disk.files["ledger-a/journal-000003-000005"],
            disk.files["ledger-a/journal-000003-000006"]);
  CHECK(names_of(load(disk).take().ledger) == Names{"名1", "名2", "名3", "名4"});
}

TEST_CASE("another ledger's snapshot in this folder counts as damaged") {
  MemoryDisk disk;
  write_story(disk);
  MemoryStore store(disk);
  Author other(store, "b");
  other.checkpoint();
  disk.files[kNewestSnapshot] = disk.files["ledger-b/snapshot-000001-2026-08-02"];
  CHECK(names_of(load(disk).take().ledger) == kStory);
}

TEST_CASE("what a later program wrote is refused, not taken for damage") {
  MemoryDisk disk;
  write_story(disk);
  MemoryStore store(disk);
  LoadedLedger loaded = load(disk).take();
  Frame record{FrameKind::record, 3, 7, loaded.position.head, "later"};
  disk.files["ledger-a/journal-000003-000007"] = encode_frame(record);
  CHECK(load(disk).error().code == ErrorCode::newer_version);
}

}  // namespace minsheng
