// Reading the figures of progress: see progress_figures.h.
#include "text/progress_figures.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/indicator.h"
#include "text/name_words.h"
#include "text/numeric_targets.h"
#include "text/progress_vocabulary.h"
#include "text/vocabulary.h"
#include "text/worded_targets.h"
#include "text/year_percents.h"

namespace minsheng {
namespace {

bool contains(Range outer, Range inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

// A figure while its entry is read.
struct Draft {
  TargetDraft target;
  size_t id = kNowhere;     // which total_index names
  Range number;             // where its value stands
  bool done = true;         // else planned
  bool inside_cue = false;  // 完成全年23万人目标任务的…: the task of a percent
  const YearPercent* percent = nullptr;
  bool shared = false;
  bool apart = false;              // the percent stands in a later clause
  std::optional<Decimal> planned;  // of a done figure
};

class FigureReader {
 public:
  FigureReader(const CleanText& entry, const std::vector<size_t>& starts, const std::string& title)
      : entry_(entry), title_(title), clauses_(entry.chars, starts) {}

  std::vector<FigureDraft> read() {
    percents_ = find_year_percents(clauses_);
    collect();
    for (Draft& draft : drafts_) decide(draft);
    for (size_t i = 0; i < percents_.size(); ++i) attach(i);
    drop_aims();
    merge_plans();
    add_lone_percents();
    return finish();
  }

 private:
  // Every quantity that is no percent of the year's task.
  void collect() {
    QuantityReading numbers = find_quantities(entry_, QuantityUse::progress);
    std::erase_if(numbers.quantities, [this](const Quantity& one) {
      return std::any_of(percents_.begin(), percents_.end(), [&](const YearPercent& percent) {
        return contains(percent.number, one.number);
      });
    });
    if (numbers.quantities.size() > kMostTargets) numbers.quantities.resize(kMostTargets);
    std::vector<TargetDraft> targets = make_numeric_targets(entry_, clauses_, numbers.quantities);
    link_parts(clauses_, targets);
    link_sums(targets);
    std::vector<TargetDraft> worded = find_worded_targets(entry_, clauses_, targets);
    for (size_t i = 0; i < targets.size(); ++i) {
      add(std::move(targets[i]), i, numbers.quantities);
    }
    for (TargetDraft& target : worded) {
      Draft draft;
      draft.number = {target.phrase.end, target.phrase.end};
      draft.target = std::move(target);
      drafts_.push_back(std::move(draft));
    }
  }

  void add(TargetDraft target, size_t id, const std::vector<Quantity>& quantities) {
    Draft draft;
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

  // 「住院1.71万人次；门诊0.99万人次。合计2.7万人次」: the sum stands behind its parts.
  void link_sums(std::vector<TargetDraft>& targets) const {
    constexpr Chars kSums[] = {U"合计", U"共计", U"总计", U"累计", U"总共"};
    for (size_t total = 1; total < targets.size(); ++total) {
      Chars words = clauses_.view(targets[total].phrase);
      bool sum = !starting_word(words, kSums).empty() && !targets[total].record.total;
      if (!sum) continue;
      std::vector<size_t> parts = parts_of(targets, total);
      targets[total].record.total = !parts.empty();
      for (size_t part : parts) targets[part].total_index = total;
    }
  }

  // The counts of the same kind of thing that stand before a sum and add up to it.
  static std::vector<size_t> parts_of(const std::vector<TargetDraft>& targets, size_t total) {
    std::vector<size_t> parts;
    std::optional<Decimal> sum = Decimal(0);
    const Target& whole = targets[total].record;
    for (size_t i = total; i-- > 0 && sum && *sum < *whole.value;) {
      const Target& part = targets[i].record;
      bool same = part.kind == whole.kind && part.value &&
                  (part.unit == whole.unit || part.unit + "次" == whole.unit);
      if (!same) continue;
      sum = minsheng::add(*sum, *part.value);
      parts.push_back(i);
    }
    bool equal = sum && *sum == *whole.value && parts.size() > 1;
    return equal ? parts : std::vector<size_t>();
  }

  // Done, or only planned?
  void decide(Draft& draft) const {
    Range clause = clauses_.around(draft.number.begin);
    Chars front = clauses_.view({clause.begin, draft.number.begin});
    Chars behind = clauses_.view({draft.number.end, clause.end});
    bool surely = contains_any(front, kSurelyDone) || contains_any(behind, kSurelyDone);
    bool finished = surely || contains_any(front, kDoneWords) || contains_any(behind, kDoneWords);
    if (behind.substr(0, 1) == U"的") behind.remove_prefix(1);
    bool task =
        !ending_word(front, kYearTasks).empty() || !starting_word(behind, kYearTasks).empty();
    bool scale = !starting_word(behind, kScaleNouns).empty() && is_size(draft);
    bool intended = !surely && (speaks_of_plan(front) || speaks_of_plan(behind));
    bool announced = is_title(draft) && !finished;
    if (task || scale || draft.inside_cue || announced || intended) draft.done = false;
  }

  // 「3000学位建设项目」, but not 「2个建设项目」.
  static bool is_size(const Draft& draft) {
    const std::string& unit = draft.target.record.unit;
    return unit != "个" && unit != "项" && unit != "批" && unit != "类";
  }

  static bool speaks_of_plan(Chars words) {
    for (size_t at = find_any(words, kPlanWords); at != kNowhere;
         at = find_any(words, kPlanWords, at + 1)) {
      size_t from = at == 0 ? 0 : at - 1;
      bool other = !starting_word(words.substr(at), kNoPlanWords).empty() ||
                   !starting_word(words.substr(from), kNoPlanWords).empty();
      if (!other) return true;
    }
    return false;
  }

  // The first sentence of an entry says what it is about.
  bool is_title(const Draft& draft) const {
    Chars text = clauses_.text();
    size_t end = draft.number.end;
    while (end < text.size() && clauses_.sentence_of(end) == 0) ++end;
    bool more = end < text.size() && text[end - 1] == U'。';
    return more && clauses_.sentence_of(draft.number.begin) == 0;
  }

  // The figures that a percent speaks of.
  void attach(size_t index) {
    const YearPercent& percent = percents_[index];
    size_t from = index == 0 ? 0 : percents_[index - 1].number.end;
    std::vector<Draft*> near;
    for (Draft& draft : drafts_) {
      bool before = draft.number.begin >= from && draft.number.end <= percent.range.begin;
      bool same = before && clauses_.sentence_of(draft.number.begin) ==
                                clauses_.sentence_of(percent.number.begin);
      if (same && draft.done && depth_fits(draft, percent)) near.push_back(&draft);
    }
    if (near.empty()) {
      attach_to_title(index);
      return;
    }
    // 「…1000万元，完成全年任务的…，其中…」: only what stands right before the percent shares it.
    Draft& last = *near.back();
    last.percent = &percent;
    last.apart = !is_adjacent(last.number.end, percent.range.begin);
    if (near.size() < 2 || last.apart) return;
    Draft& other = *near[near.size() - 2];
    bool counts = other.target.record.kind == TargetKind::quantity &&
                  last.target.record.kind == TargetKind::quantity &&
                  other.target.record.unit != last.target.record.unit;
    if (!counts || !is_adjacent(other.number.end, last.number.begin)) return;
    other.percent = &percent;
    other.shared = last.shared = true;
    last.target.phrase.begin = other.target.phrase.begin;
  }

  // 「高标准农田建设5万亩。截至目前，整体工程已完成全年目标任务92%」
  void attach_to_title(size_t index) {
    if (index > 0) return;
    Draft* only = nullptr;
    for (Draft& draft : drafts_) {
      if (!is_title(draft) || draft.done || draft.inside_cue) continue;
      if (only != nullptr) return;
      only = &draft;
    }
    if (only == nullptr) return;
    only->percent = &percents_[index];
  }

  // What stands in a bracket is not what a percent outside of it speaks of.
  bool depth_fits(const Draft& draft, const YearPercent& percent) const {
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

  // 「确保零就业家庭动态清零」: a value in words that is only wanted tells nothing of progress.
  void drop_aims() {
    std::erase_if(drafts_,
                  [](const Draft& draft) { return !draft.done && draft.target.record.worded; });
  }

  // 「计划新建120个，已完成54个，占45%」 and 「完成全年23万人目标任务的95%」: the plan is part of
  // the figure.
  void merge_plans() {
    for (size_t i = 0; i < drafts_.size(); ++i) {
      Draft& plan = drafts_[i];
      if (plan.done || plan.percent != nullptr) continue;
      Draft* partner = partner_of(i);
      if (partner == nullptr) continue;
      partner->planned = plan.target.record.value;
      plan.target.record.value.reset();
    }
    std::erase_if(drafts_, [](const Draft& draft) {
      return !draft.done && draft.percent == nullptr && !draft.target.record.value;
    });
  }

  Draft* partner_of(size_t index) {
    const Draft& plan = drafts_[index];
    auto fits = [&](const Draft& other) {
      return other.done && !other.planned && other.percent != nullptr &&
             other.target.record.unit == plan.target.record.unit;
    };
    for (Draft& other : drafts_) {
      bool whose = plan.inside_cue && other.percent != nullptr &&
                   contains(other.percent->range, plan.number);
      if (whose && fits(other)) return &other;
    }
    bool next = index + 1 < drafts_.size() && fits(drafts_[index + 1]) &&
                clauses_.sentence_of(drafts_[index + 1].number.begin) ==
                    clauses_.sentence_of(plan.number.begin);
    return next ? &drafts_[index + 1] : nullptr;
  }

  bool is_attached(const YearPercent& percent) const {
    return std::any_of(drafts_.begin(), drafts_.end(),
                       [&](const Draft& draft) { return draft.percent == &percent; });
  }

  void add_lone_percents() {
    for (const YearPercent& percent : percents_) {
      if (is_attached(percent)) continue;
      Draft draft;
      draft.number = percent.number;
      draft.percent = &percent;
      Range clause = clauses_.around(percent.number.begin);
      draft.target.phrase = {clause.begin, percent.range.end};
      Range subject = {clause.begin, percent.range.begin};
      if (without_fronts(subject).empty()) subject = subject_before(clause, draft.target.phrase);
      draft.target.record.indicator = name_of(subject);
      drafts_.push_back(std::move(draft));
    }
  }

  Range without_fronts(Range range) const {
    while (!range.empty()) {
      size_t length = starting_word(clauses_.view(range), kProgressFronts).size();
      if (length == 0) break;
      range.begin += length;
    }
    return range;
  }

  static bool tells_of_done(Chars words) {
    return contains_any(words, kSurelyDone) || contains_any(words, kDoneWords);
  }

  // 「小型水库除险加固项目，已完成全年任务的25%」: a clause of nothing but a name.
  Range subject_before(Range clause, Range& phrase) const {
    Range before = clauses_.before(clause);
    bool named = !before.empty() && !tells_of_done(clauses_.view(before)) &&
                 !contains_any(clauses_.view(before), kOngoingVerbs);
    if (!named) return project_of_sentence(phrase);
    phrase.begin = before.begin;
    return before;
  }

  // 「小型灌溉设施建设项目省里正在编制方案，…，完成率26%」: the work that the sentence begins with.
  Range project_of_sentence(Range phrase) const {
    size_t begin = phrase.begin;
    while (begin > 0 && clauses_.sentence_of(begin - 1) == clauses_.sentence_of(phrase.begin))
      --begin;
    constexpr Chars kProject = U"项目";
    Range first = clauses_.around(begin);
    size_t at = clauses_.view({begin, std::max(begin, first.end)}).find(kProject);
    return at == kNowhere || begin == phrase.begin ? Range() : Range{begin, begin + at};
  }

  std::string name_of(Range subject) const {
    subject = without_fronts(subject);
    NameSource source;
    source.subject = clauses_.view(subject);
    std::string name = indicator_of(source, Target());
    constexpr std::string_view kProject = "项目";
    bool project = name.size() > kProject.size() && name.ends_with(kProject);
    if (project) name.resize(name.size() - kProject.size());
    return name.empty() ? to_utf8(without_front(to_utf32(title_))) : name;
  }

  std::vector<FigureDraft> finish() {
    std::stable_sort(drafts_.begin(), drafts_.end(), [](const Draft& a, const Draft& b) {
      return a.number.begin < b.number.begin;
    });
    std::vector<FigureDraft> out;
    for (const Draft& draft : drafts_) out.push_back(figure_of(draft));
    for (size_t i = 0; i < out.size(); ++i) out[i].total_index = index_of_total(drafts_[i]);
    return out;
  }

  size_t index_of_total(const Draft& part) const {
    if (part.target.total_index == kNowhere) return kNowhere;
    auto whole = std::find_if(drafts_.begin(), drafts_.end(), [&](const Draft& draft) {
      return draft.id == part.target.total_index;
    });
    return whole == drafts_.end() ? kNowhere : static_cast<size_t>(whole - drafts_.begin());
  }

  FigureDraft figure_of(const Draft& draft) const {
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
    out.phrase = draft.target.phrase;
    if (draft.percent) take_percent(draft, out);
    figure.phrase = to_utf8(entry_, out.phrase);
    return out;
  }

  void take_percent(const Draft& draft, FigureDraft& out) const {
    const YearPercent& percent = *draft.percent;
    out.record.percent_of_year = percent.value;
    out.record.percent_digits = percent.digits;
    out.record.percent_sign_missing = percent.sign_missing;
    out.record.shared_percent = draft.shared;
    if (draft.apart) {
      out.record.percent_phrase = to_utf8(entry_, percent.range);
    } else {
      out.phrase.end = std::max(out.phrase.end, percent.range.end);
    }
  }

  const CleanText& entry_;
  const std::string& title_;
  Clauses clauses_;
  std::vector<YearPercent> percents_;
  std::vector<Draft> drafts_;
};

}  // namespace

std::vector<FigureDraft> read_figures(const CleanText& entry, const std::vector<size_t>& starts,
                                      const std::string& title) {
  if (entry.size() == 0 || entry.size() > kLongestItem) return {};
  return FigureReader(entry, starts, title).read();
}

}  // namespace minsheng
