#include "app/typed_points.h"

#include <string>

#include "base/utf8.h"

namespace minsheng {

std::optional<Decimal> parse_points(std::string_view typed) {
  std::string text = replace_all(to_half_width(trim(typed)), "−", "-");
  if (!text.empty() && text.front() == '+') text.erase(0, 1);
  return Decimal::parse(text);
}

}  // namespace minsheng
