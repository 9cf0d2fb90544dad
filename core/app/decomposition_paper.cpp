#include "app/decomposition_paper.h"

#include <algorithm>

#include "app/paper_figures.h"
#include "app/paper_office.h"
#include "app/status_view.h"
#include "app/status_words.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/children.h"
#include "model/ledger_index.h"
#include "model/unit_aliases.h"
#include "report/decomposition.h"

namespace minsheng {
namespace {

class PlanDecomposer {
 public:
  explicit PlanDecomposer(const Ledger& ledger)
      : ledger_(ledger), names_(ledger), shares_(collect_children(ledger, &Share::target)) {}

  std::vector<DecomposedItem> take() {
    std::vector<DecomposedItem> items;
    for (const IndexedGroup& group : index_ledger(ledger_)) {
      for (const IndexedItem& item : group.items) items.push_back(item_of(item));
    }
    return items;
  }

 private:
  DecomposedItem item_of(const IndexedItem& indexed) const {
    const Item& item = *indexed.item;
    DecomposedItem made;
    made.code = indexed.code;
    bool graded = indexed.level != Level::none;
    made.level = graded ? level_name(indexed.level) : join(item.types, "、");
    made.category = item.category;
    made.title = item.title;
    made.leads = indexed.leads;
    made.supports = names_.common_names(item.support_units);
    made.deadline = item.deadline;
    for (const IndexedTarget& target : indexed.targets) made.targets.push_back(target_of(target));
    return made;
  }

  DecomposedTarget target_of(const IndexedTarget& indexed) const {
    const Target& target = *indexed.target;
    DecomposedTarget made;
    made.name = target.indicator;
    made.plan = goal_figure(target);
    made.measure = target.unit;
    made.part = !target.part_of.empty();
    for (const Child<Share>& share : children_of(shares_, indexed.id)) {
      made.shares.push_back(
          {names_.common_name(share.record->unit), number_figure(share.record->value)});
    }
    return made;
  }

  const Ledger& ledger_;
  UnitAliases names_;
  Children<Share> shares_;
};

// Brings the items of a level together, levels in the order in which they occur.
void gather_levels(std::vector<DecomposedItem>& items) {
  TextList levels;
  auto place_of = [&](const DecomposedItem& item) {
    return std::find(levels.begin(), levels.end(), item.level) - levels.begin();
  };
  for (const DecomposedItem& item : items) {
    if (place_of(item) == static_cast<std::ptrdiff_t>(levels.size())) levels.push_back(item.level);
  }
  sort_list(items, [&](const DecomposedItem& a, const DecomposedItem& b) {
    return place_of(a) < place_of(b);
  });
}

// What the paper's title says of its order.
std::string order_title(DecompositionOrder order) {
  static constexpr std::string_view kTitles[] = {"", "（按单位）", "（按层级）"};
  return std::string(kTitles[static_cast<size_t>(order)]);
}

DecompositionOrder order_of(const std::string& order) {
  if (order == "unit") return DecompositionOrder::by_unit;
  return order == "level" ? DecompositionOrder::by_level : DecompositionOrder::by_item;
}

}  // namespace

Result<Document> make_decomposition(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  int year = current_month(ledger, source.today).year;
  Decomposition paper;
  paper.order = order_of(request.order);
  paper.frame =
      paper_frame(source, paper_subject(ledger, year) + "任务分解表" + order_title(paper.order));
  paper.items = PlanDecomposer(ledger).take();
  gather_levels(paper.items);
  return build_decomposition(paper);
}

}  // namespace minsheng
