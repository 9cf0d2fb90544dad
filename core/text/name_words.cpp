// Editing the words of a name: see name_words.h.
#include "text/name_words.h"

#include <algorithm>

#include "text/characters.h"
#include "text/deadline.h"
#include "text/name_vocabulary.h"
#include "text/numeral.h"

namespace minsheng {
namespace {

// 中等, 同等, 等级: no list of examples.
bool is_part_of_word(Chars words, size_t at) {
  constexpr Chars kBefore = U"中高初同平均劣优上下对一二三甲乙丙何";
  constexpr Chars kBehind = U"级次候待于效额位";
  bool before = at > 0 && kBefore.find(words[at - 1]) != kNowhere;
  bool behind = at + 1 < words.size() && kBehind.find(words[at + 1]) != kNowhere;
  return before || behind;
}

}  // namespace

Chars without_front(Chars words) {
  while (true) {
    Numeral year = read_digits(words, 0);
    bool dated = year.digits == 4 && words.substr(year.length, 1) == U"年";
    size_t length = dated ? year.length + 1 : starting_word(words, kNameFronts).size();
    Range deadline = find_deadline(words);  // 6月底前
    if (!deadline.empty() && deadline.begin == 0) length = deadline.end;
    bool other = length > 0 && !starting_word(words, kNoNameFronts).empty();
    if (length == 0 || length >= words.size() || other) return words;
    words.remove_prefix(length);
  }
}

Chars without_end(Chars words) {
  while (true) {
    bool dated = words.size() > 5 && words.back() == U'年' && is_digit(words[words.size() - 2]);
    size_t length = dated ? 5 : ending_word(words, kNameEnds).size();
    if (!ending_word(words, kNoNameEnds).empty()) return words;
    if (length == 0 || length >= words.size()) return words;
    words.remove_suffix(length);
  }
}

Name with_even_quotes(Chars words) {
  Name out;
  bool open = false;
  for (char32_t code : words) {
    bool straight = code == U'"' || code == U'＂';
    if (straight) {
      code = open ? U'”' : U'“';
      open = !open;
    }
    if (code != U' ') out += code;
  }
  return out;
}

Name without_kinds(Chars words) {
  Name out;
  for (size_t i = 0; i < words.size();) {
    Numeral number = read_digits(words, i);
    bool kinds = i > 0 && number.length > 0 && words.substr(i + number.length, 1) == U"种";
    size_t length = kinds ? number.length + 1 : std::max<size_t>(number.length, 1);
    if (!kinds) out += words.substr(i, length);
    i += length;
  }
  return out;
}

Name without_examples(Chars words) {
  constexpr size_t kShortest = 4;
  std::vector<bool> quoted = find_quoted(words);
  for (size_t i = words.size(); i-- > 2;) {
    bool list = words[i] == U'等' && !quoted[i] && !is_part_of_word(words, i) &&
                words.size() - i > kShortest;
    if (!list) continue;
    static constexpr Chars kGeneral[] = {U"群体", U"人群", U"对象"};
    Chars behind = words.substr(i + 1);
    Name out(naming_verb(words));
    if (!starting_word(behind, kGeneral).empty()) out += U"重点";
    return out.append(behind);
  }
  return Name(words);
}

Name without_doing(Chars words) {
  Name out(words);
  static constexpr Chars kDoing[] = {U"进行合理", U"进行", U"提供", U"开展"};
  for (Chars word : kDoing) {
    size_t at = out.find(word);
    bool inside = at != kNowhere && at > 1 && at + word.size() + 1 < out.size();
    if (inside) out.erase(at, word.size());
  }
  // 在规定时限基础上提速
  constexpr Chars kBasis = U"基础上";
  size_t from = out.find(U'在');
  size_t to = out.find(kBasis);
  if (from != kNowhere && to != kNowhere && from < to) out.erase(from, to + kBasis.size() - from);
  // 符合补助要求的对象
  constexpr Chars kFitting = U"符合";
  constexpr Chars kDemand = U"要求的";
  size_t demand = out.find(kDemand);
  if (out.starts_with(kFitting) && demand != kNowhere) {
    out.erase(demand, kDemand.size());
    out.erase(0, kFitting.size());
  }
  return out;
}

Name without_repetition(Chars words) {
  static constexpr Chars kSolved[] = {U"彻底", U"有效解决", U"切实解决"};
  size_t solved = find_any(words, kSolved, 4);
  if (solved != kNowhere) words = words.substr(0, solved);
  static constexpr Chars kLevels[] = {U"国家、省、市、县", U"国家、省、市", U"中央、省、市",
                                      U"省、市、县", U"省、市"};
  words.remove_prefix(starting_word(words, kLevels).size());
  Name out(words);
  static constexpr Chars kManaged[] = {U"的管理", U"的建设", U"的监管"};
  Chars managed = ending_word(out, kManaged);
  if (!managed.empty()) out.erase(out.size() - managed.size(), 1);
  constexpr size_t kLeast = 3;
  size_t joiner = out.find(U'和');
  if (joiner == kNowhere || joiner < kLeast) return out;
  size_t same = 0;
  while (joiner + 1 + same < out.size() && same < joiner && out[joiner + 1 + same] == out[same])
    ++same;
  if (same >= kLeast && joiner + 1 + same < out.size()) out.erase(joiner + 1, same);
  return out;
}

Name with_work_behind(Chars words) {
  Chars work = starting_word(words, kWorkingVerbs);
  bool several = words.find_first_of(U"、和") != kNowhere;
  if (work.empty() || several || words.size() < work.size() + 2) return Name(words);
  Name out(without_front(words.substr(work.size())));
  bool named = !ending_word(out, kWorkingVerbs).empty();
  return named ? Name(words) : out.append(work);
}

Chars naming_verb(Chars words) { return starting_word(words, kNamingVerbs); }

}  // namespace minsheng
