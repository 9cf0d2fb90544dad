#include "app/search.h"

#include <algorithm>
#include <map>

#include "app/target_text.h"
#include "base/utf8.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

bool contains(std::string_view text, std::string_view wanted) {
  return text.find(wanted) != std::string_view::npos;
}

bool is_latin(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

class Collector {
 public:
  Collector(std::string_view wanted, size_t limit, const PinyinInitials& initials)
      : wanted_(wanted), match_(wanted, initials), limit_(limit) {}

  void look_at(const IndexedItem& entry) {
    std::string code = entry.code;
    const Item& item = *entry.item;
    if (match_.matches(item.title) || contains(item.text, wanted_) || contains(code, wanted_)) {
      items_.push_back({HitKind::item, entry.id, code, item.title.empty() ? item.text : item.title,
                        join(item.lead_units, "、")});
    }
    for (const std::string& unit : entry.leads) ++units_[unit];
    for (const IndexedTarget& target : entry.targets) {
      if (!match_.matches(target.target->indicator)) continue;
      indicators_.push_back({HitKind::indicator, entry.id, code, target.target->indicator,
                             target_text(*target.target)});
    }
  }

  std::vector<SearchHit> finish() {
    std::vector<SearchHit> units;
    for (const auto& [unit, count] : units_) {
      if (!match_.matches(unit)) continue;
      units.push_back({HitKind::unit, {}, {}, unit, "牵头 " + std::to_string(count) + " 项"});
    }
    std::vector<SearchHit> hits;
    for (std::vector<SearchHit>* kind : {&items_, &units, &indicators_}) append(hits, *kind);
    return hits;
  }

 private:
  void append(std::vector<SearchHit>& hits, std::vector<SearchHit>& found) const {
    std::stable_partition(found.begin(), found.end(),
                          [&](const SearchHit& hit) { return hit.title.starts_with(wanted_); });
    if (found.size() > limit_) found.resize(limit_);
    hits.insert(hits.end(), found.begin(), found.end());
  }

  std::string_view wanted_;
  TextMatch match_;
  size_t limit_;
  std::vector<SearchHit> items_, indicators_;
  std::map<std::string, int> units_;
};

}  // namespace

TextMatch::TextMatch(std::string_view wanted, const PinyinInitials& initials)
    : wanted_(wanted), initials_(initials) {
  bool latin = initials && !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), is_latin);
  if (!latin) return;
  for (char letter : wanted) letters_ += static_cast<char>(letter | 0x20);
}

bool TextMatch::matches(std::string_view text) const {
  if (contains(text, wanted_)) return true;
  return !letters_.empty() && contains(initials_(text), letters_);
}

std::vector<SearchHit> search_ledger(const Ledger& ledger, std::string_view query, size_t limit,
                                     const PinyinInitials& initials) {
  std::string_view wanted = trim(query);
  if (wanted.empty()) return {};
  Collector collector(wanted, limit, initials);
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) collector.look_at(item);
  }
  return collector.finish();
}

}  // namespace minsheng
