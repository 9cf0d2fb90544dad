// 开始: the three doors, shown while there is no ledger.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Over the whole width below the top bar, without rail. Scrolls where it does not fit.
void draw_start_page(Screen& screen, const Rect& r);

// Asks for the sample that has a year of reports; also from menus, when the doors are gone.
void open_first_sample(Screen& screen);

// The doors' drawings, 304 × 120, at the bottom of `art` and cut to it.
void draw_sample_picture(const Rect& art);
void draw_import_picture(const Rect& art);
void draw_bundle_picture(const Rect& art);

}  // namespace minsheng
