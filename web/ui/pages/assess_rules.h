// The rules of the assessment under the user's hands: criteria, grades, versions, as a rule file.
#pragma once

#include <string>

#include "app/rules_draft.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct AssessRulesState {
  bool loaded = false;
  RulesDraft draft;
  RulesDraft base;     // the version that it began with
  bool dirty = false;  // differs from it
  int edits = 0;       // rises with every change
  std::string error;   // why it was not saved, or a text not read; "" for none
  size_t row = 0;      // the criterion in the form
  Id version{};        // that it began with; "" for the usual rules
  Id newest{};         // of the ledger when it was loaded
  float list_height = 0, form_height = 0;
};

void draw_assess_rules(Screen& screen, const Rect& r);

// What was pasted as a rule file, into the draft.
void take_rules_text(AssessRulesState& state, const std::string& text);

}  // namespace minsheng
