#include "base/utf8.h"

namespace minsheng {
namespace {

bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

bool is_ascii_word(char32_t code) {
  return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
         (code >= 'A' && code <= 'Z');
}

uint32_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_allowed(char32_t code, uint32_t length) {
  static constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return code >= kSmallest[length] && code <= 0x10FFFF && !surrogate;
}

// Length 0 stands for a broken sequence.
DecodedCharacter decode_strict(std::string_view text, size_t offset) {
  auto lead = static_cast<unsigned char>(text[offset]);
  uint32_t length = sequence_length(lead);
  if (length == 0 || offset + length > text.size()) return {};
  if (length == 1) return {lead, 1};
  char32_t code = lead & (0x7Fu >> length);
  for (uint32_t i = 1; i < length; ++i) {
    auto byte = static_cast<unsigned char>(text[offset + i]);
    if (!is_continuation(byte)) return {};
    code = (code << 6) | (byte & 0x3Fu);
  }
  if (!is_allowed(code, length)) return {};
  return {code, length};
}

}  // namespace

DecodedCharacter decode_at(std::string_view text, size_t offset) {
  DecodedCharacter character = decode_strict(text, offset);
  if (character.length == 0) return {kReplacementCharacter, 1};
  return character;
}

void append_utf8(std::string& out, char32_t code) {
  auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

std::u32string to_utf32(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    DecodedCharacter character = decode_at(text, i);
    out += character.code;
    i += character.length;
  }
  return out;
}

std::string to_utf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() * 3);
  for (char32_t code : text) append_utf8(out, code);
  return out;
}

size_t find_invalid_utf8(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    uint32_t length = decode_strict(text, i).length;
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

size_t count_characters(std::string_view text) {
  size_t count = 0;
  for (size_t i = 0; i < text.size(); i += decode_at(text, i).length) ++count;
  return count;
}

bool is_space(char32_t code) {
  return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 || code == 0x3000 ||
         (code >= 0x2000 && code <= 0x200B) || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

bool is_hanzi(char32_t code) {
  return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) ||
         (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x20000 && code <= 0x323AF);
}

char32_t to_half_width(char32_t code) {
  if (code >= 0xFF01 && code <= 0xFF5E) return code - 0xFEE0;
  if (code == 0x3000) return ' ';
  return code;
}

std::string to_half_width(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    DecodedCharacter character = decode_at(text, i);
    append_utf8(out, to_half_width(character.code));
    i += character.length;
  }
  return out;
}

std::string_view trim(std::string_view text) {
  size_t begin = 0;
  while (begin < text.size() && is_space(decode_at(text, begin).code)) {
    begin += decode_at(text, begin).length;
  }
  size_t end = begin;
  for (size_t i = begin; i < text.size();) {
    DecodedCharacter character = decode_at(text, i);
    i += character.length;
    if (!is_space(character.code)) end = i;
  }
  return text.substr(begin, end - begin);
}

std::string without_spaces(std::string_view text) {
  std::string out;
  char32_t previous = 0;
  bool gap = false;
  for (size_t i = 0; i < text.size();) {
    DecodedCharacter character = decode_at(text, i);
    i += character.length;
    if (is_space(character.code)) {
      gap = true;
      continue;
    }
    if (gap && is_ascii_word(previous) && is_ascii_word(character.code)) out += ' ';
    append_utf8(out, character.code);
    previous = character.code;
    gap = false;
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  if (separator.empty()) return {text};
  std::vector<std::string_view> parts;
  size_t begin = 0;
  for (size_t at; (at = text.find(separator, begin)) != std::string_view::npos;) {
    parts.push_back(text.substr(begin, at - begin));
    begin = at + separator.size();
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty() || &part != &parts.front()) out += separator;
    out += part;
  }
  return out;
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  if (from.empty()) return text;
  for (size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

}  // namespace minsheng
