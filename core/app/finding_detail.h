// What the page 校核 shows of one finding: what is wrong, where, and the words it is about.
#pragma once

#include <string>
#include <vector>

#include "app/findings_view.h"
#include "app/item_view.h"

namespace minsheng {

struct FindingPlaceView {
  Id ledger;
  Id item;                         // to jump to; "" where the place is no item's
  std::string ledger_title;        // "" where all places are in one ledger
  std::string where;               // as FindingRow::where
  Message line;                    // 第 12 行; "" where the words are not known
  std::vector<MarkedLine> source;  // the lines that hold the words, which are marked
};

struct FindingDetail {
  FindingRow row;
  std::string explanation;  // of the rule: what it looks at
  std::string decided_by;  // of a decided one: 11月24日 09:41 张三; without name the time alone
  std::vector<FindingPlaceView> places;
};

// `finding` must be one of a ledger in `ledgers`.
FindingDetail view_finding(const std::vector<const Ledger*>& ledgers, const Finding& finding);

}  // namespace minsheng
