// A Store that keeps its files in a map and nothing else: what is measured with it is the journal's
// own work, not a disk's. (MemoryStore copies all files at every commit, to be able to fail.)
#pragma once

#include <map>

#include "store/store.h"

namespace minsheng::bench {

class KeptStore : public Store {
 public:
  std::vector<std::string> list() const override;
  Result<std::string> read(std::string_view name) const override;
  uint64_t generation() const override { return generation_; }
  void commit(Batch batch, CommitDone done) override;
  void reload(CommitDone done) override { done({}); }

 private:
  std::map<std::string, std::string, std::less<>> files_;
  uint64_t generation_ = 0;
};

}  // namespace minsheng::bench
