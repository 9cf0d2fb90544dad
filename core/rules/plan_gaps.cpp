// P06, P09, P10 and P15: what a plan leaves out.
#include <algorithm>
#include <map>

#include "base/date.h"
#include "base/utf8.h"
#include "model/unit_catalogue.h"
#include "rules/numbers.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

template <class Visit>
void for_each_item(const CheckedPlan& plan, Visit visit) {
  for (const CheckedGroup& group : plan.groups) {
    for (const CheckedItem& item : group.items) visit(item);
  }
}

// A figure that can be reached. 全覆盖 without the number of those to be covered is none.
bool is_measured(const Target& target) {
  bool only_words = target.worded && target.kind == TargetKind::ratio;
  return target.value && !only_words;
}

bool is_pending(const CheckedItem& item) {
  return item.item->pending ||
         std::any_of(item.targets.begin(), item.targets.end(),
                     [](const CheckedTarget& target) { return target.target->pending; });
}

bool has_kind(const CheckedItem& item, TargetKind kind) {
  return std::any_of(item.targets.begin(), item.targets.end(),
                     [&](const CheckedTarget& target) { return target.target->kind == kind; });
}

// Which words say what can be measured: figures, else states to be reached, else nothing.
void check_item_measurable(const RuleCall& call, const CheckedPlan& plan, const CheckedItem& item) {
  bool measured = std::any_of(item.targets.begin(), item.targets.end(),
                              [](const CheckedTarget& t) { return is_measured(*t.target); });
  if (measured || is_pending(item)) return;
  std::string label = label_of(item);
  bool stages = has_kind(item, TargetKind::milestone);
  bool in_words = has_kind(item, TargetKind::ratio);
  Finding finding{"P06",
                  stages || in_words ? Severity::hint : Severity::warning,
                  {place_of(call.ledger, plan, item)},
                  {"{} 没有可以衡量的指标：没有数量，也没有节点。", {label}},
                  finding_key("P06", {label})};
  if (stages) finding.text = {"{} 只有建设节点，没有数量。", {label}};
  if (!stages && in_words) {
    finding.text = {"{} 只说全部或全覆盖，没有数量，也没有节点。", {label}};
  }
  call.findings.push_back(std::move(finding));
}

// 附件2：任务分解表 is 附件2 and 任务分解表.
struct Annex {
  std::string number;  // without blanks
  std::string title;
};

Annex annex_of(std::string_view printed) {
  std::string plain = plain_name(printed);
  size_t colon = plain.find(':');
  if (colon == std::string::npos) return {plain, ""};
  return {plain.substr(0, colon), plain.substr(colon + 1)};
}

bool is_table_row(std::string_view line) { return line.find_first_of("\t|") != std::string::npos; }

// All lines of all sources, as they are compared, with how often they stand. A line over a table is
// its heading and counts twice.
std::map<std::string, int> plain_lines(const CheckedLedger& ledger) {
  std::map<std::string, int> lines;
  for (const auto& [id, stored] : ledger.ledger->table<SourceDocument>()) {
    if (!stored.exists) continue;
    std::string before;
    for (std::string_view line : split(stored.record.text, "\n")) {
      size_t begin = line.find_first_not_of("#* \r");
      if (begin == std::string_view::npos) continue;
      if (is_table_row(line) && !before.empty()) ++lines[before];
      before = plain_name(line.substr(begin));
      ++lines[before];
    }
  }
  return lines;
}

bool is_heading_of(const CheckedPlan& plan, const std::string& title) {
  return plain_name(plan.plan->title) == title ||
         std::any_of(plan.groups.begin(), plan.groups.end(), [&](const CheckedGroup& group) {
           return plain_name(group.group->heading) == title;
         });
}

// The annex is there where a line is its number alone or its title alone, where the line of the
// list stands once more as its heading, or where a plan or a list has its title.
bool is_included(const CheckedLedger& ledger, const std::map<std::string, int>& lines,
                 const Annex& annex) {
  auto times = [&](const std::string& line) {
    auto found = lines.find(line);
    return found == lines.end() ? 0 : found->second;
  };
  if (times(annex.number) > 0) return true;
  if (annex.title.empty()) return false;
  return times(annex.title) > 0 || times(annex.number + ":" + annex.title) > 1 ||
         std::any_of(ledger.plans.begin(), ledger.plans.end(),
                     [&](const CheckedPlan& plan) { return is_heading_of(plan, annex.title); });
}

void add_missing_annex(const RuleCall& call, const CheckedPlan& plan, const std::string& printed) {
  FindingPlace place = place_of(call.ledger, plan);
  place.field = "attachments";
  if (plan.source) {
    SpanList spans = find_words(plan.source->text, {}, printed);
    if (!spans.empty()) place.spans = std::move(spans);
  }
  call.findings.push_back({"P10",
                           Severity::warning,
                           {std::move(place)},
                           {"文件列有{}，文中没有这个附件。", {printed}},
                           finding_key("P10", {printed})});
}

bool is_standing(std::string_view deadline) {
  static constexpr std::u32string_view kWords[] = {U"长期", U"常年", U"持续"};
  std::u32string text = to_utf32(deadline);
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::u32string_view word) {
    return text.find(word) != std::u32string::npos;
  });
}

// Yearly amounts need an end.
bool has_yearly_amount(const CheckedItem& item) {
  return std::any_of(item.targets.begin(), item.targets.end(), [](const CheckedTarget& target) {
    TargetKind kind = target.target->kind;
    bool yearly = kind == TargetKind::quantity || kind == TargetKind::standard ||
                  kind == TargetKind::investment;
    return yearly && target.target->value && !target.target->worded;
  });
}

bool is_before(const Month& a, const Month& b) {
  return a.year != b.year ? a.year < b.year : a.month < b.month;
}

// The month in which the plan begins to hold: its date of issue, else January of its year.
std::optional<Month> start_of(const Plan& plan) {
  std::optional<Date> issued = parse_date(plan.issued);
  if (issued) return Month{issued->year, issued->month};
  if (plan.year == 0) return std::nullopt;
  return Month{static_cast<int>(plan.year), 1};
}

// 11月31日 in a deadline: a day that no calendar has; "" where all exist. A day counts with the
// month right before it only: 每月25日 has none.
std::string impossible_day(std::string_view deadline, int64_t plan_year) {
  constexpr int64_t kLeapYear = 2024;  // where no year is known, 29 February may be right
  std::u32string text = to_utf32(deadline);
  int64_t year = plan_year > 0 ? plan_year : kLeapYear, month = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    CountingNumber number = read_counting_number(text, at);
    if (number.length == 0) {
      if (!is_space(text[at])) month = 0;
      continue;
    }
    at += number.length;
    char32_t unit = at < text.size() ? text[at] : U' ';
    Date day{static_cast<int>(year), static_cast<int>(month), static_cast<int>(number.value)};
    if (unit == U'日' && month > 0 && !is_valid(day)) {
      return std::to_string(month) + "月" + std::to_string(number.value) + "日";
    }
    month = unit == U'月' ? number.value : 0;
    if (unit == U'年' && number.value >= 1000) year = number.value;
  }
  return {};
}

void check_deadline(const RuleCall& call, const CheckedPlan& plan, const CheckedItem& item) {
  const Item& record = *item.item;
  std::string label = label_of(item);
  std::optional<Month> due = parse_month(record.deadline_month);
  std::optional<Month> start = start_of(*plan.plan);
  std::string no_day = impossible_day(record.deadline, plan.plan->year);
  if (!no_day.empty()) {
    call.findings.push_back(
        {"P15",
         Severity::error,
         {place_of(call.ledger, plan, item, "deadline")},
         {"{} 的完成时限「{}」不存在：没有 {} 这一天。", {label, record.deadline, no_day}},
         finding_key("P15", {label, record.deadline})});
  } else if (due && start && is_before(*due, *start)) {
    call.findings.push_back(
        {"P15",
         Severity::error,
         {place_of(call.ledger, plan, item, "deadline")},
         {"{} 的完成时限 {} 早于方案的起始月份 {}。", {label, record.deadline, to_string(*start)}},
         finding_key("P15", {label, record.deadline})});
  } else if (is_standing(record.deadline) && has_yearly_amount(item)) {
    call.findings.push_back({"P15",
                             Severity::hint,
                             {place_of(call.ledger, plan, item, "deadline")},
                             {"{} 有年度数量，完成时限却是「{}」。", {label, record.deadline}},
                             finding_key("P15", {label, record.deadline})});
  }
}

void report_missing_deadlines(const RuleCall& call, const CheckedPlan& plan) {
  std::vector<const CheckedItem*> without;
  int64_t all = 0;
  for_each_item(plan, [&](const CheckedItem& item) {
    ++all;
    if (item.item->deadline.empty()) without.push_back(&item);
  });
  int64_t count = static_cast<int64_t>(without.size());
  if (count > call.parameter("listed_singly")) {
    std::vector<FindingPlace> places = {place_of(call.ledger, plan)};
    for (const CheckedItem* item : without) places.push_back(place_of(call.ledger, plan, *item));
    call.findings.push_back(
        {"P15",
         Severity::hint,
         std::move(places),
         {"{} 项中有 {} 项没有写完成时限。", {std::to_string(all), std::to_string(count)}},
         finding_key("P15", {std::to_string(all), std::to_string(count)})});
    return;
  }
  for (const CheckedItem* item : without) {
    call.findings.push_back({"P15",
                             Severity::hint,
                             {place_of(call.ledger, plan, *item)},
                             {"{} 没有写完成时限。", {label_of(*item)}},
                             finding_key("P15", {label_of(*item)})});
  }
}

}  // namespace

void check_measurable(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    for_each_item(plan, [&](const CheckedItem& item) { check_item_measurable(call, plan, item); });
  }
}

void check_pending(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    for (const CheckedGroup& group : plan.groups) {
      if (!group.group->provisional) continue;
      std::string level(label_of(group.group->level));
      call.findings.push_back({"P09",
                               Severity::hint,
                               {place_of(call.ledger, plan, group)},
                               {"{}的 {} 项以上级下达的任务为准，所列数字是暂定的。",
                                {level, std::to_string(group.items.size())}},
                               finding_key("P09", {group.group->heading})});
    }
    for_each_item(plan, [&](const CheckedItem& item) {
      if (!is_pending(item)) return;
      call.findings.push_back({"P09",
                               Severity::hint,
                               {place_of(call.ledger, plan, item)},
                               {"{} 的目标待上级下达。", {label_of(item)}},
                               finding_key("P09", {label_of(item)})});
    });
  }
}

void check_annexes(const RuleCall& call) {
  constexpr size_t kMostAnnexes = 50;
  for (const CheckedPlan& plan : call.ledger.plans) {
    const TextList& annexes = plan.plan->attachments;
    if (annexes.empty()) continue;
    std::map<std::string, int> lines = plain_lines(call.ledger);
    for (size_t i = 0; i < std::min(annexes.size(), kMostAnnexes); ++i) {
      if (is_included(call.ledger, lines, annex_of(annexes[i]))) continue;
      add_missing_annex(call, plan, annexes[i]);
    }
  }
}

void check_deadlines(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    for_each_item(plan, [&](const CheckedItem& item) { check_deadline(call, plan, item); });
    report_missing_deadlines(call, plan);
  }
}

}  // namespace minsheng
