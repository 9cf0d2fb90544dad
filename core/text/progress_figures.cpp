// Reading the figures of progress: see progress_figures.h.
#include "text/progress_figures.h"

#include <algorithm>

#include "base/sort_list.h"
#include "base/utf8.h"
#include "text/announced_plans.h"
#include "text/characters.h"
#include "text/figure_sums.h"
#include "text/lone_percents.h"
#include "text/numeric_targets.h"
#include "text/planned_figures.h"
#include "text/progress_vocabulary.h"
#include "text/progress_words.h"
#include "text/status_counts.h"
#include "text/vocabulary.h"
#include "text/worded_targets.h"
#include "text/year_percents.h"

namespace minsheng {
namespace {

class FigureReader {
 public:
  FigureReader(const CleanText& entry, const std::vector<size_t>& starts, const FigureFrame& frame)
      : entry_(entry), frame_(frame), title_(frame.title), clauses_(entry.chars, starts) {}

  std::vector<FigureDraft> read() {
    percents_ = find_year_percents(clauses_);
    std::erase_if(percents_,
                  [this](const YearPercent& one) { return counts_tasks(one.number.begin); });
    collect();
    if (frame_.counted != nullptr) drop_task();
    take_tasks(clauses_, drafts_);
    for (ProgressDraft& draft : drafts_) decide(draft);
    if (frame_.counted != nullptr) drop_repeated();
    for (size_t i = 0; i < percents_.size(); i += run_length(i)) attach(i);
    drop_aims();
    merge_plans(clauses_, drafts_);
    merge_announced(clauses_, drafts_);
    add_lone_percents();
    return finish();
  }

 private:
  bool is_no_figure(const Quantity& one) const {
    Chars clause = clauses_.view(clauses_.around(one.number.begin));
    if (counts_tasks(one.number.begin)) return true;
    return counts_states(clause, to_utf8(one.unit)) || compares_with_past(clause) ||
           std::any_of(percents_.begin(), percents_.end(), [&](const YearPercent& percent) {
             return contains(percent.number, one.number);
           });
  }

  // 「完成率80%以上的5项，50%以下的2项」
  bool counts_tasks(size_t at) const {
    constexpr size_t kReach = 80;
    Range clause = clauses_.around(at);
    size_t begin = at;
    while (begin > 0 && at - begin < kReach &&
           clauses_.sentence_of(begin - 1) == clauses_.sentence_of(at)) {
      --begin;
    }
    return counts_by_rate(clauses_.view({begin, clause.end}), clauses_.view(clause));
  }

  // Every quantity that is no percent of the year's task.
  void collect() {
    QuantityReading numbers = find_quantities(entry_, QuantityUse::progress);
    std::erase_if(numbers.quantities, [this](const Quantity& one) { return is_no_figure(one); });
    if (numbers.quantities.size() > kMostTargets) numbers.quantities.resize(kMostTargets);
    std::vector<TargetDraft> targets = make_numeric_targets(entry_, clauses_, numbers.quantities);
    link_parts(clauses_, targets);
    link_sums(clauses_, targets);
    std::vector<TargetDraft> worded = find_worded_targets(entry_, clauses_, targets);
    for (size_t i = 0; i < targets.size(); ++i) {
      add(std::move(targets[i]), i, numbers.quantities);
    }
    for (TargetDraft& target : worded) {
      ProgressDraft draft;
      draft.number = {target.phrase.end, target.phrase.end};
      draft.target = std::move(target);
      drafts_.push_back(std::move(draft));
    }
  }

  void add(TargetDraft target, size_t id, const std::vector<Quantity>& quantities) {
    ProgressDraft draft;
    draft.id = id;
    draft.number = target.phrase;
    for (const Quantity& one : quantities) {
      bool same = contains(target.phrase, one.number) && target.record.value == one.value &&
                  target.record.unit == to_utf8(one.unit);
      if (same) draft.number = one.number;
    }
    draft.inside_cue = std::any_of(
        percents_.begin(), percents_.end(),
        [&](const YearPercent& percent) { return contains(percent.range, draft.number); });
    draft.target = std::move(target);
    drafts_.push_back(std::move(draft));
  }

  // Done, or only planned?
  void decide(ProgressDraft& draft) const {
    Range clause = clauses_.around(draft.number.begin);
    Chars front = clauses_.view({clause.begin, draft.number.begin});
    Chars behind = clauses_.view({draft.number.end, clause.end});
    bool surely = contains_any(front, kSurelyDone) || contains_any(behind, kSurelyDone);
    bool finished = surely || tells_of_done(front) || tells_of_done(behind);
    if (behind.substr(0, 1) == U"的") behind.remove_prefix(1);
    // 目标任务蓄水能力11.2万方
    static constexpr Chars kLabels[] = {U"目标任务", U"任务目标", U"年度目标", U"年度任务",
                                        U"全年任务", U"全年目标", U"任务数",   U"目标数",
                                        U"年度计划", U"全年计划"};
    draft.labelled = !finished && !starting_word(front, kLabels).empty();
    bool task = draft.labelled || !ending_word(front, kYearTasks).empty() ||
                !starting_word(behind, kYearTasks).empty();
    Chars noun = starting_word(behind, kScaleNouns);
    bool scale = !noun.empty() && is_size(draft);
    // 「新增1700学生床位建设项目」
    bool names_work = scale && draft.target.phrase.end == draft.number.end;
    if (names_work) draft.target.phrase.end += noun.size();
    bool intended = !surely && (speaks_of_plan(front) || speaks_of_plan(behind) ||
                                is_still_to_do(clauses_.view(clause)));
    bool announced = is_title(draft) && !finished;
    bool of_task = draft.number.begin < frame_.task_end && !surely;
    draft.announced = announced || of_task;
    if (task || scale || draft.inside_cue || draft.announced || intended) draft.done = false;
  }

  // 「3000学位建设项目」, but not 「2个建设项目」.
  static bool is_size(const ProgressDraft& draft) {
    const std::string& unit = draft.target.record.unit;
    return unit != "个" && unit != "项" && unit != "批" && unit != "类";
  }

  // The first sentence of an entry says what it is about.
  bool is_title(const ProgressDraft& draft) const {
    if (title_.empty()) return false;  // news has none
    Chars text = clauses_.text();
    size_t end = draft.number.end;
    while (end < text.size() && clauses_.sentence_of(end) == 0) ++end;
    bool more = end < text.size() && text[end - 1] == U'。';
    return more && clauses_.sentence_of(draft.number.begin) == 0;
  }

  // How many percents are listed from this one on: 分别完成年度目标的A%和B%.
  size_t run_length(size_t index) const {
    size_t end = index + 1;
    while (end < percents_.size() && percents_[end].listed) ++end;
    return end - index;
  }

  // What is done and stands before the percent in its sentence.
  std::vector<ProgressDraft*> figures_before(size_t index) {
    const YearPercent& percent = percents_[index];
    size_t from = index == 0 ? 0 : percents_[index - 1].number.end;
    std::vector<ProgressDraft*> near;
    for (ProgressDraft& draft : drafts_) {
      bool before = draft.number.begin >= from && draft.number.end <= percent.range.begin;
      bool same = before && clauses_.sentence_of(draft.number.begin) ==
                                clauses_.sentence_of(percent.number.begin);
      bool counts = same && draft.done && !is_average(draft);
      if (counts && depth_fits(draft, percent)) near.push_back(&draft);
    }
    return near;
  }

  // 「日均服务老人2600余人次」: no task is set for a mean.
  bool is_average(const ProgressDraft& draft) const {
    static constexpr Chars kMeans[] = {U"日均", U"月均", U"人均", U"户均", U"平均"};
    Range clause = clauses_.around(draft.number.begin);
    return !starting_word(clauses_.view(clause), kMeans).empty();
  }

  // The figures that a percent speaks of.
  void attach(size_t index) {
    const YearPercent& percent = percents_[index];
    std::vector<ProgressDraft*> near = figures_before(index);
    size_t run = run_length(index);
    if (run > 1 && near.size() >= run) {
      for (size_t i = 0; i < run; ++i) {
        ProgressDraft& one = *near[near.size() - run + i];
        one.percent = &percents_[index + i];
        one.apart = true;
      }
      return;
    }
    if (near.empty()) {
      attach_to_title(index);
      return;
    }
    if (percent.surplus && take_points(*near.back(), percent)) return;
    // 「…1000万元，完成全年任务的…，其中…」: only what stands right before the percent shares it.
    ProgressDraft& last = *near.back();
    last.percent = &percent;
    last.apart = !is_adjacent(last.number.end, percent.range.begin);
    if (near.size() < 2 || last.apart) return;
    ProgressDraft& other = *near[near.size() - 2];
    bool counts = (follows(last) || is_listed(other, last)) && are_of_two_kinds(other, last);
    if (!counts || !is_adjacent(other.number.end, last.number.begin)) return;
    other.percent = &percent;
    other.shared = last.shared = true;
    last.target.phrase.begin = other.target.phrase.begin;
  }

  // Whom it reached: 「演出486场，受益群众21万人次，完成…」. Any other figure is one of its own.
  bool follows(const ProgressDraft& last) const {
    static constexpr Chars kReached[] = {U"惠及", U"受益", U"覆盖", U"服务",
                                         U"参与", U"吸引", U"参加"};
    Range clause = clauses_.around(last.number.begin);
    return !starting_word(clauses_.view(clause), kReached).empty();
  }

  // 「新建公园2座、绿道10公里，完成…」, unless a task says of which the percent is.
  bool is_listed(const ProgressDraft& other, const ProgressDraft& last) const {
    bool same = clauses_.around(other.number.begin) == clauses_.around(last.number.begin);
    size_t end = other.number.end;
    bool joined = same && end < clauses_.text().size() && clauses_.text()[end] == U'、';
    return joined && std::none_of(drafts_.begin(), drafts_.end(), [&](const ProgressDraft& draft) {
             return !draft.done && (draft.target.record.unit == last.target.record.unit ||
                                    draft.target.record.unit == other.target.record.unit);
           });
  }

  static bool are_of_two_kinds(const ProgressDraft& other, const ProgressDraft& last) {
    const Target& a = other.target.record;
    const Target& b = last.target.record;
    return a.kind == TargetKind::quantity && b.kind == TargetKind::quantity && a.unit != b.unit;
  }

  // 「高标准农田建设5万亩。截至目前，整体工程已完成全年目标任务92%」
  void attach_to_title(size_t index) {
    if (index > 0) return;
    ProgressDraft* only = nullptr;
    for (ProgressDraft& draft : drafts_) {
      if (!is_title(draft) || draft.done || draft.inside_cue) continue;
      if (only != nullptr) return;
      only = &draft;
    }
    if (only == nullptr) return;
    only->percent = &percents_[index];
  }

  // What stands in a bracket is not what a percent outside of it speaks of.
  bool depth_fits(const ProgressDraft& draft, const YearPercent& percent) const {
    constexpr size_t kReach = 200;
    size_t number = draft.number.begin;
    for (size_t i = number; i-- > 0 && number - i < kReach;) {
      size_t close = clauses_.partner(i);
      bool encloses = close != kNowhere && close > number && is_opening_bracket(clauses_.text()[i]);
      if (encloses) return close > percent.number.begin;
    }
    return true;
  }

  // Nothing but the rest of the clause and one comma between.
  bool is_adjacent(size_t end, size_t begin) const {
    Chars between = clauses_.view({end, std::max(end, begin)});
    auto marks = std::count_if(between.begin(), between.end(), is_clause_end);
    return marks <= 1;
  }

  void drop_task() {
    std::erase_if(drafts_, [this](const ProgressDraft& draft) {
      return draft.number.begin < frame_.task_end;
    });
    std::erase_if(percents_, [this](const YearPercent& percent) {
      return percent.number.begin < frame_.task_end;
    });
  }

  void drop_repeated() {
    std::erase_if(drafts_, [this](const ProgressDraft& draft) {
      const Target& target = draft.target.record;
      return draft.done && target.value && target.value == frame_.counted->done &&
             target.unit == frame_.counted->unit;
    });
  }

  // 「确保零就业家庭动态清零」: a value in words that is only wanted tells nothing of progress.
  void drop_aims() {
    std::erase_if(drafts_, [](const ProgressDraft& draft) {
      return !draft.done && draft.target.record.worded;
    });
  }

  bool is_attached(const YearPercent& percent) const {
    return std::any_of(drafts_.begin(), drafts_.end(), [&](const ProgressDraft& draft) {
      return draft.percent == &percent || draft.taken == &percent;
    });
  }

  void add_lone_percents() {
    for (const YearPercent& percent : percents_) {
      if (!is_attached(percent)) drafts_.push_back(lone_percent(clauses_, percent, title_));
    }
  }

  std::vector<FigureDraft> finish() {
    sort_list(drafts_, [](const ProgressDraft& a, const ProgressDraft& b) {
      return a.number.begin < b.number.begin;
    });
    std::vector<FigureDraft> out;
    for (const ProgressDraft& draft : drafts_) out.push_back(figure_of(draft));
    for (size_t i = 0; i < out.size(); ++i) out[i].total_index = index_of_total(drafts_[i]);
    return out;
  }

  size_t index_of_total(const ProgressDraft& part) const {
    if (part.target.total_index == kNowhere) return kNowhere;
    auto whole = std::find_if(drafts_.begin(), drafts_.end(), [&](const ProgressDraft& draft) {
      return draft.id == part.target.total_index;
    });
    return whole == drafts_.end() ? kNowhere : static_cast<size_t>(whole - drafts_.begin());
  }

  FigureDraft figure_of(const ProgressDraft& draft) const {
    FigureDraft out;
    const Target& target = draft.target.record;
    Figure& figure = out.record;
    figure.indicator = target.indicator;
    (draft.done ? figure.done : figure.planned) = target.value;
    if (draft.planned) figure.planned = draft.planned;
    figure.unit = target.unit;
    figure.op = target.op == TargetOp::equal ? TargetOp::none : target.op;
    figure.total = target.total;
    figure.worded = target.worded;
    out.phrase = with_scope(draft.target.phrase);
    if (draft.percent) take_percent(draft, out);
    figure.phrase = to_utf8(entry_, out.phrase);
    return out;
  }

  // 「全市资助困难群众24.75万人」: whose figure it is stays in the words that tell it.
  Range with_scope(Range phrase) const {
    static constexpr Chars kScopes[] = {U"全市",       U"全县",      U"全区",   U"全州",
                                        U"全旗",       U"全市共",    U"全县共", U"全区共",
                                        U"全市共开展", U"全县共开展"};
    Range clause = clauses_.around(phrase.begin);
    Chars front = clauses_.view({clause.begin, std::max(clause.begin, phrase.begin)});
    return is_one_of(front, kScopes) ? Range{clause.begin, phrase.end} : phrase;
  }

  void take_percent(const ProgressDraft& draft, FigureDraft& out) const {
    const YearPercent& percent = *draft.percent;
    out.record.percent_of_year = percent.value;
    out.record.percent_digits = percent.digits;
    out.record.percent_sign_missing = percent.sign_missing;
    out.record.shared_percent = draft.shared;
    if (draft.apart) {
      out.record.percent_phrase = to_utf8(entry_, percent.range);
    } else {
      out.phrase.end = std::max(out.phrase.end, percent.range.end);
      // 8904人（完成率89.04%）
      size_t end = out.phrase.end;
      bool closes = end < clauses_.text().size() && is_closing_bracket(clauses_.text()[end]) &&
                    clauses_.partner(end) != kNowhere && clauses_.partner(end) >= out.phrase.begin;
      if (closes) ++out.phrase.end;
    }
  }

  const CleanText& entry_;
  const FigureFrame& frame_;
  const std::string& title_;
  Clauses clauses_;
  std::vector<YearPercent> percents_;
  std::vector<ProgressDraft> drafts_;
};

}  // namespace

std::vector<FigureDraft> read_figures(const CleanText& entry, const std::vector<size_t>& starts,
                                      const FigureFrame& frame) {
  if (entry.size() == 0 || entry.size() > kLongestItem) return {};
  return FigureReader(entry, starts, frame).read();
}

}  // namespace minsheng
