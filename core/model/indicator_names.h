// Under which name an indicator goes: people confirm that two printed names measure one thing.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

class IndicatorNames {
 public:
  IndicatorNames() = default;

  // What the ledgers know; of two that name one indicator differently the first wins. Pointers must
  // not be null; nothing of the ledgers is kept.
  explicit IndicatorNames(const std::vector<const Ledger*>& ledgers);

  // The name that `printed` goes by where it counts in `measure` (as printed, without 万 or 亿);
  // null where nobody has said so. Lives as long as this object.
  const std::string* find(const std::string& printed, const std::string& measure) const;

  // The same, or `printed` itself.
  std::string common_name(const std::string& printed, const std::string& measure) const;

  bool operator==(const IndicatorNames&) const = default;

 private:
  void add(const IndicatorName& known);

  // From plain name and standard measure.
  std::map<std::pair<std::string, std::string>, std::string> names_;
};

// By its name or an alias, compared as plain names.
bool is_called(const IndicatorName& indicator, std::string_view name);

}  // namespace minsheng
