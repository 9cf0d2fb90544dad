// The short name of what a target measures.
#pragma once

#include <string>

#include "text/phrases.h"

namespace minsheng {

// From the words before the number (`subject`) and behind it (`tail`), UTF-8: verbs that only say
// that it is done, times and places in general (全县, 2024年) are left out. At most 30 characters.
std::string indicator_of(const Clauses& clauses, Range subject, Range tail);

}  // namespace minsheng
