// The read-out of a bulletin on the page 导入: its entries with their figures, and the item of the
// ledger that each is about.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/bulletin_import.h"
#include "ui/layout.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

struct ImportBulletinState {
  // What the user did.
  Id ledger;  // where the bulletin goes; "" for a ledger of its own
  MatchChoices choices;
  Id cursor;                               // the entry that is looked at
  RecordFormState form{.of_draft = true};  // of its figures

  // Built from the draft and the ledger.
  Id built_draft, built_ledger;
  uint64_t built_revision = 0;  // of the session
  uint64_t built_edits = 0;     // revision of the draft's ledger
  std::vector<EntryProposal> proposals;
  BulletinImportView view;
  std::vector<ItemChoice> offered;  // in the open list of items
};

bool is_bulletin(const ImportDraft& draft);

void draw_import_bulletin(Screen& screen, const Rect& r);

// Asks for the bulletin to be written where the user said.
void accept_bulletin(Screen& screen);
// -1 for the entry before, +1 for the next.
void step_to_entry(Screen& screen, int step);

}  // namespace minsheng
