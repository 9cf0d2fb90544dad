// Sets a field as a person means it: what is derived from the field goes along.
#pragma once

#include <string_view>

#include "model/edit.h"

namespace minsheng {

// As Edit::set. A deadline brings its month along; a percent the number of its decimals, which say
// how exact it is printed (domain.md §3). `ledger` is the one that `edit` is of.
bool set_field(Edit& edit, const Ledger& ledger, const RecordRef& record, std::string_view field,
               FieldValue value);

}  // namespace minsheng
