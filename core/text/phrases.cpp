// Clauses and phrases around numbers: see phrases.h.
#include "text/phrases.h"

#include <algorithm>

#include "text/characters.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kClauseReach = 300;

size_t joiner_at_start(Chars text) { return starting_word(text, kJoiners).size(); }
size_t joiner_at_end(Chars text) {
  static constexpr Chars kVerbs[] = {U"惠及", U"涉及", U"普及", U"覆盖及"};
  static constexpr Chars kBeforeNumber[] = {U"、", U"和", U"及", U"以及"};
  return ending_word(text, kVerbs).empty() ? ending_word(text, kBeforeNumber).size() : 0;
}

// Where one phrase ends and the next begins, between two quantities of one clause.
struct Seam {
  size_t end = 0;
  size_t begin = 0;
  bool shared = false;
};

// The last 、 or 和 between two quantities that stands in no bracket or quote.
Range last_joiner(const Clauses& clauses, Range between) {
  for (size_t i = between.end; i-- > between.begin;) {
    size_t partner = clauses.partner(i);
    if (partner != kNowhere && partner < i) {
      if (partner < between.begin) break;
      i = partner;
      continue;
    }
    char32_t code = clauses.text()[i];
    if (code == U'、' || code == U'和') return {i, i + 1};
  }
  return {};
}

Seam find_seam(const Clauses& clauses, Range clause, const Quantity& first,
               const Quantity& second) {
  Range between = {first.range.end, second.range.begin};
  Chars words = clauses.view(between);
  size_t front = joiner_at_start(words);
  if (front > 0) {
    bool alone = front == words.size();
    Chars before = clauses.view({clause.begin, std::max(clause.begin, first.range.begin)});
    bool shared = alone && before.find(U"分别") != kNowhere;
    return {first.range.end, first.range.end + front, shared};
  }
  size_t back = joiner_at_end(words);
  if (back > 0) return {between.end - back, between.end, false};
  Range joiner = last_joiner(clauses, between);
  if (!joiner.empty()) return {joiner.begin, joiner.end, false};
  return {first.range.end, first.range.end, false};
}

// The words behind a number belong to its phrase unless they are a remark in brackets, or the next
// thing of a list.
size_t phrase_end(const Clauses& clauses, const Quantity& quantity, size_t limit) {
  size_t end = quantity.range.end;
  if (end >= limit) return end;
  char32_t next = clauses.text()[end];
  if (is_opening_bracket(next) || joiner_at_start(clauses.view({end, limit})) > 0) return end;
  // A remark at the very end is left out.
  size_t open =
      is_closing_bracket(clauses.text()[limit - 1]) ? clauses.partner(limit - 1) : kNowhere;
  bool remark = open != kNowhere && open > end;
  if (remark) return open;
  // 2362公里目标分解到各乡镇: to whom it was handed is no part of it.
  static constexpr Chars kHandedOn[] = {U"分解到", U"分解至", U"分配到", U"下达到"};
  size_t handed = find_any(clauses.view({end, limit}), kHandedOn);
  return handed == kNowhere ? limit : end + handed;
}

bool is_only_verbs(Chars words) {
  while (!words.empty()) {
    size_t length = starting_word(words, kEmptyVerbs).size();
    if (length == 0) return false;
    words.remove_prefix(length);
  }
  return true;
}

// 开展…活动25场: the verb that says no more than that it is done is left out.
size_t skip_plain_verb(const Clauses& clauses, size_t begin, const Quantity& quantity, size_t end) {
  if (end != quantity.range.end) return begin;
  constexpr size_t kShortest = 4;
  Chars words = clauses.view({begin, quantity.range.begin});
  for (size_t i = 0; i < words.size(); ++i) {
    size_t partner = clauses.partner(begin + i);
    if (partner != kNowhere && partner > begin + i) {
      i = partner - begin;
      continue;
    }
    size_t length = starting_word(words.substr(i), kPlainVerbs).size();
    if (length > 0 && words.size() - i - length >= kShortest) return begin + i + length;
  }
  return begin;
}

}  // namespace

Clauses::Clauses(Chars text, const std::vector<size_t>& starts)
    : text_(text),
      partner_(match_brackets(text)),
      sentence_(text.size() + 1, 0),
      starts_(text.size() + 1, false),
      quoted_(find_quoted(text)) {
  for (size_t start : starts) starts_[start] = true;
  size_t sentence = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (starts_[i] && i > 0) ++sentence;
    sentence_[i] = sentence;
    if (is_sentence_end(text[i]) && !quoted_[i]) ++sentence;
  }
  sentence_[text.size()] = sentence;
}

bool Clauses::ends_clause(size_t at) const {
  return minsheng::ends_clause(text_, at) && !quoted_[at];
}

Range Clauses::around(size_t at) const {
  size_t begin = at;
  while (begin > 0 && at - begin < kClauseReach && !starts_[begin]) {
    size_t previous = begin - 1;
    size_t partner = partner_[previous];
    if (partner != kNowhere && partner < previous) {
      begin = partner;
      continue;
    }
    bool opens = is_opening_bracket(text_[previous]) && partner != kNowhere;
    if (opens || ends_clause(previous)) break;
    --begin;
  }
  size_t end = at;
  while (end < text_.size() && end - at < kClauseReach && (end == at || !starts_[end])) {
    size_t partner = partner_[end];
    if (partner != kNowhere && partner > end) {
      end = partner + 1;
      continue;
    }
    bool closes = is_closing_bracket(text_[end]) && partner != kNowhere;
    if (closes || ends_clause(end)) break;
    ++end;
  }
  return {begin, std::min(end, text_.size())};
}

Range Clauses::before(Range clause) const {
  if (clause.begin < 2 || starts_[clause.begin]) return {};
  char32_t mark = text_[clause.begin - 1];
  if (mark != U'，' && mark != U',') return {};
  return {around(clause.begin - 2).begin, clause.begin - 1};
}

namespace {

// 在17个乡镇硬化道路10万平方米: the phrase begins behind the place.
size_t skip_places(const Clauses& clauses, size_t begin, const Quantity& quantity) {
  Chars words = clauses.view({begin, quantity.range.begin});
  size_t in = starting_word(words, kInPlaces).size();
  if (in == 0) return begin;
  Numeral number = read_digits(words, in);
  size_t at = in + number.length;
  if (number.length == 0 || words.substr(at, 1) != U"个") return begin;
  size_t place = starting_word(words.substr(at + 1), kWorkPlaces).size();
  size_t end = at + 1 + place;
  return place > 0 && end < words.size() ? begin + end : begin;
}

// 为户外劳动者新建驿站9家: the phrase begins with the verb.
size_t skip_circumstance(const Clauses& clauses, size_t begin, const Quantity& quantity,
                         bool counts) {
  Chars words = clauses.view({begin, quantity.range.begin});
  size_t front = starting_word(words, kCircumstances).size();
  if (front == 0) return begin;
  for (size_t i = front + 1; i < words.size(); ++i) {
    bool quoted = clauses.partner(begin + i) != kNowhere && clauses.partner(begin + i) > begin + i;
    if (quoted) i = clauses.partner(begin + i) - begin;
    bool verb = !starting_word(words.substr(i), kVerbsOfCount).empty();
    if (verb && (counts || i + 3 < words.size())) return begin + i;
  }
  return begin;
}

// 「2.」 of a piece; 0 for none.
size_t piece_number(Chars words) {
  constexpr Chars kPoints = U".．、";
  size_t digits = 0;
  while (digits < words.size() && digits < 3 && is_digit(words[digits])) ++digits;
  bool piece = digits > 0 && digits < 3 && digits + 1 < words.size() &&
               kPoints.find(words[digits]) != kNowhere && !is_digit(words[digits + 1]);
  return piece ? digits + 1 : 0;
}

size_t skip_fronts(const Clauses& clauses, size_t begin, const Quantity& quantity, bool counts) {
  while (true) {
    Chars words = clauses.view({begin, quantity.range.begin});
    size_t length = starting_word(words, kPhraseFronts).size();
    size_t due = words.find(U"应发放");
    if (due != kNowhere) length = due + 3;
    bool circled = !words.empty() && words[0] >= U'①' && words[0] < U'①' + 20;
    if (circled) length = 1;
    if (size_t piece = piece_number(words)) length = piece;
    bool whole = length >= words.size();
    if (length == 0 || (whole && (!counts || length > words.size()))) return begin;
    begin += length;
  }
}

// 「…试点项目已完成56条治理任务」: what is done within a work that is named first.
size_t skip_project(const Clauses& clauses, size_t begin, const Quantity& quantity, size_t end) {
  static constexpr Chars kProjects[] = {U"项目", U"工程"};
  static constexpr Chars kActs[] = {U"已完成", U"己完成", U"完成",  U"新增上线",
                                    U"新增",   U"已新增", U"已建成"};
  Chars words = clauses.view({begin, quantity.range.begin});
  Chars act = ending_word(words, kActs);
  bool counts = !act.empty() && end > quantity.range.end + 1;
  bool named =
      counts && !ending_word(words.substr(0, words.size() - act.size()), kProjects).empty();
  return named ? quantity.range.begin - act.size() : begin;
}

// A clause that says nothing but 完成 or begins with 达到 speaks of the clause before it.
bool speaks_of_earlier(const Clauses& clauses, size_t begin, const Quantity& quantity, size_t end) {
  Chars words = clauses.view({begin, std::max(begin, quantity.range.begin)});
  if (end != quantity.range.end) return false;
  return is_only_verbs(words) || words.substr(0, 2) == U"达到";
}

// 城东变电站、28条线路: a list whose first things are not counted; this number's begins with it.
size_t skip_uncounted(const Clauses& clauses, size_t begin, const Quantity& quantity, size_t end) {
  Chars words = clauses.view({begin, std::max(begin, quantity.range.begin)});
  bool listed = end > quantity.range.end && joiner_at_end(words) > 0;
  return listed ? quantity.range.begin : begin;
}

class PhraseFinder {
 public:
  PhraseFinder(const Clauses& clauses, const std::vector<Quantity>& quantities)
      : clauses_(clauses), quantities_(quantities), shared_(quantities.size(), false) {
    for (const Quantity& one : quantities) scopes_.push_back(clauses.around(one.number.begin));
  }

  std::vector<Range> find() {
    for (size_t i = 0; i < quantities_.size(); ++i) phrases_.push_back(phrase_of(i));
    for (size_t i = 1; i < phrases_.size(); ++i) {
      if (shared_[i]) phrases_[i].begin = phrases_[i - 1].begin;
    }
    for (size_t i = phrases_.size(); i-- > 1;) {
      if (shared_[i]) phrases_[i - 1].end = phrases_[i].end;
    }
    return std::move(phrases_);
  }

 private:
  Range phrase_of(size_t i) {
    const Quantity& one = quantities_[i];
    Range scope = scopes_[i];
    bool has_previous = i > 0 && scopes_[i - 1] == scope;
    bool has_next = i + 1 < quantities_.size() && scopes_[i + 1] == scope;
    size_t begin = scope.begin;
    if (has_previous) {
      Seam seam = find_seam(clauses_, scope, quantities_[i - 1], one);
      begin = seam.begin;
      shared_[i] = seam.shared;
    }
    size_t limit = has_next ? find_seam(clauses_, scope, one, quantities_[i + 1]).end : scope.end;
    size_t end = phrase_end(clauses_, one, std::max(limit, one.range.end));
    size_t ending = ending_word(clauses_.view({one.range.end, end}), kPhraseEnds).size();
    if (one.range.end + ending == end) end = one.range.end;
    if (!has_previous && speaks_of_earlier(clauses_, begin, one, end)) {
      Range earlier = clauses_.before(scope);
      bool free = i == 0 || quantities_[i - 1].range.end <= earlier.begin;
      if (!earlier.empty() && free)
        return {skip_plain_verb(clauses_, earlier.begin, one, end), end};
    }
    return {std::min(begin_of(begin, one, end), one.range.begin), end};
  }

  size_t begin_of(size_t begin, const Quantity& one, size_t end) const {
    if (one.range.begin <= begin) return begin;
    bool counts = end > one.range.end + 1;  // the thing that is counted stands behind the number
    begin = skip_places(clauses_, begin, one);
    begin = skip_circumstance(clauses_, begin, one, counts);
    begin = skip_plain_verb(clauses_, begin, one, end);
    begin = skip_fronts(clauses_, begin, one, counts);
    begin = skip_project(clauses_, begin, one, end);
    return skip_uncounted(clauses_, begin, one, end);
  }

  const Clauses& clauses_;
  const std::vector<Quantity>& quantities_;
  std::vector<Range> scopes_;
  std::vector<Range> phrases_;
  std::vector<bool> shared_;
};

}  // namespace

std::vector<Range> find_phrases(const Clauses& clauses, const std::vector<Quantity>& quantities) {
  return PhraseFinder(clauses, quantities).find();
}

}  // namespace minsheng
