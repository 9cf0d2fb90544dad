// The items of a ledger as lines of finished text, for lists without a screen.
#pragma once

#include <string>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

struct ListedItem {
  std::string code;  // 省11
  std::string title;
  std::string leads;  // joined by 、
  std::string deadline;
  std::string targets;  // 城镇新增就业人数 1,500人；…
};

// In the order of the plan; what is not known is "".
std::vector<ListedItem> list_items(const Ledger& ledger);

}  // namespace minsheng
