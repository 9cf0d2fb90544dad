#include "platform/pinyin.h"

#include <array>

#include "base/utf8.h"

extern "C" {
// A small letter, or 0 where the browser does not sort by sound.
int minsheng_pinyin_initial(int code);
}

namespace minsheng {
namespace {

constexpr char kUnasked = 1;
constexpr char32_t kFirst = 0x4E00, kLast = 0x9FFF;  // CJK Unified Ideographs

// Asking the browser costs microseconds, and a search asks for every title: each is asked for once.
char initial_of(char32_t code) {
  static auto known = [] {
    std::array<char, kLast - kFirst + 1> letters{};
    letters.fill(kUnasked);
    return letters;
  }();
  char& letter = known[code - kFirst];
  if (letter == kUnasked) {
    letter = static_cast<char>(minsheng_pinyin_initial(static_cast<int>(code)));
  }
  return letter;
}

}  // namespace

std::string pinyin_initials(std::string_view text) {
  std::string initials;
  for (char32_t code : to_utf32(text)) {
    char letter = code >= kFirst && code <= kLast ? initial_of(code) : '\0';
    if (code >= U'A' && code <= U'Z') code += U'a' - U'A';
    initials += letter ? std::string(1, letter) : to_utf8(std::u32string_view(&code, 1));
  }
  return initials;
}

}  // namespace minsheng
