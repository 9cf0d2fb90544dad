#include "native/gb18030.h"

#include <iconv.h>

#include <array>

namespace minsheng {
namespace {

class Converter {
 public:
  Converter() : handle_(iconv_open("UTF-8", "GB18030")) {}
  ~Converter() {
    if (is_open()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  bool is_open() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  // Converts from the front of `bytes` until done or at a byte without meaning.
  void convert(std::string_view& bytes, std::string& out) {
    std::array<char, 64 * 1024> buffer;
    auto* from = const_cast<char*>(bytes.data());  // iconv reads only
    size_t left = bytes.size();
    size_t failed = 1;
    bool progress = true;
    while (left > 0 && failed != 0 && progress) {
      char* to = buffer.data();
      size_t room = buffer.size();
      failed = iconv(handle_, &from, &left, &to, &room);
      progress = to != buffer.data();
      out.append(buffer.data(), to);
    }
    bytes.remove_prefix(bytes.size() - left);
  }

 private:
  iconv_t handle_;
};

}  // namespace

std::string decode_gb18030(std::string_view bytes) {
  std::string out;
  Converter converter;
  if (!converter.is_open()) return "\uFFFD";
  out.reserve(bytes.size() / 2 * 3);
  while (!bytes.empty()) {
    converter.convert(bytes, out);
    if (bytes.empty()) break;
    out += "\uFFFD";
    bytes.remove_prefix(1);
  }
  return out;
}

}  // namespace minsheng
