// find_damage: are the references of a ledger whole?
#include "model/ledger.h"

namespace minsheng {
namespace {

template <class Record, class Parent>
void check_parent(const LedgerData& data, Id Record::*member, std::vector<Message>& damage) {
  const auto& parents = std::get<Table<Parent>>(data.tables);
  for (const auto& [id, stored] : std::get<Table<Record>>(data.tables)) {
    const Id& parent = stored.record.*member;
    if (!stored.exists || parent.empty() || parents.contains(parent)) continue;
    damage.push_back({"{} {} 指向不存在的{} {}。",
                      {std::string(label_of(record_type_of<Record>())), id,
                       std::string(label_of(record_type_of<Parent>())), parent}});
  }
}

}  // namespace

std::vector<Message> find_damage(const LedgerData& data) {
  std::vector<Message> damage;
  check_parent<Plan, SourceDocument>(data, &Plan::source, damage);
  check_parent<Group, Plan>(data, &Group::plan, damage);
  check_parent<Item, Group>(data, &Item::group, damage);
  check_parent<Target, Item>(data, &Target::item, damage);
  check_parent<Target, Target>(data, &Target::part_of, damage);
  check_parent<Mechanism, Plan>(data, &Mechanism::plan, damage);
  check_parent<Share, Target>(data, &Share::target, damage);
  check_parent<Report, Target>(data, &Report::target, damage);
  check_parent<Report, Item>(data, &Report::item, damage);
  check_parent<Evidence, Item>(data, &Evidence::item, damage);
  check_parent<SupervisionNote, Item>(data, &SupervisionNote::item, damage);
  check_parent<SpotCheck, Item>(data, &SpotCheck::item, damage);
  check_parent<Practice, Item>(data, &Practice::item, damage);
  check_parent<Problem, Item>(data, &Problem::item, damage);
  check_parent<Bulletin, SourceDocument>(data, &Bulletin::source, damage);
  check_parent<Group, Bulletin>(data, &Group::bulletin, damage);
  check_parent<ProgressEntry, Group>(data, &ProgressEntry::group, damage);
  check_parent<ProgressEntry, Item>(data, &ProgressEntry::item, damage);
  check_parent<Figure, ProgressEntry>(data, &Figure::entry, damage);
  check_parent<Figure, News>(data, &Figure::news, damage);
  check_parent<Figure, Figure>(data, &Figure::part_of, damage);
  check_parent<Figure, Target>(data, &Figure::target, damage);
  check_parent<News, Bulletin>(data, &News::bulletin, damage);
  check_parent<UploadCount, Bulletin>(data, &UploadCount::bulletin, damage);
  return damage;
}

}  // namespace minsheng
