// The form of points by hand in the drawer of 考评.
#pragma once

#include "app/hand_scores.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Why points by hand cannot be changed now; "" when they can. In the language in use.
std::string_view hand_scores_locked(const Screen& screen);

// Opens the form on what was given, or on a new one.
void open_hand_form(Screen& screen, const HandScore& score);
void remove_hand_points(Screen& screen, const HandScore& score);

float hand_form_height(const Screen& screen);
void draw_hand_form(Screen& screen, const Rect& r);

}  // namespace minsheng
