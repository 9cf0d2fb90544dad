// Sums behind their parts: see figure_sums.h.
#include "text/figure_sums.h"

#include "text/characters.h"

namespace minsheng {
namespace {

// The counts of the same kind of thing that stand before a sum and add up to it.
std::vector<size_t> parts_of(const std::vector<TargetDraft>& targets, size_t total) {
  std::vector<size_t> parts;
  std::optional<Decimal> sum = Decimal(0);
  const Target& whole = targets[total].record;
  for (size_t i = total; i-- > 0 && sum && *sum < *whole.value;) {
    const Target& part = targets[i].record;
    bool same = part.kind == whole.kind && part.value &&
                (part.unit == whole.unit || part.unit + "次" == whole.unit);
    if (!same) continue;
    sum = add(*sum, *part.value);
    parts.push_back(i);
  }
  bool equal = sum && *sum == *whole.value && parts.size() > 1;
  return equal ? parts : std::vector<size_t>();
}

}  // namespace

void link_sums(const Clauses& clauses, std::vector<TargetDraft>& targets) {
  static constexpr Chars kSums[] = {U"合计", U"共计", U"总计", U"累计", U"总共"};
  for (size_t total = 1; total < targets.size(); ++total) {
    Chars words = clauses.view(targets[total].phrase);
    bool sum = !starting_word(words, kSums).empty() && !targets[total].record.total;
    if (!sum) continue;
    std::vector<size_t> parts = parts_of(targets, total);
    targets[total].record.total = !parts.empty();
    for (size_t part : parts) targets[part].total_index = total;
  }
}

}  // namespace minsheng
