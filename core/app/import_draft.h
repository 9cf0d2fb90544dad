// A document that is being looked over before it becomes a ledger: the reading, and a ledger of
// its own that takes the clerk's corrections. Dropping it leaves nothing behind.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/edited_ledger.h"
#include "format/xlsx_reader.h"
#include "text/plan_reading.h"

namespace minsheng {

struct ImportDraft {
  std::string name;     // of the file; "" for pasted text
  std::string text;     // what was read; all spans point into it
  PlanReading reading;  // marks and diagnostics as first read
  EditedLedger edited;  // the reading as a ledger, with corrections; becomes the ledger

  // Of a file (import_document).
  std::string form{};               // as people call it: UTF-8, GB18030, Word（.docx） …
  std::vector<SheetName> sheets{};  // of a workbook
  std::string sheet{};              // the one that was read
};

// Reads `text` as a plan. Never fails; a text without any item gives a draft without items.
// `ledger_id` is the id the new ledger will have; `author` the name of `actor`;
// `columns` as in read_plan().
ImportDraft start_import(const std::string& name, std::string text, const Id& ledger_id,
                         const ActorId& actor, const std::string& time,
                         const std::string& author = "", const TableColumns& columns = {});

}  // namespace minsheng
