// See announced_plans.h.
#include "text/announced_plans.h"

#include <algorithm>

#include "text/characters.h"
#include "text/progress_vocabulary.h"
#include "text/progress_words.h"

namespace minsheng {
namespace {

class PlanMerger {
 public:
  PlanMerger(const Clauses& clauses, std::vector<ProgressDraft>& drafts)
      : clauses_(clauses), drafts_(drafts) {}

  void merge() {
    for (size_t i = 0; i < drafts_.size(); ++i) {
      if (!may_be_plan(i)) continue;
      size_t found = partner_of(i);
      if (found < drafts_.size()) take(drafts_[i], drafts_[found]);
    }
  }

 private:
  Chars clause_of(const ProgressDraft& draft) const {
    return clauses_.view(clauses_.around(draft.number.begin));
  }

  Chars front_of(const ProgressDraft& draft) const {
    Range clause = clauses_.around(draft.number.begin);
    return clauses_.view({clause.begin, std::max(clause.begin, draft.number.begin)});
  }

  // Planned, or stated without a word that tells that it is done.
  bool may_be_plan(size_t index) const {
    const ProgressDraft& plan = drafts_[index];
    const Target& target = plan.target.record;
    bool plain = target.value && !target.worded && target.unit != "%" && !target.unit.empty() &&
                 plan.percent == nullptr && !plan.planned && !plan.inside_cue &&
                 plan.target.total_index == kNowhere && !target.total;
    if (!plain) return false;
    return plan.done ? !tells_of_stage(clause_of(plan)) : plan.announced;
  }

  // 开工5个, 其中3个: a stage of the work, or a part.
  static bool tells_of_stage(Chars clause) {
    static constexpr Chars kStages[] = {U"开工", U"竣工", U"完工", U"启动", U"投用", U"其中",
                                        U"投入", U"剩余", U"其余", U"本月", U"当月", U"目前"};
    return tells_of_done(clause) || contains_any(clause, kStages);
  }

  size_t partner_of(size_t index) const {
    constexpr size_t kReach = 8;
    size_t end = std::min(drafts_.size(), index + 1 + kReach);
    for (size_t i = index + 1; i < end; ++i) {
      if (is_done_of(index, i) && percent_agrees(index, i)) return i;
    }
    for (size_t i = index + 1; i < end; ++i) {
      if (is_done_of(index, i) && says_the_same(index, i)) return i;
    }
    return kNowhere;
  }

  bool is_done_of(size_t index, size_t other) const {
    const ProgressDraft& plan = drafts_[index];
    const ProgressDraft& done = drafts_[other];
    const Target& target = done.target.record;
    bool plain = done.done && target.value && !done.planned && !target.worded &&
                 done.target.total_index == kNowhere && target.unit == plan.target.record.unit;
    if (!plain) return false;
    // In words that only state it, the two stand side by side.
    if (!plan.done) return true;
    bool same_sentence =
        clauses_.sentence_of(plan.number.begin) == clauses_.sentence_of(done.number.begin);
    Range clause = clauses_.around(done.number.begin);
    bool next = other == index + 1 && clauses_.before(clause) == clauses_.around(plan.number.begin);
    return same_sentence && next && contains_any(front_of(done), kSurelyDone);
  }

  // 30 of 50 are printed as 60 %.
  bool percent_agrees(size_t index, size_t other) const {
    const ProgressDraft& done = drafts_[other];
    if (done.percent == nullptr || done.shared) return false;
    std::optional<Decimal> share =
        percent_of(*done.target.record.value, *drafts_[index].target.record.value, 2);
    std::optional<Decimal> gap = share ? subtract(*share, done.percent->value) : std::nullopt;
    return gap && *gap <= Decimal(1) && *gap >= Decimal(-1);
  }

  bool says_the_same(size_t index, size_t other) const {
    const ProgressDraft& plan = drafts_[index];
    const ProgressDraft& done = drafts_[other];
    bool named = !plan.done && !done.target.record.indicator.empty() &&
                 done.target.record.indicator == plan.target.record.indicator;
    constexpr Chars kReally = U"实际";
    bool less = *done.target.record.value <= *plan.target.record.value || done.percent != nullptr ||
                front_of(done).find(kReally) != kNowhere;
    return named || (less && is_empty(done));
  }

  // 「已建成1座」: nothing but that it is done, and nothing counted behind.
  bool is_empty(const ProgressDraft& done) const {
    static constexpr Chars kFronts[] = {U"目前",   U"截至目前", U"现",      U"现已", U"已",
                                        U"已经",   U"累计",     U"共",      U"全部", U"实际",
                                        U"已累计", U"，",       U"截止目前"};
    static constexpr Chars kVerbs[] = {U"完成",     U"建成", U"完工", U"完成建设",
                                       U"完成改造", U"改造", U"新建", U"建设",
                                       U"建成投用", U"竣工", U"新增"};
    Chars front = front_of(done);
    for (size_t length = starting_word(front, kFronts).size(); length > 0;
         length = starting_word(front, kFronts).size()) {
      front.remove_prefix(length);
    }
    Range clause = clauses_.around(done.number.begin);
    Chars behind = clauses_.view({done.number.end, std::max(done.number.end, clause.end)});
    bool ends = behind.empty() || is_opening_bracket(behind.front());
    return ends && is_one_of(front, kVerbs);
  }

  // What says nothing of its own is named after the task.
  void take(ProgressDraft& plan, ProgressDraft& done) const {
    std::string& name = done.target.record.indicator;
    const std::string& planned = plan.target.record.indicator;
    if (name.empty() || (is_empty(done) && !planned.empty())) name = planned;
    done.planned = plan.target.record.value;
    plan.target.record.value.reset();
    plan.done = false;
  }

  const Clauses& clauses_;
  std::vector<ProgressDraft>& drafts_;
};

}  // namespace

void merge_announced(const Clauses& clauses, std::vector<ProgressDraft>& drafts) {
  PlanMerger(clauses, drafts).merge();
  std::erase_if(drafts, [](const ProgressDraft& draft) {
    return !draft.done && draft.percent == nullptr && !draft.target.record.value;
  });
}

}  // namespace minsheng
