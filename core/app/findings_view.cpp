// The page 校核: see findings_view.h.
#include "app/findings_view.h"

#include <algorithm>
#include <map>

#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/ledger_index.h"
#include "rules/rule_table.h"

namespace minsheng {
namespace {

using ItemCodes = std::unordered_map<Id, std::string>;

const Ledger* ledger_of(const std::vector<const Ledger*>& ledgers, const Id& id) {
  for (const Ledger* ledger : ledgers) {
    if (ledger->id() == id) return ledger;
  }
  return nullptr;
}

Level level_of(const Ledger& ledger, const Id& group) {
  const Group* found = ledger.find<Group>(group);
  return found ? found->level : Level::none;
}

std::string numbered(Level level, const std::string& no, const std::string& title) {
  std::string text = level == Level::none ? "" : std::string(label_of(level));
  text += no;
  if (!text.empty() && !title.empty()) text += " ";
  return text + title;
}

std::string title_of(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (stored.exists && !stored.record.title.empty()) return stored.record.title;
  }
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    if (stored.exists && !stored.record.title.empty()) return stored.record.title;
  }
  return "";
}

Id entry_of(const Ledger& ledger, const RecordRef& record) {
  if (record.type == RecordType::progress_entry) return record.id;
  const Figure* figure =
      record.type == RecordType::figure ? ledger.find<Figure>(record.id) : nullptr;
  return figure ? figure->entry : Id();
}

// Of the record that is no item's: where in the document it stands.
std::string part_of(const Ledger& ledger, const RecordRef& record) {
  switch (record.type) {
    case RecordType::group:
      return std::string(label_of(level_of(ledger, record.id)));
    case RecordType::mechanism:
      return "机制";
    case RecordType::bulletin:
    case RecordType::news:
    case RecordType::upload_count:
      return "专报";
    default:
      return "方案";
  }
}

std::string short_place(const Ledger& ledger, const ItemCodes& codes, const RecordRef& record) {
  const ProgressEntry* entry = ledger.find<ProgressEntry>(entry_of(ledger, record));
  if (entry) return numbered(level_of(ledger, entry->group), entry->no, "");
  auto code = codes.find(item_of(ledger, record));
  if (code != codes.end()) return code->second;
  return part_of(ledger, record);
}

// What rows are put together by; rows of one group share the key.
struct GroupKey {
  int rank = 0;
  std::string name;

  bool operator<(const GroupKey& other) const {
    return rank != other.rank ? rank < other.rank : name < other.name;
  }
  bool operator==(const GroupKey&) const = default;
};

Message severity_title(const FindingRow& row) {
  if (row.state == FindingState::settled) return {"已说明", {}};
  if (row.state == FindingState::set_aside) return {"暂不处理", {}};
  switch (row.severity) {
    case Severity::error:
      return {"错误", {}};
    case Severity::warning:
      return {"警告", {}};
    case Severity::hint:
      break;
  }
  return {"提示", {}};
}

bool holds(const std::string& text, const std::string& wanted) {
  return text.find(wanted) != std::string::npos;
}

bool is_shown(const FindingFilter& filter, const FindingRow& row, const Finding& finding) {
  bool open = row.state == FindingState::open;
  if (filter.scope == FindingScope::open && !open) return false;
  if (filter.scope == FindingScope::decided && open) return false;
  if (filter.severity >= 0 && filter.severity != static_cast<int>(row.severity)) return false;
  if (!filter.rule.empty() && filter.rule != finding.rule) return false;
  if (!filter.ledger.empty() && filter.ledger != finding.places.front().ledger) return false;
  const std::string& wanted = filter.text;
  return wanted.empty() || holds(to_text(row.text), wanted) || holds(row.code, wanted) ||
         holds(row.rule, wanted) || holds(row.where, wanted);
}

// What is open first, gravest first.
int open_rank(const FindingRow& row) {
  switch (row.state) {
    case FindingState::open:
      break;
    case FindingState::settled:
      return 3;
    case FindingState::set_aside:
      return 4;
  }
  return static_cast<int>(row.severity);
}

GroupKey key_of(const FindingFilter& filter, const FindingRow& row, size_t order) {
  switch (filter.grouping) {
    case FindingGrouping::severity:
      return {open_rank(row), ""};
    case FindingGrouping::rule:
      return {0, row.code};
    case FindingGrouping::item:
      break;
  }
  return {static_cast<int>(order), ""};
}

FindingRow heading_of(const FindingFilter& filter, const FindingRow& first) {
  FindingRow heading;
  heading.is_heading = true;
  heading.severity = first.severity;
  heading.state = first.state;
  heading.code = first.code;
  heading.item = first.item;
  switch (filter.grouping) {
    case FindingGrouping::severity:
      heading.title = severity_title(first);
      break;
    case FindingGrouping::rule:
      heading.title = {first.rule, {}};
      break;
    case FindingGrouping::item:
      heading.title = {"{}", {first.where}};
      break;
  }
  return heading;
}

void count(FindingCounts& counts, const FindingRow& row) {
  if (row.state == FindingState::open) counts.open[static_cast<size_t>(row.severity)] += 1;
  if (row.state == FindingState::settled) counts.settled += 1;
  if (row.state == FindingState::set_aside) counts.set_aside += 1;
}

}  // namespace

std::vector<Finding> find_in_ledgers(const std::vector<const Ledger*>& ledgers,
                                     const RuleSettings& settings) {
  std::vector<CheckedLedger> laid_out = lay_out(ledgers, IndicatorNames(ledgers));
  std::vector<Finding> findings;
  for (const CheckedLedger& ledger : laid_out) {
    for (Finding& finding : check_ledger(ledger, laid_out, settings)) {
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

std::string where_of(const Ledger& ledger, const FindingPlace& place) {
  const Item* item = ledger.find<Item>(item_of(ledger, place.record));
  const ProgressEntry* entry = ledger.find<ProgressEntry>(entry_of(ledger, place.record));
  if (entry) return numbered(level_of(ledger, entry->group), entry->no, entry->title);
  if (item) return numbered(level_of(ledger, item->group), item->no, item->title);
  const Group* group = ledger.find<Group>(place.record.id);
  bool of_group = place.record.type == RecordType::group && group;
  return of_group ? group->heading : title_of(ledger);
}

FindingRow row_of(const Ledger& ledger, const ItemCodes& codes, const Finding& finding,
                  size_t index) {
  FindingRow row;
  row.finding = index;
  row.severity = finding.severity;
  row.state = state_of(ledger, finding);
  row.code = finding.rule;
  const Rule* rule = find_rule(finding.rule);
  row.rule = rule ? std::string(rule->name) : finding.rule;
  row.text = finding.text;
  row.where = where_of(ledger, finding.places.front());
  row.place = short_place(ledger, codes, finding.places.front().record);
  row.item = item_of(ledger, finding.places.front().record);
  const FindingNote* note = ledger.find<FindingNote>(note_of(ledger, finding));
  row.decided = note ? note->explanation : "";
  return row;
}

Id item_of(const Ledger& ledger, const RecordRef& record) {
  if (record.type == RecordType::item) return record.id;
  if (record.type == RecordType::target) {
    const Target* target = ledger.find<Target>(record.id);
    return target ? target->item : Id();
  }
  if (record.type == RecordType::share) {
    const Share* share = ledger.find<Share>(record.id);
    return share ? item_of(ledger, {RecordType::target, share->target}) : Id();
  }
  if (record.type == RecordType::report) {
    const Report* report = ledger.find<Report>(record.id);
    if (!report) return {};
    return report->item.empty() ? item_of(ledger, {RecordType::target, report->target})
                                : report->item;
  }
  const ProgressEntry* entry = ledger.find<ProgressEntry>(entry_of(ledger, record));
  return entry ? entry->item : Id();
}

FindingsView view_findings(const std::vector<const Ledger*>& ledgers,
                           const std::vector<Finding>& findings, const FindingFilter& filter) {
  FindingsView view;
  std::map<GroupKey, std::vector<FindingRow>> groups;
  std::map<std::string, size_t> item_order;
  std::map<Id, ItemCodes> codes_of;
  for (size_t i = 0; i < findings.size(); ++i) {
    const FindingPlace& place = findings[i].places.front();
    const Ledger* ledger = ledger_of(ledgers, place.ledger);
    if (!ledger) continue;
    auto [codes, fresh] = codes_of.try_emplace(place.ledger);
    if (fresh) codes->second = item_codes(*ledger);
    FindingRow row = row_of(*ledger, codes->second, findings[i], i);
    count(view.counts, row);
    if (!is_shown(filter, row, findings[i])) continue;
    view.shown += 1;
    size_t order =
        item_order.try_emplace(place.ledger + row.where, item_order.size()).first->second;
    groups[key_of(filter, row, order)].push_back(std::move(row));
  }
  for (auto& [key, rows] : groups) {
    sort_list(rows,
              [](const FindingRow& a, const FindingRow& b) { return a.severity < b.severity; });
    FindingRow heading = heading_of(filter, rows.front());
    heading.open = static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const auto& row) { return row.state == FindingState::open; }));
    heading.count = static_cast<int>(rows.size());
    view.rows.push_back(std::move(heading));
    for (FindingRow& row : rows) view.rows.push_back(std::move(row));
  }
  return view;
}

std::vector<FindingRow> open_findings_of(const Ledger& ledger, const std::vector<Finding>& findings,
                                         const Id& item) {
  constexpr size_t kMostPlaces = 5;
  std::vector<FindingRow> rows;
  ItemCodes codes = item_codes(ledger);
  for (size_t i = 0; i < findings.size(); ++i) {
    const std::vector<FindingPlace>& places = findings[i].places;
    if (places.size() > kMostPlaces) continue;
    bool speaks_of_it = std::any_of(places.begin(), places.end(), [&](const FindingPlace& place) {
      return place.ledger == ledger.id() && item_of(ledger, place.record) == item;
    });
    // A decision is kept in the ledger of the first place.
    if (!speaks_of_it || places.front().ledger != ledger.id()) continue;
    FindingRow row = row_of(ledger, codes, findings[i], i);
    if (row.state == FindingState::open) rows.push_back(std::move(row));
  }
  return rows;
}

FindingCounts count_findings(const std::vector<const Ledger*>& ledgers,
                             const std::vector<Finding>& findings) {
  return view_findings(ledgers, findings, {}).counts;
}

}  // namespace minsheng
