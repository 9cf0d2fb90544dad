// The parts of the page 督办.
#pragma once

#include <string>
#include <vector>

#include "ui/pages/supervise_page.h"
#include "ui/screen.h"

namespace minsheng {

struct ChipInk {
  Color ink, ground;
};
ChipInk ink_of(NoteState state);

// The body of each tab, below the head and the tabs.
void draw_notes_tab(Screen& screen, Rect r);
void draw_checks_tab(Screen& screen, Rect r);
void draw_problems_tab(Screen& screen, Rect r);
void draw_practices_tab(Screen& screen, Rect r);

// The chosen record of the tab, 420 wide.
void draw_note_drawer(Screen& screen, const Rect& r);
void draw_record_drawer(Screen& screen, const Rect& r);

// Dialogs, each only while it is open.
void start_step(Screen& screen, NoteStep step);
void start_draw(Screen& screen);
void start_picker(Screen& screen);
void draw_step_dialog(Screen& screen);
void draw_draw_dialog(Screen& screen);
void draw_item_picker(Screen& screen);
void start_practice(Screen& screen);
void draw_practice_dialog(Screen& screen);

// A record of the tab's kind about the item ("" for none, where that is allowed), chosen at once.
void add_record(Screen& screen, const Id& item);

}  // namespace minsheng
