// A file that the program hands out; the shells save it.
#pragma once

#include <string>

namespace minsheng {

struct OutgoingFile {
  std::string name;
  std::string bytes;
  std::string type;  // MIME

  bool operator==(const OutgoingFile&) const = default;
};

}  // namespace minsheng
