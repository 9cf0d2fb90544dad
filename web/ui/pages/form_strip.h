// The strip of 单位填报: whose form it is, of which month, by when, and 交回.
#pragma once

#include "app/report_form.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

inline constexpr float kFormStrip = 40;

// Who sent the form, and what to do with it.
void draw_form_strip(Screen& screen, const Rect& r, const FormMark& mark);

// Submits what is filled and saves the file that goes back. Where lines are missing nothing
// happens but that they are named.
void hand_back(Screen& screen, const FormMark& mark);

}  // namespace minsheng
