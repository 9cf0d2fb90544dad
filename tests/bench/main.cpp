// minsheng_bench: what the core costs and how that grows, as a table. Judges nothing.
//   minsheng_bench             all jobs at all sizes, some minutes
//   minsheng_bench --years     only the ledgers with a year of reports
//   minsheng_bench --tiny      every job once at small sizes: does it still run?
//   minsheng_bench --plan N    a made plan of N characters to standard output
//   minsheng_bench --bundle N  a bundle with a made ledger of N items
//   minsheng_bench --year N    a bundle with a city's year of reports from N townships
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "app/files.h"
#include "bench/core_costs.h"
#include "bench/made_ledger.h"
#include "bench/made_plan.h"

namespace minsheng::bench {
namespace {

constexpr int kBadUse = 2;

void print_costs(const Sizes& sizes, const Patience& patience) {
  CostTable table(patience);
  table.print_head();
  measure_reading(table, sizes);
  measure_ledgers(table, sizes);
  measure_imported(table, sizes);
  measure_documents(table, sizes);
  measure_papers(table, sizes);
  measure_years(table, sizes);
}

Sizes full_sizes() {
  return {{6'000, 60'000, 600'000},
          {1'000, 10'000, 100'000},
          {1'000, 10'000, 100'000},
          {10, 100, 1'000},
          {20, 200},
          {2, 20, 200},
          {100'000, 1'000'000}};
}

Sizes tiny_sizes() {
  return {{600, 1'200}, {10, 20}, {10, 20}, {2, 4}, {1, 2}, {1, 2}, {100, 200}};
}

std::string bundle_of(Ledger ledger) {
  Result<std::string> packed = pack_bundle({std::move(ledger)}, kActor, kTime);
  ENSURE(packed.ok(), "one made ledger makes a bundle");
  return packed.take();
}

int print_made(std::string_view what, size_t size) {
  std::string text;
  if (what == "--plan") text = make_plan(size);
  if (what == "--bundle") text = bundle_of(make_ledger(size));
  if (what == "--year") text = bundle_of(make_year(kCityItems, size));
  if (text.empty()) return kBadUse;
  std::fwrite(text.data(), 1, text.size(), stdout);
  return 0;
}

int run(int count, char** words) {
  if (count == 1) {
    print_costs(full_sizes(), {});
    return 0;
  }
  if (count == 2 && std::string_view(words[1]) == "--years") {
    CostTable table(Patience{});
    table.print_head();
    measure_years(table, full_sizes());
    return 0;
  }
  if (count == 2 && std::string_view(words[1]) == "--tiny") {
    print_costs(tiny_sizes(), {0, 1, 1});
    return 0;
  }
  if (count != 3) return kBadUse;
  return print_made(words[1], std::strtoul(words[2], nullptr, 10));
}

}  // namespace
}  // namespace minsheng::bench

int main(int count, char** words) {
  int code = minsheng::bench::run(count, words);
  if (code != 0) {
    std::fputs(
        "usage: minsheng_bench [--years | --tiny | --plan CHARACTERS | --bundle ITEMS | --year "
        "TOWNSHIPS]\n",
        stderr);
  }
  return code;
}
