// The paper 工作专报 (app/paper.h).
#pragma once

#include "app/paper.h"

namespace minsheng {

// Drafts too; those with the latest figures first.
std::vector<PaperRecord> written_bulletins(const Ledger& ledger);

// Of the bulletin that the request names, else of the newest one written here with figures of the
// month. Refused: none, and one that was read from a document.
Result<Document> make_bulletin(const PaperSource& source, const PaperRequest& request);

// Whether that bulletin is still written on; false where make_bulletin() makes nothing.
bool is_draft_bulletin(const Ledger& ledger, const PaperRequest& request);

}  // namespace minsheng
