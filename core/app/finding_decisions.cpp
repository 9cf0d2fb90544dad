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

// The record that has one of the names already, "" for none.
template <class Record, class IsMeant>
Id called_any(const Ledger& ledger, IsMeant is_meant) {
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists && is_meant(stored.record)) return id;
  }
  return {};
}

// Writes the names down as one record's. Returns the name that it goes by.
template <class Record>
std::string join_as(Edit& edit, const Ledger& ledger, RecordType type, Record fresh,
                    const std::vector<std::string>& names) {
  Id id = called_any<Record>(ledger, [&](const Record& one) {
    bool same_measure = true;
    if constexpr (std::is_same_v<Record, IndicatorName>)
      same_measure = one.measure == fresh.measure;
    return same_measure && std::any_of(names.begin(), names.end(), [&](const std::string& name) {
             return is_called(one, name);
           });
  });
  fresh.name = names.back();
  Record record = id.empty() ? fresh : *ledger.find<Record>(id);
  for (const std::string& name : names) {
    if (!is_called(record, name)) record.aliases.push_back(name);
  }
  if (id.empty()) {
    edit.create(edit.next_id(), record);
  } else {
    edit.set({type, id}, "aliases", record.aliases);
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
