// The files that report forms leave in: one for a unit, so that no unit gets another's lines; for
// many units one archive that holds a file for each.
#pragma once

#include "app/outgoing_file.h"
#include "app/report_form.h"

namespace minsheng {

// A form as a bundle, under its title. A filled one goes back the same way, and its name says so.
Result<OutgoingFile> form_file(const Ledger& form, const std::string& creator,
                               const std::string& now);

// Blank forms for `units`: the one as it is, several in a .zip. Fails as make_form does, and with
// not_found where there are none.
Result<OutgoingFile> blank_forms(const Ledger& ledger, const TextList& units, const Month& month,
                                 const std::string& office, const std::string& now);

}  // namespace minsheng
