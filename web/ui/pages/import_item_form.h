// The form of one item in the read-out: title, lead units, deadline and targets, each change one
// correction of the draft.
#pragma once

#include <string>

#include "app/import_edit.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct ImportFormState {
  // The field under the user's hands and its text so far; `field` is "" for none.
  RecordRef record;
  std::string field;
  std::string typed;

  RecordRef error_record;  // why the last text of a field was not taken
  std::string error_field;
  std::string error;

  std::string lead_typed;   // a unit that is not added yet
  bool leads_open = false;  // suggestions show
  std::string focus_next;   // record id and field that get the keyboard in the next frame
  SpanList focus_spans;     // the words of the focused field in the source
};

float import_form_height(const Screen& screen, const Id& item, float width);
void draw_import_form(Screen& screen, const Rect& r, const Id& item);

// Takes what is being typed, as leaving the field would. False where a field holds what cannot be
// taken; the form says why.
bool finish_import_form(Screen& screen);

// The field of `focus_next` has been given the keyboard.
void note_focus(Screen& screen);

// Puts a correction into the actions; one without changes is dropped.
void ask_of_draft(Screen& screen, Transaction transaction);

// Adds a target to the item and gives its name the keyboard.
void add_draft_target(Screen& screen, const Id& item);

}  // namespace minsheng
