// A report form that came back (report_form.h): whose it is, what it would change in the office's
// ledger, and the one step that takes it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/form_compare.h"
#include "model/transaction.h"

namespace minsheng {

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
