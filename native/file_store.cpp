// Commits: lock, compare, write the redo file, fsync, then the files one by one. From the moment
// the redo file is in place the commit is certain; before it, nothing has happened.
#include "native/file_store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <optional>
#include <utility>

#include "base/hash.h"

namespace minsheng {
namespace {

namespace fs = std::filesystem;

Error io_error(const std::string& path) {
  return {ErrorCode::io, {"无法读写“{}”：{}", {path, std::strerror(errno)}}};
}

// Closes itself; a lock on it ends with it.
class OpenFile {
 public:
  OpenFile(const std::string& path, int flags) : file_(::open(path.c_str(), flags, 0644)) {}
  ~OpenFile() {
    if (file_ >= 0) ::close(file_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int number() const { return file_; }
  bool ok() const { return file_ >= 0; }

 private:
  int file_;
};

std::optional<std::string> read_file(const std::string& path) {
  OpenFile file(path, O_RDONLY | O_CLOEXEC);
  if (!file.ok()) return std::nullopt;
  std::string bytes;
  char buffer[65536];
  ssize_t got = 0;
  while ((got = ::read(file.number(), buffer, sizeof buffer)) > 0) {
    bytes.append(buffer, static_cast<size_t>(got));
  }
  if (got < 0) return std::nullopt;
  return bytes;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return ::fsync(file) == 0;
}

bool sync_folder(const std::string& path) {
  OpenFile folder(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  return folder.ok() && ::fsync(folder.number()) == 0;
}

// Whole or not at all: a temporary file, then a rename, both on the disk when this returns.
bool replace_file(const std::string& path, std::string_view bytes) {
  std::string folder = path.substr(0, path.rfind('/'));
  std::error_code ignored;
  fs::create_directories(folder, ignored);
  std::string temporary = folder + "/.writing";
  {
    OpenFile file(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
    if (!file.ok() || !write_all(file.number(), bytes)) return false;
  }
  return std::rename(temporary.c_str(), path.c_str()) == 0 && sync_folder(folder);
}

// "<sha-256 of the rest>\n", then "write <name> <size>\n<bytes>" and "remove <name> 0\n".
std::string encode_redo(const Batch& batch) {
  std::string body;
  for (const StoredFile& file : batch.writes) {
    body += "write " + file.name + ' ' + std::to_string(file.bytes.size()) + '\n' + file.bytes;
  }
  for (const std::string& name : batch.removes) body += "remove " + name + " 0\n";
  return sha256_hex(body) + '\n' + body;
}

// Empty for a redo file that was cut: its commit has never been certain.
std::optional<Batch> decode_redo(std::string_view bytes) {
  size_t digest_end = bytes.find('\n');
  if (digest_end == std::string_view::npos) return std::nullopt;
  std::string_view body = bytes.substr(digest_end + 1);
  if (sha256_hex(body) != bytes.substr(0, digest_end)) return std::nullopt;
  Batch batch;
  while (!body.empty()) {
    std::string_view line = body.substr(0, body.find('\n'));
    size_t name_at = line.find(' ') + 1, size_at = line.rfind(' ') + 1;
    std::string name(line.substr(name_at, size_at - 1 - name_at));
    size_t size = 0;
    std::from_chars(line.data() + size_at, line.data() + line.size(), size);
    body.remove_prefix(line.size() + 1);
    if (line.starts_with("remove")) batch.removes.push_back(std::move(name));
    if (line.starts_with("write")) {
      batch.writes.push_back({std::move(name), std::string(body.substr(0, size))});
    }
    body.remove_prefix(size);
  }
  return batch;
}

Result<void> carry_out(const std::string& folder, const Batch& batch) {
  for (const StoredFile& file : batch.writes) {
    if (!replace_file(folder + file.name, file.bytes)) return io_error(folder + file.name);
  }
  for (const std::string& name : batch.removes) {
    if (::unlink((folder + name).c_str()) != 0 && errno != ENOENT) return io_error(folder + name);
  }
  std::string redo = folder + ".store/redo";
  if (::unlink(redo.c_str()) != 0) return io_error(redo);
  return {};
}

Result<void> complete_interrupted(const std::string& folder) {
  std::optional<std::string> redo = read_file(folder + ".store/redo");
  std::optional<Batch> batch = redo ? decode_redo(*redo) : std::nullopt;
  return batch ? carry_out(folder, *batch) : Result<void>();
}

struct Generation {
  uint64_t number = 0;
  std::string writer;
};

Generation read_generation(const std::string& folder) {
  Generation generation;
  std::string text = read_file(folder + ".store/generation").value_or("");
  const char* end = text.data() + text.size();
  const char* stop = std::from_chars(text.data(), end, generation.number).ptr;
  if (stop != end) generation.writer = std::string(stop + 1, end);
  return generation;
}

}  // namespace

FileStore::FileStore(std::string folder, std::string writer)
    : folder_(std::move(folder) + '/'), writer_(std::move(writer)) {}

std::vector<std::string> FileStore::list() const {
  std::vector<std::string> names;
  for (const auto& [name, bytes] : files_) names.push_back(name);
  return names;
}

Result<std::string> FileStore::read(std::string_view name) const {
  auto found = files_.find(std::string(name));
  if (found != files_.end()) return found->second;
  return Error{ErrorCode::not_found, {"没有文件“{}”", {std::string(name)}}};
}

void FileStore::commit(Batch batch, CommitDone done) { done(apply(batch)); }

void FileStore::reload(CommitDone done) { done(load()); }

Result<void> FileStore::apply(const Batch& batch) {
  OpenFile lock(folder_ + ".store/lock", O_RDWR | O_CREAT | O_CLOEXEC);
  if (!lock.ok() || ::flock(lock.number(), LOCK_EX) != 0) return io_error(folder_);
  if (Result<void> done = complete_interrupted(folder_); !done) return done;
  Generation last = read_generation(folder_);
  bool own = last.writer == writer_ && batch.expected_generation >= base_;
  if (last.number != batch.expected_generation && !own) {
    return Error{ErrorCode::conflict, {"数据已被另一个程序修改，请重新载入", {}}};
  }
  Batch whole = batch;
  for (const StoredFile& file : batch.writes) {
    ENSURE(is_store_name(file.name), "a name that no store can keep");
  }
  std::string generation = std::to_string(last.number + 1) + ' ' + writer_;
  whole.writes.push_back({".store/generation", generation});
  std::string redo = folder_ + ".store/redo";
  if (!replace_file(redo, encode_redo(whole))) return io_error(redo);
  if (Result<void> done = carry_out(folder_, whole); !done) return done;
  for (const StoredFile& file : batch.writes) files_[file.name] = file.bytes;
  for (const std::string& name : batch.removes) files_.erase(name);
  generation_ = last.number + 1;
  return {};
}

Result<void> FileStore::load() {
  std::error_code failed;
  fs::create_directories(folder_ + ".store", failed);
  OpenFile lock(folder_ + ".store/lock", O_RDWR | O_CREAT | O_CLOEXEC);
  if (!lock.ok() || ::flock(lock.number(), LOCK_EX) != 0) return io_error(folder_);
  if (Result<void> done = complete_interrupted(folder_); !done) return done;
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder_, failed)) {
    std::string name = entry.path().string().substr(folder_.size());
    if (!is_store_name(name) || !entry.is_regular_file(failed)) continue;
    std::optional<std::string> bytes = read_file(folder_ + name);
    if (!bytes) return io_error(folder_ + name);
    files[name] = std::move(*bytes);
  }
  if (failed) return io_error(folder_);
  files_ = std::move(files);
  base_ = generation_ = read_generation(folder_).number;
  return {};
}

}  // namespace minsheng
