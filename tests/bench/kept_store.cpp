#include "bench/kept_store.h"

#include <utility>

namespace minsheng::bench {

std::vector<std::string> KeptStore::list() const {
  std::vector<std::string> names;
  for (const auto& [name, bytes] : files_) names.push_back(name);
  return names;
}

Result<std::string> KeptStore::read(std::string_view name) const {
  auto found = files_.find(name);
  if (found == files_.end())
    return Error{ErrorCode::not_found, {"没有文件“{}”", {std::string(name)}}};
  return found->second;
}

void KeptStore::commit(Batch batch, CommitDone done) {
  for (StoredFile& file : batch.writes) files_[file.name] = std::move(file.bytes);
  for (const std::string& name : batch.removes) files_.erase(name);
  ++generation_;
  done({});
}

}  // namespace minsheng::bench
