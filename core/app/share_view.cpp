#include "app/share_view.h"

#include "app/status_words.h"
#include "app/target_text.h"
#include "model/children.h"
#include "model/ledger_index.h"
#include "rules/progress.h"

namespace minsheng {
namespace {

struct Split {
  SplitState state = SplitState::whole;
  std::optional<Decimal> sum, difference;
};

using Shares = std::vector<Child<Share>>;

bool is_open(const Shares& shares) {
  for (const Child<Share>& share : shares) {
    if (!share.record->value) return true;
  }
  return false;
}

// Shares without a figure count nothing.
std::optional<Decimal> sum_of(const Shares& shares) {
  std::optional<Decimal> sum = Decimal(0);
  for (const Child<Share>& share : shares) {
    if (sum && share.record->value) sum = add(*sum, *share.record->value);
  }
  return sum;
}

Split split_of(const Target& target, const Shares& shares) {
  Split split;
  if (shares.empty()) return split;
  if (!shares_add_up(target) || !target.value) {
    split.state = SplitState::balanced;
    return split;
  }
  split.sum = sum_of(shares);
  if (split.sum) split.difference = subtract(*split.sum, *target.value);
  bool equal = split.difference && split.difference->is_zero();
  split.state = is_open(shares) ? SplitState::open : equal ? SplitState::balanced : SplitState::off;
  return split;
}

std::string name_of(const Item& item, const Target& target) {
  return target.indicator.empty() ? item.title : target.indicator;
}

bool is_in_scope(SplitState state, SplitScope scope) {
  switch (scope) {
    case SplitScope::all:
      return true;
    case SplitScope::whole:
      return state == SplitState::whole;
    case SplitScope::unbalanced:
      return state == SplitState::open || state == SplitState::off;
    case SplitScope::balanced:
      return state == SplitState::balanced;
  }
  return true;
}

void count(SplitList& list, SplitState state) {
  ++list.all;
  if (state == SplitState::whole) ++list.whole;
  if (state == SplitState::balanced) ++list.balanced;
  if (is_in_scope(state, SplitScope::unbalanced)) ++list.unbalanced;
}

ShareRow row_of(const Child<Share>& share, const std::optional<Decimal>& whole) {
  const Share& record = *share.record;
  ShareRow row{*share.id,    record.unit, record.leader, record.contact, record.note,
               record.value, {}};
  if (record.value && whole) {
    std::optional<Decimal> percent = percent_of(*record.value, *whole, 2);
    if (percent) row.percent = percent_text(percent);
  }
  return row;
}

}  // namespace

SplitList view_splits(const Ledger& ledger, SplitScope scope) {
  SplitList list;
  Children<Share> shares = collect_children(ledger, &Share::target);
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) {
      for (const IndexedTarget& target : item.targets) {
        const Shares& of_target = children_of(shares, target.id);
        Split split = split_of(*target.target, of_target);
        count(list, split.state);
        if (!is_in_scope(split.state, scope)) continue;
        list.targets.push_back({item.id, target.id, item.code, name_of(*item.item, *target.target),
                                target_text(*target.target), static_cast<int>(of_target.size()),
                                split.state, split.difference});
      }
    }
  }
  return list;
}

ShareSheet view_share_sheet(const Ledger& ledger, const Id& target_id) {
  ShareSheet sheet;
  const Target* target = ledger.find<Target>(target_id);
  const Item* item = target ? ledger.find<Item>(target->item) : nullptr;
  if (!item) return sheet;
  Children<Share> children = collect_children(ledger, &Share::target);
  const Shares& shares = children_of(children, target_id);
  Split split = split_of(*target, shares);
  sheet.item = target->item;
  sheet.target = target_id;
  sheet.code = item_codes(ledger)[target->item];
  sheet.title = item->title;
  sheet.indicator = name_of(*item, *target);
  sheet.goal = target_text(*target);
  sheet.measure = target->unit;
  sheet.pending = item->pending || target->pending;
  sheet.adds_up = shares_add_up(*target);
  sheet.value = target->value;
  sheet.sum = split.sum;
  sheet.difference = split.difference;
  sheet.state = split.state;
  for (const Child<Share>& share : shares) {
    sheet.rows.push_back(row_of(share, sheet.adds_up ? target->value : std::nullopt));
  }
  return sheet;
}

}  // namespace minsheng
