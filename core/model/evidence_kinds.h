// The eight kinds of 佐证材料 that an Evidence record counts, from its field table.
#pragma once

#include "model/fields.h"

namespace minsheng {

// Their fields, in the order of the record; `name` is the key that rule files use.
std::span<const Field<Evidence>> evidence_kinds();

// How many pieces of this kind the record counts.
int64_t count_of(const Evidence& evidence, const Field<Evidence>& kind);

}  // namespace minsheng
