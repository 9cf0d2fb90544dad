// Totals and their parts: 「新增蓄水能力14万方，其中：…6万方，…8万方」 (part of numeric_targets.h).
#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/numeric_targets.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

// How a list of parts is announced, between the total and its first part.
// `held` (（含危桥2座）) names one part of many.
enum class Cue { none, parts, bracket, held };

// Behind the cue only the first part's own words may follow: no other clause.
bool leads_to_part(Chars behind) {
  static constexpr Chars kPauses[] = {U"，", U"：", U",", U":", U"有", U"为"};
  behind.remove_prefix(starting_word(behind, kPauses).size());
  size_t colon = behind.find_first_of(U"：:");
  if (colon != kNowhere) behind.remove_prefix(colon + 1);
  return std::none_of(behind.begin(), behind.end(), is_clause_end);
}

Cue cue_between(Chars between) {
  constexpr size_t kReach = 60;
  if (between.empty() || between.size() > kReach) return Cue::none;
  size_t at = find_any(between, kPartCues);
  if (at != kNowhere &&
      leads_to_part(between.substr(at + starting_word(between.substr(at), kPartCues).size()))) {
    return Cue::parts;
  }
  static constexpr Chars kHolds[] = {U"含", U"其中", U"包括", U"其中含"};
  bool bracket = is_opening_bracket(between.front());
  if (bracket && !starting_word(between.substr(1), kHolds).empty()) return Cue::held;
  return bracket ? Cue::bracket : Cue::none;
}

bool has_same_unit(const Target& a, const Target& b) {
  return a.unit == b.unit && a.kind == b.kind && b.value && a.value;
}

// Index behind the last part of targets[total]; total + 1 where it has none.
size_t parts_end(const Clauses& clauses, const std::vector<TargetDraft>& targets, size_t total) {
  size_t end = total + 1;
  size_t previous = targets[total].phrase.end;
  for (; end < targets.size(); ++end) {
    const TargetDraft& next = targets[end];
    if (!has_same_unit(targets[total].record, next.record)) break;
    if (next.phrase.begin < previous) break;
    Chars between = clauses.view({previous, next.phrase.begin});
    bool first = end == total + 1;
    bool new_sentence = between.find(U'。') != kNowhere;
    if (!first && new_sentence) break;
    previous = next.phrase.end;
  }
  return end;
}

// Index behind the last target that stands in the bracket that opens at `open`.
size_t end_inside(const Clauses& clauses, const std::vector<TargetDraft>& targets, size_t total,
                  size_t open) {
  size_t close = clauses.partner(open);
  size_t end = total + 1;
  while (close != kNowhere && end < targets.size() && targets[end].phrase.end <= close) ++end;
  return end;
}

bool adds_up(const std::vector<TargetDraft>& targets, size_t total, size_t end, bool exactly) {
  std::optional<Decimal> sum = Decimal(0);
  for (size_t i = total + 1; i < end && sum; ++i) sum = add(*sum, *targets[i].record.value);
  const Decimal& whole = *targets[total].record.value;
  return sum && (*sum == whole || (!exactly && *sum < whole));
}

// 「学位1200个（其中城区800个）」: 城区 alone names nothing. 「新建住房160套，其中…新建100套」:
// 新建 is the beginning of the total's name already.
void name_part(Target& part, const Target& total) {
  constexpr size_t kShort = 2;
  bool bare = count_characters(part.indicator) <= kShort && !total.indicator.empty();
  if (!bare) return;
  bool begins = total.indicator.starts_with(part.indicator);
  part.indicator = begins ? total.indicator : part.indicator + total.indicator;
}

}  // namespace

void link_parts(const Clauses& clauses, std::vector<TargetDraft>& targets) {
  for (size_t total = 0; total + 1 < targets.size(); ++total) {
    Range first = targets[total + 1].phrase;
    size_t behind = targets[total].phrase.end;
    if (first.begin < behind) continue;
    // The cue may stand inside the first part's phrase: 其中小型水库6万方.
    Range until = {behind, std::min(first.end, first.begin + 6)};
    Cue cue = cue_between(clauses.view(until));
    if (cue == Cue::none || targets[total].record.kind == TargetKind::ratio) continue;
    size_t end = parts_end(clauses, targets, total);
    if (cue == Cue::held) end = std::min(end, end_inside(clauses, targets, total, behind));
    if (end == total + 1 || !adds_up(targets, total, end, cue == Cue::bracket)) continue;
    targets[total].record.total = true;
    for (size_t i = total + 1; i < end; ++i) {
      targets[i].total_index = total;
      name_part(targets[i].record, targets[total].record);
    }
    total = end - 1;
  }
}

}  // namespace minsheng
