#include "model/indicator_names.h"

#include <algorithm>

#include "model/indicator_catalogue.h"

namespace minsheng {

IndicatorNames::IndicatorNames(const std::vector<const Ledger*>& ledgers) {
  for (const Ledger* ledger : ledgers) {
    for (const auto& [id, stored] : ledger->table<IndicatorName>()) {
      if (stored.exists) add(stored.record);
    }
  }
}

void IndicatorNames::add(const IndicatorName& known) {
  std::string measure = indicator_catalogue().standard_unit(known.measure);
  names_.try_emplace({plain_indicator(known.name), measure}, known.name);
  for (const std::string& alias : known.aliases) {
    names_.try_emplace({plain_indicator(alias), measure}, known.name);
  }
}

const std::string* IndicatorNames::find(const std::string& printed,
                                        const std::string& measure) const {
  if (names_.empty()) return nullptr;
  auto found =
      names_.find({plain_indicator(printed), indicator_catalogue().standard_unit(measure)});
  return found == names_.end() ? nullptr : &found->second;
}

std::string IndicatorNames::common_name(const std::string& printed,
                                        const std::string& measure) const {
  const std::string* known = find(printed, measure);
  return known ? *known : printed;
}

bool is_called(const IndicatorName& indicator, std::string_view name) {
  std::string wanted = plain_indicator(name);
  auto same = [&](const std::string& one) { return plain_indicator(one) == wanted; };
  return same(indicator.name) ||
         std::any_of(indicator.aliases.begin(), indicator.aliases.end(), same);
}

}  // namespace minsheng
