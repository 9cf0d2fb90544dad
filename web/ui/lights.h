// Lights and progress on screen: always shape, word and colour; progress always beside what is
// expected.
#pragma once

#include <string_view>

#include "app/forecast_view.h"
#include "app/status_view.h"
#include "ui/paint.h"

namespace minsheng {

struct LightColors {
  Color shape, ink, ground;
};
LightColors colors_of(Light light);

// Whose sign and colour an outlook has.
Light light_of(Outlook outlook);

// The sign alone, 10 x 10 in the middle of `box`.
void draw_light_sign(const Rect& box, Light light);

// Sign and word from the left of `box`. `silent`: the caller tells the item tree.
void draw_light(const Rect& box, Light light, std::string_view name, bool silent = false);

// Fill, 序时 as a dark tick, and what is missing between the two. `ground` is the colour behind,
// for the tick's halo.
void draw_progress(const Rect& box, const MonthProgress& month, Color ground, bool wide = false);

// The year's course up to `month` (1 to 12) against 序时; months without a report are hollow dots
// on the base line.
void draw_sparkline(const Rect& box, const YearProgress& months, int month);

// Dashes on the same axes from a month's progress to what is expected at the deadline; a deadline
// in the year after is cut off at December.
void draw_continuation(const Rect& box, const YearProgress& months, const Forecast& forecast);

}  // namespace minsheng
