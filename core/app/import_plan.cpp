#include "app/import_plan.h"

#include <map>
#include <set>
#include <vector>

#include "app/report_form.h"

namespace minsheng {
namespace {

// From the reading's ids to the ledger's. The empty id stays empty.
class IdMap {
 public:
  explicit IdMap(Edit& edit) : edit_(edit) {}

  Id at(const Id& read_id) {
    if (read_id.empty()) return {};
    auto [entry, fresh] = ids_.try_emplace(read_id);
    if (fresh) entry->second = edit_.next_id();
    return entry->second;
  }

 private:
  Edit& edit_;
  std::map<Id, Id> ids_;
};

void create_units(Edit& edit, const Ledger& ledger, const std::vector<std::string>& names) {
  std::set<std::string> known;
  for (const auto& [id, stored] : ledger.table<Unit>()) {
    if (stored.exists) known.insert(stored.record.name);
  }
  for (const std::string& name : names) {
    if (name.empty() || !known.insert(name).second) continue;
    Unit unit;
    unit.name = name;
    edit.create(edit.next_id(), unit);
  }
}

std::vector<std::string> unit_names(const PlanReading& reading) {
  std::vector<std::string> names = reading.mechanism.members;
  for (const Named<Item>& item : reading.items) {
    const TextList& leads = item.record.lead_units;
    const TextList& supports = item.record.support_units;
    names.insert(names.end(), leads.begin(), leads.end());
    names.insert(names.end(), supports.begin(), supports.end());
  }
  return names;
}

// Creates what was read, each record after `place` has put the ledger's ids into it.
template <class Record, class Place>
void create_all(Edit& edit, IdMap& ids, const std::vector<Named<Record>>& records, Place place) {
  for (const Named<Record>& read : records) {
    Record record = read.record;
    place(record);
    edit.create(ids.at(read.id), record);
  }
}

// The plan with all that belongs to it.
void create_plan(Edit& edit, IdMap& ids, const Ledger& ledger, const PlanReading& reading,
                 const Id& source) {
  Plan plan = reading.plan;
  plan.source = source;
  Id plan_id = edit.next_id();
  edit.create(plan_id, plan);
  Mechanism mechanism = reading.mechanism;
  mechanism.plan = plan_id;
  edit.create(edit.next_id(), mechanism);
  create_all(edit, ids, reading.groups, [&](Group& group) { group.plan = plan_id; });
  create_all(edit, ids, reading.items, [&](Item& item) { item.group = ids.at(item.group); });
  create_all(edit, ids, reading.targets, [&](Target& target) {
    target.item = ids.at(target.item);
    target.part_of = ids.at(target.part_of);
  });
  create_units(edit, ledger, unit_names(reading));
}

// The bulletin with its sections, entries, news and counts; figures come last, as they refer to
// both.
void create_bulletin(Edit& edit, IdMap& ids, const PlanReading& reading, const Id& source) {
  Bulletin bulletin = reading.bulletin;
  bulletin.source = source;
  Id id = edit.next_id();
  edit.create(id, bulletin);
  create_all(edit, ids, reading.groups, [&](Group& group) { group.bulletin = id; });
  create_all(edit, ids, reading.entries,
             [&](ProgressEntry& entry) { entry.group = ids.at(entry.group); });
  create_all(edit, ids, reading.news, [&](News& news) { news.bulletin = id; });
  create_all(edit, ids, reading.uploads, [&](UploadCount& count) { count.bulletin = id; });
  create_all(edit, ids, reading.figures, [&](Figure& figure) {
    figure.entry = ids.at(figure.entry);
    figure.news = ids.at(figure.news);
    figure.part_of = ids.at(figure.part_of);
  });
}

// 县里的安排 of 县里的安排.docx
std::string without_extension(const std::string& file) {
  size_t dot = file.rfind('.');
  return dot == std::string::npos || dot == 0 ? file : file.substr(0, dot);
}

}  // namespace

Transaction import_transaction(const Ledger& ledger, const PlanReading& reading,
                               const SourceDocument& source, const ActorId& actor,
                               const std::string& time) {
  Edit edit(ledger, actor);
  IdMap ids(edit);
  Id source_id = edit.next_id();
  edit.create(source_id, source);
  bool bulletin = reading.kind == DocumentKind::bulletin;
  if (bulletin) {
    create_bulletin(edit, ids, reading, source_id);
  } else {
    create_plan(edit, ids, ledger, reading, source_id);
  }
  const std::string& title = bulletin ? reading.bulletin.title : reading.plan.title;
  const std::string& name = title.empty() ? source.name : title;
  return edit.finish(time, {bulletin ? "导入专报《{}》" : "导入方案《{}》", {name}});
}

std::string ledger_title(const Ledger& ledger) {
  if (std::optional<FormMark> form = form_of(ledger)) return form_title(*form);
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (!stored.exists) continue;
    const Plan& plan = stored.record;
    std::string year = plan.year ? std::to_string(plan.year) : "";
    if (!plan.jurisdiction.empty()) return plan.jurisdiction + (year.empty() ? "" : " " + year);
    if (!plan.title.empty()) return plan.title;
  }
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    if (stored.exists && !stored.record.title.empty()) {
      return stored.record.title + stored.record.number;
    }
  }
  for (const auto& [id, stored] : ledger.table<SourceDocument>()) {
    std::string name = stored.exists ? without_extension(stored.record.name) : "";
    if (!name.empty()) return name;
  }
  return "未命名台账";
}

}  // namespace minsheng
