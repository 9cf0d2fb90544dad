#include "app/notices.h"

#include <algorithm>
#include <tuple>

#include "base/sort_list.h"
#include "rules/numbers.h"

namespace minsheng {
namespace {

// Numbers that people wrote may have words around them: 第6号.
int64_t number_of(const DispatchNotice& notice) {
  std::vector<int64_t> numbers = numbers_in(notice.number);
  return numbers.empty() ? 0 : numbers.back();
}

bool is_of_year(const DispatchNotice& notice, int year) {
  std::optional<Month> month = parse_month(notice.month);
  return month && month->year == year;
}

}  // namespace

std::vector<KeptNotice> all_notices(const Ledger& ledger) {
  std::vector<std::pair<int64_t, KeptNotice>> found;
  for (const auto& [id, stored] : ledger.table<DispatchNotice>()) {
    const DispatchNotice& notice = stored.record;
    if (!stored.exists) continue;
    found.push_back(
        {number_of(notice), {id, notice.month, notice.number, notice.issued, notice.text}});
  }
  sort_list(found, [](const auto& a, const auto& b) {
    return std::tie(a.second.month, a.first) > std::tie(b.second.month, b.first);
  });
  std::vector<KeptNotice> notices;
  for (auto& [number, notice] : found) notices.push_back(std::move(notice));
  return notices;
}

std::vector<KeptNotice> notices_of(const Ledger& ledger, const Month& month) {
  std::vector<KeptNotice> notices = all_notices(ledger);
  std::erase_if(notices,
                [&](const KeptNotice& notice) { return notice.month != to_string(month); });
  return notices;
}

void keep_notice(Edit& edit, const Ledger& ledger, const Month& month, const std::string& text,
                 const std::string& today) {
  int64_t last = 0;
  for (const auto& [id, stored] : ledger.table<DispatchNotice>()) {
    bool counts = stored.exists && is_of_year(stored.record, month.year);
    if (counts) last = std::max(last, number_of(stored.record));
  }
  DispatchNotice notice;
  notice.month = to_string(month);
  notice.number = std::to_string(last + 1);
  notice.issued = today.substr(0, 10);
  notice.text = text;
  edit.create(edit.next_id(), notice);
}

}  // namespace minsheng
