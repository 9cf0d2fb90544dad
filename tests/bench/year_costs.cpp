// A ledger with a year of reports of many units: opening it, and what follows the edit of one
// figure.
#include <string>

#include "app/dashboard_view.h"
#include "app/files.h"
#include "app/findings_view.h"
#include "app/forecast_view.h"
#include "app/report_grid.h"
#include "base/ensure.h"
#include "bench/core_costs.h"
#include "bench/kept_store.h"
#include "bench/made_ledger.h"
#include "format/ledger_json.h"

namespace minsheng::bench {
namespace {

constexpr Month kDecember{2031, 12};
constexpr const char* kToday = "2031-12-28T09:00:00+08:00";

// What a job made is counted here, so that no compiler leaves the job out.
size_t kept = 0;
void keep(size_t size) { kept += size; }

void must_be_good(const Result<void>& done) { ENSURE(done.ok(), "the bench's store takes all"); }

void measure_files(CostTable& table, const Ledger& ledger, size_t reports) {
  Result<std::string> packed = pack_bundle({ledger}, kActor, kTime);
  ENSURE(packed.ok(), "one made ledger makes a bundle");
  std::string bytes = packed.take();
  auto write = [&] { keep(pack_bundle({ledger}, kActor, kTime).value().size()); };
  table.measure(
      {.name = "year: save a bundle", .size = reports, .run = write, .bytes = bytes.size()});
  Result<Bundle> read = unpack_bundle(bytes);
  if (!read) {
    table.remark("year: open a bundle", reports, to_text(read.error().message));
    return;
  }
  auto open = [&] { keep(unpack_bundle(bytes).value().ledgers.size()); };
  table.measure(
      {.name = "year: open a bundle", .size = reports, .run = open, .bytes = bytes.size()});
}

void measure_store(CostTable& table, Ledger ledger, size_t reports) {
  KeptStore store;
  LedgerJournal journal(store, json_codec(), ledger.id(), start_position(store, ledger.id()));
  auto snapshot = [&] { journal.checkpoint(ledger, {2031, 12, 28}, must_be_good); };
  table.measure({.name = "year: snapshot", .size = reports, .run = snapshot});
  size_t edits = 0;
  auto edit = [&] {
    Transaction step = make_figure_edit(ledger, ++edits);
    must_be_good(ledger.apply(step));
    journal.append(step, must_be_good);
  };
  table.measure({.name = "year: edit and append", .size = reports, .run = edit});
}

// What the pages work out anew when a figure has changed.
void measure_views(CostTable& table, const Ledger& ledger, size_t reports) {
  ProgressRules rules = progress_rules_of(ledger);
  LedgerProgress progress = measure_ledger(ledger, rules, 2031);
  auto job = [&](const char* name, const std::function<void()>& run) {
    table.measure({.name = name, .size = reports, .run = run});
  };
  job("year: measure", [&] { keep(measure_ledger(ledger, rules, 2031).items.size()); });
  job("year: status",
      [&] { keep(view_status(ledger, progress, rules, kDecember, kToday).missing.size()); });
  job("year: dashboard",
      [&] { keep(view_dashboard(ledger, progress, rules, kDecember).units.size()); });
  job("year: forecasts", [&] { keep(view_forecasts(progress, 6).rows.size()); });
  job("year: report grid, one unit", [&] {
    ReportFilter one{kDecember, "第1镇", ReportScope::all};
    keep(view_report_grid(ledger, progress, rules, one, kToday).units.size());
  });
  job("year: report grid, all units", [&] {
    keep(view_report_grid(ledger, progress, rules, {kDecember, "", ReportScope::all}, kToday)
             .units.size());
  });
  job("year: checks", [&] { keep(find_in_ledgers({&ledger}, {}).size()); });
}

}  // namespace

void measure_years(CostTable& table, const Sizes& sizes) {
  for (size_t townships : sizes.townships) {
    Ledger ledger = make_year(kCityItems, townships);
    size_t reports = ledger.table<Report>().size();
    measure_views(table, ledger, reports);
    table.remark("year: peak memory so far", reports,
                 std::to_string(peak_memory() / 1'000'000) + " MB");
    measure_store(table, ledger, reports);
    measure_files(table, ledger, reports);
    table.remark("year: with files, peak so far", reports,
                 std::to_string(peak_memory() / 1'000'000) + " MB");
  }
}

}  // namespace minsheng::bench
