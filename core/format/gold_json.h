// What was read of a document, as JSON in the shape, field names and normal form of the hand-made
// annotations (docs/format.md), so that both can be laid side by side with diff.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/ledger.h"

namespace minsheng {

// What a reading leaves beside the records.
struct ReadingNotes {
  SpanList unread;  // text that no rule understood, in text order
  std::vector<Diagnostic> diagnostics;
};

// The ledger's first plan. Numbers are JSON numbers with the decimal's own digits; what is not
// known is null; `progress`, `sections` and `findings` are empty for a plan. What goes beyond the
// annotations stands in the member "extra". Indented by one blank, ends with a line end.
std::string to_gold_json(const Ledger& ledger, const ReadingNotes& notes);

}  // namespace minsheng
