// What all stores share.
#include "store/store.h"

namespace minsheng {
namespace {

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == '_' || c == '%';
}

bool is_part(std::string_view part) {
  for (char c : part) {
    if (!is_name_character(c)) return false;
  }
  return !part.empty() && part[0] != '.';
}

}  // namespace

bool is_store_name(std::string_view name) {
  size_t slash = name.find('/');
  if (slash == std::string_view::npos) return is_part(name);
  return is_part(name.substr(0, slash)) && is_part(name.substr(slash + 1));
}

}  // namespace minsheng
