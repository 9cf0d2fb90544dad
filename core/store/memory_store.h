// The Store in memory, with the faults of real disks at the tester's command.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/store.h"

namespace minsheng {

// What several MemoryStores share, as the tabs of one browser share a database. A test may look
// at the files and damage them.
struct MemoryDisk {
  std::map<std::string, std::string> files;
  uint64_t generation = 0;
  int last_writer = 0;
  int handles = 0;

  // Faults. Writes are counted from 1 over all commits of all handles.
  int writes = 0;
  int failing_write = 0;  // this write fails, and its whole commit with an io error; 0 for none
  bool refuses = false;   // while set, every commit fails with an io error
  // A power cut: this write leaves only its first `torn_length` bytes, what comes after it is
  // not written, and the commit fails. (A real commit is all or nothing; the journal must
  // survive even a store that is not.)
  int torn_write = 0;
  size_t torn_length = 0;
  // While set, commits wait in `held` until run_pending().
  bool hold = false;
  std::vector<std::function<void()>> held;
};

// Carries out what was held back, in order.
void run_pending(MemoryDisk& disk);

class MemoryStore : public Store {
 public:
  explicit MemoryStore(MemoryDisk& disk);  // `disk` must outlive the store

  std::vector<std::string> list() const override;
  Result<std::string> read(std::string_view name) const override;
  uint64_t generation() const override { return generation_; }
  void commit(Batch batch, CommitDone done) override;
  void reload(CommitDone done) override;

 private:
  Result<void> apply(const Batch& batch);
  Result<void> write_files(const Batch& batch);
  void copy_disk();

  MemoryDisk& disk_;
  int writer_;               // this handle's number
  uint64_t base_ = 0;        // generation at the last reload
  uint64_t generation_ = 0;  // as base_, or of the last own commit
  std::map<std::string, std::string> files_;
};

}  // namespace minsheng
