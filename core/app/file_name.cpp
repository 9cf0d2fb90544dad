#include "app/file_name.h"

#include "base/utf8.h"

namespace minsheng {
namespace {

bool is_forbidden_in_names(char32_t code) {
  return code < 0x20 || code == 0x7F ||
         std::u32string_view(U"/\\:*?\"<>|").find(code) != std::u32string_view::npos;
}

}  // namespace

std::string file_name(std::string_view title, std::string_view extension) {
  constexpr size_t kMaxCharacters = 60;  // file systems allow 255 bytes
  std::string name;
  for (char32_t code : to_utf32(title).substr(0, kMaxCharacters)) {
    bool replaced = is_forbidden_in_names(code) || is_space(code);
    append_utf8(name, replaced ? U'-' : code);
  }
  if (name.starts_with('.')) name.front() = '-';
  return name + std::string(extension);
}

}  // namespace minsheng
