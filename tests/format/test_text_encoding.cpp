// Bytes of office text files into UTF-8, and what is no text.
#include <doctest/doctest.h>

#include <random>

#include "base/utf8.h"
#include "format/gb18030_table.h"
#include "format/text_encoding.h"

namespace minsheng {
namespace {

// "encoding|text", or the message.
std::string decode(std::string_view bytes) {
  Result<DecodedText> decoded = decode_text(bytes, test::decode_gb18030);
  if (!decoded) return to_text(decoded.error().message);
  return std::string(label_of(decoded.value().encoding)) + "|" + decoded.value().text;
}

std::vector<std::string> warnings(std::string_view bytes) {
  std::vector<std::string> lines;
  Result<DecodedText> decoded = decode_text(bytes, test::decode_gb18030);
  for (const Diagnostic& warning : decoded.value().warnings) {
    lines.push_back(std::to_string(warning.span.begin) + " " + to_text(warning.message));
  }
  return lines;
}

std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (char16_t unit : text) {
    auto low = static_cast<char>(unit & 0xFF);
    auto high = static_cast<char>(unit >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

constexpr const char* kNoText =
    "这不是文本文件，读不出文字。请在 Word/WPS 中打开，全选复制后粘贴到导入页，"
    "或另存为纯文本（.txt）再导入。";

// 民生实事 and more in GB2312: 城镇新增就业1500人
constexpr std::string_view kGb =
    "\xC3\xF1\xC9\xFA\xCA\xB5\xCA\xC2\r\n"
    "\xB3\xC7\xD5\xF2\xD0\xC2\xD4\xF6\xBE\xCD\xD2\xB5"
    "1500\xC8\xCB";

TEST_CASE("UTF-8 is read as it is, without its byte order mark") {
  CHECK(decode("民生实事\r\n一、\t目标") == "UTF-8|民生实事\r\n一、\t目标");
  CHECK(decode("\xEF\xBB\xBF民生") == "UTF-8|民生");
  CHECK(decode("plain ASCII") == "UTF-8|plain ASCII");
  CHECK(decode("caf\xC3\xA9 𠮷") == "UTF-8|café 𠮷");
}

TEST_CASE("GB18030 is recognised and decoded, with its four-byte characters") {
  CHECK(decode(kGb) == "GB18030|民生实事\r\n城镇新增就业1500人");
  CHECK(decode("\xC3\xF1") == "GB18030|民");
  // GBK's 镕 and the four-byte 𠀀.
  CHECK(decode("\xD6\xEC\xE9\x46\x95\x32\x82\x36") == "GB18030|朱镕𠀀");
}

TEST_CASE("UTF-16 is read with and without its byte order mark") {
  const std::u16string text = u"民生实事\r\n一、城镇新增就业1500人";
  const std::string kText = "民生实事\r\n一、城镇新增就业1500人";
  CHECK(decode("\xFF\xFE" + utf16(text, true)) == "UTF-16 LE|" + kText);
  CHECK(decode("\xFE\xFF" + utf16(text, false)) == "UTF-16 BE|" + kText);
  CHECK(decode(utf16(text, true)) == "UTF-16 LE|" + kText);
  CHECK(decode(utf16(text, false)) == "UTF-16 BE|" + kText);
  CHECK(decode(utf16(u"民生实事实施方案", true)) == "UTF-16 LE|民生实事实施方案");
  CHECK(decode("\xFF\xFE" + utf16(u"𠮷\xD842"
                                  u"民",
                                  true)) == "UTF-16 LE|𠮷\uFFFD民");
}

TEST_CASE("a character cut at the end is shown and named by its line") {
  CHECK(decode("民生\n实\xE4\xBA") == "UTF-8|民生\n实\uFFFD");
  CHECK(warnings("民生\n实\xE4\xBA") ==
        std::vector<std::string>{
            "10 第 2 行：文件末尾的字不完整，可能没有拷贝完，显示为“\uFFFD”。请与原文核对。"});
  CHECK(decode(kGb.substr(0, 7)) == "GB18030|民生实\uFFFD");
  CHECK(warnings(kGb.substr(0, 7)).size() == 1);
}

TEST_CASE("single broken places in UTF-8 are shown and named, the rest is read") {
  const std::string text = "民生实事实施\n城镇\xFF\xFE新增就业\n完";
  CHECK(decode(text) == "UTF-8|民生实事实施\n城镇\uFFFD新增就业\n完");
  CHECK(warnings(text) ==
        std::vector<std::string>{"25 第 2 行有无法识别的字节，显示为“\uFFFD”。请与原文核对。"});
}

TEST_CASE("warnings about broken places are not without end") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "民生实事实施方案\xFF\n";
  CHECK(warnings(text).size() == 20);
}

TEST_CASE("an empty file and a file of blanks are named so") {
  CHECK(decode("") == "文件是空的，没有内容。请确认选对了文件，或重新拷贝。");
  CHECK(decode(" \r\n\u3000") == "文件里没有文字。请确认选对了文件。");
  CHECK(decode("\xEF\xBB\xBF") == "文件里没有文字。请确认选对了文件。");
}

TEST_CASE("pictures, programs and cut archives are named with the way out") {
  CHECK(decode("\x89PNG\r\n\x1A\n....") ==
        "这是图片（PNG），里面没有可以读取的文字。请找到文件的电子文本，"
        "或用文字识别软件转成文本后粘贴到导入页。");
  CHECK(decode("\x7F"
               "ELF....") == "这是程序，不是方案文本。请确认选对了文件。");
  CHECK(decode("PK\x03\x04word/document.xml") ==
        "文件不完整或已损坏（ZIP 目录缺失）。请重新拷贝或下载；如果在 Word、WPS 或 Excel "
        "中打得开，另存一份再导入。");
  CHECK(decode("MM是民生的拼音首字母") == "UTF-8|MM是民生的拼音首字母");
}

TEST_CASE("noise of every size is refused as no text") {
  std::mt19937 random(1);
  for (size_t size : {64u, 1000u, 100'000u, 1'000'000u}) {
    CAPTURE(size);
    std::string noise;
    for (size_t i = 0; i < size; ++i) noise += static_cast<char>(random() & 0xFF);
    CHECK(decode(noise) == kNoText);
  }
  CHECK(decode(std::string(1000, '\0')) == kNoText);
  CHECK(decode(std::string(1000, '\x01')) == kNoText);
  CHECK(decode(std::string(1000, '\xFF')) == kNoText);
}

TEST_CASE("a few control characters of old programs do not make a text unreadable") {
  CHECK(decode("民生\x07实事\x0B一\x0C二") == "UTF-8|民生\x07实事\x0B一\x0C二");
}

TEST_CASE("without a table GB18030 is refused with the remedy") {
  CHECK(to_text(decode_text(kGb, nullptr).error().message) ==
        "文件不是 UTF-8 编码，这里没有别的编码表。请用记事本打开，另存为 UTF-8 再导入。");
}

TEST_CASE("a file over the limit is refused unread") {
  Result<DecodedText> decoded = decode_text(std::string(kMaxTextBytes + 1, 'a'), nullptr);
  REQUIRE(!decoded.ok());
  CHECK(decoded.error().code == ErrorCode::too_large);
}

TEST_CASE("whatever the bytes are, the text is valid UTF-8 with its spans inside") {
  const std::string text = "一、“民生”实事\n（一）2024年城镇新增就业1500人，覆盖率达到100%。\n";
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    std::string bytes = round % 2 == 0 ? text : std::string(kGb) + std::string(kGb);
    for (unsigned i = random() % 4; i > 0; --i) {
      bytes[random() % bytes.size()] = static_cast<char>(random() & 0xFF);
    }
    bytes.resize(bytes.size() - random() % 3);
    Result<DecodedText> decoded = decode_text(bytes, test::decode_gb18030);
    if (!decoded) continue;
    CHECK(find_invalid_utf8(decoded.value().text) == std::string_view::npos);
    for (const Diagnostic& warning : decoded.value().warnings) {
      CHECK(warning.span.end <= decoded.value().text.size());
    }
  }
}

}  // namespace
}  // namespace minsheng
