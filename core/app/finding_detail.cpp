// One finding of the page 校核: see finding_detail.h.
#include "app/finding_detail.h"

#include <algorithm>

#include "app/check_report.h"
#include "app/import_plan.h"
#include "model/ledger_index.h"
#include "rules/rule_table.h"

namespace minsheng {
namespace {

bool is_in_one_ledger(const Finding& finding) {
  const Id& first = finding.places.front().ledger;
  return std::all_of(finding.places.begin(), finding.places.end(),
                     [&](const FindingPlace& place) { return place.ledger == first; });
}

std::vector<MarkedLine> words_of(const Ledger& ledger, const FindingPlace& place) {
  const SourceDocument* source = ledger.find<SourceDocument>(place.source);
  if (!source) return {};
  std::vector<Mark> marks;
  for (const Span& span : place.spans) marks.push_back({MarkRole::target, span});
  return source_lines(source->text, place.spans, marks);
}

FindingPlaceView view_place(const Ledger& ledger, const FindingPlace& place, bool one_ledger) {
  FindingPlaceView view;
  view.ledger = place.ledger;
  view.item = item_of(ledger, place.record);
  if (!one_ledger) view.ledger_title = ledger_title(ledger);
  view.where = where_of(ledger, place);
  int line = line_of(ledger, place);
  if (line > 0) view.line = {"第 {} 行", {std::to_string(line)}};
  view.source = words_of(ledger, place);
  return view;
}

std::string author_of_note(const Ledger& ledger, const Id& note) {
  const auto& history = ledger.history();
  for (auto step = history.rbegin(); step != history.rend(); ++step) {
    bool about_it = std::any_of(step->changes.begin(), step->changes.end(),
                                [&](const Change& change) { return change.record.id == note; });
    if (!about_it) continue;
    std::string when = short_time(step->time);
    return step->author.empty() ? when : when + " " + step->author;
  }
  return "";
}

}  // namespace

FindingDetail view_finding(const std::vector<const Ledger*>& ledgers, const Finding& finding) {
  FindingDetail detail;
  bool one_ledger = is_in_one_ledger(finding);
  for (const FindingPlace& place : finding.places) {
    for (const Ledger* ledger : ledgers) {
      if (ledger->id() != place.ledger) continue;
      if (detail.places.empty()) {
        detail.row = row_of(*ledger, item_codes(*ledger), finding, 0);
        Id note = note_of(*ledger, finding);
        if (!note.empty()) detail.decided_by = author_of_note(*ledger, note);
      }
      detail.places.push_back(view_place(*ledger, place, one_ledger));
    }
  }
  const Rule* rule = find_rule(finding.rule);
  detail.explanation = rule ? std::string(rule->explanation) : "";
  return detail;
}

}  // namespace minsheng
