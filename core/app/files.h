// Files in and out, for the shells: they have bytes, the ledger lives here.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/import_draft.h"
#include "base/result.h"
#include "format/bundle.h"
#include "format/document_reader.h"
#include "store/journal.h"

namespace minsheng {

// The reader looks at the first 2 MB; the whole text is kept in the ledger, twice (history).
inline constexpr size_t kMaxDocumentBytes = size_t{8} << 20;

// How ledgers and transactions lie in a Store: as canonical JSON.
LedgerCodec json_codec();

// How to read a file's bytes. `gb18030` may be null. `sheet` names one of a workbook; "": the first
// visible one that holds a plan's items, else the first with text.
struct FileDecoding {
  FileDecoding(Gb18030Decoder decoder,  // NOLINT: implicit on purpose
               std::string sheet_name = "", TableColumns table_columns = {})
      : gb18030(decoder), sheet(std::move(sheet_name)), columns(std::move(table_columns)) {}

  Gb18030Decoder gb18030;
  std::string sheet;
  TableColumns columns;  // what a person said of columns of its tables
};

// A plan document from a text file in any usual encoding, from .docx, .xlsx or HTML. Refused with
// the remedy: any other file (read_document) and more than kMaxDocumentBytes of text. A text that
// is no plan gives a draft without items. The diagnostics begin with what was wrong with the bytes.
Result<ImportDraft> import_document(std::string_view bytes, const std::string& name,
                                    const FileDecoding& decoding, const Id& ledger_id,
                                    const ActorId& actor, const std::string& time,
                                    const std::string& author = "");

// What was pasted, as the text to import: from the HTML where that tells more of tables and lists.
// Either may be empty.
std::string pasted_text(std::string_view text, std::string_view html);

// A ledger file, or a bundle that holds just one ledger.
Result<Ledger> open_ledger(std::string_view bytes);
std::string save_ledger(const Ledger& ledger);

Result<std::string> pack_bundle(std::vector<Ledger> ledgers, const std::string& creator,
                                const std::string& created);
Result<Bundle> unpack_bundle(std::string_view bytes);

// What was read, in the shape of the hand-made annotations (format/gold_json.h). `reading` may be
// null; then nothing is said of unread text.
std::string gold_json(const Ledger& ledger, const PlanReading* reading);

// The ledger's plan as a document in plain text (report/plan_text.h); "" where it holds none.
std::string plan_document(const Ledger& ledger);

// A file name for a ledger: its title without what file systems forbid, and the extension.
std::string file_name_of(const Ledger& ledger, std::string_view extension);

}  // namespace minsheng
