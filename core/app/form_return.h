// A report form that came back (report_form.h): whose it is, what it would change in the office's
// ledger, and the one step that takes it.
//
// What is compared: of each field what the unit was sent, what it says now, and what the office has
// now. The unit's word counts where it changed the field. It is a conflict where the office's value
// is one that the unit never had before it: the office changed it meanwhile, or another copy of the
// form was taken. So a newer state of a form replaces an older one silently, never the reverse.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/report_form.h"
#include "model/transaction.h"

namespace minsheng {

enum class FormChoice { undecided, unit, office };

struct FormDifference {
  std::string field;  // of a Report or an Evidence
  std::string label;
  FieldValue office, unit;
  std::string office_text, unit_text;  // for people; "" for nothing
  bool conflict = false;
  FormChoice choice = FormChoice::unit;  // undecided at first for a conflict
};

// One report, or the evidence of one item.
struct FormLine {
  RecordType type = RecordType::report;
  Id record;       // of the office; "" where it has none
  Id form_record;  // of the form
  Id item;         // of the office; and
  Id target;       // "" for an item without targets, and for evidence
  std::string code, title, measure;
  std::vector<FormDifference> differences;
  bool submits = false;  // the unit handed it in, and the office has not got it yet
  bool locked = false;   // the office has locked the month: nothing is taken
  bool gone = false;     // the office's ledger does not have the target any more
};

struct FormReturn {
  FormMark mark;
  std::string title;   // of the form
  std::string author;  // of the unit
  std::string ledger_title;
  std::vector<FormLine> lines;     // those that would change, in the order of the plan
  TextList unfilled;               // lines that are due and were not filled
  bool submitted = false;          // nothing of what was filled is still a draft
  std::optional<Message> refusal;  // nothing can be taken, why, and what to do
  std::vector<Message> notes;      // to be known before it is taken
};

// `office` is the ledger that the form names, null where this machine has none. `form` must be a
// form (form_of).
FormReturn read_form(const Ledger* office, const Ledger& form);

int count_undecided(const FormReturn& form);
// Lines that would be written with the choices as they are.
int count_taken(const FormReturn& form);

// One transaction with what was chosen, signed by the unit. Fails with conflict while something is
// undecided; refused as read_form says. `office` must be the ledger it was read against, unchanged.
// Without changes where there is nothing to take.
Result<Transaction> take_form(const Ledger& office, const Ledger& form, const FormReturn& read,
                              const ActorId& actor, const std::string& now);

}  // namespace minsheng
