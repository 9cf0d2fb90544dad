#include <doctest/doctest.h>

#include "base/hash.h"
#include "store/memory_store.h"
#include "store/preferences.h"

namespace minsheng {

TEST_CASE("preferences read back as they were saved") {
  MemoryDisk disk;
  MemoryStore store(disk);
  Preferences preferences{{"actor", "ab12cd34"}, {"theme", "深色\\n=\n暗"}, {"scale", ""}};
  bool saved = false;
  save_preferences(store, preferences, 0, [&](const Result<void>& done) { saved = done.ok(); });
  CHECK(saved);
  CHECK(load_preferences(store).value() == preferences);
}

TEST_CASE("without a file there are no preferences") {
  MemoryDisk disk;
  CHECK(load_preferences(MemoryStore(disk)).value().empty());
}

TEST_CASE("damaged preferences are said to be damaged, at every byte") {
  MemoryDisk disk;
  MemoryStore store(disk);
  save_preferences(store, {{"theme", "dark"}}, 0, [](const Result<void>&) {});
  std::string whole = disk.files["preferences"];
  for (size_t i = 0; i < whole.size(); ++i) {
    CAPTURE(i);
    disk.files["preferences"] = whole.substr(0, i);
    CHECK(load_preferences(MemoryStore(disk)).error().code == ErrorCode::bad_input);
    std::string flipped = whole;
    flipped[i] = static_cast<char>(flipped[i] ^ 16);
    disk.files["preferences"] = flipped;
    CHECK_FALSE(load_preferences(MemoryStore(disk)).ok());
  }
}

}  // namespace minsheng
