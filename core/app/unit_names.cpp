#include "app/unit_names.h"

#include <algorithm>

namespace minsheng {

UnitNames::UnitNames(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Mechanism>()) {
    if (!stored.exists) continue;
    const Mechanism& mechanism = stored.record;
    for (const std::string& member : mechanism.members) {
      bool is_new = members_.insert(plain_name(member)).second;
      if (is_new) member_parts_.push_back(unit_catalogue().split(member));
    }
    for (const std::string& deputy : mechanism.deputies) others_.push_back(plain_name(deputy));
    others_.push_back(plain_name(mechanism.convener));
    others_.push_back(plain_name(mechanism.office));
    others_.push_back(plain_name(mechanism.supervision));
  }
  for (const auto& [id, stored] : ledger.table<Unit>()) {
    if (stored.exists && !stored.record.aliases.empty()) units_.push_back(stored.record);
  }
}

bool UnitNames::is_named(std::string_view name) const {
  std::string plain = plain_name(name);
  if (plain.empty()) return false;
  if (members_.contains(plain)) return true;
  bool written = std::any_of(others_.begin(), others_.end(), [&](const std::string& sentence) {
    return sentence.find(plain) != std::string::npos;
  });
  if (written) return true;
  UnitNameParts parts = unit_catalogue().split(name);
  return std::any_of(member_parts_.begin(), member_parts_.end(), [&](const UnitNameParts& member) {
    return unit_catalogue().compare(parts, member) == UnitLikeness::same_kind;
  });
}

bool UnitNames::is_in_mechanism(const std::string& unit) const {
  if (members_.empty() || is_named(unit)) return true;
  return std::any_of(units_.begin(), units_.end(), [&](const Unit& known) {
    if (!is_called(known, unit)) return false;
    return is_named(known.name) ||
           std::any_of(known.aliases.begin(), known.aliases.end(),
                       [this](const std::string& alias) { return is_named(alias); });
  });
}

}  // namespace minsheng
