#include "app/spot_checks.h"

#include <algorithm>
#include <set>

#include "app/status_words.h"
#include "base/refuse.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/ledger_index.h"
#include "rules/sampling.h"

namespace minsheng {
namespace {

// Items that something can be checked of.
std::vector<const ItemProgress*> population_of(const LedgerProgress& progress) {
  std::vector<const ItemProgress*> items;
  for (const ItemProgress& item : progress.items) {
    if (!item.item->pending) items.push_back(&item);
  }
  return items;
}

std::string lead_of(const ItemProgress& item) {
  return item.leads.empty() ? std::string() : item.leads.front();
}

std::string stratum_of(const ItemProgress& item, Stratum by) {
  return by == Stratum::level ? std::to_string(static_cast<int>(item.level)) : lead_of(item);
}

SpotCheck fresh_check(const ItemProgress& item) {
  SpotCheck check;
  check.item = item.id;
  check.unit = lead_of(item);
  return check;
}

Result<size_t> read_amount(const std::string& amount, size_t population) {
  std::string typed = to_half_width(std::string(trim(amount)));
  bool percent = typed.ends_with("%");
  if (percent) typed.pop_back();
  std::optional<uint64_t> number = whole_number(trim(typed), 6);
  if (!number || *number == 0) {
    return refuse("「{}」不是件数，可写 6 或 20%。", {amount});
  }
  size_t most = percent ? 100 : population;
  if (*number > most) {
    if (percent) return refuse("不能多于 100%。");
    return refuse("一共只有 {} 项可抽。", {std::to_string(population)});
  }
  auto value = static_cast<size_t>(*number);
  return percent ? sample_size(population, value) : value;
}

}  // namespace

Result<DrawPlan> plan_draw(const LedgerProgress& progress, const std::string& amount, Stratum by,
                           const std::string& seed) {
  DrawPlan plan;
  plan.by = by;
  plan.population = population_of(progress).size();
  Result<size_t> count = read_amount(amount, plan.population);
  if (!count) return count.error();
  plan.count = count.value();
  std::optional<uint64_t> number =
      whole_number(to_half_width(std::string(trim(seed))), kMostSeedDigits);
  if (!number) return refuse("种子要写数字，最多 18 位，例如 2024062801。");
  plan.seed = *number;
  return plan;
}

std::vector<Id> draw_items(const LedgerProgress& progress, const DrawPlan& plan) {
  std::vector<const ItemProgress*> population = population_of(progress);
  std::vector<std::string> strata;
  for (const ItemProgress* item : population) strata.push_back(stratum_of(*item, plan.by));
  std::vector<Id> items;
  for (size_t place : draw_sample(strata, plan.count, plan.seed)) {
    items.push_back(population[place]->id);
  }
  return items;
}

std::string usual_seed(const Ledger& ledger, const std::string& today) {
  std::set<std::string> draws;
  for (const auto& [id, stored] : ledger.table<SpotCheck>()) {
    if (stored.exists && !stored.record.draw.empty()) draws.insert(stored.record.draw);
  }
  std::string day = today.substr(0, 10);
  std::erase(day, '-');
  std::string number = std::to_string(draws.size() + 1);
  return day + (number.size() < 2 ? "0" : "") + number;
}

void record_draw(Edit& edit, const LedgerProgress& progress, const DrawPlan& plan) {
  for (const Id& item : draw_items(progress, plan)) {
    SpotCheck check = fresh_check(*find_item(progress, item));
    check.draw = draw_text(plan);
    edit.create(edit.next_id(), check);
  }
}

Id add_check(Edit& edit, const LedgerProgress& progress, const Id& item) {
  const ItemProgress* found = find_item(progress, item);
  if (!found) return "";
  Id id = edit.next_id();
  edit.create(id, fresh_check(*found));
  return id;
}

std::string check_state_name(CheckState state) {
  static constexpr std::string_view kNames[] = {"待核验", "相符", "基本相符", "不符"};
  return std::string(kNames[static_cast<size_t>(state)]);
}

CheckList list_checks(const Ledger& ledger, int year) {
  CheckList list;
  std::unordered_map<Id, int> places;
  int place = 0;
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) places[item.id] = ++place;
  }
  std::unordered_map<Id, std::string> codes = item_codes(ledger);
  std::vector<std::pair<std::string, CheckRow>> dated;
  for (const auto& [id, stored] : ledger.table<SpotCheck>()) {
    const SpotCheck& check = stored.record;
    if (!stored.exists) continue;
    const Item* item = ledger.find<Item>(check.item);
    CheckRow row{id,
                 check.item,
                 codes[check.item],
                 item ? item->title : "",
                 check.unit,
                 day_text(check.checked_on, year),
                 check.checked_by,
                 check.result,
                 check.finding,
                 check.draw,
                 state_of(check)};
    list.open += row.state == CheckState::open ? 1 : 0;
    list.agreeing += row.state == CheckState::agrees ? 1 : 0;
    dated.emplace_back(check.checked_on, std::move(row));
  }
  sort_list(dated, [&](const auto& a, const auto& b) {
    bool open_a = a.second.state == CheckState::open, open_b = b.second.state == CheckState::open;
    if (open_a != open_b) return open_a;
    if (!open_a && a.first != b.first) return a.first > b.first;
    return places[a.second.item] < places[b.second.item];
  });
  for (auto& [date, row] : dated) list.rows.push_back(std::move(row));
  return list;
}

bool draws_again(const Ledger& ledger, const LedgerProgress& progress, const std::string& draw) {
  std::optional<DrawPlan> plan = read_draw(draw);
  if (!plan || plan->population != population_of(progress).size()) return false;
  std::set<Id> recorded;
  for (const auto& [id, stored] : ledger.table<SpotCheck>()) {
    if (stored.exists && stored.record.draw == draw) recorded.insert(stored.record.item);
  }
  std::vector<Id> drawn = draw_items(progress, *plan);
  return recorded == std::set<Id>(drawn.begin(), drawn.end());
}

}  // namespace minsheng
