// Likeness of phrases: see similarity.h.
#include "text/similarity.h"

#include <algorithm>

#include "base/sort_list.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

// The pairs of neighbouring Chinese characters, sorted, each once.
std::vector<std::u32string> pairs_of(Chars text) {
  constexpr size_t kLongest = 120;
  std::u32string letters;
  for (char32_t code : text.substr(0, kLongest)) {
    if (is_hanzi(code)) letters += code;
  }
  std::vector<std::u32string> pairs;
  for (size_t i = 0; i + 1 < letters.size(); ++i) pairs.push_back(letters.substr(i, 2));
  sort_list(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

size_t count_common(const std::vector<std::u32string>& a, const std::vector<std::u32string>& b) {
  size_t common = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++common;
      ++i;
      ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return common;
}

}  // namespace

bool is_similar(Chars a, Chars b) {
  std::vector<std::u32string> first = pairs_of(a);
  std::vector<std::u32string> second = pairs_of(b);
  if (first.empty() || second.empty()) return false;
  return count_common(first, second) * 2 >= std::min(first.size(), second.size());
}

Wording wording_of(std::string_view utf8) { return {pairs_of(to_utf32(utf8))}; }

int likeness_percent(const Wording& a, const Wording& b) {
  if (a.pairs.empty() || b.pairs.empty()) return 0;
  size_t common = count_common(a.pairs, b.pairs);
  return static_cast<int>(200 * common / (a.pairs.size() + b.pairs.size()));
}

}  // namespace minsheng
