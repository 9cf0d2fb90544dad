// Values in words: see worded_targets.h.
#include "text/worded_targets.h"

#include <algorithm>

#include "text/characters.h"
#include "text/comparison.h"
#include "text/indicator.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

TargetDraft make(const CleanText& item, Range phrase, TargetKind kind, int64_t value,
                 const std::string& unit) {
  TargetDraft draft;
  draft.phrase = phrase;
  draft.record.kind = kind;
  draft.record.op = TargetOp::equal;
  draft.record.value = Decimal(value);
  draft.record.unit = unit;
  draft.record.worded = true;
  draft.record.phrase = to_utf8(item, phrase);
  return draft;
}

class WordedFinder {
 public:
  WordedFinder(const CleanText& item, const Clauses& clauses,
               const std::vector<TargetDraft>& numeric)
      : item_(item), clauses_(clauses), numeric_(numeric) {}

  std::vector<TargetDraft> find() {
    for (size_t i = 0; i < clauses_.text().size() && out_.size() < kMostTargets; ++i) {
      Chars rest = clauses_.text().substr(i, 8);
      if (!starting_word(rest, kFullCoverage).empty()) add_coverage(i);
      if (!starting_word(rest, kNoCost).empty()) add_no_cost(i);
      if (Chars word = starting_word(rest, kToZero); !word.empty()) add_to_zero(i, word.size());
      if (rest.substr(0, 2) == U"清零") add_cleared(i);
      if (!starting_word(rest, kByReference).empty()) add_reference(i);
      if (is_chinese_numeral(rest[0]) && rest.substr(1, 1) == U"成") add_tenths(i);
    }
    return std::move(out_);
  }

 private:
  bool is_taken(Range phrase) const {
    auto overlaps = [&](const TargetDraft& one) {
      return one.phrase.begin < phrase.end && phrase.begin < one.phrase.end;
    };
    return std::any_of(numeric_.begin(), numeric_.end(), overlaps) ||
           std::any_of(out_.begin(), out_.end(), overlaps);
  }

  Range subject_of(Range clause, size_t end) const {
    Range subject = {clause.begin, end};
    subject.begin += starting_word(clauses_.view(subject), kPlainVerbs).size();
    return subject;
  }

  bool stands_last(size_t at) const {
    Chars text = clauses_.text();
    while (at < text.size() && is_closing_quote(text[at])) ++at;
    return at >= text.size() || is_clause_end(text[at]) || is_closing_bracket(text[at]);
  }

  void add(TargetDraft draft, Range subject) {
    if (is_taken(draft.phrase)) return;
    NameSource source;
    source.subject = clauses_.view(subject);
    source.earlier = clauses_.text().substr(0, draft.phrase.begin);
    source.title = clauses_.view(clauses_.around(0));
    draft.record.indicator = indicator_of(source, draft.record);
    out_.push_back(std::move(draft));
  }

  void add_coverage(size_t at) {
    size_t end = at + 3;
    if (clauses_.text().substr(end, 1) == U"率") return;
    Range subject = subject_of(clauses_.around(at), end);
    add(make(item_, subject, TargetKind::ratio, 100, "%"), {subject.begin, at});
  }

  // 普及率达到九成以上
  void add_tenths(size_t at) {
    Comparison behind = read_comparison_behind(clauses_.text().substr(at + 2));
    size_t end = at + 2 + behind.length;
    Range clause = clauses_.around(at);
    Chars before = clauses_.view({clause.begin, at});
    static constexpr Chars kReached[] = {U"达",   U"达到", U"超过", U"不低于", U"提高到", U"提升到",
                                         U"减少", U"降低", U"下降", U"压缩",   U"压减",   U"提高",
                                         U"增长", U"提升", U"增加", U"缩短"};
    Chars word = ending_word(before, kReached);
    std::optional<Decimal> tenths = read_chinese_number(clauses_.text(), at).value;
    if (word.empty() || !stands_last(end) || !tenths || !tenths->is_whole()) return;
    TargetDraft draft =
        make(item_, {clause.begin, end}, TargetKind::ratio, tenths->mantissa() * 10, "%");
    Comparison front = read_comparison_before(before);
    if (behind.op != TargetOp::none) draft.record.op = behind.op;
    if (front.op != TargetOp::none) draft.record.op = front.op;
    add(std::move(draft), {clause.begin, at - word.size()});
  }

  void add_no_cost(size_t at) {
    size_t end = at + 3;
    if (!stands_last(end)) return;
    Range subject = subject_of(clauses_.around(at), end);
    if (end < clauses_.text().size() && is_closing_quote(clauses_.text()[end])) ++subject.end;
    bool quoted = at > subject.begin && is_opening_quote(clauses_.text()[at - 1]);
    add(make(item_, subject, TargetKind::standard, 0, "元"), {subject.begin, quoted ? at - 1 : at});
  }

  void add_to_zero(size_t at, size_t length) {
    size_t end = at + length;
    Range clause = clauses_.around(at);
    if (!stands_last(end)) return;
    Chars before = clauses_.view({clause.begin, at});
    bool households = !ending_word(before, kHouseholds).empty();
    add(make(item_, {clause.begin, end}, TargetKind::quantity, 0, households ? "户" : "个"),
        {clause.begin, at});
  }

  // 清零重大火灾隐患单位: the verb in front.
  void add_cleared(size_t at) {
    constexpr size_t kShortest = 4;
    Range clause = clauses_.around(at);
    bool first = at == clause.begin;
    if (!first || clause.size() < 2 + kShortest) return;
    bool households = !ending_word(clauses_.view(clause), kHouseholds).empty();
    add(make(item_, clause, TargetKind::quantity, 0, households ? "户" : "个"),
        {at + 2, clause.end});
  }

  // 事实无人抚养儿童参照散居孤儿标准执行: a standard without a figure of its own.
  void add_reference(size_t at) {
    Range clause = clauses_.around(at);
    Chars behind = clauses_.view({at, clause.end});
    if (behind.find(U"标准") == kNowhere || clause.begin == at) return;
    auto before = [&](const TargetDraft& one) {
      return one.record.kind == TargetKind::standard && one.phrase.end <= clause.begin;
    };
    auto nearest = std::find_if(numeric_.rbegin(), numeric_.rend(), before);
    if (nearest == numeric_.rend()) return;
    TargetDraft draft = make(item_, clause, TargetKind::standard, 0, nearest->record.unit);
    draft.record.value.reset();
    draft.record.op = TargetOp::none;
    draft.record.worded = false;
    add(std::move(draft), {clause.begin, at});
  }

  const CleanText& item_;
  const Clauses& clauses_;
  const std::vector<TargetDraft>& numeric_;
  std::vector<TargetDraft> out_;
};

}  // namespace

std::vector<TargetDraft> find_worded_targets(const CleanText& item, const Clauses& clauses,
                                             const std::vector<TargetDraft>& numeric) {
  return WordedFinder(item, clauses, numeric).find();
}

}  // namespace minsheng
