// UTF-8 and the foldings of Chinese office text.
#include <doctest/doctest.h>

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr size_t kNone = std::string_view::npos;

TEST_CASE("characters of every length are decoded and written") {
  struct Sample {
    const char* text;
    char32_t code;
    uint32_t length;
  };
  for (const Sample& sample : {Sample{"a", U'a', 1}, Sample{"é", U'é', 2}, Sample{"民", U'民', 3},
                               Sample{"𠮷", U'𠮷', 4}}) {
    CAPTURE(sample.text);
    CHECK(decode_at(sample.text, 0).code == sample.code);
    CHECK(decode_at(sample.text, 0).length == sample.length);
    std::string written;
    append_utf8(written, sample.code);
    CHECK(written == sample.text);
  }
  CHECK(to_utf8(to_utf32("a民𠮷é")) == "a民𠮷é");
  CHECK(count_characters("a民𠮷é") == 4);
}

// The Unicode Standard, table 3-7: what is no well-formed sequence.
TEST_CASE("broken sequences are found and read as one replacement character a byte") {
  CHECK(find_invalid_utf8("民生\xF4\x8F\xBF\xBF") == kNone);
  for (std::string_view bad :
       {"\x80", "\xBF", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF",
        "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80", "\xFE", "\xFF", "\xC2", "\xE6\xB0",
        "\xF0\xA0\xAE", "\xE6\x41\x42"}) {
    CAPTURE(bad);
    std::string text = "a" + std::string(bad);
    CHECK(find_invalid_utf8(text) == 1);
    CHECK(decode_at(text, 1).code == kReplacementCharacter);
    CHECK(decode_at(text, 1).length == 1);
  }
  CHECK(to_utf8(to_utf32("a\xE6\xB0民")) == "a\uFFFD\uFFFD民");
}

TEST_CASE("white space is taken off both ends, with the ideographic and the invisible kinds") {
  CHECK(trim("\u3000\t 民 生\u00A0\r\n\u200B\uFEFF") == "民 生");
  CHECK(trim(" \u3000") == "");
  CHECK(trim("") == "");
  CHECK(!is_space(U'民'));
}

TEST_CASE("the normal form of quoted text keeps one blank between ASCII words only") {
  CHECK(without_spaces(" 180 人，DB43/T  2755.1—2023 \n标准") == "180人，DB43/T 2755.1—2023标准");
  CHECK(without_spaces("a \u3000 b") == "a b");
  CHECK(without_spaces("省 a") == "省a");
  std::string once = without_spaces("W e 1 民 2 .3");
  CHECK(without_spaces(once) == once);
}

TEST_CASE("full-width forms fold to half width") {
  CHECK(to_half_width("（１）ＡＢ；：，。\u3000") == "(1)AB;:,。 ");
  CHECK(to_half_width(U'～') == U'~');
  CHECK(to_half_width(U'民') == U'民');
}

TEST_CASE("hanzi are told from marks and letters") {
  CHECK(is_hanzi(U'民'));
  CHECK(is_hanzi(U'㐀'));
  CHECK(is_hanzi(U'𠮷'));
  CHECK(!is_hanzi(U'，'));
  CHECK(!is_hanzi(U'あ'));
  CHECK(!is_hanzi(U'a'));
}

TEST_CASE("texts are split, joined and replaced") {
  using Parts = std::vector<std::string_view>;
  CHECK(split("a、b、、c", "、") == Parts{"a", "b", "", "c"});
  CHECK(split("", "、") == Parts{""});
  CHECK(split("a", "、") == Parts{"a"});
  CHECK(join({"a", "", "c"}, "、") == "a、、c");
  CHECK(join({"", "b"}, "、") == "、b");
  CHECK(join({}, "、") == "");
  CHECK(replace_all("aXbX", "X", "XX") == "aXXbXX");
  CHECK(replace_all("aaa", "aa", "a") == "aa");
}

TEST_CASE("an empty separator splits nothing and replaces nothing") {
  CHECK(split("ab", "") == std::vector<std::string_view>{"ab"});
  CHECK(replace_all("ab", "", "x") == "ab");
}

}  // namespace
}  // namespace minsheng
