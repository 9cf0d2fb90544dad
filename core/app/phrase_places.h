// Where phrases stand in the text of a bulletin's line: two of the same words each have a place of
// their own.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace minsheng {

class PhrasePlaces {
 public:
  // The text must stay as it is.
  explicit PhrasePlaces(const std::string& text) : text_(text) {}

  // The first place of the phrase that no phrase before it has; npos for none, and for "". Numbers
  // are whole: 4个 does not stand in 54个, 5 not in 50, 5个 not in 5个百分点.
  size_t take(const std::string& phrase);

 private:
  bool is_free(size_t at, size_t size) const;

  const std::string& text_;
  std::vector<std::pair<size_t, size_t>> taken_;  // begin and end
};

}  // namespace minsheng
