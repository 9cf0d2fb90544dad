// Under which name an indicator goes: people confirm that two printed names measure one thing.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "model/ledger.h"

namespace minsheng {

class IndicatorNames {
 public:
  // Learns what the ledger knows. What an earlier ledger says of a name wins. Keeps nothing of it.
  void add(const Ledger& ledger);

  // The name that `printed` goes by where it counts in `measure` (as printed, without 万 or 亿);
  // null where nobody has said so. Lives as long as this object.
  const std::string* find(const std::string& printed, const std::string& measure) const;

  // The same, or `printed` itself.
  std::string common_name(const std::string& printed, const std::string& measure) const;

  bool operator==(const IndicatorNames&) const = default;

 private:
  // From plain name and standard measure.
  std::map<std::pair<std::string, std::string>, std::string> names_;
};

// By its name or an alias, compared as plain names.
bool is_called(const IndicatorName& indicator, std::string_view name);

}  // namespace minsheng
