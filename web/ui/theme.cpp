#include "ui/theme.h"

#include <cmath>

namespace minsheng {
namespace {

constexpr Theme kLight = {
    .page = 0xF6F7F9FF,
    .surface = 0xFFFFFFFF,
    .subtle = 0xFAFBFCFF,
    .sunken = 0xF1F3F6FF,
    .hover = 0xF4F6F9FF,
    .line = 0xE3E6EBFF,
    .line2 = 0xCBD1DAFF,
    .grid = 0xEDEFF3FF,
    .text = 0x1F2329FF,
    .text2 = 0x646A73FF,
    .faint = 0xA3AAB5FF,
    .accent = 0x1456B8FF,
    .accent_hover = 0x10489BFF,
    .accent_press = 0x0C3A80FF,
    .on_accent = 0xFFFFFFFF,
    .accent_text = 0x1456B8FF,
    .accent_weak = 0xEAF2FDFF,
    .accent_mid = 0xCFE0F8FF,
    .ring = 0xA9C8F2FF,
    .bar = 0x5B87C9FF,
    .track = 0xE8EBF0FF,
    .tick = 0x1F2329FF,
    .ink = 0x1F2329FF,
    .done = 0x1F6FEBFF,
    .done_ink = 0x1757C2FF,
    .done_bg = 0xE7F0FEFF,
    .done_heat = 0xD3E3FCFF,
    .on = 0x1A8F4BFF,
    .on_ink = 0x14713BFF,
    .on_bg = 0xE6F5ECFF,
    .on_heat = 0xE1F2E7FF,
    .slight = 0xB7791FFF,
    .slight_ink = 0x885610FF,
    .slight_bg = 0xFBF1DEFF,
    .slight_heat = 0xF9E7C2FF,
    .late = 0xC92A2AFF,
    .late_ink = 0xB02121FF,
    .late_bg = 0xFCEBEBFF,
    .late_heat = 0xF6CACAFF,
    .none = 0x868E99FF,
    .none_ink = 0x646A73FF,
    .none_bg = 0xF1F3F6FF,
    .danger = 0xC92A2AFF,
    .scrim = 0x1F232952,
    .span_target = 0x1456B8FF,
    .span_target_bg = 0xE4EEFCFF,
    .span_lead = 0x6B43B5FF,
    .span_lead_bg = 0xF0EAFAFF,
    .span_date = 0x0F7490FF,
    .span_date_bg = 0xE0F2F6FF,
    .span_head = 0x646A73FF,
    .span_head_bg = 0xECEFF3FF,
    .span_unread = 0x885610FF,
    .span_unread_bg = 0xFBF1DEFF,
    .tip_bg = 0x2B3038FF,
    .tip_text = 0xFFFFFFFF,
    .tip_text2 = 0xB9C0CAFF,
    .tip_link = 0x8FBCFFFF,
    .paper = 0xFFFFFFFF,
    .paper_ink = 0x1A1A1AFF,
    .paper_red = 0xD0021BFF,
    .paper_line = 0xD9DDE3FF,
    .desk = 0xECEEF2FF,
};

constexpr Theme kDark = {
    .page = 0x14171BFF,
    .surface = 0x1B1F25FF,
    .subtle = 0x1F242AFF,
    .sunken = 0x252A31FF,
    .hover = 0x23282FFF,
    .line = 0x2E343CFF,
    .line2 = 0x464E59FF,
    .grid = 0x272C33FF,
    .text = 0xE6E9EDFF,
    .text2 = 0xA2AAB5FF,
    .faint = 0x68717DFF,
    .accent = 0x2E6FD3FF,
    .accent_hover = 0x3474D8FF,
    .accent_press = 0x2761BBFF,
    .on_accent = 0xFFFFFFFF,
    .accent_text = 0x7FB1F8FF,
    .accent_weak = 0x1C2D45FF,
    .accent_mid = 0x27436BFF,
    .ring = 0x335A92FF,
    .bar = 0x4E7FCBFF,
    .track = 0x2C323AFF,
    .tick = 0xE6E9EDFF,
    .ink = 0xE6E9EDFF,
    .done = 0x5C9BFFFF,
    .done_ink = 0x9DC3FFFF,
    .done_bg = 0x1B2E4CFF,
    .done_heat = 0x21395FFF,
    .on = 0x3FB56FFF,
    .on_ink = 0x82D6A3FF,
    .on_bg = 0x183425FF,
    .on_heat = 0x1B3C2AFF,
    .slight = 0xD9A441FF,
    .slight_ink = 0xE9C07AFF,
    .slight_bg = 0x392D17FF,
    .slight_heat = 0x4B3A1BFF,
    .late = 0xF0706DFF,
    .late_ink = 0xFF9F9BFF,
    .late_bg = 0x43211FFF,
    .late_heat = 0x5E2B29FF,
    .none = 0x8A929DFF,
    .none_ink = 0xA2AAB5FF,
    .none_bg = 0x252A31FF,
    .danger = 0xC4403DFF,
    .scrim = 0x00000080,
    .span_target = 0x7FB1F8FF,
    .span_target_bg = 0x1F3350FF,
    .span_lead = 0xBDA1F2FF,
    .span_lead_bg = 0x31274AFF,
    .span_date = 0x6CC3DAFF,
    .span_date_bg = 0x173842FF,
    .span_head = 0xA2AAB5FF,
    .span_head_bg = 0x2A3037FF,
    .span_unread = 0xE9C07AFF,
    .span_unread_bg = 0x392D17FF,
    .tip_bg = 0x343B45FF,
    .tip_text = 0xFFFFFFFF,
    .tip_text2 = 0xB9C0CAFF,
    .tip_link = 0x8FBCFFFF,
    .paper = 0xFFFFFFFF,
    .paper_ink = 0x1A1A1AFF,
    .paper_red = 0xD0021BFF,
    .paper_line = 0x3A414AFF,
    .desk = 0x101317FF,
};

bool dark_ = false;

double linear(std::uint32_t byte) {
  double value = byte / 255.0;
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
  return 0.2126 * linear(color >> 24) + 0.7152 * linear((color >> 16) & 255) +
         0.0722 * linear((color >> 8) & 255);
}

}  // namespace

const Theme& light_theme() { return kLight; }
const Theme& dark_theme() { return kDark; }
const Theme& theme() { return dark_ ? kDark : kLight; }
void use_dark_theme(bool dark) { dark_ = dark; }
bool is_dark_theme() { return dark_; }

double contrast_of(Color a, Color b) {
  double la = luminance(a);
  double lb = luminance(b);
  double high = la > lb ? la : lb;
  double low = la > lb ? lb : la;
  return (high + 0.05) / (low + 0.05);
}

}  // namespace minsheng
