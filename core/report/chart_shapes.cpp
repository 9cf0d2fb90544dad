#include "report/chart_shapes.h"

#include "base/text_width.h"
#include "model/words.h"

namespace minsheng {

LightPaint paint_of(Light light) {
  switch (light) {
    case Light::unset:
      break;
    case Light::done:
      return {"◆", 0x1F6FEB, 0xD3E3FC};
    case Light::on_schedule:
      return {"●", 0x1A8F4B, 0xE1F2E7};
    case Light::slightly_late:
      return {"▲", 0xB7791F, 0xF9E7C2};
    case Light::late:
      return {"■", 0xC92A2A, 0xF6CACA};
    case Light::unreported:
      return {"○", 0x646A73, 0xFFFFFF};
    case Light::pending:
      return {"◎", 0x646A73, 0xFFFFFF};
  }
  return {"", 0x646A73, 0xFAFBFC};
}

std::string light_word(Light light, const TextList& names) {
  if (light == Light::unset) return "";
  size_t place = static_cast<size_t>(light) - 1;
  return place < names.size() ? names[place] : std::string(label_of(light));
}

Shape chart_box(double x, double y, double width, double height, uint32_t fill) {
  Shape shape;
  shape.x = x, shape.y = y, shape.width = width, shape.height = height;
  shape.fill = fill;
  return shape;
}

Shape chart_line(double x, double y, double width, double height, uint32_t color) {
  Shape shape;
  shape.kind = Shape::Kind::line;
  shape.x = x, shape.y = y, shape.width = width, shape.height = height;
  shape.stroke = color;
  return shape;
}

Shape chart_text(double x, double y, double size, std::string text, uint32_t color,
                 CellAlign align) {
  Shape shape;
  shape.kind = Shape::Kind::text;
  shape.x = x, shape.y = y, shape.size = size;
  shape.text = std::move(text);
  shape.fill = color;
  shape.align = align;
  return shape;
}

std::string chart_label(std::string_view text, double width, double size) {
  return shortened(text, static_cast<int>(2 * width / size));
}

double chart_number(const Decimal& value) {
  double number = static_cast<double>(value.mantissa());
  for (int digit = 0; digit < value.scale(); ++digit) number /= 10;
  return number;
}

std::string chart_percent(const Decimal& percent) { return to_fixed(percent, 2) + "%"; }

std::string chart_whole_percent(const Decimal& percent) {
  return divide(percent, Decimal(1), 0).value_or(percent).to_string();
}

}  // namespace minsheng
