// The law of bulletins: what is written from a ledger reads back to the same figures.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "app/bulletin_paper.h"
#include "app/bulletin_start.h"
#include "app/sample.h"
#include "app/status_view.h"
#include "base/utf8.h"
#include "generated/samples.h"
#include "model/children.h"
#include "report/bulletin_lines.h"
#include "report/random_plan.h"
#include "text/bulletin_reader.h"

namespace minsheng {
namespace {

// A draft of the month, in the ledger.
Id start_in(Ledger& ledger, const Month& month) {
  LedgerProgress progress = measure_ledger(ledger, progress_rules_of(ledger), month.year);
  Edit edit(ledger, "writer01");
  Id id = start_bulletin(edit, ledger, progress, month, to_string(month) + "-28");
  REQUIRE(ledger.apply(edit.finish("2024-06-30T09:00:00+08:00", {"开始一期专报", {}})).ok());
  return id;
}

// The figures that the ledger holds of the bulletin, in the shape of testing::entry_lines().
std::vector<std::string> written_lines(const Ledger& ledger, const Id& bulletin) {
  std::vector<std::string> lines;
  Children<Group> groups = collect_children(ledger, &Group::bulletin);
  Children<ProgressEntry> entries = collect_children(ledger, &ProgressEntry::group);
  Children<Figure> figures = collect_children(ledger, &Figure::entry);
  for (const Child<Group>& group : children_of(groups, bulletin)) {
    if (group.record->heading.empty()) continue;  // the summary is prose
    for (const Child<ProgressEntry>& entry : children_of(entries, *group.id)) {
      TextList told;
      for (const Child<Figure>& figure : children_of(figures, *entry.id)) {
        std::string line = testing::figure_line(*figure.record);
        if (!line.empty()) told.push_back(line);
      }
      lines.push_back(entry.record->text + " => " + (told.empty() ? "-" : join(told, " / ")));
    }
  }
  return lines;
}

std::vector<std::string> read_lines_of(const std::string& text) {
  PlanReading reading = read_bulletin(text);
  std::vector<std::string> lines = testing::entry_lines(reading);
  for (size_t i = 0; i < lines.size(); ++i) {
    lines[i] = reading.entries[i].record.text + " => " + lines[i];
  }
  return lines;
}

// The lines that differ, "" for none.
std::string differences(const std::vector<std::string>& written,
                        const std::vector<std::string>& read) {
  std::string found;
  for (size_t i = 0; i < std::max(written.size(), read.size()); ++i) {
    std::string in = i < written.size() ? written[i] : "(none)";
    std::string out = i < read.size() ? read[i] : "(none)";
    if (in != out) found += "written " + in + "\n   read " + out + "\n";
  }
  return found;
}

std::string text_of_bulletin(const Ledger& ledger, const Id& id) {
  PaperSource source{{&ledger}, "2024-06-30"};
  PaperRequest request{"bulletin", {}, "", "", "", id};
  Result<Document> document = make_paper(source, request);
  REQUIRE(document.ok());
  return testing::plain_text(document.value());
}

TEST_CASE("a bulletin of the sample year reads back to its figures in every month") {
  const SampleFile& sample = kSamples.front();
  for (int month = 1; month <= 12; ++month) {
    Ledger ledger = read_sample(sample.name, sample.text, sample.year);
    Id id = start_in(ledger, {2024, month});
    CAPTURE(month);
    std::vector<std::string> written = written_lines(ledger, id);
    CHECK(written.size() > 30);
    CHECK(differences(written, read_lines_of(text_of_bulletin(ledger, id))) == "");
  }
}

// A figure that somebody may have reported of the target, as whole or broken numbers.
Decimal random_figure(const Target& target, std::mt19937_64& engine) {
  auto below = [&](uint64_t end) { return static_cast<int64_t>(engine() % end); };
  switch (target.kind) {
    case TargetKind::milestone:
    case TargetKind::ongoing:
      return Decimal(below(2));
    case TargetKind::ratio:
      return Decimal(below(12000), 2);
    default:
      break;
  }
  if (below(6) == 0) return Decimal(0);
  return below(3) == 0 ? Decimal(1 + below(9'000'000), 2) : Decimal(1 + below(2'000'000));
}

void report_at_random(Ledger& ledger, uint64_t seed, const Month& month) {
  std::mt19937_64 engine(seed);
  Edit edit(ledger, "reporter");
  for (const auto& [id, stored] : ledger.table<Target>()) {
    if (engine() % 8 == 0) continue;
    Report report;
    report.target = id;
    report.unit = ledger.find<Item>(stored.record.item)->lead_units.front();
    report.month = to_string(month);
    report.done = random_figure(stored.record, engine);
    report.state = ReportState::submitted;
    edit.create(edit.next_id(), report);
  }
  REQUIRE(ledger.apply(edit.finish("2024-06-25T09:00:00+08:00", {"填报", {}})).ok());
}

TEST_CASE("a bulletin of made-up plans and figures reads back to its figures") {
  size_t lines = 0;
  for (uint64_t seed = 1; seed <= 120; ++seed) {
    CAPTURE(seed);
    Ledger ledger = random_plan(seed);
    Month month{year_of(ledger, 2024), 6};
    report_at_random(ledger, seed, month);
    Id id = start_in(ledger, month);
    std::vector<std::string> written = written_lines(ledger, id);
    lines += written.size();
    CHECK(differences(written, read_lines_of(text_of_bulletin(ledger, id))) == "");
  }
  CHECK(lines > 600);
}

}  // namespace
}  // namespace minsheng
