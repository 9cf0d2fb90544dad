// A bulletin that is being written, for tests of its lines and figures.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "app/bulletin_draft_view.h"
#include "app/bulletin_paper.h"
#include "app/bulletin_start.h"
#include "app/supervision_sketch.h"
#include "report/bulletin_lines.h"

namespace minsheng::testing {

// June's bulletin of a small county: 保障房 200 of 600, 就业 700 of 1000, 法律援助 100 of 300.
struct DraftSketch {
  SupervisionSketch county;
  Ledger ledger;
  Id bulletin;

  DraftSketch() : ledger(county.plan.records.take()) {
    Edit edit(ledger, "writer01");
    bulletin = start_bulletin(edit, ledger, progress(), kJune, "2024-06-28");
    apply_to(ledger, edit);
  }

  LedgerProgress progress() const { return measure_ledger(ledger, ProgressRules(), 2024); }
  BulletinDraft view() const { return view_draft(ledger, progress(), bulletin); }

  // The section of the items.
  DraftSection items() const { return view().sections[2]; }
  RecordRef line(size_t index) const { return items().lines[index].line; }
  Id figure(size_t index) const { return items().lines[index].figures[0].figure; }

  // Of the item's only target.
  void report(const Id& item, int done) {
    for (const auto& [id, stored] : ledger.table<Report>()) {
      const Target* target = ledger.find<Target>(stored.record.target);
      if (!target || target->item != item) continue;
      Edit edit(ledger, "reporter");
      edit.set({RecordType::report, id}, "done", Decimal(done));
      edit.set({RecordType::report, id}, "month", std::string("2024-06"));
      apply_to(ledger, edit);
      return;
    }
  }

  // Runs an edit and applies it.
  template <class Do>
  auto write(Do step) {
    Edit edit(ledger, "writer01");
    auto result = step(edit);
    apply_to(ledger, edit);
    return result;
  }

  TextList texts() const {
    TextList all;
    for (const DraftLine& line : items().lines) all.push_back(line.text);
    return all;
  }

  std::string paper() const {
    PaperSource source{{&ledger}, "2024-06-30"};
    Result<Document> document = make_paper(source, {"bulletin", {}, "", "", "", bulletin});
    REQUIRE(document.ok());
    return plain_text(document.value());
  }
};

}  // namespace minsheng::testing
