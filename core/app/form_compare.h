// What a report form that came back (form_return.h) says differently from the office's ledger.
//
// What is compared: of each field what the unit was sent, what it says now, and what the office has
// now. The unit's word counts where it changed the field. It is a conflict where the office's value
// is one that the unit never had before it: the office changed it meanwhile, or another copy of the
// form was taken. So a newer state of a form replaces an older one silently, never the reverse.
#pragma once

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
  bool submits = false;  // the unit handed it in, the office has a draft or a returned one
  bool locked = false;   // the office has locked the month: nothing is taken
  bool gone = false;     // the office's ledger does not have the target any more
};

// The reports and the evidence of the form's month that would change something, in the order of the
// office's plan. `progress` is the office's ledger as it stands.
std::vector<FormLine> compare_form(const Ledger& office, const LedgerProgress& progress,
                                   const Ledger& form, const FormMark& mark);

}  // namespace minsheng
