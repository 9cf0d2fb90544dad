// The door to storage: a small set of named files, changed only by all-or-nothing commits.
// The page keeps them in the browser's database, the command line and tests in a folder, and
// MemoryStore keeps them nowhere.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace minsheng {

// A name is one or two parts of ASCII letters, digits, '.', '-', '_' and '%' joined by one '/',
// none with a '.' in front (such files are the store's own), as "preferences" or
// "ledger-a1/snapshot-000007-2026-08-02"; bytes are arbitrary.
struct StoredFile {
  std::string name;
  std::string bytes;

  bool operator==(const StoredFile&) const = default;
};

struct Batch {
  std::vector<StoredFile> writes;    // new or replaced files
  std::vector<std::string> removes;  // names; one that is not there is no error
  // The store's generation() when the caller read what these changes are based on.
  uint64_t expected_generation = 0;
};

// Called exactly once. Good means: on the disk and read back. An error means that nothing of the
// batch is stored, or that nobody can tell (time-out); committing the same batch again is safe.
// Codes: conflict (somebody else has committed, reload first) or io (quota, aborted, refused).
using CommitDone = std::function<void(const Result<void>&)>;

// One handle of one program (one browser tab). list(), read() and generation() show the files as
// they were at the last reload, plus this handle's own good commits.
class Store {
 public:
  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  virtual std::vector<std::string> list() const = 0;  // sorted
  virtual Result<std::string> read(std::string_view name) const = 0;

  // Rises with every commit of anybody; 0 for a store that was never written.
  virtual uint64_t generation() const = 0;

  // Applies the whole batch or nothing. Refused with ErrorCode::conflict when anybody else has
  // committed after `expected_generation`; this handle's own later commits do not count, so
  // several may be under way, and they take effect in the order of the calls.
  // The write is under way when this returns, so that one begun while a page closes completes.
  // `done` may be called before this returns, or after the caller is gone.
  virtual void commit(Batch batch, CommitDone done) = 0;

  // Reads anew what others have committed. Same rules for `done`.
  virtual void reload(CommitDone done) = 0;
};

// True for names as described at StoredFile.
bool is_store_name(std::string_view name);

}  // namespace minsheng
