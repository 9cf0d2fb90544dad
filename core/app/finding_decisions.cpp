// Decisions about findings: see finding_decisions.h.
#include "app/finding_decisions.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/indicator_names.h"
#include "model/unit_catalogue.h"

namespace minsheng {
namespace {

void decide(Edit& edit, const Ledger& ledger, const Finding& finding, std::string_view decision,
            const std::string& explanation) {
  Id present = note_of(ledger, finding);
  if (present.empty()) {
    FindingNote note;
    note.rule = finding.rule;
    note.subject = finding.places.front().record.id;
    note.key = finding.key;
    note.decision = decision;
    note.explanation = explanation;
    edit.create(edit.next_id(), note);
    return;
  }
  RecordRef record{RecordType::finding_note, present};
  edit.set(record, "subject", finding.places.front().record.id);
  edit.set(record, "decision", std::string(decision));
  edit.set(record, "explanation", explanation);
}

bool is_empty(const Unit& unit) {
  return unit.leader.empty() && unit.contact.empty() && unit.note.empty();
}
bool is_empty(const IndicatorName& indicator) { return indicator.note.empty(); }

bool is_comparable(const Unit&, const Unit&) { return true; }
bool is_comparable(const IndicatorName& a, const IndicatorName& b) {
  return a.measure == b.measure;
}

// The records that have one of the names; what has the last of them for its name comes first.
template <class Record>
std::vector<Id> called_any(const Ledger& ledger, const Record& like,
                           const std::vector<std::string>& names) {
  std::vector<Id> found;
  for (const auto& [id, stored] : ledger.table<Record>()) {
    const Record& one = stored.record;
    bool called = std::any_of(names.begin(), names.end(),
                              [&](const std::string& name) { return is_called(one, name); });
    if (!stored.exists || !called || !is_comparable(one, like)) continue;
    found.insert(one.name == names.back() ? found.begin() : found.end(), id);
  }
  return found;
}

template <class Record>
void add_alias(Record& record, const std::string& name) {
  if (!is_called(record, name)) record.aliases.push_back(name);
}

// Writes the names down as one record's; others of these names that say nothing more go. Returns
// the name that it goes by.
template <class Record>
std::string join_as(Edit& edit, const Ledger& ledger, RecordType type, Record record,
                    const std::vector<std::string>& names) {
  record.name = names.back();
  std::vector<Id> present = called_any(ledger, record, names);
  if (!present.empty()) record = *ledger.find<Record>(present.front());
  for (const std::string& name : names) add_alias(record, name);
  for (size_t i = 1; i < present.size(); ++i) {
    const Record& other = *ledger.find<Record>(present[i]);
    for (const std::string& alias : other.aliases) add_alias(record, alias);
    if (is_empty(other)) edit.remove({type, present[i]});
  }
  if (present.empty()) {
    edit.create(edit.next_id(), record);
  } else {
    edit.set({type, present.front()}, "aliases", record.aliases);
  }
  return record.name;
}

}  // namespace

Result<Transaction> settle_finding(const Ledger& ledger, const ActorId& actor,
                                   const std::string& time, const Finding& finding,
                                   const std::string& explanation) {
  std::string said(trim(explanation));
  if (said.empty()) {
    return Error{ErrorCode::bad_input, {"请写明属实的理由，它会随台账一起保存和上报。", {}}};
  }
  Edit edit(ledger, actor);
  decide(edit, ledger, finding, kAccepted, said);
  return edit.finish(time, {"校核 {}：注明属实", {finding.rule}});
}

Transaction set_finding_aside(const Ledger& ledger, const ActorId& actor, const std::string& time,
                              const Finding& finding, const std::string& reason) {
  Edit edit(ledger, actor);
  decide(edit, ledger, finding, kSetAside, std::string(trim(reason)));
  return edit.finish(time, {"校核 {}：暂不处理", {finding.rule}});
}

Transaction join_names(const Ledger& ledger, const ActorId& actor, const std::string& time,
                       const Finding& finding) {
  Edit edit(ledger, actor);
  const SameNames& same = finding.same;
  if (same.empty()) return edit.finish(time, {});
  if (same.of == SameNames::Of::unit) {
    std::string name = join_as(edit, ledger, RecordType::unit, Unit(), same.names);
    return edit.finish(time, {"校核 {}：登记为同一单位，统称「{}」", {finding.rule, name}});
  }
  IndicatorName fresh;
  fresh.measure = same.measure;
  std::string name = join_as(edit, ledger, RecordType::indicator_name, fresh, same.names);
  return edit.finish(time, {"校核 {}：登记为同一指标，统称「{}」", {finding.rule, name}});
}

Transaction reopen_finding(const Ledger& ledger, const ActorId& actor, const std::string& time,
                           const Finding& finding) {
  Edit edit(ledger, actor);
  for (const auto& [id, stored] : ledger.table<FindingNote>()) {
    const FindingNote& note = stored.record;
    bool same = stored.exists && note.rule == finding.rule && note.key == finding.key;
    if (same) edit.remove({RecordType::finding_note, id});
  }
  return edit.finish(time, {"校核 {}：重新打开", {finding.rule}});
}

}  // namespace minsheng
