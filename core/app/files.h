// Files in and out, for the shells: they have bytes, the ledger lives here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/import_draft.h"
#include "base/result.h"
#include "format/bundle.h"
#include "format/text_encoding.h"
#include "store/journal.h"

namespace minsheng {

// The reader looks at the first 2 MB; the whole text is kept in the ledger, twice (history).
inline constexpr size_t kMaxDocumentBytes = size_t{8} << 20;

// How ledgers and transactions lie in a Store: as canonical JSON.
LedgerCodec json_codec();

struct ImportedDocument {
  ImportDraft draft;     // its diagnostics begin with what was wrong with the bytes
  std::string encoding;  // UTF-8, GB18030, …
};

// A plan document from a text file in any usual encoding. Refused with the remedy: what is no text
// (decode_text) and more than kMaxDocumentBytes. A text that is no plan gives a draft without
// items. `decode_gb18030` may be null.
Result<ImportedDocument> import_document(std::string_view bytes, const std::string& name,
                                         Gb18030Decoder decode_gb18030, const Id& ledger_id,
                                         const ActorId& actor, const std::string& time);

// A ledger file, or a bundle that holds just one ledger.
Result<Ledger> open_ledger(std::string_view bytes);
std::string save_ledger(const Ledger& ledger);

Result<std::string> pack_bundle(std::vector<Ledger> ledgers, const std::string& creator,
                                const std::string& created);
Result<Bundle> unpack_bundle(std::string_view bytes);

// What was read, in the shape of the hand-made annotations (format/gold_json.h). `reading` may be
// null; then nothing is said of unread text.
std::string gold_json(const Ledger& ledger, const PlanReading* reading);

// A file name for a ledger: its title without what file systems forbid, and the extension.
std::string file_name_of(const Ledger& ledger, std::string_view extension);

}  // namespace minsheng
