#include "rules/rule_sketch.h"

#include "app/check_report.h"
#include "app/files.h"

namespace minsheng::testing {
namespace {

std::string place_text(const std::vector<const Ledger*>& ledgers, const FindingPlace& place) {
  std::string words;
  for (const Ledger* ledger : ledgers) {
    if (ledger->id() == place.ledger) words = words_at(*ledger, place);
  }
  return std::string(key_of(place.record.type)) + ":" + (words.empty() ? place.field : words);
}

}  // namespace

Ledger RuleSketch::take() {
  Result<void> applied = ledger_.apply(edit_.finish("2024-03-20T10:00:00+08:00", {"写入", {}}));
  ENSURE(applied.ok(), "a sketch is a whole ledger");
  return ledger_;
}

PlanSketch::PlanSketch(const Id& ledger, int64_t year, const std::string& jurisdiction)
    : records(ledger) {
  Plan record;
  record.title = jurisdiction + "民生实事方案";
  record.year = year;
  record.jurisdiction = jurisdiction;
  plan = records.add(record);
}

Id PlanSketch::group(Level level, const std::string& heading) {
  Group record;
  record.plan = plan;
  record.position = ++position;
  record.level = level;
  record.heading = heading;
  return records.add(record);
}

Id PlanSketch::item(const Id& group, const std::string& no, TextList leads) {
  Item record;
  record.no = no;
  record.lead_units = std::move(leads);
  record.deadline = "12月底前";
  return item(group, record);
}

Id PlanSketch::item(const Id& group, Item record) {
  record.group = group;
  record.position = ++position;
  return records.add(record);
}

Id PlanSketch::target(const Id& item, const std::string& indicator, TargetKind kind,
                      const std::string& value, const std::string& unit, const Id& part_of) {
  Target record;
  record.item = item;
  record.position = ++position;
  record.indicator = indicator;
  record.kind = kind;
  record.value = Decimal::parse(value);
  record.unit = unit;
  record.part_of = part_of;
  return records.add(record);
}

Ledger read_document(const std::string& text, const Id& id) {
  Result<ImportDraft> document =
      import_document(text, "方案.txt", nullptr, id, "reader", "2024-03-20T10:00:00+08:00");
  return document.value().edited.ledger();
}

Id YearSketch::report(const Id& target, const std::string& unit, int month, const std::string& done,
                      const std::string& received) {
  Report record;
  record.target = target;
  record.unit = unit;
  record.month = to_string(Month{2024, month});
  if (!done.empty()) record.done = number(done);
  record.received_on = received;
  return records.add(record);
}

Id YearSketch::share(const Id& target, const std::string& unit, const std::string& value) {
  Share record;
  record.target = target;
  record.unit = unit;
  record.position = ++position;
  record.value = number(value);
  return records.add(record);
}

Lines found(const std::vector<const Ledger*>& ledgers, const Id& of, const std::string& code,
            const RuleSettings& settings) {
  constexpr const char* kNames[] = {"错误", "警告", "提示"};
  Lines lines{};
  for (const Finding& finding : find_in_ledgers(ledgers, settings)) {
    if (finding.rule != code || finding.places.front().ledger != of) continue;
    std::string line = std::string(kNames[static_cast<size_t>(finding.severity)]) + " | " +
                       to_text(finding.text) + " |";
    for (const FindingPlace& place : finding.places) line += " " + place_text(ledgers, place);
    lines.list.push_back(line + " | " + finding.key);
  }
  return lines;
}

Lines found(const Ledger& ledger, const std::string& code) {
  return found({&ledger}, ledger.id(), code);
}

std::ostream& operator<<(std::ostream& out, const Lines& lines) {
  for (const std::string& line : lines.list) out << "\n  " << line;
  return out;
}

Decimal number(const std::string& text) {
  std::optional<Decimal> value = Decimal::parse(text);
  ENSURE(value.has_value(), "a number in a test");
  return *value;
}

}  // namespace minsheng::testing
