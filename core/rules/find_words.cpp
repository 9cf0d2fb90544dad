// Finds a phrase in a source text that breaks lines and sets blanks anywhere.
#include <algorithm>

#include "base/utf8.h"
#include "rules/checked_ledger.h"

namespace minsheng {
namespace {

struct Letter {
  char32_t code;
  Span span;
};

std::vector<Letter> letters_within(const std::string& text, const SpanList& within) {
  std::vector<Letter> letters;
  SpanList whole = {{0, static_cast<uint32_t>(text.size())}};
  for (const Span& span : within.empty() ? whole : within) {
    uint32_t end = std::min(span.end, static_cast<uint32_t>(text.size()));
    for (uint32_t at = span.begin; at < end;) {
      DecodedCharacter character = decode_at(text, at);
      if (!is_space(character.code)) {
        letters.push_back({to_half_width(character.code), {at, at + character.length}});
      }
      at += character.length;
    }
  }
  return letters;
}

// Neighbours join; only a line end parts them.
void append_joined(const std::string& text, SpanList& spans, const Span& next) {
  bool joins =
      !spans.empty() && spans.back().end <= next.begin &&
      std::string_view(text).substr(spans.back().end, next.begin - spans.back().end).find('\n') ==
          std::string_view::npos;
  if (joins) {
    spans.back().end = next.end;
  } else {
    spans.push_back(next);
  }
}

}  // namespace

SpanList find_words(const std::string& text, const SpanList& within, std::string_view words) {
  std::vector<Letter> letters = letters_within(text, within);
  std::u32string wanted;
  for (char32_t code : to_utf32(words)) {
    if (!is_space(code)) wanted += to_half_width(code);
  }
  if (wanted.empty()) return {};
  auto found = std::search(letters.begin(), letters.end(), wanted.begin(), wanted.end(),
                           [](const Letter& letter, char32_t code) { return letter.code == code; });
  if (found == letters.end()) return {};
  SpanList spans;
  for (size_t i = 0; i < wanted.size(); ++i)
    append_joined(text, spans, (found + static_cast<std::ptrdiff_t>(i))->span);
  return spans;
}

}  // namespace minsheng
