// What a reader of office files hands back.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace minsheng {

struct OfficeText {
  std::string text;               // valid UTF-8, at most kMaxLayoutBytes; lines end in \n
  std::vector<Diagnostic> notes;  // what the file holds that is no text, and how it was read
};

}  // namespace minsheng
