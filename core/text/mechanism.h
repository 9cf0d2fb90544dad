// Who runs the plan: convener, deputies, members, office, supervision, cadence.
#pragma once

#include <vector>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

struct MechanismReading {
  Mechanism mechanism;         // without spans
  std::vector<Range> ranges;   // the clauses it was read from
  std::vector<Range> strange;  // members whose name is no unit's
};

// Looks through `paragraphs` (what is no item) for 「由…任召集人」, 「成员单位包括…」,
// 「办公室设在…」 and the like. What is not printed stays empty; the first statement of each kind
// counts. Leading groups may be listed one a line (text/roster.h); of a person the unit is the
// member.
MechanismReading read_mechanism(const CleanText& text, const std::vector<Range>& paragraphs);

}  // namespace minsheng
