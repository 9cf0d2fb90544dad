// Names that say nothing alone: 投入552万元, 已完成筛查7737人. What they are about stands before
// them (part of indicator.h).
#pragma once

#include "text/indicator.h"
#include "text/name_words.h"

namespace minsheng {

// `name` where it tells enough; else with the words that it is about, from the text before it, the
// item's title or the catalogue; "" where nothing is found for an empty one.
Name name_in_context(const Name& name, const NameSource& source, const Target& target);

}  // namespace minsheng
