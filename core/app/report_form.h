// 单位填报表: what an office sends to a unit, so that it fills in its month. A form is a small
// ledger of its own that travels as a bundle: the plan's head, the unit's items, targets and
// shares, its own reports and evidence of the year, and the rules of lights. Nothing of others.
//
// Its records bear the office's ids with a mark before them: the unit's own records get ids by its
// own steps, and the two must never meet. The first step of its history makes everything the office
// sent, so what the unit did is what follows.
#pragma once

#include <optional>
#include <string>

#include "format/form_json.h"
#include "rules/ledger_progress.h"

namespace minsheng {

struct FormRequest {
  std::string unit;  // as the grid of 填报 names it
  Month month;       // within the plan's year
  std::string now;   // ISO 8601 time
  std::string office;
};

// Refused where the unit has nothing to report in the ledger, or the month is of another year.
Result<Ledger> make_form(const Ledger& ledger, const FormRequest& request);
// The same where the ledger has been measured, as it stands and in the year of the month.
Result<Ledger> make_form(const Ledger& ledger, const LedgerProgress& progress,
                         const FormRequest& request);

// Whose form it is, with the day on which it is due.
FormMark form_mark(const Ledger& ledger, const FormRequest& request);
// The units that a month's forms go to: those with a target that is not pending, in the order of
// the plan.
TextList units_with_forms(const Ledger& ledger, const Month& month);
TextList units_with_forms(const LedgerProgress& progress);

// The ledger by its own rules of lights, in the year of the month where its plan names none.
LedgerProgress measure_year(const Ledger& ledger, const Month& month);

// Nothing for a ledger that is no form, or whose mark cannot be read.
std::optional<FormMark> form_of(const Ledger& ledger);

// The same, and why a mark cannot be read.
Result<std::optional<FormMark>> read_form_mark(const Ledger& ledger);

// 县教育局 2024年6月填报表
std::string form_title(const FormMark& mark);

// The id in the office's ledger of a record that came with the form; "" for one of the unit's own.
Id office_id(const Id& form_id);

// Steps of the unit.
bool is_touched(const Ledger& form);

// The name that the unit's steps are signed with, the latest; the unit's where none is.
std::string form_author(const Ledger& form, const FormMark& mark);

}  // namespace minsheng
