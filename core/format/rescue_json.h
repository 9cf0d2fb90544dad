// 故障备份, the rescue file: what the failure page took from the browser's storage without the
// program (web/rescue.js). JSON, version 1: format, version, created, files, damaged; see
// docs/storage.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace minsheng {

struct RescuedFile {
  std::string name;  // as in the Store
  std::string bytes;
};

struct RescueFile {
  std::string created;               // ISO 8601 time
  std::vector<RescuedFile> files;    // by name
  std::vector<std::string> damaged;  // names of files whose bytes are no text of ours
};

// By its first bytes: worth a try with read_rescue().
bool is_rescue(std::string_view text);

// newer_version of a later format; bad_input for anything that rescue.js did not write. The names
// and contents are not checked; whoever loads them does.
Result<RescueFile> read_rescue(std::string_view text);

}  // namespace minsheng
