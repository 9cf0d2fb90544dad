#include "model/unit_aliases.h"

#include <algorithm>

#include "model/unit_catalogue.h"

namespace minsheng {

UnitAliases::UnitAliases(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Unit>()) {
    if (!stored.exists) continue;
    for (const std::string& alias : stored.record.aliases) {
      names_.emplace(plain_name(alias), stored.record.name);
    }
  }
}

std::string UnitAliases::common_name(const std::string& printed) const {
  if (names_.empty()) return printed;
  auto found = names_.find(plain_name(printed));
  return found == names_.end() ? printed : found->second;
}

TextList UnitAliases::common_names(const TextList& printed) const {
  TextList names;
  for (const std::string& one : printed) {
    std::string name = common_name(one);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

}  // namespace minsheng
