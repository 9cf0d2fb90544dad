// P01 (declared and listed counts) and P08 (item numbers).
#include <algorithm>

#include "base/utf8.h"
#include "rules/numbers.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

using Text = std::u32string_view;

// 「十件」 counts the categories or the items: it is enough that one of them agrees.
void check_group_count(const RuleCall& call, const CheckedPlan& plan, const CheckedGroup& group) {
  if (!group.group->declared_count) return;
  int64_t declared = *group.group->declared_count;
  int64_t categories = count_categories(group);
  int64_t items = static_cast<int64_t>(group.items.size());
  int64_t listed = categories > 0 ? categories : items;
  if (declared == listed || declared == items) return;
  std::string said = std::to_string(declared), seen = std::to_string(listed);
  std::string gap = std::to_string(std::abs(declared - listed));
  Message text = listed < declared
                     ? Message{"标题写 {} 件，列出 {} 件，少 {} 件。", {said, seen, gap}}
                     : Message{"标题写 {} 件，列出 {} 件，多 {} 件。", {said, seen, gap}};
  std::string level(label_of(group.group->level));
  call.findings.push_back({"P01",
                           Severity::error,
                           {place_of(call.ledger, plan, group)},
                           std::move(text),
                           finding_key("P01", {level, said, seen})});
}

// A list that says its own length: A、B、C等“三大行动”, A、B、C等7个村.
struct CountedList {
  int64_t declared = 0;
  int64_t listed = 0;
  int64_t most_listed = 0;  // where 和 or 及 may part two more
  bool closed = false;      // 三大…: a name for just these
  std::string words;        // 等“六大行动”
};

bool ends_clause(char32_t code) { return Text(U"。；;：:，,（(）)！？").find(code) != Text::npos; }

// 和, 及, 与 within an element, not at its ends (和美乡村).
int64_t count_joints(Text elements) {
  int64_t joints = 0;
  for (size_t i = 1; i + 1 < elements.size(); ++i) {
    bool inside = elements[i - 1] != U'、' && elements[i + 1] != U'、';
    if (inside && Text(U"和及与").find(elements[i]) != Text::npos) ++joints;
  }
  return joints;
}

constexpr size_t kLongestList = 300;  // characters

// `at` is the place of 等. Declared stays 0 where no counted list ends there.
CountedList counted_list_at(Text text, size_t at) {
  CountedList list;
  size_t number_at = at + 1;
  bool quoted = number_at < text.size() && Text(U"“「\"").find(text[number_at]) != Text::npos;
  if (quoted) ++number_at;
  CountingNumber number = read_counting_number(text, number_at);
  size_t behind = number_at + number.length;
  if (number.length == 0 || behind >= text.size()) return list;
  list.closed = text[behind] == U'大';
  bool counts = list.closed || Text(U"个项类所家座条种处件").find(text[behind]) != Text::npos;
  if (!counts) return list;
  size_t begin = at;
  while (begin > 0 && at - begin < kLongestList && !ends_clause(text[begin - 1])) --begin;
  if (at - begin == kLongestList) return list;
  Text elements = text.substr(begin, at - begin);
  list.listed = 1 + std::count(elements.begin(), elements.end(), U'、');
  list.most_listed = list.listed + count_joints(elements);
  size_t end = behind;
  while (end < text.size() && end < behind + 6 && !ends_clause(text[end])) ++end;
  list.words = to_utf8(text.substr(at, end - at));
  list.declared = number.value;
  return list;
}

// Short lists name examples, long ones are meant to be whole.
void check_counted_lists(const RuleCall& call, const CheckedPlan& plan, const CheckedItem& item) {
  constexpr int64_t kLeastListed = 3;
  std::u32string text = to_utf32(item.item->text);
  for (size_t at = text.find(U'等'); at != Text::npos; at = text.find(U'等', at + 1)) {
    CountedList list = counted_list_at(text, at);
    bool agrees = list.declared >= list.listed && list.declared <= list.most_listed;
    if (list.declared == 0 || list.listed < kLeastListed || agrees) continue;
    bool partial = !list.closed && list.listed < list.declared;
    FindingPlace place = place_of(call.ledger, plan, item, "text");
    if (plan.source) {
      SpanList spans = find_words(plan.source->text, item.item->spans, list.words);
      if (!spans.empty()) place.spans = spans;
    }
    call.findings.push_back(
        {"P01",
         partial ? Severity::hint : Severity::warning,
         {std::move(place)},
         {"文中说「{}」，按顿号列出 {} 个。", {list.words, std::to_string(list.listed)}},
         finding_key("P01", {label_of(item), list.words, std::to_string(list.listed)})});
  }
}

enum class NumberStep { next, skipped, repeated, unknown };

// From one item's printed number to the next one's: the first part that changes goes up by one,
// what stands behind it begins at 1 or runs on.
NumberStep step_between(const std::vector<int64_t>& from, const std::vector<int64_t>& to) {
  if (from.empty() || from.size() != to.size()) return NumberStep::unknown;
  if (from == to) return NumberStep::repeated;
  size_t first = 0;
  while (from[first] == to[first]) ++first;
  if (to[first] < from[first]) {
    // Parts may count on their own under a heading without number.
    return to[first] == 1 ? NumberStep::unknown : NumberStep::repeated;
  }
  if (to[first] > from[first] + 1) return NumberStep::skipped;
  for (size_t i = first + 1; i < to.size(); ++i) {
    if (to[i] != 1 && to[i] != from[i] + 1) {
      return to[i] > from[i] ? NumberStep::skipped : NumberStep::repeated;
    }
  }
  return NumberStep::next;
}

void check_step(const RuleCall& call, const CheckedPlan& plan, const CheckedItem& before,
                const CheckedItem& item) {
  NumberStep step = step_between(numbers_in(before.item->no), numbers_in(item.item->no));
  if (step == NumberStep::next || step == NumberStep::unknown) return;
  bool skipped = step == NumberStep::skipped;
  const std::string& from = before.item->no;
  const std::string& to = item.item->no;
  call.findings.push_back(
      {"P08",
       Severity::warning,
       {place_of(call.ledger, plan, item, "no"), place_of(call.ledger, plan, before, "no")},
       skipped ? Message{"编号从 {} 跳到 {}，中间有缺号。", {from, to}}
               : Message{"编号 {} 之后又是 {}，有重号或倒号。", {from, to}},
       finding_key("P08", {from, to})});
}

}  // namespace

void check_declared_count(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    check_declared_totals(call, plan);
    for (const CheckedGroup& group : plan.groups) {
      check_group_count(call, plan, group);
      for (const CheckedItem& item : group.items) check_counted_lists(call, plan, item);
    }
  }
}

void check_numbering(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    for (const CheckedGroup& group : plan.groups) {
      for (size_t i = 1; i < group.items.size(); ++i) {
        check_step(call, plan, group.items[i - 1], group.items[i]);
      }
    }
  }
}

}  // namespace minsheng
