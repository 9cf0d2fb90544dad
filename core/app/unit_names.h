// Which offices a plan's mechanism names: is a lead unit one of them?
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/ledger.h"
#include "model/unit_catalogue.h"

namespace minsheng {

class UnitNames {
 public:
  explicit UnitNames(const Ledger& ledger);

  // True where the mechanism lists the unit as a member, under its name, an alias that the ledger
  // knows or another name of the same office (model/unit_catalogue.h), or names it as convener,
  // deputy, host or supervisor (县人社局主要负责人 names 县人社局); and for every unit where there
  // is no member list to compare with.
  bool is_in_mechanism(const std::string& unit) const;

 private:
  bool is_named(std::string_view name) const;

  std::set<std::string> members_;            // plain names
  std::vector<UnitNameParts> member_parts_;  // of the same
  std::vector<std::string> others_;          // sentences that may hold a name, plain
  std::vector<Unit> units_;                  // with the aliases that people confirmed
};

}  // namespace minsheng
