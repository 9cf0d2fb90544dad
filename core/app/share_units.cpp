#include "app/share_units.h"

#include <algorithm>

#include "model/children.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

bool holds_all(const TextList& units, const TextList& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& unit) {
    return std::find(units.begin(), units.end(), unit) != units.end();
  });
}

TextList units_of(const std::vector<Child<Share>>& shares) {
  TextList units;
  for (const Child<Share>& share : shares) {
    if (!share.record->unit.empty()) units.push_back(share.record->unit);
  }
  return units;
}

class SourceList {
 public:
  explicit SourceList(TextList present) : present_(std::move(present)) {}

  void offer(Message label, TextList units) {
    if (holds_all(present_, units)) return;
    for (const UnitSource& source : sources_) {
      if (source.units == units) return;
    }
    sources_.push_back({std::move(label), std::move(units)});
  }

  std::vector<UnitSource> take() { return std::move(sources_); }

 private:
  TextList present_;
  std::vector<UnitSource> sources_;
};

void offer_units_of_item(SourceList& list, const IndexedItem& item) {
  list.offer({"牵头单位（{} 家）", {std::to_string(item.leads.size())}}, item.leads);
  TextList both = item.leads;
  for (const std::string& unit : item.item->support_units) {
    if (std::find(both.begin(), both.end(), unit) == both.end()) both.push_back(unit);
  }
  list.offer({"牵头和配合单位（{} 家）", {std::to_string(both.size())}}, both);
}

}  // namespace

std::vector<UnitSource> unit_sources(const Ledger& ledger, const Id& target) {
  Children<Share> shares = collect_children(ledger, &Share::target);
  SourceList list(units_of(children_of(shares, target)));
  std::vector<IndexedGroup> groups = index_ledger(ledger);
  const Target* of = ledger.find<Target>(target);
  for (const IndexedGroup& group : groups) {
    for (const IndexedItem& item : group.items) {
      if (of && item.id == of->item) offer_units_of_item(list, item);
    }
  }
  for (const IndexedGroup& group : groups) {
    for (const IndexedItem& item : group.items) {
      for (const IndexedTarget& other : item.targets) {
        TextList units = units_of(children_of(shares, other.id));
        if (other.id == target || units.empty()) continue;
        Message label{"与 {} 相同（{} 家）", {item.code, std::to_string(units.size())}};
        list.offer(std::move(label), std::move(units));
      }
    }
  }
  return list.take();
}

}  // namespace minsheng
