#include "app/problem_list.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/status_words.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/ledger_index.h"
#include "model/unit_aliases.h"

namespace minsheng {
namespace {

int days_behind(const std::string& due, const std::string& today) {
  std::optional<Date> from = parse_date(due);
  std::optional<Date> to = parse_date(today.substr(0, 10));
  return from && to ? std::max(days_between(*from, *to), 0) : 0;
}

ProblemState state_of(const Problem& problem, int days_late) {
  if (!problem.closed.empty()) return ProblemState::closed;
  if (!problem.answer.empty()) return ProblemState::answered;
  return days_late > 0 ? ProblemState::overdue : ProblemState::open;
}

int rank_of(ProblemState state) {
  static constexpr int kRanks[] = {1, 0, 2, 3};  // overdue before open
  return kRanks[static_cast<size_t>(state)];
}

// By which a report's problem is known on the list.
using ProblemKey = std::tuple<Id, std::string, std::string>;  // item, unit, text

ProblemKey key_of(const Id& item, const std::string& unit, const std::string& text) {
  return {item, unit, std::string(trim(text))};
}

std::string item_title(const Ledger& ledger, const Id& id) {
  const Item* item = ledger.find<Item>(id);
  return item ? item->title : std::string();
}

std::vector<ReportedProblem> reported_problems(const Ledger& ledger, const LedgerProgress& progress,
                                               const Month& month, std::set<ProblemKey> known) {
  std::vector<ReportedProblem> found;
  for (int i = month.month; i > 0; --i) {
    for (const ItemProgress& item : progress.items) {
      for (const TargetProgress& target : item.targets) {
        for (const ReportedRow& row : target.rows) {
          const Id* id = at(row.months, i).report;
          const Report* report = id ? ledger.find<Report>(*id) : nullptr;
          if (!report || trim(report->problem).empty()) continue;
          // Said again in a later month it is the same problem.
          if (!known.insert(key_of(item.id, row.unit, report->problem)).second) continue;
          found.push_back({*id, item.id, item.code, item.item->title, row.unit, report->month,
                           std::string(trim(report->problem))});
        }
      }
    }
  }
  return found;
}

}  // namespace

std::string problem_state_name(ProblemState state) {
  static constexpr std::string_view kNames[] = {"待答复", "已逾期", "已答复", "已办结"};
  return std::string(kNames[static_cast<size_t>(state)]);
}

ProblemList list_problems(const Ledger& ledger, const LedgerProgress& progress, const Month& month,
                          const std::string& today) {
  ProblemList list;
  std::unordered_map<Id, std::string> codes = item_codes(ledger);
  UnitAliases names(ledger);
  std::set<ProblemKey> known;
  for (const auto& [id, stored] : ledger.table<Problem>()) {
    const Problem& problem = stored.record;
    if (!stored.exists) continue;
    std::string unit = names.common_name(problem.unit);
    known.insert(key_of(problem.item, unit, problem.text));
    int days = days_behind(problem.due, today);
    ProblemState state = state_of(problem, days);
    list.overdue += state == ProblemState::overdue ? 1 : 0;
    bool open = state == ProblemState::overdue || state == ProblemState::open;
    list.open += open ? 1 : 0;
    list.rows.push_back({id, problem.item, codes[problem.item], item_title(ledger, problem.item),
                         unit, problem.month, problem.text, problem.owner,
                         day_text(problem.due, progress.year), state, days});
  }
  sort_list(list.rows, [](const auto& a, const auto& b) {
    if (a.state != b.state) return rank_of(a.state) < rank_of(b.state);
    return a.month > b.month;
  });
  list.reported = reported_problems(ledger, progress, month, std::move(known));
  return list;
}

Id take_over(Edit& edit, const ReportedProblem& reported) {
  Problem problem;
  problem.item = reported.item;
  problem.unit = reported.unit;
  problem.month = reported.month;
  problem.text = reported.text;
  Id id = edit.next_id();
  edit.create(id, problem);
  return id;
}

Id add_problem(Edit& edit, const LedgerProgress& progress, const Id& item, const Month& month) {
  const ItemProgress* found = find_item(progress, item);
  if (!found) return "";
  Problem problem;
  problem.item = item;
  problem.month = to_string(month);
  if (!found->leads.empty()) problem.unit = found->leads.front();
  Id id = edit.next_id();
  edit.create(id, problem);
  return id;
}

}  // namespace minsheng
