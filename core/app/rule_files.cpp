#include "app/rule_files.h"

namespace minsheng {

std::string newest_rule_text(const Ledger& ledger, std::string_view kind) {
  const Stored<RuleFile>* newest = nullptr;
  for (const auto& [id, stored] : ledger.table<RuleFile>()) {
    if (!stored.exists || stored.record.kind != kind) continue;
    bool newer = !newest || stamp_of(stored, "text").number > stamp_of(*newest, "text").number;
    if (newer) newest = &stored;
  }
  return newest ? newest->record.text : "";
}

}  // namespace minsheng
