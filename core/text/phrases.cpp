// Clauses and phrases around numbers: see phrases.h.
#include "text/phrases.h"

#include <algorithm>

#include "text/characters.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kClauseReach = 300;

size_t joiner_at_start(Chars text) { return starting_word(text, kJoiners).size(); }
size_t joiner_at_end(Chars text) { return ending_word(text, kJoiners).size(); }

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
  return remark ? open : limit;
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

bool Clauses::ends_clause(size_t at) const { return is_clause_end(text_[at]) && !quoted_[at]; }

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

std::vector<Range> find_phrases(const Clauses& clauses, const std::vector<Quantity>& quantities) {
  std::vector<Range> phrases;
  std::vector<Range> scopes;
  std::vector<bool> shared(quantities.size(), false);
  for (const Quantity& one : quantities) scopes.push_back(clauses.around(one.number.begin));
  for (size_t i = 0; i < quantities.size(); ++i) {
    const Quantity& one = quantities[i];
    Range scope = scopes[i];
    bool has_previous = i > 0 && scopes[i - 1] == scope;
    bool has_next = i + 1 < quantities.size() && scopes[i + 1] == scope;
    size_t begin = scope.begin;
    if (has_previous) {
      Seam seam = find_seam(clauses, scope, quantities[i - 1], one);
      begin = seam.begin;
      shared[i] = seam.shared;
    }
    size_t limit = scope.end;
    if (has_next) limit = find_seam(clauses, scope, one, quantities[i + 1]).end;
    size_t end = phrase_end(clauses, one, std::max(limit, one.range.end));
    if (!has_previous && end == one.range.end &&
        is_only_verbs(clauses.view({begin, std::max(begin, one.range.begin)}))) {
      Range earlier = clauses.before(scope);
      bool free = i == 0 || quantities[i - 1].range.end <= earlier.begin;
      if (!earlier.empty() && free) begin = earlier.begin;
    }
    if (one.range.begin > begin) begin = skip_plain_verb(clauses, begin, one, end);
    phrases.push_back({begin, end});
  }
  for (size_t i = 1; i < phrases.size(); ++i) {
    if (shared[i]) phrases[i].begin = phrases[i - 1].begin;
  }
  for (size_t i = phrases.size(); i-- > 1;) {
    if (shared[i]) phrases[i - 1].end = phrases[i].end;
  }
  return phrases;
}

}  // namespace minsheng
