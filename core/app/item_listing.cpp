#include "app/item_listing.h"

#include "app/target_text.h"
#include "base/utf8.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

std::string targets_text(const IndexedItem& item) {
  std::string text;
  for (const IndexedTarget& target : item.targets) {
    if (!text.empty()) text += "；";
    text += target.target->indicator + " " + target_text(*target.target);
  }
  return text;
}

}  // namespace

std::vector<ListedItem> list_items(const Ledger& ledger) {
  std::vector<ListedItem> lines;
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) {
      lines.push_back({item.code, item.item->title, join(item.item->lead_units, "、"),
                       item.item->deadline, targets_text(item)});
    }
  }
  return lines;
}

}  // namespace minsheng
