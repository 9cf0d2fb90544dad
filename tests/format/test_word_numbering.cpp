// Automatic numbers of Word documents as they are printed.
#include <doctest/doctest.h>

#include "format/docx_reader.h"
#include "format/list_number.h"
#include "format/office_parts.h"

namespace minsheng {
namespace {

using test::docx;
using test::numbering_part;
using test::paragraph;
using test::styles_part;

std::string read(const std::string& body, const std::vector<ZipPart>& parts) {
  return read_docx(docx(body, parts)).value().text;
}

std::string level(int index, const std::string& format, const std::string& text,
                  const std::string& more = "") {
  return "<w:lvl w:ilvl=\"" + std::to_string(index) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
         "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string definition(int id, const std::string& levels) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + levels +
         "</w:abstractNum>";
}

std::string list(int id, int definition_id, const std::string& overrides = "") {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
         std::to_string(definition_id) + "\"/>" + overrides + "</w:num>";
}

std::string item(const std::string& text, int list_id, int index = 0) {
  return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(index) +
                             "\"/><w:numId w:val=\"" + std::to_string(list_id) + "\"/></w:numPr>");
}

TEST_CASE("an outline counts every level and starts the lower ones anew") {
  std::string numbering =
      definition(0, level(0, "chineseCountingThousand", "%1、") +
                        level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")) +
      list(1, 0);
  CHECK(read(item("就业", 1) + item("城镇", 1, 1) + item("新增", 1, 2) + item("再就业", 1, 2) +
                 item("农村", 1, 1) + item("5公里", 1, 2) + item("教育", 1) + item("学位", 1, 1),
             {numbering_part(numbering)}) ==
        "一、就业\n（一）城镇\n1. 新增\n2. 再就业\n（二）农村\n1. 5公里\n二、教育\n（一）学位\n");
}

TEST_CASE("numbers of several levels stand in one label, plain where the level says so") {
  std::string numbering =
      definition(0, level(0, "chineseCounting", "第%1条") + level(1, "decimal", "%1.%2") +
                        level(2, "lowerLetter", "%1.%2.%3", "<w:isLgl/>")) +
      list(1, 0);
  CHECK(read(item("总则", 1) + item("甲", 1, 1) + item("乙", 1, 2), {numbering_part(numbering)}) ==
        "第一条总则\n一.1 甲\n1.1.1 乙\n");
}

TEST_CASE("lists of one definition count together unless one has a start of its own") {
  std::string restart =
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
  std::string numbering =
      definition(0, level(0, "decimal", "%1、")) + list(1, 0) + list(2, 0) + list(3, 0, restart);
  CHECK(read(item("甲", 1) + paragraph("文") + item("乙", 2) + item("丙", 3) + item("丁", 3) +
                 item("戊", 1),
             {numbering_part(numbering)}) == "1、甲\n文\n2、乙\n1、丙\n2、丁\n3、戊\n");
}

TEST_CASE("a level may never restart") {
  std::string numbering =
      definition(0, level(0, "chineseCounting", "%1、") +
                        level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")) +
      list(1, 0);
  CHECK(read(item("甲", 1) + item("一", 1, 1) + item("乙", 1) + item("二", 1, 1),
             {numbering_part(numbering)}) == "一、甲\n1. 一\n二、乙\n2. 二\n");
}

TEST_CASE("a list may replace a level of its definition") {
  std::string own =
      "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimalEnclosedCircle", "%1") + "</w:lvlOverride>";
  CHECK(read(item("甲", 1) + item("乙", 1),
             {numbering_part(definition(0, level(0, "decimal", "%1.")) + list(1, 0, own))}) ==
        "①甲\n②乙\n");
}

TEST_CASE("styles number their paragraphs, also those they are based on") {
  std::string styles =
      "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
      "<w:style w:styleId=\"b\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:styleId=\"c\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:styleId=\"d\"><w:basedOn w:val=\"d\"/></w:style>";
  std::string numbering =
      definition(0, level(0, "chineseCounting", "%1、") +
                        level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"c\"/>")) +
      list(1, 0);
  CHECK(read(paragraph("就业", "<w:pStyle w:val=\"a\"/>") +
                 paragraph("城镇", "<w:pStyle w:val=\"c\"/>") +
                 paragraph("无号",
                           "<w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                 paragraph("文", "<w:pStyle w:val=\"d\"/>") +
                 paragraph("教育", "<w:pStyle w:val=\"b\"/>"),
             {numbering_part(numbering), styles_part(styles)}) ==
        "一、就业\n（一）城镇\n无号\n文\n二、教育\n");
}

TEST_CASE("a definition may be that of a numbering style") {
  std::string styles =
      "<w:style w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
  std::string numbering = definition(0, "<w:numStyleLink w:val=\"s\"/>") +
                          definition(1, level(0, "upperRoman", "%1.")) + list(1, 0) + list(2, 1);
  CHECK(read(item("甲", 1), {numbering_part(numbering), styles_part(styles)}) == "I. 甲\n");
}

TEST_CASE("bullets are shown as characters of this world") {
  std::string wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>";
  std::string numbering =
      definition(0, level(0, "bullet", "\uF06C", wingdings) + level(1, "bullet", "▶") +
                        level(2, "bullet", "\uF0FF")) +
      list(1, 0);
  CHECK(read(item("甲", 1) + item("乙", 1, 1) + item("丙", 1, 2), {numbering_part(numbering)}) ==
        "●甲\n▶乙\n•丙\n");
}

TEST_CASE("numbered paragraphs without text leave no number behind, but count") {
  std::string numbering = definition(0, level(0, "decimal", "%1、")) + list(1, 0);
  CHECK(read(item("甲", 1) + item("", 1) + item("乙", 1), {numbering_part(numbering)}) ==
        "1、甲\n\n3、乙\n");
}

TEST_CASE("broken lists give paragraphs without numbers") {
  std::string numbering = list(1, 9) + "<w:num/><w:abstractNum/>" + list(2, -4);
  CHECK(read(item("甲", 1) + item("乙", 2, 99) + item("丙", 77, -3), {numbering_part(numbering)}) ==
        "甲\n乙\n丙\n");
}

TEST_CASE("every number format prints what Word prints") {
  struct Case {
    const char* format;
    int64_t number;
    const char* printed;
  };
  constexpr Case kCases[] = {
      {"decimal", 12, "12"},
      {"decimalZero", 3, "03"},
      {"upperRoman", 1994, "MCMXCIV"},
      {"lowerRoman", 4, "iv"},
      {"upperLetter", 27, "AA"},
      {"lowerLetter", 3, "c"},
      {"chineseCounting", 10, "十"},
      {"chineseCounting", 21, "二十一"},
      {"chineseCounting", 105, "一○五"},
      {"chineseCountingThousand", 105, "一百零五"},
      {"chineseCountingThousand", 1010, "一千零一十"},
      {"chineseCountingThousand", 20003, "二万零三"},
      {"japaneseCounting", 12, "十二"},
      {"taiwaneseCountingThousand", 30, "三十"},
      {"ideographDigital", 10, "一〇"},
      {"ideographTraditional", 11, "甲"},
      {"ideographZodiac", 3, "寅"},
      {"chineseLegalSimplified", 12, "壹拾贰"},
      {"decimalEnclosedCircle", 1, "①"},
      {"decimalEnclosedCircle", 21, "㉑"},
      {"decimalEnclosedCircle", 50, "㊿"},
      {"decimalEnclosedCircle", 51, "51"},
      {"decimalEnclosedCircleChinese", 3, "③"},
      {"decimalEnclosedParen", 2, "⑵"},
      {"decimalEnclosedFullstop", 2, "⒉"},
      {"decimalFullWidth", 12, "１２"},
      {"ideographEnclosedCircle", 1, "㊀"},
      {"numberInDash", 5, "- 5 -"},
      {"none", 5, ""},
      {"unheard-of", 5, "5"},
      {"chineseCounting", -5, "-5"},
      {"chineseCounting", 9'000'000'000, "9000000000"},
      {"upperRoman", 0, "0"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.format);
    CHECK(list_number(c.format, c.number) == c.printed);
  }
}

}  // namespace
}  // namespace minsheng
