// Whether two phrases speak of the same thing.
#pragma once

#include "text/clean_text.h"

namespace minsheng {

// At least half of the shorter one's pairs of neighbouring Chinese characters stand in the other,
// too. Looks at the first 120 characters of each.
bool is_similar(Chars a, Chars b);

}  // namespace minsheng
