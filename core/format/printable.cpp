#include "format/printable.h"

#include "base/decimal.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

bool is_printable(char32_t code) {
  if (code < 0x20) return code == '\t' || code == '\n';
  return code != 0x7F && code != 0xFFFE && code != 0xFFFF;
}

bool is_line_space(char32_t code) { return code == '\t' || code == '\n'; }

bool is_number(std::string_view text) {
  if (text.ends_with('%')) text.remove_suffix(1);
  if (text.starts_with('+')) text.remove_prefix(1);
  return Decimal::parse(replace_all(std::string(text), ",", "")).has_value();
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    DecodedCharacter character = decode_at(text, at);
    at += character.length;
    if (character.code == '\r') {
      if (at < text.size() && text[at] == '\n') ++at;
      character.code = '\n';
    }
    if (is_printable(character.code)) append_utf8(out, character.code);
  }
  return out;
}

std::string printable_line(std::string_view text) {
  std::string out;
  bool blank = false;
  for (char32_t code : to_utf32(printable(text))) {
    if (is_line_space(code)) {
      blank = true;
      continue;
    }
    if (blank && !out.empty()) out += ' ';
    blank = false;
    append_utf8(out, code);
  }
  return out;
}

bool looks_like_formula(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] == '\t' || text[0] == '\n' || text[0] == '\r') return true;
  std::string_view begin = trim(text);
  if (begin.empty()) return false;
  char32_t first = to_half_width(decode_at(begin, 0).code);
  if (first != '=' && first != '+' && first != '-' && first != '@') return false;
  return !is_number(begin);
}

}  // namespace minsheng
