// Which report of the office's ledger a report of a form is (report_form.h): what came with the
// form by its id, what the unit made itself by what it is about.
#pragma once

#include <unordered_map>

#include "app/form_past.h"
#include "app/report_form.h"

namespace minsheng {

// By the id of the form's report; without those that the office has not got. Reports of the form's
// month only. Two of the form are never one of the office.
//
// Items that are told of by the day or the week have a report for each day: one that the unit made
// is that of the same day, or of a day that it bore before. Of other items, and where the unit
// names no day, the office's latest of the month is meant, whatever day each of them noted.
// `progress` is the office's ledger as it stands, `past` is of the form.
std::unordered_map<Id, Id> match_reports(const Ledger& office, const LedgerProgress& progress,
                                         const Ledger& form, const FormPast& past,
                                         const FormMark& mark);

}  // namespace minsheng
