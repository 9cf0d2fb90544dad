// The frame around every page: top bar, rail, status bar, banner.
#pragma once

#include "ui/screen.h"

namespace minsheng {

inline constexpr float kTopBarHeight = 48;
inline constexpr float kStatusBarHeight = 28;
inline constexpr float kBannerHeight = 40;

// 168, or 56 (icons only) where the page is narrower than 1200.
float rail_width(float page_width);

// `small`: brand and theme only, for the start page.
void draw_top_bar(Screen& screen, const Rect& r, bool small);
void draw_rail(Screen& screen, const Rect& r);
void draw_status_bar(Screen& screen, const Rect& r);

// True when there is something to say over the whole width: a failed save, a read-only page.
bool has_banner(const Screen& screen);
void draw_banner(Screen& screen, const Rect& r);

// 总览, 台账 …: as the rail calls it, in the language in use.
std::string_view page_name(Page page);

// The brand's mark: a rounded square with a list.
void draw_brand_mark(const Rect& box);

}  // namespace minsheng
