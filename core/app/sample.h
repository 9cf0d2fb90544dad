// The ledger of a sample: what reading its text gives.
#pragma once

#include <string_view>

#include "model/ledger.h"

namespace minsheng {

// The id that the sample's ledger has everywhere. `name` is of the file, "pingjiang-2024.txt".
Id sample_ledger_id(std::string_view name);

// The same ledger, to the byte, on every computer: its ids, author and time are the sample's own.
// `year` is a text of reports (app/sample_year.h), "" for none.
Ledger read_sample(std::string_view name, std::string_view text, std::string_view year = {});

}  // namespace minsheng
