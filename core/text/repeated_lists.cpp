// Lists given twice: see repeated_lists.h.
#include "text/repeated_lists.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/similarity.h"

namespace minsheng {
namespace {

using Figures = std::set<std::string>;
using Targets = std::map<Id, Figures>;

std::string figure_of(const Target& target) {
  return target.value->to_string() + " " + target.unit;
}

Targets figures_by_item(const PlanReading& reading) {
  Targets out;
  for (const Named<Target>& one : reading.targets) {
    if (one.record.value) out[one.record.item].insert(figure_of(one.record));
  }
  return out;
}

void keep(std::string& first, const std::string& second) {
  if (first.empty()) first = second;
}

void keep(TextList& first, const TextList& second) {
  if (first.empty()) first = second;
}

// What only the second says.
void take_over(Item& first, const Item& second) {
  if (first.deadline.empty()) {
    first.deadline = second.deadline;
    first.deadline_month = second.deadline_month;
    first.deadline_spans = second.deadline_spans;
  }
  if (first.lead_units.empty()) {
    first.lead_units = second.lead_units;
    first.lead_spans = second.lead_spans;
  }
  keep(first.support_units, second.support_units);
  keep(first.types, second.types);
  keep(first.leader, second.leader);
  keep(first.contact, second.contact);
  keep(first.place, second.place);
  keep(first.investment, second.investment);
  keep(first.schedule, second.schedule);
  keep(first.extras, second.extras);
  keep(first.note, second.note);
}

class RepeatFinder {
 public:
  explicit RepeatFinder(PlanReading& reading)
      : reading_(reading), figures_(figures_by_item(reading)) {
    for (const Named<Group>& group : reading.groups) levels_[group.id] = group.record.level;
  }

  void merge() {
    auto& items = reading_.items;
    for (size_t begin = 0; begin < items.size();) {
      size_t end = begin;
      while (end < items.size() && items[end].record.group == items[begin].record.group) ++end;
      if (begin > 0) merge_group(begin, end);
      note_items(begin, end);
      begin = end;
    }
    if (!gone_.empty()) remove();
  }

 private:
  static constexpr size_t kMostTwins = 8;  // looked at for one item

  void note_items(size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      if (gone_.count(reading_.items[i].id) > 0) continue;
      for (const std::string& figure : figures_[reading_.items[i].id]) {
        std::vector<size_t>& known = by_figure_[figure];
        if (known.size() < kMostTwins) known.push_back(i);
      }
    }
  }

  // Both lists of one level, or one of them of none.
  bool may_repeat(const Item& first, const Item& second) {
    Level a = levels_[first.group];
    Level b = levels_[second.group];
    return first.group != second.group && (a == b || a == Level::none || b == Level::none);
  }

  // All that the second promises, the first promises too, and they speak of one thing.
  bool is_again(size_t first, size_t second) {
    const Named<Item>& a = reading_.items[first];
    const Named<Item>& b = reading_.items[second];
    if (!may_repeat(a.record, b.record)) return false;
    const Figures& known = figures_[a.id];
    const Figures& said = figures_[b.id];
    constexpr int kAlike = 12;
    std::string words = b.record.category + b.record.title + b.record.text;
    return std::includes(known.begin(), known.end(), said.begin(), said.end()) &&
           likeness_percent(wording_of(a.record.text), wording_of(words)) >= kAlike;
  }

  size_t find_first(size_t second) {
    const Figures& said = figures_[reading_.items[second].id];
    if (said.empty()) return reading_.items.size();
    for (size_t first : by_figure_[*said.begin()]) {
      if (is_again(first, second)) return first;
    }
    return reading_.items.size();
  }

  void merge_group(size_t begin, size_t end) {
    constexpr size_t kFewest = 3;
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = begin; i < end; ++i) {
      size_t first = find_first(i);
      if (first < reading_.items.size()) pairs.push_back({first, i});
    }
    bool nearly_all = pairs.size() >= kFewest && pairs.size() * 5 >= (end - begin) * 4;
    if (!nearly_all) return;
    for (const auto& [first, second] : pairs) {
      take_over(reading_.items[first].record, reading_.items[second].record);
      gone_.insert(reading_.items[second].id);
    }
    merged_.insert(reading_.items[begin].record.group);
    const SpanList& place = reading_.items[pairs.front().second].record.spans;
    reading_.diagnostics.push_back({"list-repeated",
                                    Severity::hint,
                                    place.empty() ? Span{} : place.front(),
                                    {"这里的{}个事项与前面相同，已合并到前面的事项，没有重复计数。",
                                     {std::to_string(pairs.size())}}});
  }

  // The items that are gone, with their targets, what was remarked of them, and empty groups.
  void remove() {
    std::set<uint32_t> places;
    for (const Named<Item>& item : reading_.items) {
      bool gone = gone_.count(item.id) > 0;
      for (const Span& span : item.record.spans) {
        if (gone) places.insert(span.begin);
      }
    }
    auto is_gone = [&](const Named<Item>& item) { return gone_.count(item.id) > 0; };
    std::erase_if(reading_.items, is_gone);
    std::erase_if(reading_.targets,
                  [&](const Named<Target>& target) { return gone_.count(target.record.item) > 0; });
    std::erase_if(reading_.diagnostics, [&](const Diagnostic& one) {
      return one.code.starts_with("item-") && places.count(one.span.begin) > 0;
    });
    std::set<Id> used;
    for (const Named<Item>& item : reading_.items) used.insert(item.record.group);
    std::erase_if(reading_.groups, [&](const Named<Group>& group) {
      return used.count(group.id) == 0 && emptied(group.id);
    });
    for (size_t i = 0; i < reading_.items.size(); ++i) {
      reading_.items[i].record.position = static_cast<int64_t>(i) + 1;
    }
  }

  // A group without items for another reason (its targets are still to come) stays.
  bool emptied(const Id& group) const { return merged_.count(group) > 0; }

  PlanReading& reading_;
  Targets figures_;
  std::map<Id, Level> levels_;
  std::map<std::string, std::vector<size_t>> by_figure_;
  std::set<Id> gone_;
  std::set<Id> merged_;
};

}  // namespace

void merge_repeated_lists(PlanReading& reading) { RepeatFinder(reading).merge(); }

}  // namespace minsheng
