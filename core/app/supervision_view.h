// The list of supervision notes (督办单) as it stands on a day, and one note in full.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/item_view.h"
#include "app/note_figures.h"

namespace minsheng {

enum class NoteState { unissued, mending, replied, overdue, closed };
inline constexpr size_t kNoteStates = 5;

std::string note_state_name(NoteState state);  // 待签发 整改中 待核验 已逾期 已办结

struct NoteRow {
  Id note, item;
  std::string number;       // 2024-07
  std::string code, title;  // of the item
  std::string unit;         // under the name it goes by
  std::string issued, due;  // 6月17日; "" where not set
  Message left;  // 逾期 11 天, 余 7 天, 今天到期, 已回复, 待签发, 5月22日办结
  NoteState state = NoteState::unissued;
  int days_left = 0;  // up to the due day, negative behind it; 0 where none is set
};

struct NoteFilter {
  std::optional<NoteState> state;
  std::string unit;  // "" for all

  bool operator==(const NoteFilter&) const = default;
};

struct NoteList {
  std::vector<NoteRow>
      rows;  // 已逾期 (longest first), 待核验, 整改中 (next due first), 待签发, 已办结
  int all = 0;                            // of the unit that is filtered, whatever its state
  std::array<int, kNoteStates> counts{};  // of these, by state
  TextList units;                         // every unit that has a note, by name

  int of(NoteState state) const { return counts[static_cast<size_t>(state)]; }
};

// `today` is an ISO 8601 date or time; dates of `year` are shown without it.
NoteList list_notes(const Ledger& ledger, const NoteFilter& filter, int year,
                    const std::string& today);

// Reply counts before the due day: what was replied to waits for the office.
NoteState state_of(const SupervisionNote& note, const std::string& today);

enum class StepState { ahead, now, late, done };

struct NoteStepView {
  std::string_view name;  // 签发 整改 回复 核验 办结
  std::string note;       // its date, 逾期 11 天; ""
  StepState state = StepState::ahead;
};

struct CheckSummary {
  std::string date, by, result, finding;
};

struct NoteView {
  bool found = false;
  NoteRow row;
  std::array<NoteStepView, 5> steps{};
  Month month;          // that the figures are of
  NoteFigures figures;  // as they stand now
  std::string closed, conclusion;
  std::string reply, replied_on;
  std::vector<CheckSummary> checks;  // of the same item, newest first
  std::vector<HistoryEntry> history;
};

// `month` lies in the measured year.
NoteView view_note(const Ledger& ledger, const LedgerProgress& progress, const Month& month,
                   const Id& note, const std::string& today);

}  // namespace minsheng
