// From quantities to targets: see numeric_targets.h.
#include "text/numeric_targets.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/indicator.h"
#include "text/similarity.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

bool is_share(Chars unit) { return unit == U"%" || unit == U"‰" || unit == U"个百分点"; }

TargetKind kind_of(const Quantity& quantity, Chars phrase) {
  Chars unit = quantity.unit;
  if (is_share(unit)) return TargetKind::ratio;
  if (unit == U"倍")
    return contains_any(phrase, kRateWords) ? TargetKind::standard : TargetKind::ratio;
  if (unit.empty() || unit[0] != U'元') return TargetKind::quantity;
  if (unit.size() > 1) return TargetKind::standard;
  constexpr Chars kSums[] = {U"投入", U"投资", U"资金", U"贷款", U"总额"};
  bool rate = contains_any(phrase, kRateWords) && !contains_any(phrase, kSums);
  return rate ? TargetKind::standard : TargetKind::investment;
}

// Subjects that are each measured: 「产前筛查率、新生儿疾病筛查率达90%以上」
// 「A和B标准均不低于90元」.
std::vector<Range> split_subjects(const Clauses& clauses, Range subject, bool each) {
  std::vector<Range> parts;
  size_t begin = subject.begin;
  for (size_t i = subject.begin; i < subject.end; ++i) {
    size_t partner = clauses.partner(i);
    if (partner != kNowhere && partner > i && partner < subject.end) {
      i = partner;
    } else if (Chars(U"、和及与").find(clauses.text()[i]) != kNowhere) {
      parts.push_back({begin, i});
      begin = i + 1;
    }
  }
  parts.push_back({begin, subject.end});
  constexpr Chars kShares[] = {U"率", U"比例", U"占比", U"比重", U"标准"};
  constexpr Chars kRates[] = {U"标准", U"补贴",   U"补助",   U"津贴", U"率",  U"比例",
                              U"占比", U"补助金", U"救助金", U"低保", U"供养"};
  Words heads = each ? Words(kRates) : Words(kShares);
  bool measured = std::all_of(parts.begin(), parts.end(), [&](const Range& part) {
    return !ending_word(clauses.view(part), heads).empty();
  });
  return measured ? parts : std::vector<Range>{subject};
}

// The words before the number without 均, 分别, 达到 and the like.
Range subject_of(const Clauses& clauses, Range subject, bool& each) {
  constexpr Chars kBehind[] = {U"均",     U"都", U"分别", U"达到",   U"达",     U"提高到",
                               U"提高至", U"从", U"由",   U"提升到", U"提升至", U"为",
                               U"至",     U"到", U"各",   U"保持在", U"稳定在"};
  for (Chars word = ending_word(clauses.view(subject), kBehind); !word.empty();
       word = ending_word(clauses.view(subject), kBehind)) {
    if (word == U"均" || word == U"都") each = true;
    subject.end -= word.size();
  }
  return subject;
}

TargetDraft draft_of(const CleanText& item, const Clauses& clauses, const Quantity& quantity,
                     Range phrase) {
  TargetDraft draft;
  draft.phrase = phrase;
  Target& target = draft.record;
  target.kind = kind_of(quantity, clauses.view(phrase));
  target.op = quantity.op;
  target.value = quantity.value;
  target.unit = to_utf8(quantity.unit);
  target.baseline = quantity.baseline;
  target.soft = quantity.soft;
  target.phrase = to_utf8(item, phrase);
  if (quantity.upper) target.note = "至" + quantity.upper->to_string() + target.unit;
  return draft;
}

class TargetList {
 public:
  TargetList(const CleanText& item, const Clauses& clauses) : item_(item), clauses_(clauses) {}

  // `subject_end`: where the first number of the phrase begins; `alone`: it is the only one, else
  // it is the `index`th of a 分别 list.
  void add(const Quantity& quantity, Range phrase, size_t subject_end, bool alone, size_t index) {
    TargetDraft draft = draft_of(item_, clauses_, quantity, phrase);
    if (is_repeated(draft)) return;
    take_rate(draft);
    bool each = false;
    Range subject = subject_of(clauses_, {phrase.begin, subject_end}, each);
    bool measured =
        draft.record.kind == TargetKind::ratio || draft.record.kind == TargetKind::standard;
    std::vector<Range> subjects = {subject};
    if (measured) subjects = split_subjects(clauses_, subject, each);
    if (!alone && subjects.size() > 1) subjects = {subjects[std::min(index, subjects.size() - 1)]};
    Range tail = {quantity.range.end, phrase.end};
    for (const Range& one : subjects) {
      draft.record.indicator = indicator_of(clauses_, one, alone ? tail : Range{});
      // 「…，达到143元」 measures what the clause before it does.
      bool unnamed = draft.record.indicator.empty() && !targets_.empty();
      if (unnamed) draft.record.indicator = targets_.back().record.indicator;
      targets_.push_back(draft);
    }
  }

  std::vector<TargetDraft> take() { return std::move(targets_); }

 private:
  // 「标准每人每月提高20元，达到143元」: what a clause of nothing but a sum reaches is the same
  // rate.
  void take_rate(TargetDraft& draft) const {
    if (targets_.empty() || draft.record.kind != TargetKind::investment) return;
    const TargetDraft& before = targets_.back();
    bool same_sentence =
        clauses_.sentence_of(before.phrase.begin) == clauses_.sentence_of(draft.phrase.begin);
    bool reaches = clauses_.view(draft.phrase).substr(0, 1) == U"达";
    if (!same_sentence || !reaches || before.record.kind != TargetKind::standard) return;
    draft.record.kind = TargetKind::standard;
    draft.record.unit = before.record.unit;
  }

  // The same number about the same thing in an earlier sentence.
  bool is_repeated(const TargetDraft& draft) const {
    constexpr size_t kReach = 24;
    size_t from = targets_.size() > kReach ? targets_.size() - kReach : 0;
    size_t sentence = clauses_.sentence_of(draft.phrase.begin);
    return std::any_of(targets_.begin() + static_cast<std::ptrdiff_t>(from), targets_.end(),
                       [&](const TargetDraft& earlier) {
                         return earlier.record.value == draft.record.value &&
                                earlier.record.unit == draft.record.unit &&
                                clauses_.sentence_of(earlier.phrase.begin) != sentence &&
                                is_similar(clauses_.view(earlier.phrase),
                                           clauses_.view(draft.phrase));
                       });
  }

  const CleanText& item_;
  const Clauses& clauses_;
  std::vector<TargetDraft> targets_;
};

}  // namespace

std::vector<TargetDraft> make_numeric_targets(const CleanText& item, const Clauses& clauses,
                                              const std::vector<Quantity>& quantities) {
  std::vector<Range> phrases = find_phrases(clauses, quantities);
  TargetList list(item, clauses);
  for (size_t i = 0; i < quantities.size(); ++i) {
    size_t first = i;
    while (first > 0 && quantities[first - 1].range.begin >= phrases[i].begin) --first;
    bool next_inside = i + 1 < quantities.size() && quantities[i + 1].range.begin < phrases[i].end;
    size_t subject_end = std::max(phrases[i].begin, quantities[first].range.begin);
    list.add(quantities[i], phrases[i], subject_end, first == i && !next_inside, i - first);
  }
  return list.take();
}

}  // namespace minsheng
