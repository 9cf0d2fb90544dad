#include "app/files.h"

#include <utility>

#include "app/file_name.h"
#include "app/import_plan.h"
#include "format/gold_json.h"
#include "format/ledger_json.h"
#include "report/plan_text.h"
#include "text/plan_reader.h"

namespace minsheng {
namespace {

ReadingNotes notes_of(const PlanReading& reading) {
  ReadingNotes notes;
  notes.diagnostics = reading.diagnostics;
  for (const Mark& mark : reading.marks) {
    if (mark.role == MarkRole::unread) notes.unread.push_back(mark.span);
  }
  return notes;
}

bool has_items(std::string_view text) { return !read_plan(text).items.empty(); }

}  // namespace

LedgerCodec json_codec() {
  LedgerCodec codec;
  codec.ledger_to_bytes = to_json;
  codec.ledger_from_bytes = ledger_from_json;
  codec.transaction_to_bytes = transaction_to_json;
  codec.transaction_from_bytes = transaction_from_json;
  return codec;
}

Result<ImportDraft> import_document(std::string_view bytes, const std::string& name,
                                    const FileDecoding& decoding, const Id& ledger_id,
                                    const ActorId& actor, const std::string& time,
                                    const std::string& author) {
  Result<DocumentText> decoded =
      read_document(bytes, {decoding.gb18030, decoding.sheet, has_items});
  if (!decoded) return decoded.error();
  DocumentText text = decoded.take();
  if (text.text.size() > kMaxDocumentBytes) {
    return Error{
        ErrorCode::too_large,
        {"文件有 {} MB，一份方案没有这么长（上限 {} MB），没有读入。请确认选对了文件，"
         "或只粘贴方案的部分。",
         {std::to_string(text.text.size() >> 20), std::to_string(kMaxDocumentBytes >> 20)}}};
  }
  ImportDraft draft =
      start_import(name, std::move(text.text), ledger_id, actor, time, author, decoding.columns);
  std::vector<Diagnostic>& diagnostics = draft.reading.diagnostics;
  diagnostics.insert(diagnostics.begin(), text.notes.begin(), text.notes.end());
  draft.form = std::move(text.form);
  draft.sheets = std::move(text.sheets);
  draft.sheet = std::move(text.sheet);
  return draft;
}

std::string pasted_text(std::string_view text, std::string_view html) {
  return read_clipboard(text, html);
}

Result<Ledger> open_ledger(std::string_view bytes) {
  Result<std::vector<Ledger>> ledgers = read_ledgers(bytes);
  if (!ledgers) return ledgers.error();
  if (ledgers.value().size() == 1) return std::move(ledgers.take().front());
  return Error{ErrorCode::bad_input,
               {"这个交换包里有 {} 个台账，一次只能打开一个。请先拆开交换包，再打开其中一个。",
                {std::to_string(ledgers.value().size())}}};
}

std::string save_ledger(const Ledger& ledger) { return to_json(ledger); }

Result<std::string> pack_bundle(std::vector<Ledger> ledgers, const std::string& creator,
                                const std::string& created) {
  return write_bundle({created, creator, std::move(ledgers), ""});
}

Result<Bundle> unpack_bundle(std::string_view bytes) { return read_bundle(bytes); }

std::string gold_json(const Ledger& ledger, const PlanReading* reading) {
  return to_gold_json(ledger, reading ? notes_of(*reading) : ReadingNotes{});
}

std::string plan_document(const Ledger& ledger) { return plan_text(ledger); }

std::string file_name_of(const Ledger& ledger, std::string_view extension) {
  return file_name(ledger_title(ledger), extension);
}

}  // namespace minsheng
