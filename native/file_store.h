// The Store over a folder, for tools and tests: one file per name, commits made whole by a redo
// file. Works for several processes on one machine (not over network folders).
//   <folder>/<name>            the files
//   <folder>/.store/lock       held while committing
//   <folder>/.store/redo       the commit under way; carried out again when it is found
//   <folder>/.store/generation number and last writer
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "store/store.h"

namespace minsheng {

class FileStore : public Store {
 public:
  // `writer` must be different for every handle that is open at a time. Call reload() first; it
  // creates the folder and completes a commit that a power cut has interrupted.
  FileStore(std::string folder, std::string writer);

  std::vector<std::string> list() const override;
  Result<std::string> read(std::string_view name) const override;
  uint64_t generation() const override { return generation_; }
  void commit(Batch batch, CommitDone done) override;  // calls `done` before it returns
  void reload(CommitDone done) override;               // so does this

 private:
  Result<void> apply(const Batch& batch);
  Result<void> load();

  std::string folder_;  // with a '/' at its end
  std::string writer_;
  uint64_t base_ = 0;
  uint64_t generation_ = 0;
  std::map<std::string, std::string> files_;  // as of the last reload plus own commits
};

}  // namespace minsheng
