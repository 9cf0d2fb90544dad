// Under which name a unit goes in a ledger: people confirm that two printed names are one unit.
#pragma once

#include <map>
#include <string>

#include "model/ledger.h"

namespace minsheng {

class UnitAliases {
 public:
  // Keeps nothing of the ledger.
  explicit UnitAliases(const Ledger& ledger);

  // The name of the Unit that goes by `printed`, compared as plain names; `printed` itself where
  // nobody has named it otherwise.
  std::string common_name(const std::string& printed) const;

  // Each unit once, in the order of the list.
  TextList common_names(const TextList& printed) const;

 private:
  std::map<std::string, std::string> names_;  // from the plain name
};

}  // namespace minsheng
