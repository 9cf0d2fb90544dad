// 督办: supervision notes, spot checks, the list of problems, practices and news; each a table,
// with the chosen record in a drawer.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/practice_list.h"
#include "app/problem_list.h"
#include "app/spot_checks.h"
#include "app/supervision_edit.h"
#include "app/supervision_view.h"
#include "ui/layout.h"
#include "ui/pages/record_table.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

enum class SuperviseTab { notes, checks, problems, practices };

// A step of the chosen note that is being said.
struct StepDialogState {
  bool open = false;
  NoteStep step = NoteStep::issue;
  StepWords said;
  std::optional<StepRefusal> refusal;
  bool focus = false;
};

// A sample that is being drawn.
struct DrawDialogState {
  bool open = false;
  std::string amount, seed;
  int by = 0;           // Stratum
  std::string refusal;  // why it was not drawn
  bool focus = false;
};

// An item is being chosen for a new record of the tab.
struct ItemPickerState {
  bool open = false;
  std::string query;
  RecordTableState table;
  bool focus = false;
};

// A practice is being said before it counts.
struct PracticeDialogState {
  bool open = false;
  std::string title, unit;
  int item = 0;  // of the ledger's items from 1; 0 for none
  bool refused = false, focus = false;
};

struct SupervisePageState {
  // What the user did.
  SuperviseTab tab = SuperviseTab::notes;
  NoteFilter filter;
  std::array<RecordTableState, 4> tables;  // by tab
  int drawer_tab = 0;
  RecordFormState form;
  StepDialogState step;
  DrawDialogState draw;
  ItemPickerState picker;
  PracticeDialogState practice;

  // Built from the ledger for the tab.
  uint64_t built_for = 0;  // YearState::changes
  std::string built_day;
  NoteFilter built_filter;
  Id built_record;
  NoteList notes;
  NoteView note;  // the chosen one
  CheckList checks;
  bool draws_again = false;  // the sample of the chosen check
  ProblemList problems;
  std::vector<PracticeRow> practices;
  std::vector<HistoryEntry> history;  // of the chosen record
  float drawer_height = 0;

  const Id& chosen() const { return tables[static_cast<size_t>(tab)].chosen; }
  RecordTableState& table() { return tables[static_cast<size_t>(tab)]; }
};

void draw_supervise_page(Screen& screen, const Rect& r);

// Shows the item's note that is not closed yet; where there is none, opens one, prefilled.
void open_note_for(Screen& screen, const Id& item);

}  // namespace minsheng
