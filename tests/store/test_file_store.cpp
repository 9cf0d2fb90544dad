// Only natively: a real folder, real files.
#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "base/hash.h"
#include "native/file_store.h"
#include "store/author.h"

namespace minsheng {

using testing::Author;
using testing::kTextCodec;
using testing::names_of;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

// A folder that goes away with the test.
struct TemporaryFolder {
  std::string path = "/tmp/minsheng-store-XXXXXX";
  TemporaryFolder() { REQUIRE(mkdtemp(path.data())); }
  ~TemporaryFolder() { fs::remove_all(path); }
};

void load(FileStore& store) {
  store.reload([](const Result<void>& result) { REQUIRE(result.ok()); });
}

Result<void> commit(FileStore& store, Batch batch) {
  Result<void> outcome;
  store.commit(std::move(batch), [&](const Result<void>& result) { outcome = result; });
  return outcome;
}

std::string contents_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

TEST_CASE("a folder keeps what was committed") {
  TemporaryFolder folder;
  FileStore store(folder.path, "one");
  load(store);
  CHECK(commit(store, {{{"preferences", "p"}, {"ledger-a/head", "h\n\xff"}}, {}, 0}).ok());
  CHECK(commit(store, {{{"x", ""}}, {"preferences"}, store.generation()}).ok());
  CHECK(contents_of(folder.path + "/ledger-a/head") == "h\n\xff");
  FileStore again(folder.path, "two");
  load(again);
  CHECK(again.list() == Names{"ledger-a/head", "x"});
  CHECK(again.read("ledger-a/head").value() == "h\n\xff");
  CHECK(again.read("preferences").error().code == ErrorCode::not_found);
  CHECK(again.generation() == 2);
}

TEST_CASE("of two programs on one folder the one that did not reload is refused") {
  TemporaryFolder folder;
  FileStore one(folder.path, "one"), two(folder.path, "two");
  load(one);
  load(two);
  CHECK(commit(one, {{{"a", "1"}}, {}, one.generation()}).ok());
  CHECK(commit(two, {{{"a", "2"}}, {}, two.generation()}).error().code == ErrorCode::conflict);
  CHECK(contents_of(folder.path + "/a") == "1");
  load(two);
  CHECK(commit(two, {{{"a", "2"}}, {}, two.generation()}).ok());
  CHECK(commit(one, {{{"a", "3"}}, {}, one.generation()}).error().code == ErrorCode::conflict);
}

TEST_CASE("a whole redo file is carried out at the next reload, a cut one is not") {
  TemporaryFolder folder;
  FileStore store(folder.path, "one");
  load(store);
  CHECK(commit(store, {{{"a", "old"}, {"b", "old"}}, {}, 0}).ok());
  std::string body = "write a 3\nnewremove b 0\n";
  std::string redo = sha256_hex(body) + "\n" + body;
  for (size_t length = 0; length <= redo.size(); ++length) {
    write(folder.path + "/.store/redo", redo.substr(0, length));
    FileStore next(folder.path, "two");
    load(next);
    bool whole = length == redo.size();
    CHECK(next.list() == (whole ? Names{"a"} : Names{"a", "b"}));
    CHECK(next.read("a").value() == (whole ? "new" : "old"));
  }
}

TEST_CASE("a folder that cannot be written gives an error and keeps the old state") {
  FileStore store("/proc/minsheng", "one");
  Result<void> loaded;
  store.reload([&](const Result<void>& result) { loaded = result; });
  CHECK(loaded.error().code == ErrorCode::io);
  CHECK(commit(store, {{{"a", "1"}}, {}, 0}).error().code == ErrorCode::io);
  CHECK(store.list().empty());
}

TEST_CASE("a ledger lives in a folder") {
  TemporaryFolder folder;
  {
    FileStore store(folder.path, "one");
    load(store);
    Author author(store);
    author.checkpoint();
    author.rename("甲");
    CHECK(author.errors.empty());
  }
  FileStore store(folder.path, "two");
  load(store);
  Author author(store, load_ledger(store, "a", kTextCodec).take());
  author.rename("乙");
  CHECK(author.acknowledged == Names{"甲", "乙"});
}

}  // namespace minsheng
