// A bulletin in the shape of the hand-made annotations: `progress` with `figures`, and `sections`.
#pragma once

#include <string>

#include "format/bulletin_outline.h"
#include "format/gold_json.h"

namespace minsheng {

// As to_gold_json() for the bulletin of the outline, which must have one.
std::string bulletin_to_gold_json(const Ledger& ledger, const BulletinOutline& outline,
                                  const ReadingNotes& notes);

}  // namespace minsheng
