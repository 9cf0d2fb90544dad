#include "app/import_draft.h"

#include <utility>

#include "app/import_plan.h"
#include "text/bulletin_reader.h"

namespace minsheng {

ImportDraft start_import(const std::string& name, std::string text, const Id& ledger_id,
                         const ActorId& actor, const std::string& time, const std::string& author,
                         const TableColumns& columns) {
  PlanReading reading = read_document(text, columns);
  Ledger ledger(ledger_id);
  Transaction imported = import_transaction(ledger, reading, {name, text, time}, actor, time);
  imported.author = author;
  Result<void> applied = ledger.apply(std::move(imported));
  ENSURE(applied.ok(), "a fresh ledger takes every reading");
  EditedLedger edited(std::move(ledger), actor);
  edited.set_author(author);
  return {name, std::move(text), std::move(reading), std::move(edited)};
}

}  // namespace minsheng
