#include "app/unit_names.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {

std::string loose_name(std::string_view name) {
  std::string loose;
  for (char32_t code : to_utf32(name)) {
    bool place = code == U'县' || code == U'市' || code == U'区';
    if (!place || loose.empty()) append_utf8(loose, code);
  }
  return loose;
}

UnitNames::UnitNames(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Mechanism>()) {
    if (!stored.exists) continue;
    const Mechanism& mechanism = stored.record;
    for (const std::string& member : mechanism.members) members_.insert(loose_name(member));
    for (const std::string& deputy : mechanism.deputies) others_.push_back(loose_name(deputy));
    others_.push_back(loose_name(mechanism.convener));
    others_.push_back(loose_name(mechanism.office));
    others_.push_back(loose_name(mechanism.supervision));
  }
  for (const auto& [id, stored] : ledger.table<Unit>()) {
    if (!stored.exists || stored.record.aliases.empty()) continue;
    std::set<std::string> names(stored.record.aliases.begin(), stored.record.aliases.end());
    names.insert(stored.record.name);
    same_.push_back(std::move(names));
  }
}

bool UnitNames::is_named(std::string_view name) const {
  std::string loose = loose_name(name);
  if (members_.contains(loose)) return true;
  return std::any_of(others_.begin(), others_.end(), [&](const std::string& sentence) {
    return sentence.find(loose) != std::string::npos;
  });
}

bool UnitNames::is_in_mechanism(const std::string& unit) const {
  if (members_.empty() || is_named(unit)) return true;
  for (const std::set<std::string>& names : same_) {
    if (!names.contains(unit)) continue;
    if (std::any_of(names.begin(), names.end(),
                    [&](const std::string& name) { return is_named(name); })) {
      return true;
    }
  }
  return false;
}

}  // namespace minsheng
