// The law of bulletins: what is written from a ledger reads back to the same figures.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/bulletin_paper.h"
#include "app/bulletin_start.h"
#include "app/sample.h"
#include "app/status_view.h"
#include "base/utf8.h"
#include "generated/samples.h"
#include "model/children.h"
#include "report/bulletin_lines.h"
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

}  // namespace
}  // namespace minsheng
