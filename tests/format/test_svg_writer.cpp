#include <doctest/doctest.h>

#include <limits>

#include "format/svg_writer.h"
#include "format/xml_tree.h"

using namespace minsheng;

namespace {

Shape shape_of(Shape::Kind kind, double x, double y, double width, double height) {
  Shape shape;
  shape.kind = kind;
  shape.x = x;
  shape.y = y;
  shape.width = width;
  shape.height = height;
  return shape;
}

}  // namespace

TEST_CASE("A drawing becomes one SVG element in millimetres") {
  Shape box = shape_of(Shape::Kind::box, 1, 2.5, 30, 4);
  box.fill = 0x5B87C9;
  Shape frame = shape_of(Shape::Kind::box, 0, 0, -1, 4);
  frame.stroke = 0x00000F;
  Shape line = shape_of(Shape::Kind::line, 10, 10, 5.0 / 3, -2);
  line.dashed = true;
  Shape text = shape_of(Shape::Kind::text, 20, 8, 0, 0);
  text.text = "58.40%";
  text.align = CellAlign::end;
  text.fill = 0x1F2329;
  CHECK(write_svg({156, 40.5, "进度", {box, frame, line, text}}) ==
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="156mm" height="40.5mm" )"
        R"(viewBox="0 0 156 40.5" role="img" aria-label="进度" font-family="Microsoft YaHei, )"
        "PingFang SC, Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Micro Hei, sans-serif\">\n"
        "<title>进度</title>\n"
        R"(<rect x="1" y="2.5" width="30" height="4" fill="#5b87c9"/>)"
        "\n"
        R"(<rect x="0" y="0" width="0" height="4" fill="none" stroke="#00000f" )"
        R"(stroke-width="0.2"/>)"
        "\n"
        R"(<line x1="10" y1="10" x2="11.667" y2="8" stroke="#000000" stroke-width="0.2" )"
        R"(stroke-dasharray="1.2 0.8"/>)"
        "\n"
        R"(<text x="20" y="8" font-size="3" fill="#1f2329" text-anchor="end">58.40%</text>)"
        "\n</svg>\n");
}

TEST_CASE("Hostile words in a drawing stay words of well-formed XML") {
  std::string hostile = "</svg><script>alert(1)</script>]]>&\"'\x01\n😀𠮷\xFF";
  Shape text = shape_of(Shape::Kind::text, 0, 0, 0, 0);
  text.text = hostile;
  XmlMemory memory;
  Result<XmlTree> tree = XmlTree::parse(write_svg({10, 10, hostile, {text}}), "svg", memory);
  REQUIRE(tree.ok());
  XmlNode title = tree.value().root().child("title");
  CHECK(title.text() == "</svg><script>alert(1)</script>]]>&\"'\n😀𠮷\uFFFD");
  CHECK(title.next().name() == "text");
  CHECK(title.next().text() == "</svg><script>alert(1)</script>]]>&\"' 😀𠮷\uFFFD");
  CHECK_FALSE(title.next().next());
}

TEST_CASE("Lengths that are no numbers or out of bounds are drawn as nothing") {
  double infinite = std::numeric_limits<double>::infinity();
  double none = std::numeric_limits<double>::quiet_NaN();
  Shape line = shape_of(Shape::Kind::line, none, infinite, 1e300, -0.0004);
  std::string svg = write_svg({10, 10, "", {line}});
  CHECK(svg.find(R"(<line x1="0" y1="0" x2="0" y2="0" )") != std::string::npos);
}
