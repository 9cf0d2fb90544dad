#include "base/message.h"

namespace minsheng {

std::string fill(std::string_view pattern, const std::vector<std::string>& args) {
  std::string out;
  size_t next = 0;
  for (size_t i = 0; i < pattern.size(); ++i) {
    bool is_place = pattern.substr(i, 2) == "{}" && next < args.size();
    if (is_place) {
      out += args[next++];
      ++i;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

std::string to_text(const Message& message) { return fill(message.pattern, message.args); }

}  // namespace minsheng
