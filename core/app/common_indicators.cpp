#include "app/common_indicators.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "app/paper_figures.h"
#include "app/status_words.h"
#include "rules/checked_ledger.h"

namespace minsheng {
namespace {

// A target of one ledger, as it was found and measured.
struct FoundTarget {
  size_t county = 0;
  std::string code;
  const TargetProgress* progress = nullptr;
};

struct FoundIndicator {
  std::string name, measure;
  std::vector<FoundTarget> targets;  // by county
};

bool has_value(const FoundTarget& target) {
  return !target.progress->pending && target.progress->target->value.has_value();
}

bool is_smaller(const FoundTarget& a, const FoundTarget& b) {
  if (!has_value(a) || !has_value(b)) return !has_value(a) && has_value(b);
  return *a.progress->target->value < *b.progress->target->value;
}

class IndicatorFinder {
 public:
  explicit IndicatorFinder(const std::vector<MeasuredMonth>& measured) : measured_(measured) {}

  std::vector<FoundIndicator> take(const std::vector<CheckedLedger>& ledgers) {
    for (size_t i = 0; i < ledgers.size(); ++i) {
      note_progress(measured_[i].progress);
      for (const CheckedPlan& plan : ledgers[i].plans) {
        for (const CheckedGroup& group : plan.groups) {
          for (const CheckedItem& item : group.items) add_targets(i, item);
        }
      }
    }
    return std::move(found_);
  }

 private:
  // Ids are those of one ledger at a time: two ledgers may share them.
  void note_progress(const LedgerProgress& progress) {
    targets_.clear();
    codes_.clear();
    for (const ItemProgress& item : progress.items) {
      codes_.emplace(item.id, item.code);
      for (const TargetProgress& target : item.targets) targets_.emplace(target.id, &target);
    }
  }

  void add_targets(size_t county, const CheckedItem& item) {
    for (const CheckedTarget& target : item.targets) {
      auto progress = targets_.find(target.id);
      bool whole = target.target->part_of.empty() && !target.indicator.empty();
      if (!whole || progress == targets_.end()) continue;
      place_of(target).targets.push_back({county, codes_[item.id], progress->second});
    }
  }

  FoundIndicator& place_of(const CheckedTarget& target) {
    auto [place, fresh] = places_.try_emplace({target.indicator, target.unit}, found_.size());
    if (fresh) found_.push_back({target.indicator, target.unit, {}});
    return found_[place->second];
  }

  const std::vector<MeasuredMonth>& measured_;
  std::unordered_map<Id, const TargetProgress*> targets_;
  std::unordered_map<Id, std::string> codes_;
  std::map<std::pair<std::string, std::string>, size_t> places_;  // by name and measure
  std::vector<FoundIndicator> found_;
};

bool is_common(const FoundIndicator& indicator) {
  return indicator.targets.front().county != indicator.targets.back().county;
}

// Of its county's targets of the indicator the largest, of equal ones the first.
bool is_largest(const FoundIndicator& indicator, size_t index) {
  const std::vector<FoundTarget>& targets = indicator.targets;
  for (size_t i = 0; i < targets.size(); ++i) {
    if (targets[i].county != targets[index].county) continue;
    bool beaten = is_smaller(targets[index], targets[i]);
    bool later = i < index && !is_smaller(targets[i], targets[index]);
    if (beaten || later) return false;
  }
  return true;
}

ComparedTarget compared(const FoundTarget& found, const MeasuredMonth& measured, bool counts) {
  const TargetProgress& target = *found.progress;
  const MonthProgress& month = at(target.months, measured.month.month);
  ComparedTarget made;
  made.county = found.county;
  made.code = found.code;
  made.goal = goal_figure(*target.target);
  made.done = done_figure(target.target, month.done);
  if (!target.pending) made.progress = printed_percent_of(month.progress);
  made.light = month.light;
  made.light_name = light_name(month.light, measured.rules);
  made.counts = counts;
  return made;
}

struct Sums {
  std::optional<Decimal> goal = Decimal(0), done = Decimal(0);
  int counties = 0;
  bool may_be_added = true;

  void add_target(const TargetProgress& target, int month) {
    may_be_added = may_be_added && shares_add_up(*target.target);
    if (goal) goal = add(*goal, *target.target->value);
    const std::optional<Decimal>& one = at(target.months, month).done;
    if (done && one) done = add(*done, *one);
    ++counties;
  }
};

void add_sums(ComparedIndicator& made, const FoundIndicator& found, int month) {
  Sums sums;
  for (size_t i = 0; i < found.targets.size(); ++i) {
    bool counts = made.targets[i].counts && has_value(found.targets[i]);
    if (counts) sums.add_target(*found.targets[i].progress, month);
  }
  if (!sums.may_be_added || sums.counties < 2 || !sums.goal || !sums.done) return;
  made.goal_sum = number_figure(sums.goal);
  made.done_sum = number_figure(sums.done);
  made.progress = percent_of(*sums.done, *sums.goal, 2);
}

ComparedIndicator compared(const FoundIndicator& found,
                           const std::vector<MeasuredMonth>& measured) {
  ComparedIndicator made;
  made.name = found.name;
  made.measure = found.measure;
  for (size_t i = 0; i < found.targets.size(); ++i) {
    const MeasuredMonth& county = measured[found.targets[i].county];
    made.targets.push_back(compared(found.targets[i], county, is_largest(found, i)));
  }
  add_sums(made, found, measured.front().month.month);
  return made;
}

}  // namespace

CommonIndicators find_common_indicators(const std::vector<const Ledger*>& ledgers,
                                        const std::vector<MeasuredMonth>& measured) {
  CommonIndicators common;
  std::vector<CheckedLedger> laid_out = lay_out(ledgers, IndicatorNames(ledgers));
  for (const FoundIndicator& found : IndicatorFinder(measured).take(laid_out)) {
    if (is_common(found)) {
      common.indicators.push_back(compared(found, measured));
    } else {
      ++common.single;
    }
  }
  return common;
}

}  // namespace minsheng
