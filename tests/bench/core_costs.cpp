#include "bench/core_costs.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/files.h"
#include "app/findings_view.h"
#include "app/ledger_view.h"
#include "app/overview_view.h"
#include "bench/kept_store.h"
#include "bench/made_ledger.h"
#include "bench/made_plan.h"
#include "format/ledger_json.h"
#include "text/plan_reader.h"
#include "text/source_lines.h"

namespace minsheng::bench {
namespace {

constexpr Date kToday{2031, 3, 20};

// What a job made is counted here, so that no compiler leaves the job out.
size_t kept = 0;
void keep(size_t size) { kept += size; }

template <class T>
T taken(Result<T> result) {
  ENSURE(result.ok(), "the bench's own data is good");
  return result.take();
}

void must_be_good(const Result<void>& done) { ENSURE(done.ok(), "the bench's store takes all"); }

std::vector<Ledger> make_ledgers(const std::vector<size_t>& sizes, Ledger (*make)(size_t)) {
  std::vector<Ledger> ledgers;
  for (size_t items : sizes) ledgers.push_back(make(items));
  return ledgers;
}

size_t items_of(const Ledger& ledger) { return ledger.table<Item>().size(); }

void measure_json(CostTable& table, const std::string& kind, const std::vector<Ledger>& ledgers) {
  for (const Ledger& ledger : ledgers) {
    size_t bytes = to_json(ledger).size();
    auto run = [&] { keep(to_json(ledger).size()); };
    table.measure({.name = kind + ", write", .size = items_of(ledger), .run = run, .bytes = bytes});
  }
  for (const Ledger& ledger : ledgers) {
    std::string json = to_json(ledger);
    std::string name = kind + ", read";
    if (Result<Ledger> read = ledger_from_json(json); !read) {
      table.remark(name, items_of(ledger), to_text(read.error().message));
      continue;
    }
    auto run = [&] { keep(taken(ledger_from_json(json)).history().size()); };
    table.measure({.name = name, .size = items_of(ledger), .run = run, .bytes = json.size()});
  }
}

std::string pack(const Ledger& ledger) { return taken(pack_bundle({ledger}, kActor, kTime)); }

void measure_bundle(CostTable& table, const std::vector<Ledger>& ledgers) {
  for (const Ledger& ledger : ledgers) {
    auto run = [&] { keep(pack(ledger).size()); };
    table.measure({.name = "bundle, write",
                   .size = items_of(ledger),
                   .run = run,
                   .bytes = pack(ledger).size()});
  }
  for (const Ledger& ledger : ledgers) {
    std::string bytes = pack(ledger);
    auto run = [&] { keep(taken(unpack_bundle(bytes)).ledgers.size()); };
    table.measure(
        {.name = "bundle, read", .size = items_of(ledger), .run = run, .bytes = bytes.size()});
  }
}

// A ledger that lies in a store, ready for edits.
struct StoredLedger {
  explicit StoredLedger(Ledger start)
      : ledger(std::move(start)),
        journal(store, json_codec(), ledger.id(), start_position(store, ledger.id())) {
    journal.checkpoint(ledger, kToday, must_be_good);
  }

  // One user action with all that it costs the core: the transaction, history, journal record.
  void edit() {
    Transaction step = make_edit(ledger, ++edits);
    must_be_good(ledger.apply(step));
    journal.append(step, must_be_good);
  }

  KeptStore store;
  Ledger ledger;
  LedgerJournal journal;
  size_t edits = 0;
};

void measure_edits(CostTable& table, const std::vector<Ledger>& ledgers) {
  constexpr int kEdits = 100;
  for (const Ledger& ledger : ledgers) {
    StoredLedger stored(ledger);
    auto run = [&] {
      for (int i = 0; i < kEdits; ++i) stored.edit();
    };
    table.measure(
        {.name = "edit and append", .size = items_of(ledger), .run = run, .calls = kEdits});
  }
}

void measure_snapshots(CostTable& table, const std::vector<Ledger>& ledgers) {
  for (const Ledger& ledger : ledgers) {
    StoredLedger stored(ledger);
    auto run = [&] { stored.journal.checkpoint(stored.ledger, kToday, must_be_good); };
    table.measure({.name = "snapshot",
                   .size = items_of(ledger),
                   .run = run,
                   .bytes = to_json(ledger).size()});
  }
}

// What follows every edit: all findings of the open ledgers, and the page's rows.
void measure_checks(CostTable& table, const std::vector<Ledger>& ledgers) {
  for (const Ledger& ledger : ledgers) {
    auto run = [&] { keep(find_in_ledgers({&ledger}, {}).size()); };
    table.measure({.name = "checks of a ledger", .size = items_of(ledger), .run = run});
  }
  constexpr size_t kCounties = 12;
  Ledger county = make_ledger(40);
  std::vector<const Ledger*> open(kCounties, &county);
  auto run = [&] { keep(find_in_ledgers(open, {}).size()); };
  table.measure({.name = "checks of 12 ledgers of 40 items", .size = kCounties, .run = run});
  std::vector<Finding> findings = find_in_ledgers(open, {});
  auto view = [&] { keep(view_findings(open, findings, {}).rows.size()); };
  table.measure({.name = "view of the findings", .size = findings.size(), .run = view});
}

void measure_loading(CostTable& table, const Sizes& sizes) {
  for (size_t records : sizes.journal_records) {
    StoredLedger stored(make_imported_ledger(100));
    while (stored.edits < records) stored.edit();
    auto run = [&] {
      LoadedLedger loaded = taken(load_ledger(stored.store, stored.ledger.id(), json_codec()));
      ENSURE(loaded.ledger.history().size() == records + 1, "what was stored is loaded");
    };
    table.measure({.name = "load 100 items and n records", .size = records, .run = run});
  }
}

}  // namespace

void measure_reading(CostTable& table, const Sizes& sizes) {
  for (size_t characters : sizes.characters) {
    std::string text = make_plan(characters);
    size_t read = std::min(text.size(), kLongestDocument);
    auto run = [&] { keep(read_plan(text).items.size()); };
    table.measure({.name = "plan reader", .size = characters, .run = run, .bytes = read});
    PlanReading reading = read_plan(text);
    table.remark("  has read", characters,
                 std::to_string(reading.items.size()) + " items, " +
                     std::to_string(reading.targets.size()) + " targets, " +
                     std::to_string(reading.diagnostics.size()) + " diagnostics");
  }
}

void measure_ledgers(CostTable& table, const Sizes& sizes) {
  std::vector<Ledger> ledgers = make_ledgers(sizes.items, make_ledger);
  measure_json(table, "ledger JSON", ledgers);
  measure_bundle(table, ledgers);
  measure_edits(table, ledgers);
  measure_snapshots(table, ledgers);
  for (const Ledger& ledger : ledgers) {
    auto run = [&] { keep(view_ledger(ledger, {}).rows.size()); };
    table.measure({.name = "view of the table", .size = items_of(ledger), .run = run});
  }
  LedgerFilter filter;
  filter.text = "村级";
  for (const Ledger& ledger : ledgers) {
    auto run = [&] { keep(view_ledger(ledger, filter).rows.size()); };
    table.measure({.name = "view of the table, filtered", .size = items_of(ledger), .run = run});
  }
  for (const Ledger& ledger : ledgers) {
    auto run = [&] { keep(view_overview(ledger).units.size()); };
    table.measure({.name = "view of the overview", .size = items_of(ledger), .run = run});
  }
  measure_checks(table, ledgers);
}

void measure_imported(CostTable& table, const Sizes& sizes) {
  measure_json(table, "imported ledger JSON",
               make_ledgers(sizes.imported_items, make_imported_ledger));
  measure_loading(table, sizes);
}

}  // namespace minsheng::bench
