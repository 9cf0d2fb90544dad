#include "format/json_lines.h"

#include <algorithm>
#include <string>
#include <vector>

namespace minsheng {
namespace {

// Walks through the text and keeps the names that lead to where it is.
class PlaceFinder {
 public:
  PlaceFinder(std::string_view text, std::string_view place) : text_(text), place_(place) {}

  std::optional<int> find() {
    for (; at_ < text_.size(); ++at_) {
      char c = text_[at_];
      if (c == '\n') ++line_;
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
      if (step(c)) return line_;
    }
    return std::nullopt;
  }

 private:
  struct Level {
    bool list = false;
    std::string name{};    // of the member, or the place in the list
    int count = 0;         // elements of the list so far
    bool at_value = true;  // what comes next is a value and no key
  };

  // True when the value that begins here is the one.
  bool step(char c) {
    if (c == '}' || c == ']') {
      if (!levels_.empty()) levels_.pop_back();
      return false;
    }
    if (c == ',') {
      expect_next();
      return false;
    }
    if (c == ':') {
      if (!levels_.empty()) levels_.back().at_value = true;
      return false;
    }
    bool key = !levels_.empty() && !levels_.back().at_value;
    if (key) {
      if (c == '"') levels_.back().name = take_string();
      return false;
    }
    if (begins_value()) return true;
    enter(c);
    return false;
  }

  void expect_next() {
    if (levels_.empty()) return;
    Level& level = levels_.back();
    level.at_value = level.list;
  }

  bool begins_value() {
    if (levels_.empty()) return place_.empty();
    Level& level = levels_.back();
    if (level.list) level.name = std::to_string(++level.count);
    std::string here;
    for (const Level& one : levels_) here += (here.empty() ? "" : "/") + one.name;
    return here == place_;
  }

  void enter(char c) {
    if (c == '{') levels_.push_back({.at_value = false});
    if (c == '[') levels_.push_back({.list = true});
    if (c == '"') take_string();
    bool plain = c != '{' && c != '[' && c != '"';
    while (plain && at_ + 1 < text_.size() &&
           std::string_view(",]} \n\r\t").find(text_[at_ + 1]) == std::string_view::npos) {
      ++at_;
    }
  }

  // Leaves the position on the closing quote.
  std::string take_string() {
    size_t begin = ++at_;
    while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
    return std::string(text_.substr(begin, std::min(at_, text_.size()) - begin));
  }

  std::string_view text_, place_;
  size_t at_ = 0;
  int line_ = 1;
  std::vector<Level> levels_;
};

}  // namespace

std::optional<int> line_of_json_place(std::string_view text, std::string_view place) {
  if (place.empty() || text.empty()) return std::nullopt;
  return PlaceFinder(text, place).find();
}

}  // namespace minsheng
