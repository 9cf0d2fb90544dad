// Questions about characters: see characters.h.
#include "text/characters.h"

#include <algorithm>

namespace minsheng {
namespace {

constexpr Chars kOpeningBrackets = U"(（[【〔［";
constexpr Chars kClosingBrackets = U")）]】〕］";
constexpr Chars kOpeningQuotes = U"“「『《〈‘";
constexpr Chars kClosingQuotes = U"”」』》〉’";
constexpr size_t kLongestHeading = 45;

bool has(Chars set, char32_t code) { return set.find(code) != kNowhere; }

// Asked at every character for long tables of words, nearly all of which differ in the first
// character: a loop costs less than a call of the library.
bool stands_at(Chars text, size_t at, Chars word) {
  if (at + word.size() > text.size()) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    if (text[at + i] != word[i]) return false;
  }
  return true;
}

}  // namespace

bool is_digit(char32_t code) {
  return (code >= U'0' && code <= U'9') || (code >= U'０' && code <= U'９');
}

int digit_value(char32_t code) {
  return static_cast<int>(code >= U'０' ? code - U'０' : code - U'0');
}

bool is_ascii_word(char32_t code) {
  return (code >= U'0' && code <= U'9') || (code >= U'a' && code <= U'z') ||
         (code >= U'A' && code <= U'Z');
}

bool is_latin_letter(char32_t code) {
  return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') ||
         (code >= U'ａ' && code <= U'ｚ') || (code >= U'Ａ' && code <= U'Ｚ');
}

bool is_opening_bracket(char32_t code) { return has(kOpeningBrackets, code); }
bool is_closing_bracket(char32_t code) { return has(kClosingBrackets, code); }
bool is_opening_quote(char32_t code) { return has(kOpeningQuotes, code); }
bool is_closing_quote(char32_t code) { return has(kClosingQuotes, code); }
bool is_sentence_end(char32_t code) { return has(U"。！？；;!?", code); }
bool is_clause_end(char32_t code) { return is_sentence_end(code) || has(U"，：,:", code); }
bool ends_clause(Chars text, size_t at) {
  if (!is_clause_end(text[at])) return false;
  bool between = at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
  return !between || is_sentence_end(text[at]);
}
bool is_list_comma(char32_t code) { return has(U"、，,；;/／|｜", code); }

Chars starting_word(Chars text, Words words) {
  Chars best;
  for (Chars word : words) {
    if (word.size() > best.size() && stands_at(text, 0, word)) best = word;
  }
  return best;
}

Chars ending_word(Chars text, Words words) {
  Chars best;
  for (Chars word : words) {
    bool fits = word.size() > best.size() && word.size() <= text.size();
    if (fits && stands_at(text, text.size() - word.size(), word)) best = word;
  }
  return best;
}

size_t find_any(Chars text, Words words, size_t from) {
  auto begins = [&](size_t at) {
    return std::any_of(words.begin(), words.end(),
                       [&](Chars word) { return stands_at(text, at, word); });
  };
  for (size_t at = from; at < text.size(); ++at) {
    if (begins(at)) return at;
  }
  return kNowhere;
}

bool is_one_of(Chars text, Words words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool contains_any(Chars text, Words words) { return find_any(text, words) != kNowhere; }

std::vector<size_t> match_brackets(Chars text) {
  std::vector<size_t> partner(text.size(), kNowhere);
  std::vector<size_t> open;
  for (size_t i = 0; i < text.size(); ++i) {
    char32_t code = text[i];
    if (is_opening_bracket(code) || is_opening_quote(code)) open.push_back(i);
    bool closes_quote = is_closing_quote(code);
    if (!closes_quote && !is_closing_bracket(code)) continue;
    // A closer of the other kind than the innermost opener: that opener was never closed.
    while (!open.empty() && is_opening_quote(text[open.back()]) != closes_quote) open.pop_back();
    if (open.empty()) continue;
    partner[i] = open.back();
    partner[open.back()] = i;
    open.pop_back();
  }
  return partner;
}

std::vector<bool> find_quoted(Chars text) {
  std::vector<size_t> partner = match_brackets(text);
  std::vector<bool> quoted(text.size(), false);
  size_t until = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    bool opens = is_opening_quote(text[i]) && partner[i] != kNowhere;
    if (opens) until = std::max(until, partner[i] + 1);
    quoted[i] = i < until;
  }
  return quoted;
}

bool looks_like_heading(Chars text) {
  if (text.empty() || text.size() > kLongestHeading) return false;
  Chars body = is_clause_end(text.back()) ? text.substr(0, text.size() - 1) : text;
  return std::none_of(body.begin(), body.end(), is_clause_end);
}

}  // namespace minsheng
