#include "rules/schedule.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "rules/percents.h"

namespace minsheng {
namespace {

constexpr std::string_view kForEver[] = {"长期", "常态", "持续", "坚持"};

bool is_for_ever(const Item& item) {
  if (!item.deadline_month.empty()) return false;
  return std::any_of(std::begin(kForEver), std::end(kForEver), [&](std::string_view word) {
    return item.deadline.find(word) != std::string::npos;
  });
}

int month_number(const std::string& text, int year, int otherwise) {
  std::optional<Month> month = parse_month(text);
  return month ? months_between({year, 1}, *month) + 1 : otherwise;
}

struct Node {
  int month;
  Decimal percent;
};

std::vector<Node> nodes_of(const Schedule& schedule) {
  std::vector<Node> nodes = {{schedule.start - 1, Decimal(0)}};
  int deadline = std::max(schedule.deadline, schedule.start);
  for (int month = 1; month <= 12 && month < deadline; ++month) {
    const std::optional<Decimal>& set = schedule.curve[static_cast<size_t>(month - 1)];
    if (set && month > nodes.back().month) nodes.push_back({month, *set});
  }
  nodes.push_back({deadline, kWhole});
  return nodes;
}

// Between two nodes, `month` strictly inside.
Decimal between(const Node& before, const Node& after, int month) {
  Decimal run(after.month - before.month);
  std::optional<Decimal> rise = subtract(after.percent, before.percent);
  std::optional<Decimal> part = rise ? multiply(*rise, Decimal(month - before.month)) : rise;
  std::optional<Decimal> share = part ? divide(*part, run, kPercentDigits) : part;
  std::optional<Decimal> sum = share ? add(before.percent, *share) : share;
  return sum.value_or(before.percent);
}

}  // namespace

Schedule schedule_of(const Item& item, const Target* target, int year) {
  Schedule schedule;
  schedule.undated = is_for_ever(item);
  schedule.deadline = month_number(item.deadline_month, year, 12);
  if (!target) return schedule;
  schedule.continual = target->kind == TargetKind::ongoing;
  schedule.start = month_number(target->start_month, year, 1);
  size_t count = std::min<size_t>(target->curve.size(), schedule.curve.size());
  for (size_t i = 0; i < count; ++i) schedule.curve[i] = Decimal::parse(target->curve[i]);
  return schedule;
}

std::optional<Decimal> expected_percent(const Schedule& schedule, int month) {
  if (schedule.undated) return std::nullopt;
  if (month < schedule.start) return Decimal(0);
  if (schedule.continual) return kWhole;
  std::vector<Node> nodes = nodes_of(schedule);
  auto after = std::find_if(nodes.begin(), nodes.end(),
                            [&](const Node& node) { return node.month >= month; });
  if (after == nodes.end()) return nodes.back().percent;
  if (after->month == month) return after->percent;
  return between(*(after - 1), *after, month);
}

}  // namespace minsheng
