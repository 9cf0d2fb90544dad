// Edit boxes for the fields of a record, made from its field table: every field of an item or a
// target can be changed in the same way. Each finished change asks for one transaction.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/transaction.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

// What is being typed; kept between frames.
struct RecordFormState {
  bool of_draft = false;  // the records are those of the import's draft, else of the open ledger
  std::string key{};      // record id and field under the user's hands; "" for none
  std::string typed{};    // its text so far
  std::string error_key{};
  std::string error{};       // why the last text was not taken
  bool focus_first = false;  // the first field gets the keyboard when it is drawn next
};

struct FormField {
  std::string_view name;  // in the record's field table
  bool is_long = false;   // several lines, edited in a real text field over the page
};

// The height that draw_record_form will use.
float record_form_height(const RecordFormState& state, const RecordRef& record,
                         std::span<const FormField> fields);

// One line a field from the top of `r`: label, editor. Returns the height used. A record that is
// not there draws nothing. Read-only where the session is.
float draw_record_form(Screen& screen, const Rect& r, RecordFormState& state,
                       const RecordRef& record, std::span<const FormField> fields);

// The editor of one field alone, without label, filling `box`; figures stand at the right. Why a
// text was not taken is in `state`.
void draw_record_field(Screen& screen, const Rect& box, RecordFormState& state,
                       const RecordRef& record, std::string_view field);

}  // namespace minsheng
