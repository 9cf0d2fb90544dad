// 督办单 as a paper.
#pragma once

#include "app/paper.h"

namespace minsheng {

// By their number, the highest first.
std::vector<PaperRecord> supervision_notes(const Ledger& ledger);

// `request.record` is the note's id; "" for the one with the highest number. Dated by the day of
// issue where it was issued. Refused: a note that is not there.
Result<Document> make_supervision_note(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
