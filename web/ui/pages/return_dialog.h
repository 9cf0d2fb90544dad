// The dialog of 填报 that sends a unit's month back with the reason.
#pragma once

namespace minsheng {

struct Screen;

// Draws it while ReportPageState::returning; the unit and what is typed are there too.
void draw_return_dialog(Screen& screen);

}  // namespace minsheng
