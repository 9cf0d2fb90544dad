// A sentence for the user: a Chinese pattern with {} places and the words that go in.
// Keeping both apart lets the interface show it in English (the Chinese pattern is the key).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

struct Message {
  std::string pattern;            // Chinese, UTF-8, each {} takes the next argument
  std::vector<std::string> args;  // inserted as they are

  bool operator==(const Message&) const = default;
};

// Fills the places of `pattern` in order. Missing arguments leave the {} standing.
std::string fill(std::string_view pattern, const std::vector<std::string>& args);

// The message in Chinese.
std::string to_text(const Message& message);

}  // namespace minsheng
