// Which offices a plan's mechanism names: is a lead unit one of them?
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

class UnitNames {
 public:
  explicit UnitNames(const Ledger& ledger);

  // True where the mechanism lists the unit as a member, under its name or an alias, or names it
  // as convener, deputy, host or supervisor (县人社局主要负责人 names 县人社局); and for every
  // unit where there is no member list to compare with.
  bool is_in_mechanism(const std::string& unit) const;
  bool has_members() const { return !members_.empty(); }

 private:
  bool is_named(std::string_view name) const;

  std::set<std::string> members_;            // in loose form
  std::vector<std::string> others_;          // sentences that may hold a name, in loose form
  std::vector<std::set<std::string>> same_;  // names of one unit
};

// The name without 县, 市, 区 after its first character: an office is often written with and
// without its place (国网临江供电公司, 国网临江县供电公司).
std::string loose_name(std::string_view name);

}  // namespace minsheng
