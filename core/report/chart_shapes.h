// What the charts are made of: shapes, the colours of the program's light theme, figures as words.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/document.h"
#include "model/records.h"

namespace minsheng {

inline constexpr double kChartWidth = 156;

inline constexpr uint32_t kChartInk = 0x1F2329;
inline constexpr uint32_t kChartGrey = 0x646A73;
inline constexpr uint32_t kChartGrid = 0xE3E6EB;
inline constexpr uint32_t kChartTrack = 0xE8EBF0;
inline constexpr uint32_t kChartBar = 0x5B87C9;
inline constexpr uint32_t kChartAccent = 0x1456B8;

struct LightPaint {
  std::string_view sign;  // one full-width character that fonts have
  uint32_t sign_color = 0;
  uint32_t tint = 0;
};
LightPaint paint_of(Light light);

// `names` are from 已完成 to 待下达; the usual word where it is not among them, "" of no light.
std::string light_word(Light light, const TextList& names);

Shape chart_box(double x, double y, double width, double height, uint32_t fill);
Shape chart_line(double x, double y, double width, double height, uint32_t color);
Shape chart_text(double x, double y, double size, std::string text, uint32_t color = kChartInk,
                 CellAlign align = CellAlign::start);

// Cut to what `width` millimetres hold of characters of that size.
std::string chart_label(std::string_view text, double width, double size);

double chart_number(const Decimal& value);
std::string chart_percent(const Decimal& percent);        // 58.40%
std::string chart_whole_percent(const Decimal& percent);  // 58, without the sign

}  // namespace minsheng
