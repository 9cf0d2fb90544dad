// Finding things in a ledger by a few characters: items, lead units, indicators.
#pragma once

#include <functional>
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

// 城镇新增就业 → czxzjy; no function where the place cannot tell (PinyinInitials()).
using PinyinInitials = std::function<std::string(std::string_view)>;

// At most `limit` of each kind, in ledger order, titles that begin with the query first. An item is
// found by title, text and code, a unit by name, an indicator by name. No hits for a blank query.
// Titles and names are found by their initials, too, where the query is Latin letters.
std::vector<SearchHit> search_ledger(const Ledger& ledger, std::string_view query, size_t limit,
                                     const PinyinInitials& initials = {});

// Whether `text` holds what is wanted, in its characters or its initials.
class TextMatch {
 public:
  TextMatch(std::string_view wanted, const PinyinInitials& initials);
  bool matches(std::string_view text) const;

 private:
  std::string wanted_;
  std::string letters_;  // wanted, small; "" where initials are not asked for
  const PinyinInitials& initials_;
};

}  // namespace minsheng
