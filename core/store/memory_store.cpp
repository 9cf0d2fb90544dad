// The Store in memory.
#include "store/memory_store.h"

#include <utility>

namespace minsheng {
namespace {

Error refused_write() { return {ErrorCode::io, {"写入失败（测试故障）", {}}}; }

}  // namespace

void run_pending(MemoryDisk& disk) {
  std::vector<std::function<void()>> held = std::exchange(disk.held, {});
  for (const auto& action : held) action();
}

MemoryStore::MemoryStore(MemoryDisk& disk) : disk_(disk), writer_(++disk.handles) { copy_disk(); }

void MemoryStore::copy_disk() {
  files_ = disk_.files;
  base_ = generation_ = disk_.generation;
}

std::vector<std::string> MemoryStore::list() const {
  std::vector<std::string> names;
  for (const auto& [name, bytes] : files_) names.push_back(name);
  return names;
}

Result<std::string> MemoryStore::read(std::string_view name) const {
  auto found = files_.find(std::string(name));
  if (found == files_.end()) {
    return Error{ErrorCode::not_found, {"没有文件“{}”", {std::string(name)}}};
  }
  return found->second;
}

void MemoryStore::commit(Batch batch, CommitDone done) {
  if (!disk_.hold) return done(apply(batch));
  disk_.held.push_back([this, batch = std::move(batch), done] { done(apply(batch)); });
}

void MemoryStore::reload(CommitDone done) {
  copy_disk();
  done({});
}

Result<void> MemoryStore::apply(const Batch& batch) {
  for (const StoredFile& file : batch.writes) {
    ENSURE(is_store_name(file.name), "a name that no store can keep");
  }
  bool own = disk_.last_writer == writer_ && batch.expected_generation >= base_;
  if (disk_.generation != batch.expected_generation && !own) {
    return Error{ErrorCode::conflict, {"数据已被另一个窗口修改，请重新载入", {}}};
  }
  if (Result<void> written = write_files(batch); !written) return written;
  for (const std::string& name : batch.removes) disk_.files.erase(name);
  disk_.last_writer = writer_;
  generation_ = ++disk_.generation;
  files_ = disk_.files;
  return {};
}

Result<void> MemoryStore::write_files(const Batch& batch) {
  if (disk_.refuses) return refused_write();
  std::map<std::string, std::string> before = disk_.files;
  for (const StoredFile& file : batch.writes) {
    ++disk_.writes;
    if (disk_.writes == disk_.failing_write) {
      disk_.files = std::move(before);
      return refused_write();
    }
    if (disk_.writes == disk_.torn_write) {
      disk_.files[file.name] = file.bytes.substr(0, disk_.torn_length);
      return refused_write();
    }
    disk_.files[file.name] = file.bytes;
  }
  return {};
}

}  // namespace minsheng
