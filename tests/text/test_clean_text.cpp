// Normal form with places, and the lines of a document.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/source_lines.h"

using namespace minsheng;

namespace {

CleanText clean(std::string_view source) {
  CleanText text;
  append_source(text, source, {0, static_cast<uint32_t>(source.size())}, true);
  return text;
}

std::string normal(std::string_view source) { return to_utf8(Chars(clean(source).chars)); }

}  // namespace

TEST_CASE("Normal form drops white space and Markdown but keeps a blank between ASCII words") {
  CHECK(normal("新增 托位\t50　个") == "新增托位50个");
  CHECK(normal("**开展行动。**为群众") == "开展行动。为群众");
  CHECK(normal("DB43/T 2755.1—2023") == "DB43/T 2755.1—2023");
  CHECK(normal("送戏100场，<br>电影20场") == "送戏100场，电影20场");
  CHECK(normal("1\\. 新建") == "1.新建");
}

TEST_CASE("Numbers that a converter set as formulas are numbers") {
  CHECK(normal("就业 $3200$ 人，失业率 $5.5\\%$ 以内") == "就业3200人，失业率5.5%以内");
  CHECK(normal("公路$3 1 . 5 \\mathrm { k m }$ ，不少于 $\\geqslant 12$ 座") ==
        "公路31.5km，不少于≥12座");
  CHECK(normal("面积 $300 \\mathrm{m}^{2}$") == "面积300m2");
  CHECK(normal("约100$至200$之间") == "约100$至200$之间");
  CHECK(normal("$\\frac{1}{2}$") == "$\\frac{1}{2}$");
  CHECK(normal("$x$") == "$x$");
  CHECK(normal("$1.2\\times10^{4}$万元") == "$1.2\\times10^{4}$万元");
}

TEST_CASE("Every kept character knows its bytes in the source") {
  std::string source = "新增 **托位** 50 个";
  CleanText text = clean(source);
  REQUIRE(to_utf8(Chars(text.chars)) == "新增托位50个");
  for (size_t i = 0; i < text.size(); ++i) {
    Span span = text.places[i].span;
    CHECK(source.substr(span.begin, span.size()) == to_utf8(text, {i, i + 1}));
  }
}

TEST_CASE("The spans of a range stop at a line break and go on behind it") {
  std::string source = "区卫健\n\n局)";
  SourceLines lines = read_lines(source);
  CHECK(spans_of(lines.text, {0, 4}) == SpanList{{0, 9}, {11, 14}});
  CHECK(span_of(lines.text, {0, 4}) == Span{0, 14});
}

TEST_CASE("Broken UTF-8 becomes replacement characters of one byte") {
  CleanText text = clean("a\xE5\xBC");
  CHECK(text.chars == U"a\uFFFD\uFFFD");
  CHECK(text.places[2].span == Span{2, 3});
}

TEST_CASE("Lines remember heading marks, blank lines and tabs and lose their list marks") {
  SourceLines source = read_lines("### 一、目标\r\n\r\n- 第一条\n\t单元\n\t\n");
  REQUIRE(source.lines.size() == 4);
  CHECK(to_utf8(source.text, source.lines[0].chars) == "一、目标");
  CHECK(source.lines[0].heading_mark);
  CHECK(to_utf8(source.text, source.lines[1].chars) == "第一条");
  CHECK(source.lines[1].after_blank);
  CHECK(source.lines[2].leading_tab);
  CHECK(source.lines[3].chars.empty());  // an empty cell
}
