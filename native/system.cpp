#include "native/system.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <random>
#include <system_error>

namespace minsheng {
namespace {

Error io_error(const std::string& pattern, const std::string& path, int reason) {
  return {ErrorCode::io, {pattern, {path, std::generic_category().message(reason)}}};
}

// Closes what it opened.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ > 2) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

// 0, or the error number.
int read_all(int descriptor, std::string& content) {
  std::array<char, 64 * 1024> buffer;
  while (true) {
    ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count == 0) return 0;
    if (count > 0) {
      content.append(buffer.data(), static_cast<size_t>(count));
    } else if (errno != EINTR) {
      return errno;
    }
  }
}

int write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    ssize_t count = write(descriptor, content.data(), content.size());
    if (count >= 0) {
      content.remove_prefix(static_cast<size_t>(count));
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

int write_and_flush(const std::string& path, const std::string& content) {
  Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file.is_open()) return errno;
  int reason = write_all(file.number(), content);
  if (reason == 0 && fsync(file.number()) != 0) reason = errno;
  return reason;
}

// Makes the renaming itself durable; a file system that cannot is no reason to fail.
void flush_folder(const std::string& folder) {
  Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.is_open()) (void)fsync(opened.number());
}

}  // namespace

Result<std::string> read_input(const std::string& path) {
  Descriptor file(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string content;
  int reason = file.is_open() ? read_all(file.number(), content) : errno;
  if (reason != 0) return io_error("读不了文件 {}：{}。请检查文件名和权限。", path, reason);
  return content;
}

Result<void> write_file(const std::string& path, const std::string& content) {
  std::filesystem::path target(path);
  std::string folder = target.has_parent_path() ? target.parent_path().string() : ".";
  std::string temporary = folder + "/." + target.filename().string() + "." + random_name() + ".tmp";
  int reason = write_and_flush(temporary, content);
  if (reason == 0 && std::rename(temporary.c_str(), path.c_str()) != 0) reason = errno;
  if (reason != 0) {
    std::remove(temporary.c_str());
    return io_error("写不了文件 {}：{}。原有文件未动，请检查位置、权限和剩余空间。", path, reason);
  }
  flush_folder(folder);
  return {};
}

Result<void> write_output(const std::string& text) {
  int reason = write_all(STDOUT_FILENO, text);
  if (reason != 0) return io_error("写不了{}：{}。", "标准输出", reason);
  return {};
}

std::string local_time() {
  std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  std::array<char, 40> text{};
  size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &local);
  std::string time(text.data(), length);
  return time.insert(time.size() - 2, ":");
}

std::string random_name() {
  constexpr std::string_view kCharacters = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::random_device source;
  std::uniform_int_distribution<size_t> pick(0, kCharacters.size() - 1);
  std::string name;
  for (int i = 0; i < 16; ++i) name += kCharacters[pick(source)];
  return name;
}

std::string base_name(const std::string& path) {
  return path == "-" ? "" : std::filesystem::path(path).filename().string();
}

}  // namespace minsheng
