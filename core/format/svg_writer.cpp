#include "format/svg_writer.h"

#include <algorithm>

#include "format/markup.h"
#include "format/printable.h"

namespace minsheng {
namespace {

constexpr uint32_t kBlack = 0x000000;
constexpr std::string_view kFonts =
    "Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Micro Hei, "
    "sans-serif";

std::string color_text(uint32_t color) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text = "#";
  for (int shift = 20; shift >= 0; shift -= 4) text += kDigits[(color >> shift) & 0xF];
  return text;
}

std::string length(std::string_view name, double millimetres) {
  return markup_attribute(name, markup_number(millimetres));
}

std::string stroke_of(const Shape& shape, std::optional<uint32_t> color) {
  if (!color) return "";
  std::string stroke = markup_attribute("stroke", color_text(*color));
  stroke += length("stroke-width", shape.thickness);
  if (shape.dashed) stroke += markup_attribute("stroke-dasharray", "1.2 0.8");
  return stroke;
}

std::string box_of(const Shape& shape) {
  std::string fill = shape.fill ? color_text(*shape.fill) : "none";
  return "<rect" + length("x", shape.x) + length("y", shape.y) +
         length("width", std::max(shape.width, 0.0)) +
         length("height", std::max(shape.height, 0.0)) + markup_attribute("fill", fill) +
         stroke_of(shape, shape.stroke) + "/>\n";
}

std::string line_of(const Shape& shape) {
  return "<line" + length("x1", shape.x) + length("y1", shape.y) +
         length("x2", shape.x + shape.width) + length("y2", shape.y + shape.height) +
         stroke_of(shape, shape.stroke.value_or(kBlack)) + "/>\n";
}

std::string words_of(const Shape& shape) {
  std::string anchor;
  if (shape.align == CellAlign::center) anchor = markup_attribute("text-anchor", "middle");
  if (shape.align == CellAlign::end) anchor = markup_attribute("text-anchor", "end");
  return "<text" + length("x", shape.x) + length("y", shape.y) + length("font-size", shape.size) +
         markup_attribute("fill", color_text(shape.fill.value_or(kBlack))) + anchor + ">" +
         markup_text(printable_line(shape.text)) + "</text>\n";
}

std::string element_of(const Shape& shape) {
  switch (shape.kind) {
    case Shape::Kind::box:
      return box_of(shape);
    case Shape::Kind::line:
      return line_of(shape);
    case Shape::Kind::text:
      return words_of(shape);
  }
  return "";
}

}  // namespace

std::string write_svg(const Drawing& drawing) {
  std::string width = markup_number(drawing.width), height = markup_number(drawing.height);
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  out += markup_attribute("width", width + "mm") + markup_attribute("height", height + "mm");
  out += markup_attribute("viewBox", "0 0 " + width + " " + height);
  out += markup_attribute("role", "img") + markup_attribute("aria-label", drawing.description);
  out += markup_attribute("font-family", kFonts) + ">\n";
  out += "<title>" + markup_text(drawing.description) + "</title>\n";
  for (const Shape& shape : drawing.shapes) out += element_of(shape);
  return out + "</svg>\n";
}

}  // namespace minsheng
