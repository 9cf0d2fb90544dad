// The dashboard of 总览: how the year stands in the chosen month. Every number leads to its items.
#pragma once

#include "app/dashboard_view.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct DashboardState {
  DashboardView view;
  uint64_t built_for = 0;  // YearState::changes
};

const DashboardView& current_dashboard(Screen& screen);

// Below the page's head.
void draw_dashboard(Screen& screen, const Rect& page);

// The cards, each filling its rectangle.
void draw_status_tiles(Screen& screen, const Rect& card);
void draw_time_card(Screen& screen, Rect card);
void draw_course_card(Screen& screen, Rect card);
void draw_missing_card(Screen& screen, Rect card);
void draw_heat_card(Screen& screen, Rect card);
void draw_slow_card(Screen& screen, Rect card);

// Goes to the table with just the items of this light.
void show_light(Screen& screen, Light light);

}  // namespace minsheng
