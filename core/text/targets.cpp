// Everything an item promises: see targets.h.
#include "text/targets.h"

#include "base/sort_list.h"
#include "text/commitments.h"
#include "text/numeric_targets.h"
#include "text/worded_targets.h"

namespace minsheng {
namespace {

// Sorts by place and keeps total_index pointing at the same targets.
void sort_by_place(std::vector<TargetDraft>& targets) {
  std::vector<size_t> order(targets.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  sort_list(order,
            [&](size_t a, size_t b) { return targets[a].phrase.end < targets[b].phrase.end; });
  std::vector<size_t> new_index(order.size());
  for (size_t i = 0; i < order.size(); ++i) new_index[order[i]] = i;
  std::vector<TargetDraft> sorted;
  for (size_t old : order) {
    sorted.push_back(targets[old]);
    size_t& total = sorted.back().total_index;
    if (total < new_index.size()) total = new_index[total];
  }
  targets = std::move(sorted);
}

}  // namespace

TargetReading read_targets(const CleanText& item, const std::vector<size_t>& starts, bool pending) {
  TargetReading out;
  if (item.size() > kLongestItem) return out;
  QuantityReading numbers = find_quantities(item);
  out.unknown = std::move(numbers.unknown);
  if (numbers.quantities.size() > kMostTargets) numbers.quantities.resize(kMostTargets);
  Clauses clauses(item.chars, starts);
  out.targets = make_numeric_targets(item, clauses, numbers.quantities);
  link_parts(clauses, out.targets);
  std::vector<TargetDraft> worded = find_worded_targets(item, clauses, out.targets);
  out.targets.insert(out.targets.end(), worded.begin(), worded.end());
  sort_by_place(out.targets);
  std::vector<TargetDraft> promised = find_commitments(item, clauses, out.targets);
  out.targets.insert(out.targets.end(), promised.begin(), promised.end());
  sort_by_place(out.targets);
  for (TargetDraft& draft : out.targets) draft.record.pending = pending;
  return out;
}

}  // namespace minsheng
