#include <doctest/doctest.h>

#include <optional>

#include "store/memory_store.h"

namespace minsheng {

namespace {

struct Outcome {
  std::optional<Result<void>> result;
  CommitDone record() {
    return [this](const Result<void>& one) { result = one; };
  }
};

}  // namespace

TEST_CASE("a commit writes and removes all its files at once") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Outcome first, second;
  store.commit({{{"a", "1"}, {"b/c", "2"}}, {}, 0}, first.record());
  store.commit({{{"a", "3"}}, {"b/c", "not-there"}, store.generation()}, second.record());
  CHECK(first.result->ok());
  CHECK(second.result->ok());
  CHECK(store.list() == std::vector<std::string>{"a"});
  CHECK(store.read("a").value() == "3");
  CHECK(store.read("b/c").error().code == ErrorCode::not_found);
  CHECK(store.generation() == 2);
}

TEST_CASE("a failing write leaves nothing of its commit") {
  MemoryDisk disk;
  MemoryStore store(disk);
  disk.failing_write = 2;
  Outcome outcome;
  store.commit({{{"a", "1"}, {"b", "2"}, {"c", "3"}}, {}, 0}, outcome.record());
  CHECK(outcome.result->error().code == ErrorCode::io);
  CHECK(disk.files.empty());
  CHECK(store.list().empty());
  CHECK(store.generation() == 0);
}

TEST_CASE("a second writer is refused until it has reloaded") {
  MemoryDisk disk;
  MemoryStore one(disk), two(disk);
  Outcome first, stale, fresh;
  one.commit({{{"a", "1"}}, {}, one.generation()}, first.record());
  two.commit({{{"a", "2"}}, {}, two.generation()}, stale.record());
  CHECK(stale.result->error().code == ErrorCode::conflict);
  CHECK(two.list().empty());
  two.reload([](const Result<void>&) {});
  CHECK(two.read("a").value() == "1");
  two.commit({{{"a", "2"}}, {}, two.generation()}, fresh.record());
  CHECK(fresh.result->ok());
  CHECK(disk.files["a"] == "2");
}

TEST_CASE("what was read before a reload cannot be committed after it when others wrote") {
  MemoryDisk disk;
  MemoryStore one(disk), two(disk);
  Outcome outcome;
  uint64_t seen = one.generation();
  two.commit({{{"a", "2"}}, {}, 0}, [](const Result<void>&) {});
  one.reload([](const Result<void>&) {});
  one.commit({{{"b", "1"}}, {}, one.generation()}, [](const Result<void>&) {});
  one.commit({{{"a", "1"}}, {}, seen}, outcome.record());
  CHECK(outcome.result->error().code == ErrorCode::conflict);
}

TEST_CASE("several commits of one handle may be under way") {
  MemoryDisk disk;
  MemoryStore store(disk);
  disk.hold = true;
  Outcome first, second;
  store.commit({{{"a", "1"}}, {}, 0}, first.record());
  store.commit({{{"b", "2"}}, {}, 0}, second.record());
  CHECK_FALSE(first.result.has_value());
  CHECK(disk.files.empty());
  run_pending(disk);
  CHECK(first.result->ok());
  CHECK(second.result->ok());
  CHECK(store.list() == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a torn write leaves its beginning and nothing after it") {
  MemoryDisk disk;
  MemoryStore store(disk);
  disk.torn_write = 2;
  disk.torn_length = 1;
  Outcome outcome;
  store.commit({{{"a", "12"}, {"b", "34"}, {"c", "56"}}, {}, 0}, outcome.record());
  CHECK_FALSE(outcome.result->ok());
  CHECK(disk.files == std::map<std::string, std::string>{{"a", "12"}, {"b", "3"}});
}

}  // namespace minsheng
