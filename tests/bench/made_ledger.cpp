#include "bench/made_ledger.h"

#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "bench/made_plan.h"

namespace minsheng::bench {
namespace {

constexpr Level kLevels[] = {Level::province, Level::city, Level::county};
constexpr size_t kItemsOfCategory = 20;
constexpr int64_t kOfTownship = 1200;  // its share of a target

using Groups = std::array<Id, std::size(kLevels)>;

Item item_of(size_t n, const Id& group) {
  MadeItem made = make_item(n);
  Item item;
  item.group = group;
  item.position = static_cast<int64_t>(n);
  item.no = "（" + std::to_string(n + 1) + "）";
  item.category = make_item(n / kItemsOfCategory * 2).category;
  item.title = made.title;
  item.text = made.text;
  item.lead_units = {made.lead};
  if (n % 5 == 0) item.lead_units.push_back("县财政局");
  return item;
}

Target target_of(size_t n, const Id& item) {
  MadeItem made = make_item(n);
  Target target;
  target.item = item;
  target.position = 1;
  target.indicator = made.indicator;
  target.op = TargetOp::equal;
  target.value = Decimal(made.value);
  target.unit = made.unit;
  target.phrase = made.phrase;
  return target;
}

// Plan and groups, in the history of both kinds of ledger.
Groups create_frame(Edit& edit) {
  SourceDocument source;
  source.name = "方案.txt";
  source.imported = kTime;
  Plan plan;
  plan.source = edit.next_id();
  edit.create(plan.source, source);
  plan.title = "云溪县2031年民生实事办理方案";
  plan.jurisdiction = "云溪县";
  plan.year = 2031;
  Id plan_id = edit.next_id();
  edit.create(plan_id, plan);
  Groups groups;
  for (size_t level = 0; level < groups.size(); ++level) {
    Group group;
    group.plan = plan_id;
    group.position = static_cast<int64_t>(level);
    group.level = kLevels[level];
    group.heading = "办好重点民生实事";
    groups[level] = edit.next_id();
    edit.create(groups[level], group);
  }
  return groups;
}

std::string township(size_t n) { return "第" + std::to_string(n + 1) + "镇"; }

Share share_of(const Id& target, size_t n) {
  Share share;
  share.target = target;
  share.position = static_cast<int64_t>(n + 1);
  share.unit = township(n);
  share.value = Decimal(kOfTownship);
  return share;
}

// Some towns are quick, some slow, and none does the same in each month.
Report report_of(const Id& target, size_t n, int month) {
  auto pace = static_cast<int64_t>(60 + n % 5 * 15);
  Report report;
  report.target = target;
  report.unit = township(n);
  report.month = to_string(Month{2031, month});
  report.done = Decimal(pace * month + month % 3 * 10);
  report.state = ReportState::verified;
  report.filled_on = to_string(Date{2031, month, 25});
  report.received_on = to_string(Date{2031, month, 26});
  return report;
}

void apply(Ledger& ledger, const Transaction& transaction) {
  Result<void> applied = ledger.apply(transaction);
  ENSURE(applied.ok(), "the bench's own edit applies");
}

Message import_label() { return {"导入方案《{}》", {"云溪县2031年民生实事办理方案"}}; }

}  // namespace

Ledger make_ledger(size_t items) {
  Ledger frame("bench-" + std::to_string(items));
  Edit edit(frame, kActor);
  Groups groups = create_frame(edit);
  Stamp created = frame.next_stamp(kActor);
  Table<Item> item_table;
  Table<Target> target_table;
  for (size_t n = 0; n < items; ++n) {
    Id item = edit.next_id();
    item_table[item] = {item_of(n, groups[n * groups.size() / items]), true, created, {}};
    target_table[edit.next_id()] = {target_of(n, item), true, created, {}};
  }
  apply(frame, edit.finish(kTime, import_label()));
  LedgerData data = frame.data();
  std::get<Table<Item>>(data.tables) = std::move(item_table);
  std::get<Table<Target>>(data.tables) = std::move(target_table);
  return Ledger(std::move(data));
}

Ledger make_imported_ledger(size_t items) {
  Ledger ledger("bench-" + std::to_string(items));
  Edit edit(ledger, kActor);
  Groups groups = create_frame(edit);
  for (size_t n = 0; n < items; ++n) {
    Id item = edit.next_id();
    edit.create(item, item_of(n, groups[n * groups.size() / items]));
    edit.create(edit.next_id(), target_of(n, item));
  }
  apply(ledger, edit.finish(kTime, import_label()));
  return ledger;
}

Ledger make_year(size_t items, size_t townships) {
  LedgerData data = make_ledger(items).data();
  IdSource ids(Stamp{"benchyear", 1});
  auto& shares = std::get<Table<Share>>(data.tables);
  auto& reports = std::get<Table<Report>>(data.tables);
  for (auto& [id, target] : std::get<Table<Target>>(data.tables)) {
    target.record.value = Decimal(static_cast<int64_t>(townships) * kOfTownship);
    for (size_t n = 0; n < townships; ++n) {
      shares[ids.next()] = {share_of(id, n), true, target.created, {}};
      for (int month = 1; month <= 12; ++month) {
        reports[ids.next()] = {report_of(id, n, month), true, target.created, {}};
      }
    }
  }
  return Ledger(std::move(data));
}

Transaction make_figure_edit(const Ledger& ledger, size_t n) {
  Edit edit(ledger, kActor);
  for (const auto& [id, stored] : ledger.table<Report>()) {
    if (stored.record.month != "2031-12") continue;
    edit.set({RecordType::report, id}, "done", Decimal(static_cast<int64_t>(1000 + n)));
    break;
  }
  return edit.finish(kTime, {"修改{}", {"累计数"}});
}

Transaction make_edit(const Ledger& ledger, size_t n) {
  Edit edit(ledger, kActor);
  const auto& [id, stored] = *ledger.table<Item>().begin();
  edit.set({RecordType::item, id}, "note", "核对过 " + std::to_string(n) + " 次");
  return edit.finish(kTime, {"修改{}", {"备注"}});
}

}  // namespace minsheng::bench
