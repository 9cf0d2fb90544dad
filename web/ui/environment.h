// What the interface knows about the place it runs in. Filled by the shell before each frame.
#pragma once

#include <cstdint>
#include <string>

#include "app/search.h"

namespace minsheng {

struct Environment {
  std::string renderer;         // "WebGL 2", "WebGL 1", "Canvas 2D"; "" in tests
  bool storage_works = true;    // the browser's database opened and can be written
  std::string storage_problem;  // Chinese, when it does not
  uint64_t storage_used = 0;    // bytes; 0 unknown
  uint64_t storage_quota = 0;   // bytes; 0 unknown
  bool storage_persistent = false;
  bool fonts_readable = true;
  bool owns_data = true;  // false: another tab edits, this one only looks
  bool system_dark = false;
  bool file_dragged = false;  // a file hovers over the page
  std::string version;
  PinyinInitials initials;  // for searching by sound; none in tests
};

}  // namespace minsheng
