// Sets a field as a person means it: what is derived from the field goes along.
#pragma once

#include <string_view>

#include "base/result.h"
#include "model/edit.h"

namespace minsheng {

// As Edit::set. A deadline brings its month along; a percent the number of its decimals, which say
// how exact it is printed (domain.md §3). What a unit says in its report (figure, day, reasons)
// makes it a draft again. `ledger` is the one that `edit` is of. Fails with not_found for a record
// or field that is not there; refused for a locked report and an
// issued bulletin.
Result<void> set_field(Edit& edit, const Ledger& ledger, const RecordRef& record,
                       std::string_view field, FieldValue value);

}  // namespace minsheng
