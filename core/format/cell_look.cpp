#include "format/cell_look.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>

namespace minsheng {
namespace {

constexpr const char* kFontName = "宋体";
constexpr int kMostDigits = 30;  // that Excel takes in a number format
constexpr lxw_color_t kEntryFill = 0xFFF9E0;
constexpr lxw_color_t kFrame = 0xA6ACB5;

struct ToneColors {
  lxw_color_t fill, ink;
};

// In the order of Tone; no fill is white.
constexpr ToneColors kToneColors[] = {
    {0xFFFFFF, 0x000000},  // none
    {0xE4E9F0, 0x000000},  // head
    {0xF1F3F6, 0x000000},  // total
    {0xD3E3FC, 0x1757C2},  // done
    {0xE1F2E7, 0x14713B},  // on_schedule
    {0xF9E7C2, 0x885610},  // slightly_late
    {0xF6CACA, 0xB02121},  // late
    {0xE3E6EA, 0x646A73},  // unreported
    {0xFFFFFF, 0x868E99},  // muted
};

static_assert(std::size(kToneColors) == static_cast<size_t>(Tone::muted) + 1);

std::tuple<CellKind, int, int, bool, CellAlign, Tone, bool, bool> key_of(const CellLook& look) {
  return {look.kind,  look.digits, look.points, look.bold,
          look.align, look.tone,   look.framed, look.entry};
}

std::string number_code(const CellLook& look) {
  std::string zeros(static_cast<size_t>(std::clamp(look.digits, 0, kMostDigits)), '0');
  std::string places = zeros.empty() ? "" : "." + zeros;
  switch (look.kind) {
    case CellKind::general:
      return "General";
    case CellKind::text:
      return "@";
    case CellKind::number:
      return "#,##0" + places;
    case CellKind::percent:
      return "0" + places + "%";
    case CellKind::date:
      return "yyyy-mm-dd";
  }
  return "General";
}

uint8_t excel_align(CellAlign align) {
  if (align == CellAlign::center) return LXW_ALIGN_CENTER;
  return align == CellAlign::end ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT;
}

void paint(lxw_format* format, const CellLook& look) {
  const ToneColors& colors = kToneColors[static_cast<size_t>(look.tone)];
  lxw_color_t fill = look.entry && look.tone == Tone::none ? kEntryFill : colors.fill;
  if (fill != 0xFFFFFF) {
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_bg_color(format, fill);
  }
  if (colors.ink != 0) format_set_font_color(format, colors.ink);
}

}  // namespace

bool operator<(const CellLook& a, const CellLook& b) { return key_of(a) < key_of(b); }

lxw_format* LookFormats::of(const CellLook& look) {
  lxw_format*& format = formats_[look];
  if (format) return format;
  format = workbook_add_format(workbook_);
  format_set_font_name(format, kFontName);
  format_set_font_size(format, look.points);
  format_set_num_format(format, number_code(look).c_str());
  format_set_align(format, excel_align(look.align));
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  format_set_text_wrap(format);
  if (look.bold) format_set_bold(format);
  if (look.entry) format_set_unlocked(format);
  if (look.framed) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kFrame);
  }
  paint(format, look);
  return format;
}

}  // namespace minsheng
