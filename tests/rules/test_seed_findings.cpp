// The findings on the seed documents, where they lie beside the checkout. The comparison with the
// whole gold is tests/compare_findings.py; this holds what must never be lost.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/files.h"
#include "app/findings_view.h"

using namespace minsheng;

namespace {

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string number_of(const Ledger& ledger, const RecordRef& record) {
  const Figure* figure = ledger.find<Figure>(record.id);
  const ProgressEntry* entry = ledger.find<ProgressEntry>(figure ? figure->entry : record.id);
  const Item* item = ledger.find<Item>(item_of(ledger, record));
  return entry ? entry->no : item ? item->no : "";
}

// "P02 1-1" for every finding that is more than a hint, each once, sorted.
std::vector<std::string> grave_lines(const Ledger& ledger, const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    bool mine = finding.places.front().ledger == ledger.id();
    if (!mine || finding.severity == Severity::hint) continue;
    std::string no = number_of(ledger, finding.places.front().record);
    lines.push_back(finding.rule + (no.empty() ? "" : " " + no));
  }
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

struct Expected {
  const char* stem;
  std::vector<std::string> lines;
};

}  // namespace

TEST_CASE("On the seeds every error and warning is one that a reader finds, and no other") {
  const std::vector<Expected> seeds = {
      {"quyuan-2024-plan", {"P01 （二）4.", "P02 （一）1.（1）", "P10", "P11 （一）3.(4)"}},
      {"pingjiang-2024-plan", {"P02 （一）10.(21)", "P11 （一）3.(5)"}},
      {"xiangyin-2026-plan",
       {"P01", "P03 （一）2.（1）", "P03 （一）3.（1）", "P03 （一）10.（2）", "P04 （二）5.",
        "P06 （一）9.（1）", "P06 （三）9.", "P06 （二）6."}},
      {"shuangpai-2023-plan",
       {"P02 14-1", "P06 1-2", "P06 13-1", "P06 14-1", "P06 16-1", "P06 18-2", "P06 18-3",
        "P06 18-4", "P06 19-1"}},
      {"yueyang-2025-bulletin-1",
       {"B01 (一)6.(15)", "B02 (一)10.(24)", "B03 (一)3.(8)", "B05", "B05 (一)5.(13)", "B06",
        "B07 (一)3.(9)", "B07 (一)9.(19)", "B07 (二)9."}},
  };
  std::vector<Ledger> ledgers;
  for (const Expected& seed : seeds) {
    std::string text =
        read_file(std::string(MINSHENG_SOURCE_DIR) + "/../shared/seeds/" + seed.stem + ".txt");
    if (text.empty()) {
      MESSAGE("skipped: no seed documents beside the checkout");
      return;
    }
    Result<ImportDraft> document = import_document(text, seed.stem, nullptr, seed.stem, "reader01",
                                                   "2024-03-20T10:00:00+08:00");
    REQUIRE(document.ok());
    ledgers.push_back(document.value().edited.ledger());
  }
  std::vector<const Ledger*> open;
  for (const Ledger& ledger : ledgers) open.push_back(&ledger);
  std::vector<Finding> findings = find_in_ledgers(open, {});
  for (size_t i = 0; i < seeds.size(); ++i) {
    CAPTURE(seeds[i].stem);
    std::vector<std::string> expected = seeds[i].lines;
    std::sort(expected.begin(), expected.end());
    CHECK(grave_lines(ledgers[i], findings) == expected);
  }
}
