// The way of a supervision note: opened, issued, answered, sent back or put off, closed.
#pragma once

#include <optional>
#include <string>

#include "model/edit.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// The next number of the year: 2024-08 behind 2024-07.
std::string next_note_number(const Ledger& ledger, int year);

// A note for the item, not issued yet: its number, its first lead unit, the finding with the
// month's figures, a usual demand, due two weeks from `today`. Returns its id; "" for an item that
// is not there.
Id open_note(Edit& edit, const Ledger& ledger, const LedgerProgress& progress, const Month& month,
             const Id& item, const std::string& today);

enum class NoteStep { issue, reply, put_off, send_back, close, reopen };

// What a person says of a step, as typed: the day (of `reopen` none), and words.
struct StepWords {
  std::string date;   // of put_off and send_back the new due day
  std::string words;  // the reply; why it is put off or sent back; the conclusion
};

struct StepRefusal {
  bool of_date = false;  // else of the words
  Message message;
};

// Takes the step, and writes nothing where it is refused: a date that is none or lies before the
// day of issue, missing words, a note without a due day that is issued. A reply that is sent back
// is taken away (the history keeps it) and the reason stands below the demand. `year` is for dates
// without one.
std::optional<StepRefusal> take_step(Edit& edit, const Ledger& ledger, const Id& note,
                                     NoteStep step, const StepWords& said, int year);

// The label of the transaction: 签发督办单2024-07.
Message step_label(NoteStep step, const SupervisionNote& note);

}  // namespace minsheng
