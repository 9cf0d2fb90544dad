#include "format/docx_drawing.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <pugixml.hpp>

#include "format/docx_paragraphs.h"
#include "format/docx_styles.h"
#include "format/docx_xml.h"
#include "format/printable.h"
#include "format/printed_width.h"

namespace minsheng {
namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;

// English Metric Units, those of DrawingML. What is no number, or beyond all paper, becomes 0.
int64_t emu(double millimetres) {
  bool sane = std::abs(millimetres) < 10000;  // not for NaN
  return sane ? static_cast<int64_t>(std::llround(millimetres * 36000)) : 0;
}

std::string hex_color(uint32_t color) {
  char digits[8];
  std::snprintf(digits, sizeof digits, "%06X", static_cast<unsigned>(color & 0xFFFFFF));
  return digits;
}

// Where a shape lies, in millimetres of the paper.
struct ShapeBox {
  double x, y, width, height;
};

Shape scaled(Shape shape, double factor) {
  for (double* length : {&shape.x, &shape.y, &shape.width, &shape.height, &shape.size}) {
    *length *= factor;
  }
  return shape;
}

// A text's line is 1.2 times as high as its characters and has its baseline at 4/5 of that, in
// Word as in LibreOffice.
constexpr double kTextLine = 1.2;
constexpr double kTextBaseline = 0.8;

// Around the text, with room for a wider font than ours.
ShapeBox text_box(const Shape& shape, const std::string& text) {
  double width = shape.size * (printed_width(text) / 2.0 * 1.15 + 1);
  double before = shape.align == CellAlign::start    ? 0
                  : shape.align == CellAlign::center ? width / 2
                                                     : width;
  double line = shape.size * kTextLine;
  return {shape.x - before, shape.y - line * kTextBaseline, width, line};
}

ShapeBox box_around(const Shape& shape) {
  return {std::min(shape.x, shape.x + shape.width), std::min(shape.y, shape.y + shape.height),
          std::abs(shape.width), std::abs(shape.height)};
}

void add_extent(pugi::xml_node parent, const char* name, double width, double height) {
  add_element(parent, name, {{"cx", emu(width)}, {"cy", emu(height)}});
}

pugi::xml_node add_transform(pugi::xml_node properties, const ShapeBox& box) {
  pugi::xml_node transform = add_element(properties, "a:xfrm");
  add_element(transform, "a:off", {{"x", emu(box.x)}, {"y", emu(box.y)}});
  add_extent(transform, "a:ext", box.width, box.height);
  return transform;
}

void add_fill(pugi::xml_node parent, const std::optional<uint32_t>& color) {
  if (!color) {
    add_element(parent, "a:noFill");
    return;
  }
  add_element(add_element(parent, "a:solidFill"), "a:srgbClr", {{"val", hex_color(*color)}});
}

void add_outline(pugi::xml_node properties, const Shape& shape) {
  pugi::xml_node line = add_element(properties, "a:ln");
  bool drawn = shape.stroke && shape.kind != Shape::Kind::text;
  if (drawn) line.append_attribute("w") = std::to_string(emu(shape.thickness)).c_str();
  add_fill(line, drawn ? shape.stroke : std::nullopt);
  if (drawn && shape.dashed) add_element(line, "a:prstDash", {{"val", "dash"}});
}

void add_geometry(pugi::xml_node shape_element, const Shape& shape, const ShapeBox& box) {
  bool is_line = shape.kind == Shape::Kind::line;
  pugi::xml_node properties = add_element(shape_element, "wps:spPr");
  pugi::xml_node transform = add_transform(properties, box);
  bool rises = is_line && (shape.width < 0) != (shape.height < 0);
  if (rises) transform.append_attribute("flipV") = "1";
  pugi::xml_node geometry =
      add_element(properties, "a:prstGeom", {{"prst", is_line ? "line" : "rect"}});
  add_element(geometry, "a:avLst");
  if (!is_line) {
    add_fill(properties, shape.kind == Shape::Kind::box ? shape.fill : std::nullopt);
  }
  add_outline(properties, shape);
}

void add_text_content(pugi::xml_node shape_element, const Shape& shape, const std::string& text) {
  pugi::xml_node content = add_element(add_element(shape_element, "wps:txbx"), "w:txbxContent");
  pugi::xml_node paragraph = add_paragraph(content, kDrawingStyle);
  pugi::xml_node properties = paragraph.child("w:pPr");
  double points = shape.size * kPointsPerMillimetre;
  auto line = static_cast<int>(std::clamp(points * 20 * kTextLine, 20.0, 30000.0));
  add_element(properties, "w:spacing", {{"w:line", line}, {"w:lineRule", "exact"}});
  const char* align = shape.align == CellAlign::start    ? "left"
                      : shape.align == CellAlign::center ? "center"
                                                         : "right";
  add_value(properties, "w:jc", align);
  std::string color = hex_color(shape.fill.value_or(0));
  auto half_points = static_cast<int>(std::clamp(points * 2 + 0.5, 2.0, 3000.0));
  add_run(paragraph, text, {.color = color.c_str(), .half_points = half_points});
}

void add_text_frame(pugi::xml_node shape_element) {
  add_element(
      shape_element, "wps:bodyPr",
      {{"wrap", "none"}, {"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0}, {"anchor", "t"}});
}

void add_shape(pugi::xml_node group, const Shape& shape) {
  std::string text = shape.kind == Shape::Kind::text ? printable_line(shape.text) : "";
  if (shape.kind == Shape::Kind::text && text.empty()) return;
  ShapeBox box = text.empty() ? box_around(shape) : text_box(shape, text);
  pugi::xml_node element = add_element(group, "wps:wsp");
  bool is_text = !text.empty(), is_line = shape.kind == Shape::Kind::line;
  if (is_line) {
    add_element(element, "wps:cNvCnPr");
  } else {
    pugi::xml_node kind = add_element(element, "wps:cNvSpPr");
    if (is_text) kind.append_attribute("txBox") = "1";
  }
  add_geometry(element, shape, box);
  if (is_text) add_text_content(element, shape, text);
  add_text_frame(element);
}

// The frame in the line of text; returns where the graphic goes.
pugi::xml_node add_inline(pugi::xml_node choice, const Drawing& drawing, double factor,
                          int number) {
  pugi::xml_node frame = add_element(add_element(choice, "w:drawing"), "wp:inline");
  for (const char* side : {"distT", "distB", "distL", "distR"}) frame.append_attribute(side) = "0";
  add_extent(frame, "wp:extent", drawing.width * factor, drawing.height * factor);
  add_element(frame, "wp:docPr",
              {{"id", number},
               {"name", "图 " + std::to_string(number)},
               {"descr", printable(drawing.description)}});
  add_element(frame, "wp:cNvGraphicFramePr");
  return frame;
}

pugi::xml_node add_group(pugi::xml_node frame, const ShapeBox& box) {
  static constexpr char kGroup[] =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
  pugi::xml_node data =
      add_element(add_element(frame, "a:graphic"), "a:graphicData", {{"uri", std::string(kGroup)}});
  pugi::xml_node group = add_element(data, "wpg:wgp");
  add_element(group, "wpg:cNvGrpSpPr");
  pugi::xml_node transform = add_transform(add_element(group, "wpg:grpSpPr"), box);
  add_element(transform, "a:chOff", {{"x", 0}, {"y", 0}});
  add_extent(transform, "a:chExt", box.width, box.height);
  return group;
}

}  // namespace

void add_drawing(pugi::xml_node body, const Drawing& drawing, const DocxPage& page, int number) {
  if (emu(drawing.width) <= 0 || emu(drawing.height) <= 0) return;
  constexpr double kTwipsPerMillimetre = 1440 / 25.4;
  double factor = std::min({1.0, page.text_width() / kTwipsPerMillimetre / drawing.width,
                            page.text_height() / kTwipsPerMillimetre / drawing.height});
  pugi::xml_node run = add_element(add_paragraph(body, kDrawingStyle), "w:r");
  pugi::xml_node alternatives = add_element(run, "mc:AlternateContent");
  pugi::xml_node choice = add_element(alternatives, "mc:Choice", {{"Requires", "wpg"}});
  pugi::xml_node frame = add_inline(choice, drawing, factor, number);
  pugi::xml_node group = add_group(frame, {0, 0, drawing.width * factor, drawing.height * factor});
  for (const Shape& shape : drawing.shapes) add_shape(group, scaled(shape, factor));
  pugi::xml_node fallback = add_element(alternatives, "mc:Fallback");
  add_element(fallback, "w:t").text().set(printable(drawing.description).c_str());
}

}  // namespace minsheng
