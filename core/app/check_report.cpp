// Findings as JSON: see check_report.h.
#include "app/check_report.h"

#include <algorithm>

#include "app/source_map.h"
#include "base/utf8.h"
#include "format/json_members.h"
#include "rules/rule_table.h"

namespace minsheng {
namespace {

constexpr std::string_view kSeverityKeys[] = {"error", "warning", "hint"};
constexpr std::string_view kStateKeys[] = {"open", "accepted", "set_aside"};

const Ledger* ledger_of(const std::vector<const Ledger*>& ledgers, const Id& id) {
  for (const Ledger* ledger : ledgers) {
    if (ledger->id() == id) return ledger;
  }
  return nullptr;
}

// Printed number of the item or entry that a place belongs to, else the heading of its group.
std::string number_of(const Ledger& ledger, const FindingPlace& place) {
  const Item* item = ledger.find<Item>(item_of(ledger, place.record));
  const Figure* figure = ledger.find<Figure>(place.record.id);
  const ProgressEntry* entry = ledger.find<ProgressEntry>(figure ? figure->entry : place.record.id);
  if (entry) return entry->no;
  if (item) return item->no;
  const Group* group = ledger.find<Group>(place.record.id);
  return group ? group->heading : "";
}

void write_place(JsonWriter& out, const Ledger* ledger, const FindingPlace& place) {
  out.begin_object();
  write_text(out, "ledger", place.ledger);
  write_text(out, "type", key_of(place.record.type));
  write_text(out, "id", place.record.id);
  write_text(out, "field", place.field);
  write_text(out, "no", ledger ? number_of(*ledger, place) : "");
  write_count(out, "line", ledger ? line_of(*ledger, place) : 0);
  write_text(out, "words", ledger ? words_at(*ledger, place) : "");
  write_each(out, "spans", place.spans, [&](const Span& span) {
    out.begin_array();
    out.integer(span.begin);
    out.integer(span.end);
    out.end_array();
  });
  out.end_object();
}

void write_finding(JsonWriter& out, const std::vector<const Ledger*>& ledgers,
                   const Finding& finding) {
  const Ledger* ledger = ledger_of(ledgers, finding.places.front().ledger);
  FindingState state = ledger ? state_of(*ledger, finding) : FindingState::open;
  const FindingNote* note = ledger ? ledger->find<FindingNote>(note_of(*ledger, finding)) : nullptr;
  const Rule* rule = find_rule(finding.rule);
  out.begin_object();
  write_text(out, "rule", finding.rule);
  write_text(out, "name", rule ? rule->name : std::string_view());
  write_text(out, "severity", kSeverityKeys[static_cast<size_t>(finding.severity)]);
  write_text(out, "state", kStateKeys[static_cast<size_t>(state)]);
  write_text(out, "explanation", note ? note->explanation : "");
  write_text(out, "message", to_text(finding.text));
  write_text(out, "key", finding.key);
  write_each(out, "places", finding.places, [&](const FindingPlace& place) {
    write_place(out, ledger_of(ledgers, place.ledger), place);
  });
  out.end_object();
}

}  // namespace

int line_of(const Ledger& ledger, const FindingPlace& place) {
  const SourceDocument* source = ledger.find<SourceDocument>(place.source);
  if (!source || place.spans.empty()) return 0;
  size_t end = std::min<size_t>(place.spans.front().begin, source->text.size());
  auto begin = source->text.begin();
  return 1 + static_cast<int>(std::count(begin, begin + static_cast<std::ptrdiff_t>(end), '\n'));
}

std::string words_at(const Ledger& ledger, const FindingPlace& place) {
  constexpr size_t kMost = 40;
  const SourceDocument* source = ledger.find<SourceDocument>(place.source);
  std::string words;
  for (const Span& span : source ? place.spans : SpanList()) {
    if (span.begin > source->text.size()) continue;
    words += without_spaces(std::string_view(source->text).substr(span.begin, span.size()));
  }
  std::u32string codes = to_utf32(words);
  return codes.size() <= kMost ? words : to_utf8(codes.substr(0, kMost)) + "…";
}

std::string findings_json(const std::vector<const Ledger*>& ledgers,
                          const std::vector<Finding>& findings) {
  FindingCounts counts = count_findings(ledgers, findings);
  JsonWriter out(JsonForm::indented);
  out.begin_object();
  write_each(out, "ledgers", ledgers, [&](const Ledger* ledger) { out.text(ledger->id()); });
  out.key("open");
  out.begin_object();
  for (size_t i = 0; i < counts.open.size(); ++i) {
    write_count(out, kSeverityKeys[i], counts.open[i]);
  }
  out.end_object();
  write_count(out, "accepted", counts.settled);
  write_count(out, "set_aside", counts.set_aside);
  write_each(out, "findings", findings,
             [&](const Finding& finding) { write_finding(out, ledgers, finding); });
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
