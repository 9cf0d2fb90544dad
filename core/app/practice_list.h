// 典型经验和单位、县区动态: kept for the bulletin, and counted by the assessment (宣传推介).
#pragma once

#include <string>
#include <vector>

#include "model/edit.h"

namespace minsheng {

struct PracticeRow {
  Id practice;
  PracticeKind kind = PracticeKind::practice;
  std::string date;  // 6月17日; "" where not set
  std::string unit, title, source;
  std::string code;  // of the item; "" where it is about none
};

// The newest first; without a date first of all.
std::vector<PracticeRow> list_practices(const Ledger& ledger, int year);

// One of `today` (ISO 8601 date or time); with `item` about that one. Where `unit` is "" it is of
// the item's first lead unit. Returns its id.
Id add_practice(Edit& edit, const Ledger& ledger, const Id& item, const std::string& today,
                const std::string& title = "", const std::string& unit = "");

}  // namespace minsheng
