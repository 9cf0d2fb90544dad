#include "app/sample_year.h"

#include <algorithm>

#include "app/sample_year_text.h"
#include "app/status_words.h"
#include "base/ensure.h"
#include "model/ledger_index.h"
#include "rules/ledger_progress.h"

namespace minsheng {
namespace {

constexpr const char* kClerk = "示例";

struct SampleItem {
  Id id;
  std::string unit;  // the first lead
};

struct SampleTarget {
  std::string name;  // 省1.2
  Id id;
  std::string unit;
};

struct SamplePlan {
  std::map<std::string, SampleItem> items;  // by code
  std::vector<SampleTarget> targets;
};

SamplePlan plan_of(const Ledger& ledger) {
  SamplePlan plan;
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) {
      std::string unit = item.leads.empty() ? "" : item.leads.front();
      plan.items[item.code] = {item.id, unit};
      for (size_t i = 0; i < item.targets.size(); ++i) {
        plan.targets.push_back({item.code + "." + std::to_string(i + 1), item.targets[i].id, unit});
      }
    }
  }
  return plan;
}

void apply(EditedLedger& ledger, Edit& edit, const std::string& date, const Message& label) {
  Result<void> applied = ledger.apply(edit.finish(date + "T17:00:00+08:00", label));
  ENSURE(applied.ok(), "a sample's step fits its ledger");
}

void split_target(Edit& edit, const Id& target, const std::vector<SampleShare>& shares) {
  for (size_t i = 0; i < shares.size(); ++i) {
    Share share;
    share.target = target;
    share.position = static_cast<int64_t>(i + 1);
    share.unit = shares[i].unit;
    share.value = shares[i].value;
    edit.create(edit.next_id(), share);
  }
}

void set_up(EditedLedger& edited, const SampleYear& year, const SamplePlan& plan) {
  const Ledger& ledger = edited.ledger();
  Edit edit(ledger, edited.actor());
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    edit.set({RecordType::plan, id}, "jurisdiction", year.jurisdiction);
  }
  for (const SampleTarget& target : plan.targets) {
    auto shares = year.shares.find(target.name);
    if (shares != year.shares.end()) split_target(edit, target.id, shares->second);
    auto stages = year.stages.find(target.name);
    if (stages == year.stages.end()) continue;
    edit.set({RecordType::target, target.id}, "stages", stages->second);
    edit.set({RecordType::target, target.id}, "kind", std::string(key_of(TargetKind::milestone)));
  }
  apply(edited, edit, to_string(Date{year_of(ledger, 0), 1, 10}), {"设置示例数据", {}});
}

Report report_of(const SampleYear& year, const Id& target, const std::string& unit,
                 const Month& month, const Decimal& done) {
  auto index = static_cast<size_t>(month.month - 1);
  Report report;
  report.target = target;
  report.unit = unit;
  report.month = to_string(month);
  report.done = done;
  report.state = ReportState::verified;
  report.filled_on = to_string(Date{month.year, month.month, 25});
  auto received = year.received.find({unit, index});
  report.received_on = received == year.received.end()
                           ? to_string(Date{month.year, month.month, 26})
                           : received->second;
  report.filled_by = kClerk;
  return report;
}

// Each unit's figures of a target; the first says what there is to say.
void report_target(Edit& edit, const SampleYear& year, const SampleTarget& target,
                   const Month& month) {
  auto index = static_cast<size_t>(month.month - 1);
  std::vector<SampleShare> rows;
  auto shares = year.shares.find(target.name);
  if (shares != year.shares.end()) rows = shares->second;
  auto figures = year.figures.find(target.name);
  if (figures != year.figures.end()) rows.push_back({target.unit, {}, figures->second});
  auto words = year.words.find({target.name, index});
  bool said = words == year.words.end();
  for (const SampleShare& row : rows) {
    if (!row.figures[index]) continue;
    Report report = report_of(year, target.id, row.unit, month, *row.figures[index]);
    if (!said) {
      report.note = words->second.note;
      report.problem = words->second.problem;
      said = true;
    }
    edit.create(edit.next_id(), report);
  }
}

void report_month(EditedLedger& edited, const SampleYear& year, const SamplePlan& plan,
                  const Month& month) {
  Edit edit(edited.ledger(), edited.actor());
  for (const SampleTarget& target : plan.targets) report_target(edit, year, target, month);
  apply(edited, edit, to_string(Date{month.year, month.month, 28}),
        {"填报{}（示例）", {month_text(month)}});
}

// Of a record whose item is a code: its item by id, its unit.
template <class Record>
Record placed(const SamplePlan& plan, Record record) {
  auto item = plan.items.find(record.item);
  ENSURE(item != plan.items.end(), "a sample's records are of an item of its plan");
  record.item = item->second.id;
  record.unit = item->second.unit;
  return record;
}

void add_evidence(Edit& edit, const SampleYear& year, const SamplePlan& plan, int number) {
  for (const Evidence& read : year.evidence) {
    Evidence evidence = placed(plan, read);
    evidence.month = std::to_string(number) + read.month;
    edit.create(edit.next_id(), evidence);
  }
}

void add_practices(Edit& edit, const SampleYear& year, const SamplePlan& plan) {
  for (const Practice& read : year.practices) {
    Practice practice = placed(plan, read);
    practice.source = kClerk;
    edit.create(edit.next_id(), practice);
  }
}

void add_supervision(Edit& edit, const SampleYear& year, const SamplePlan& plan, int number) {
  for (size_t i = 0; i < year.notes.size(); ++i) {
    SupervisionNote note = placed(plan, year.notes[i]);
    std::string serial = std::to_string(i + 1);
    note.number = std::to_string(number) + "-" + std::string(serial.size() < 2 ? "0" : "") + serial;
    edit.create(edit.next_id(), note);
  }
  for (const SpotCheck& read : year.spot_checks) {
    SpotCheck check = placed(plan, read);
    check.checked_by = kClerk;
    edit.create(edit.next_id(), check);
  }
}

void add_points(Edit& edit, const SampleYear& year) {
  for (Assessment given : year.points) {
    given.criterion = "manual";
    edit.create(edit.next_id(), given);
  }
}

void add_other_records(EditedLedger& edited, const SampleYear& year, const SamplePlan& plan) {
  int number = year_of(edited.ledger(), 0);
  Edit edit(edited.ledger(), edited.actor());
  add_evidence(edit, year, plan, number);
  add_practices(edit, year, plan);
  add_supervision(edit, year, plan, number);
  add_points(edit, year);
  if (edit.empty()) return;
  apply(edited, edit, to_string(Date{number, 12, 30}), {"登记佐证、督办和考评（示例）", {}});
}

bool has_target(const SamplePlan& plan, const std::string& name) {
  return std::any_of(plan.targets.begin(), plan.targets.end(),
                     [&](const SampleTarget& target) { return target.name == name; });
}

}  // namespace

void add_sample_year(EditedLedger& edited, std::string_view text) {
  SampleYear year = read_sample_year(text);
  SamplePlan plan = plan_of(edited.ledger());
  for (const auto& [name, figures] : year.figures) {
    ENSURE(has_target(plan, name), "a sample's figures are of a target of its plan");
  }
  for (const auto& [name, shares] : year.shares) {
    ENSURE(has_target(plan, name), "a sample's shares are of a target of its plan");
  }
  set_up(edited, year, plan);
  int number = year_of(edited.ledger(), 0);
  for (int month = 1; month <= static_cast<int>(kSampleMonths); ++month) {
    report_month(edited, year, plan, {number, month});
  }
  add_other_records(edited, year, plan);
}

}  // namespace minsheng
