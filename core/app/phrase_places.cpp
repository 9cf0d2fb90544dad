#include "app/phrase_places.h"

#include <algorithm>
#include <string_view>

#include "base/digits.h"

namespace minsheng {
namespace {

bool begins_number(std::string_view text) {
  bool fraction = text.size() > 1 && text[0] == '.' && is_ascii_digit(text[1]);
  return fraction || (!text.empty() && is_ascii_digit(text[0]));
}

// Not the end of a longer number, nor the beginning of one or of 5个百分点.
bool is_whole(std::string_view text, size_t at, std::string_view phrase) {
  std::string_view behind = text.substr(at + phrase.size());
  bool cut_before = at > 0 && is_number_part(text[at - 1]) && is_number_part(phrase.front());
  bool cut_behind = is_ascii_digit(phrase.back()) && begins_number(behind);
  return !cut_before && !cut_behind && !behind.starts_with("百分点");
}

}  // namespace

bool PhrasePlaces::is_free(size_t at, size_t size) const {
  return std::none_of(taken_.begin(), taken_.end(), [&](const std::pair<size_t, size_t>& one) {
    return at < one.second && one.first < at + size;
  });
}

size_t PhrasePlaces::take(const std::string& phrase) {
  if (phrase.empty()) return std::string::npos;
  for (size_t at = text_.find(phrase); at != std::string::npos; at = text_.find(phrase, at + 1)) {
    if (!is_whole(text_, at, phrase) || !is_free(at, phrase.size())) continue;
    taken_.push_back({at, at + phrase.size()});
    return at;
  }
  return std::string::npos;
}

}  // namespace minsheng
