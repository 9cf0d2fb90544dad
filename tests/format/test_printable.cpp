#include <doctest/doctest.h>

#include "format/printable.h"
#include "format/printed_width.h"

using namespace minsheng;

TEST_CASE("Characters that XML forbids are left out, broken bytes are shown") {
  CHECK(printable("甲\x01乙\x0B\x1F丙\t丁\n") == "甲乙丙\t丁\n");
  CHECK(printable("a\r\nb\rc") == "a\nb\nc");
  CHECK(printable("好\xE5\xA5") == "好\uFFFD\uFFFD");
  CHECK(printable("\uFFFE𠮷😀]]>") == "𠮷😀]]>");
  CHECK(printable_line(" 甲\r\n\t乙\n") == " 甲 乙");
}

TEST_CASE("Text that a spreadsheet would run is told from numbers") {
  for (const char* text : {"=1+1", "  =cmd|' /C calc'!A0", "+SUM(A1)", "-2+3", "@x", "＝1", "＠甲",
                           "\t=1", "\r1", "-", "－A1", "--1"}) {
    CAPTURE(text);
    CHECK(looks_like_formula(text));
  }
  for (const char* text : {"", " ", "甲=乙", "-12.5", "+3", "-1,234.5%", "12", "'=1", "《=》"}) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_formula(text));
  }
}

TEST_CASE("A long title becomes lines of like length, broken between words") {
  CHECK(title_lines("短标题", 40) == TextList{"短标题"});
  CHECK(title_lines("", 40) == TextList{""});
  CHECK(title_lines("第一行\n第二行", 40) == TextList{"第一行", "第二行"});
  TextList lines = title_lines("关于印发《某某县2024年重点民生实事项目实施方案》的通知", 40);
  REQUIRE(lines.size() == 2);
  for (const std::string& line : lines) CHECK(printed_width(line) <= 40);
  lines =
      title_lines("某某县二〇二四年重点民生实事项目六月份推进情况调度通报和下一步工作安排意见", 40);
  REQUIRE(lines.size() == 2);
  CHECK(std::abs(printed_width(lines[0]) - printed_width(lines[1])) <= 4);
}

TEST_CASE("A title keeps what belongs together and still fits where nothing can be broken") {
  TextList lines = title_lines("民生实事调度通报2024年6月ABCDEFGH工程", 20);
  for (const std::string& line : lines) CHECK(printed_width(line) <= 20);
  std::string joined;
  for (const std::string& line : lines) joined += line;
  CHECK(joined == "民生实事调度通报2024年6月ABCDEFGH工程");
  CHECK(title_lines("AAAAAAAAAAAAAAAAAAAAAAAAA", 10).size() == 3);
}
