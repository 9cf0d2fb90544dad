// Short names of targets: see indicator.h.
#include "text/indicator.h"

#include "base/utf8.h"
#include "text/characters.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kLongestName = 30;

// 2024年, 全县, 计划, 实现 … in front of the name.
Chars without_front(Chars words) {
  while (true) {
    Numeral year = read_digits(words, 0);
    bool dated = year.digits == 4 && words.substr(year.length, 1) == U"年";
    size_t length = dated ? year.length + 1 : starting_word(words, kNameFronts).size();
    bool whole = length >= words.size();
    if (length == 0 || whole) return words;
    words.remove_prefix(length);
  }
}

Chars without_end(Chars words) {
  while (true) {
    bool dated = words.size() > 5 && words.back() == U'年' && is_digit(words[words.size() - 2]);
    size_t length = dated ? 5 : ending_word(words, kNameEnds).size();
    if (length == 0 || length >= words.size()) return words;
    words.remove_suffix(length);
  }
}

}  // namespace

std::string indicator_of(const Clauses& clauses, Range subject, Range tail) {
  std::u32string name(without_front(clauses.view(subject)));
  name = without_end(name);
  if (!tail.empty()) name += clauses.view(tail);
  if (name.size() > kLongestName) name.resize(kLongestName);
  return to_utf8(name);
}

}  // namespace minsheng
