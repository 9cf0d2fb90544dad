// P03, P04 (one indicator at two levels) and P05 (parts and their total).
#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

struct LevelTarget {
  const CheckedItem* item;
  const CheckedTarget* target;

  const Decimal& value() const { return *target->target->value; }
};

// Names too general to say that two targets are one: 投资, 用户, 投入资金.
bool is_telling(const CheckedTarget& target) {
  constexpr size_t kLeastLetters = 5;
  return target.catalogued || count_characters(target.indicator) >= kLeastLetters;
}

// Yearly amounts of one indicator in one unit; parts stand for themselves nowhere.
bool is_compared(const CheckedItem& item, const CheckedTarget& target) {
  const Target& record = *target.target;
  return item.level != Level::none && record.value && record.part_of.empty() && !record.worded &&
         is_telling(target);
}

// By indicator and unit, in the order of the document.
std::vector<std::vector<LevelTarget>> by_indicator(const CheckedPlan& plan) {
  std::vector<std::vector<LevelTarget>> lists;
  std::map<std::pair<std::string_view, std::string_view>, size_t> index;
  for (const CheckedGroup& group : plan.groups) {
    for (const CheckedItem& item : group.items) {
      for (const CheckedTarget& target : item.targets) {
        if (!is_compared(item, target)) continue;
        auto [at, is_new] = index.try_emplace({target.indicator, target.unit}, lists.size());
        if (is_new) lists.emplace_back();
        lists[at->second].push_back({&item, &target});
      }
    }
  }
  return lists;
}

struct LevelPair {
  LevelTarget first, second;
  bool equal;
};

std::optional<LevelPair> pair_of(const std::vector<LevelTarget>& a,
                                 const std::vector<LevelTarget>& b) {
  std::map<Decimal, const LevelTarget*> values;
  for (const LevelTarget& target : b) values.try_emplace(target.value(), &target);
  for (const LevelTarget& target : a) {
    auto equal = values.find(target.value());
    if (equal != values.end()) return LevelPair{target, *equal->second, true};
  }
  bool single = a.size() == 1 && b.size() == 1;
  return single ? std::optional(LevelPair{a.front(), b.front(), false}) : std::nullopt;
}

// For each two levels the pair that says it: equal values if any are, else the values where each
// level has just one. Where a level has several, nothing can be said.
std::vector<LevelPair> pairs_of(const std::vector<LevelTarget>& targets) {
  std::map<Level, std::vector<LevelTarget>> levels;
  for (const LevelTarget& target : targets) levels[target.item->level].push_back(target);
  std::vector<LevelPair> pairs;
  for (auto a = levels.begin(); a != levels.end(); ++a) {
    for (auto b = std::next(a); b != levels.end(); ++b) {
      if (std::optional<LevelPair> pair = pair_of(a->second, b->second)) pairs.push_back(*pair);
    }
  }
  return pairs;
}

std::string amount_of(const LevelTarget& target) {
  return amount_text(target.value(), target.target->target->unit);
}

std::string absolute_gap(const LevelTarget& a, const LevelTarget& b) {
  const LevelTarget& more = a.value() < b.value() ? b : a;
  const LevelTarget& less = a.value() < b.value() ? a : b;
  std::optional<Decimal> gap = subtract(more.value(), less.value());
  return gap ? amount_text(*gap, a.target->target->unit) : "";
}

// What is compared by words of its name only, a person may know better.
SameNames names_in_doubt(const LevelPair& pair) {
  bool sure = pair.first.target->by_name && pair.second.target->by_name;
  if (sure) return {};
  const Target& first = *pair.first.target->target;
  const Target& second = *pair.second.target->target;
  return {{first.indicator, second.indicator}, SameNames::Of::indicator, second.unit};
}

void add_difference(const RuleCall& call, const CheckedPlan& plan, const LevelPair& pair) {
  SameNames doubt = names_in_doubt(pair);
  const std::string& name = pair.first.target->indicator;
  std::string first = amount_of(pair.first), second = amount_of(pair.second);
  call.findings.push_back({"P03",
                           doubt.empty() ? Severity::error : Severity::warning,
                           {place_of(call.ledger, plan, *pair.first.target),
                            place_of(call.ledger, plan, *pair.second.target)},
                           {"{}：{} 写 {}，{} 写 {}，相差 {}。",
                            {name, label_of(*pair.first.item), first, label_of(*pair.second.item),
                             second, absolute_gap(pair.first, pair.second)}},
                           finding_key("P03", {name, first, second}),
                           std::move(doubt)});
}

void add_repetition(const RuleCall& call, const CheckedPlan& plan, const LevelPair& pair) {
  const std::string& name = pair.first.target->indicator;
  std::string amount = amount_of(pair.first);
  call.findings.push_back(
      {"P04",
       Severity::warning,
       {place_of(call.ledger, plan, *pair.first.target),
        place_of(call.ledger, plan, *pair.second.target)},
       {"{}：{} 和 {} 都写 {}，汇总时只应计一次。",
        {name, label_of(*pair.first.item), label_of(*pair.second.item), amount}},
       finding_key("P04", {name, amount}),
       names_in_doubt(pair)});
}

bool adds_up_over_levels(const Target& target) {
  return target.kind == TargetKind::quantity || target.kind == TargetKind::investment;
}

// The parts of a total; none where one of them has no figure or another unit.
std::vector<const CheckedTarget*> parts_of(const CheckedItem& item, const CheckedTarget& total) {
  std::vector<const CheckedTarget*> parts;
  for (const CheckedTarget& target : item.targets) {
    if (target.target->part_of != total.id) continue;
    if (!target.target->value || target.unit != total.unit) return {};
    parts.push_back(&target);
  }
  return parts;
}

bool has_parts(const CheckedItem& item) {
  return std::any_of(item.targets.begin(), item.targets.end(),
                     [](const CheckedTarget& target) { return !target.target->part_of.empty(); });
}

// 24.75＋1.71＋0.99
std::string sum_text(const std::vector<const CheckedTarget*>& parts) {
  std::string text;
  for (const CheckedTarget* part : parts) {
    text += (text.empty() ? "" : "＋") + amount_text(*part->target->value, "");
  }
  return text;
}

void check_total(const RuleCall& call, const CheckedPlan& plan, const CheckedItem& item,
                 const CheckedTarget& total) {
  std::vector<const CheckedTarget*> parts = parts_of(item, total);
  std::optional<Decimal> sum = Decimal(0);
  std::vector<FindingPlace> places = {place_of(call.ledger, plan, total)};
  for (const CheckedTarget* part : parts) {
    if (sum) sum = add(*sum, *part->target->value);
    places.push_back(place_of(call.ledger, plan, *part));
  }
  const Decimal& whole = *total.target->value;
  // 其中 may name one part only.
  if (!sum || *sum == whole || parts.empty() || (parts.size() == 1 && *sum < whole)) return;
  bool too_much = *sum > whole;
  std::optional<Decimal> gap = too_much ? subtract(*sum, whole) : subtract(whole, *sum);
  const std::string& unit = total.target->unit;
  std::vector<std::string> args = {sum_text(parts), amount_text(*sum, unit),
                                   amount_text(whole, unit), gap ? amount_text(*gap, unit) : ""};
  std::string key = finding_key("P05", {total.indicator, args[0], args[2]});
  call.findings.push_back({"P05", too_much ? Severity::error : Severity::warning, std::move(places),
                           too_much ? Message{"各部分 {} 合计 {}，比总数 {} 多 {}。", args}
                                    : Message{"各部分 {} 合计 {}，比总数 {} 少 {}。", args},
                           std::move(key)});
}

}  // namespace

void check_levels_differ(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    for (const std::vector<LevelTarget>& targets : by_indicator(plan)) {
      for (const LevelPair& pair : pairs_of(targets)) {
        if (!pair.equal) add_difference(call, plan, pair);
      }
    }
  }
}

// A rate or standard may hold at two levels; only amounts are counted twice.
void check_levels_repeat(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    for (const std::vector<LevelTarget>& targets : by_indicator(plan)) {
      for (const LevelPair& pair : pairs_of(targets)) {
        bool doubled = pair.equal && adds_up_over_levels(*pair.first.target->target);
        if (doubled) add_repetition(call, plan, pair);
      }
    }
  }
}

void check_parts(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    for (const CheckedGroup& group : plan.groups) {
      for (const CheckedItem& item : group.items) {
        if (!has_parts(item)) continue;
        for (const CheckedTarget& target : item.targets) {
          if (target.target->value) check_total(call, plan, item, target);
        }
      }
    }
  }
}

}  // namespace minsheng
