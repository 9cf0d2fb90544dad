#include "app/sample.h"

#include <string>

#include "app/import_draft.h"
#include "app/sample_year.h"

namespace minsheng {

Id sample_ledger_id(std::string_view name) {
  return "sample-" + std::string(name.substr(0, name.find('.')));
}

Ledger read_sample(std::string_view name, std::string_view text, std::string_view year) {
  constexpr const char* kActor = "sample0000000000";
  constexpr const char* kTime = "2026-01-01T09:00:00+08:00";
  EditedLedger edited = start_import(std::string(name), std::string(text), sample_ledger_id(name),
                                     kActor, kTime, "示例")
                            .edited;
  if (!year.empty()) add_sample_year(edited, year);
  return edited.ledger();
}

}  // namespace minsheng
