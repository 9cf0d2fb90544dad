// Whether what is being imported is in the program already: the same file, the same bulletin, or a
// plan of the same place and year. Nothing is refused for it; the clerk is told before writing.
#pragma once

#include <optional>
#include <vector>

#include "app/import_draft.h"
#include "model/ledger.h"

namespace minsheng {

struct EarlierImport {
  Id ledger;     // that holds it
  Message text;  // what is there, with the ledger's title
};

// The strongest reason over all ledgers: the same text, else a bulletin of the same title, number
// and year, else a plan of the same place and year. Pointers must not be null.
std::optional<EarlierImport> find_earlier_import(const ImportDraft& draft,
                                                 const std::vector<const Ledger*>& ledgers);

}  // namespace minsheng
