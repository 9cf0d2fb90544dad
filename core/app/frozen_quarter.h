// A finished quarter (审定): its scores are kept with the rules they were made by, and shown as
// they were whatever changes later.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "model/edit.h"
#include "rules/assess.h"

namespace minsheng {

// Of two that a merge brought together, the one with the lower id. Null while the quarter is open.
// Valid until the ledger changes.
const FrozenQuarter* find_frozen(const Ledger& ledger, const Quarter& quarter);

// The sheet as it was kept, with its rules. Where the rules cannot be read (a later program wrote
// them), those that the scores tell of stand in for them: names and full marks.
Result<ScoreSheet> kept_scores(const FrozenQuarter& frozen);

// The kept sheet of the quarter before, in the same year; nothing where that one is open or its
// sheet cannot be read.
std::optional<ScoreSheet> kept_before(const Ledger& ledger, const Quarter& quarter);

// Keeps the sheet. Refused where the quarter is finished already, or nothing was scored.
Result<void> freeze_quarter(Edit& edit, const Ledger& ledger, const ScoreSheet& sheet,
                            const std::string& today);

// Opens the quarter again. Refused where it is open.
Result<void> unfreeze_quarter(Edit& edit, const Ledger& ledger, const Quarter& quarter);

}  // namespace minsheng
