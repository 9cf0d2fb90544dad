// Finding things in a ledger by a few characters: items, lead units, indicators.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

enum class HitKind { item, unit, indicator };

struct SearchHit {
  HitKind kind = HitKind::item;
  Id item;            // to show; of a unit empty
  std::string code;   // 省11
  std::string title;  // what matched
  std::string note;   // lead unit of an item, number of items of a unit, figure of an indicator
};

// At most `limit` of each kind, in ledger order, titles that begin with the query first. An item is
// found by title, text and code, a unit by name, an indicator by name. No hits for a blank query.
std::vector<SearchHit> search_ledger(const Ledger& ledger, std::string_view query, size_t limit);

}  // namespace minsheng
