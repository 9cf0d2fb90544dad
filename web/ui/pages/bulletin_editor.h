// 专报 while it is written: its sections on the left; its lines in order, with the figures that the
// ledger tells otherwise by now; the page as it will be printed on the right.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/bulletin_draft_view.h"
#include "app/line_runs.h"
#include "ui/layout.h"
#include "ui/pages/bulletin_figure.h"
#include "ui/pages/bulletin_tools.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

// A row of the editor: a section's head, a category, a line, or a line that is left out.
struct EditorRow {
  enum class Kind { section, category, line, left_out };
  Kind kind = Kind::line;
  size_t section = 0;
  size_t line = 0;  // of the section; of `left_out` of the left out ones
  float height = 0;
  std::vector<LineRun> runs{};  // of a line's text
};

struct BulletinEditorState {
  // What the user did.
  RecordRef chosen;         // the line that is looked at; without an id for none
  RecordRef previewed;      // the line that the preview was sent to
  int previewed_frame = 0;  // the last one that had the preview
  RecordRef dragged;        // while the mouse holds it
  int wanted_section = -1;  // the list goes there
  bool scroll_to_chosen = false;
  bool writes_chosen = false;  // its field opens when it is drawn next
  FigurePopover figure;
  LineHistory history;
  bool shows_head = false;  // the dialog of number, title and dates
  RecordFormState head_form;
  bool asks_to_issue = false;
  // Built from the ledger.
  Id built_bulletin;
  uint64_t built_revision = ~uint64_t{0};
  float built_width = 0;
  BulletinDraft view;
  std::vector<EditorRow> rows;
};

// Of a bulletin that is written in the open ledger, as a draft or issued.
void draw_bulletin_editor(Screen& screen, const Rect& r, const Id& bulletin);

// A new draft of the month of the top bar. Returns its id.
Id draft_bulletin(Screen& screen);

// The buttons of a bulletin that is written here, cut from the right of the page's head.
void draw_editor_buttons(Screen& screen, Rect& room, const Id& bulletin);

// As the page calls it: the summary has no heading of its own.
std::string_view section_name(const DraftSection& section);

// The line that is looked at; null for none.
const DraftLine* chosen_line(const BulletinEditorState& editor);

// The line of a row; null of a row that is none.
const DraftLine* line_of(const BulletinDraft& view, const EditorRow& row);

// One row in its box; `box` is where the row lies on the screen.
void draw_editor_row(Screen& screen, const Rect& box, const EditorRow& row);
float editor_line_height(const DraftLine& line, const std::vector<LineRun>& runs, float width);

// Opens the field in which the line's words are written.
void write_line(Screen& screen, const DraftLine& line);

// Number, title and dates, in a dialog while it is open.
void draw_head_dialog(Screen& screen, const Id& bulletin);

// 印发, which asks before.
void draw_issue_button(Screen& screen, Rect& room, const Id& bulletin);
void draw_issue_dialog(Screen& screen, const Id& bulletin);

}  // namespace minsheng
