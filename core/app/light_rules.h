// The ledger's own rules of the lights: kept in it, so that they travel with the figures.
#pragma once

#include <string>

#include "model/edit.h"
#include "model/progress_rules.h"

namespace minsheng {

// Keeps `rules` as the ledger's newest rule file of the lights. Nothing happens where they hold
// already. Refused with the place and the remedy where a rule file could not hold them: thresholds
// that fall, a day that no month has.
Result<void> keep_light_rules(Edit& edit, const Ledger& ledger, const ProgressRules& rules);

// As a rule file (docs/format.md).
std::string light_rules_text(const ProgressRules& rules);

}  // namespace minsheng
