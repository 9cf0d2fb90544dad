// 调度通报 that were issued: the office keeps the text as it went out.
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "model/edit.h"

namespace minsheng {

struct KeptNotice {
  Id id;
  std::string month;   // ISO 8601
  std::string number;  // "6", counted over the year
  std::string issued;  // ISO 8601 date
  std::string text;
};

// All, the newest first: by month, then by number.
std::vector<KeptNotice> all_notices(const Ledger& ledger);
// Those of a month.
std::vector<KeptNotice> notices_of(const Ledger& ledger, const Month& month);

// Keeps `text` as the month's notice, under the next number of the year. A month may have several:
// an earlier one is never changed.
void keep_notice(Edit& edit, const Ledger& ledger, const Month& month, const std::string& text,
                 const std::string& today);

}  // namespace minsheng
