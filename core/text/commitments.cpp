// Promises without a number: see commitments.h.
#include "text/commitments.h"

#include <algorithm>

#include "text/actions.h"
#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/indicator.h"
#include "text/similarity.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

// A clause before a colon that is longer is no label.
constexpr size_t kShortestStatement = 12;

// A stretch between 。 or ； and the next.
struct Segment {
  Range range;
  bool full_stop_before = true;
  bool full_stop_behind = true;
  bool counted = false;  // a figure stands in it
};

class CommitmentFinder {
 public:
  CommitmentFinder(const CleanText& item, const Clauses& clauses,
                   const std::vector<TargetDraft>& known)
      : item_(item), clauses_(clauses), known_(known) {}

  std::vector<TargetDraft> find() {
    split_segments();
    for (size_t i = 0; i < segments_.size(); ++i) read_segment(i);
    bool nothing = out_.empty() && known_.empty() && !segments_.empty();
    if (nothing) take_first_words();
    return std::move(out_);
  }

 private:
  Chars view(Range range) const { return clauses_.view(range); }

  bool overlaps_known(Range range) const {
    // known_ is sorted by end.
    auto first = std::partition_point(known_.begin(), known_.end(), [&](const TargetDraft& one) {
      return one.phrase.end <= range.begin;
    });
    return std::any_of(first, known_.end(),
                       [&](const TargetDraft& one) { return one.phrase.begin < range.end; });
  }

  void split_segments() {
    Chars text = clauses_.text();
    size_t begin = 0;
    bool full_stop = true;
    for (size_t i = 0; i <= text.size(); ++i) {
      bool last = i == text.size();
      bool ends = last || clauses_.sentence_of(i) != clauses_.sentence_of(begin);
      if (!ends || begin >= text.size()) continue;
      bool semicolon = i > 0 && (text[i - 1] == U'；' || text[i - 1] == U';');
      size_t end = i > begin && is_sentence_end(text[i - 1]) ? i - 1 : i;
      bool counted = overlaps_known({begin, end});
      if (end > begin) segments_.push_back({{begin, end}, full_stop, !semicolon, counted});
      full_stop = !semicolon;
      begin = i;
    }
  }

  void read_segment(size_t index) {
    const Segment& segment = segments_[index];
    if (is_heading(index)) return;
    // 「通过新建…；利用…；建设…等多种渠道」: means, up to the full stop.
    if (segment.full_stop_before) means_ = !starting_word(view(segment.range), kMeans).empty();
    bool measures = segment.full_stop_before && is_measure_label(segment.range);
    if (measures || clauses_.starts_paragraph(segment.range.begin)) measures_ = measures;
    if (means_ || measures_) return;
    bool explanation =
        !known_.empty() && segment.full_stop_before && segment.full_stop_behind && !segment.counted;
    if (explanation && index > 0 && names_work(segment.range)) {
      push(segment.range, segment.range, TargetKind::ongoing, {});
      return;
    }
    bool acted = false;
    size_t condition = kNowhere;
    for (size_t begin = segment.range.begin; begin < segment.range.end;) {
      Range clause = clauses_.around(begin);
      clause.begin = begin;
      clause.end = std::clamp(clause.end, begin + 1, segment.range.end);
      begin = clause.end + 1;
      if (overlaps_known(clause) && !counts_only_in_bracket(clause)) {
        acted = true;
        read_list_around(clause);
        continue;
      }
      if (is_condition(view(clause)) && begin < segment.range.end) {
        condition = clause.begin;
        continue;
      }
      clause.begin += deadline_length(view(clause));
      clause.begin += circumstance_length(view(clause));
      if (view(clause).substr(0, 1) == U"并" && clause.size() > 1) ++clause.begin;
      if (leaves_nobody_out(view(clause))) {
        push(clause, {clause.begin, clause.end - 4}, TargetKind::ongoing, {});
        acted = true;
        continue;
      }
      Action action = read_action(view(clause));
      if (!action.found) action = read_late_action(clause);
      // What is done when the condition comes true, whatever its verb.
      if (!action.found && condition != kNowhere) action.found = true;
      bool label = clause.end < segment.range.end && clauses_.text()[clause.end] == U'：';
      if (label && !action.adverb && clause.size() < kShortestStatement) continue;
      bool among = action.aim && acted && is_among_works(begin, segment.range.end);
      if (!action.found || (action.aim && acted && !among)) continue;
      bool milestone = action.kind == TargetKind::milestone;
      acted = true;
      bool announces = segment.counted && !among && !is_own_work(clause, action);
      if (!milestone && (announces || (explanation && !action.specific))) continue;
      if (explanation && (action.aim || repeats_known(clause))) continue;
      if (condition != kNowhere) {
        action.object += clause.begin - condition;
        clause.begin = condition;
        condition = kNowhere;
      }
      add(clause, action);
    }
  }

  // 「工作举措：优化布局，加快招标。…」: how it is done, up to the end of the paragraph.
  bool is_measure_label(Range segment) const {
    constexpr size_t kLongest = 8;
    Chars words = view(segment);
    size_t colon = words.substr(0, kLongest).find_first_of(U"：:");
    return colon != kNowhere && !ending_word(words.substr(0, colon), kMeasureLabels).empty();
  }

  // 「建成城北水厂（日供水3万吨）」: the figure stands in a bracket behind the work itself.
  bool counts_only_in_bracket(Range& clause) const {
    size_t close = clause.end;
    if (close <= clause.begin || !is_closing_bracket(clauses_.text()[close - 1])) return false;
    size_t open = clauses_.partner(close - 1);
    if (open == kNowhere || open <= clause.begin || overlaps_known({clause.begin, open}))
      return false;
    clause.end = open;
    return true;
  }

  // 「启动…建设，改善…条件，建成…」: what stands before a further state to be reached is one of the
  // works.
  bool is_among_works(size_t next, size_t end) const {
    if (next >= end) return false;
    Range clause = clauses_.around(next);
    clause.begin = next;
    clause.end = std::clamp(clause.end, next + 1, end);
    Action action = read_action(view(clause));
    return action.found && action.kind == TargetKind::milestone;
  }

  // The item's first sentence where it is only its name.
  bool is_heading(size_t index) const {
    const Segment& segment = segments_[index];
    bool first = index == 0 && segments_.size() > 1 && segment.full_stop_behind &&
                 !segment.counted && looks_like_heading(view(segment.range));
    return first && !(known_.empty() && read_action(view(segment.range)).adverb);
  }

  // 「农村公路安防精细化提升。」: a sentence of nothing but the name of a work.
  bool names_work(Range sentence) const {
    static constexpr Chars kWorks[] = {U"提升", U"改造", U"整治", U"治理"};
    Chars words = view(sentence);
    static constexpr Chars kMay[] = {U"都可", U"均可", U"可列入", U"可以", U"不含", U"包括"};
    return looks_like_heading(words) && !contains_any(words, kMay) && !read_action(words).found &&
           starting_word(words, kMeans).empty() && !ending_word(words, kWorks).empty();
  }

  // In a sentence with figures: more than the name of what they count.
  bool is_own_work(Range clause, const Action& action) const {
    bool named = action.specific && !action.adverb;
    if (named || action.aim || repeats_known(clause)) return false;
    constexpr size_t kShortest = 8;  // 稳定就业 says what the numbers are about
    if (!action.adverb && clause.size() < kShortest) return false;
    static constexpr Chars kWorks[] = {U"建设", U"管理", U"搬迁", U"工作",
                                       U"制度", U"机制", U"就业"};
    return action.adverb || !ending_word(view(clause), kWorks).empty();
  }

  // 「实施变电站、28条线路」 「发放担保贷款9500万元、扩岗贷款」: what is not counted in a list.
  void read_list_around(Range clause) {
    Range counted = {clause.end, clause.begin};
    for (const TargetDraft& one : known_) {
      if (one.phrase.end <= clause.begin || one.phrase.begin >= clause.end) continue;
      counted.begin = std::min(counted.begin, std::max(one.phrase.begin, clause.begin));
      counted.end = std::max(counted.end, std::min(one.phrase.end, clause.end));
    }
    constexpr size_t kShortest = 6;
    Range front = {clause.begin, counted.begin};
    Range back = {counted.end, clause.end};
    if (front.size() > kShortest && clauses_.text()[front.end - 1] == U'、') {
      --front.end;
      Action action = read_action(view(front));
      bool listed = action.found && !action.aim && view(front).find(U'、') == kNowhere;
      if (listed) push(front, {front.begin + action.object, front.end}, action.kind, action.verb);
    }
    if (back.size() > kShortest && clauses_.text()[back.begin] == U'、') {
      ++back.begin;
      Chars verb = starting_word(view(clause), kOngoingVerbs);
      if (view(back).find(U'等') == kNowhere) push(back, back, TargetKind::ongoing, verb);
    }
  }

  // 「达到条件的及时启动联动机制」: the verb stands behind an adverb in the midst of the clause.
  Action read_late_action(Range& clause) const {
    static constexpr Chars kLate[] = {U"及时", U"按时", U"足额", U"按月", U"定期", U"逐步"};
    size_t at = find_any(view(clause), kLate);
    if (at == kNowhere) return {};
    Action action = read_action(view(clause).substr(at));
    // 达到条件的…: what stands before is the condition.
    bool condition = at > 0 && view(clause)[at - 1] == U'的';
    if (action.found && condition) action.object += at;
    if (action.found && !condition) clause.begin += at;
    action.kind = TargetKind::ongoing;
    return action;
  }

  bool repeats_known(Range clause) const {
    constexpr size_t kMost = 20;
    size_t count = std::min(known_.size(), kMost);
    return std::any_of(
        known_.begin(), known_.begin() + static_cast<std::ptrdiff_t>(count),
        [&](const TargetDraft& one) { return is_similar(view(one.phrase), view(clause)); });
  }

  // 「新建中医院信息系统、智慧妇幼平台」: each work is a promise where every one is named as a
  // work.
  void add(Range clause, const Action& action) {
    std::vector<Range> works = split_works({clause.begin + action.object, clause.end});
    works.front().begin = clause.begin;
    for (size_t i = 0; i < works.size(); ++i) {
      Range subject = works[i];
      if (i == 0) subject.begin += action.object;
      // 完成 says no more than that: it is not said again of what follows.
      bool carried = i > 0 && action.verb == U"完成";
      push(works[i], subject, action.kind, carried ? Chars() : action.verb);
    }
  }

  std::vector<Range> split_works(Range object) const {
    std::vector<Range> works;
    size_t begin = object.begin;
    for (size_t i = object.begin; i < object.end; ++i) {
      size_t partner = clauses_.partner(i);
      if (partner != kNowhere && partner > i && partner < object.end) {
        i = partner;
      } else if (clauses_.text()[i] == U'、' || clauses_.text()[i] == U'和') {
        works.push_back({begin, i});
        begin = i + 1;
      }
    }
    works.push_back({begin, object.end});
    bool named = std::all_of(works.begin(), works.end(), [&](const Range& work) {
      return !ending_word(view(work), kWorkNouns).empty();
    });
    return named ? works : std::vector<Range>{object};
  }

  // An item without any figure and known verb promises what it says first.
  void take_first_words() {
    for (const Segment& segment : segments_) {
      Range clause = clauses_.around(segment.range.begin);
      clause.begin = segment.range.begin;
      clause.end = std::clamp(clause.end, clause.begin + 1, segment.range.end);
      Chars words = view(clause);
      bool means =
          !starting_word(words, kMeans).empty() || !starting_word(words, kCircumstances).empty();
      if (means || leaves_target_open(words)) continue;
      Action action = read_action(words);
      push(clause, {clause.begin + action.object, clause.end}, action.kind, action.verb);
      return;
    }
  }

  void push(Range phrase, Range object, TargetKind kind, Chars verb) {
    if (out_.size() >= kMostTargets) return;
    TargetDraft draft;
    draft.phrase = phrase;
    draft.record.kind = kind;
    draft.record.phrase = to_utf8(item_, phrase);
    draft.record.indicator = work_name_of(verb, view(object), kind);
    out_.push_back(std::move(draft));
  }

  const CleanText& item_;
  const Clauses& clauses_;
  const std::vector<TargetDraft>& known_;
  std::vector<Segment> segments_;
  bool means_ = false;
  bool measures_ = false;
  std::vector<TargetDraft> out_;
};

}  // namespace

std::vector<TargetDraft> find_commitments(const CleanText& item, const Clauses& clauses,
                                          const std::vector<TargetDraft>& known) {
  return CommitmentFinder(item, clauses, known).find();
}

}  // namespace minsheng
