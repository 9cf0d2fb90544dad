// Likeness of phrases: see similarity.h.
#include "text/similarity.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/utf8.h"

namespace minsheng {
namespace {

std::set<std::u32string> pairs_of(Chars text) {
  constexpr size_t kLongest = 120;
  std::u32string letters;
  for (char32_t code : text.substr(0, kLongest)) {
    if (is_hanzi(code)) letters += code;
  }
  std::set<std::u32string> pairs;
  for (size_t i = 0; i + 1 < letters.size(); ++i) pairs.insert(letters.substr(i, 2));
  return pairs;
}

}  // namespace

bool is_similar(Chars a, Chars b) {
  std::set<std::u32string> first = pairs_of(a);
  std::set<std::u32string> second = pairs_of(b);
  if (first.empty() || second.empty()) return false;
  size_t common = 0;
  for (const auto& pair : first) common += second.count(pair);
  return common * 2 >= std::min(first.size(), second.size());
}

}  // namespace minsheng
