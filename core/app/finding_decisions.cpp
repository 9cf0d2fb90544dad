// Decisions about findings: see finding_decisions.h.
#include "app/finding_decisions.h"

#include <algorithm>

#include "base/utf8.h"
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

bool is_called_any(const Unit& unit, const std::vector<std::string>& names) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return is_called(unit, name); });
}

// The unit that has one of the names already, "" for none.
Id unit_called_any(const Ledger& ledger, const std::vector<std::string>& names) {
  for (const auto& [id, stored] : ledger.table<Unit>()) {
    if (stored.exists && is_called_any(stored.record, names)) return id;
  }
  return {};
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

Transaction join_unit_names(const Ledger& ledger, const ActorId& actor, const std::string& time,
                            const Finding& finding) {
  Edit edit(ledger, actor);
  if (finding.units.empty()) return edit.finish(time, {});
  Id id = unit_called_any(ledger, finding.units);
  Unit unit;
  if (id.empty()) {
    unit.name = finding.units.back();
  } else {
    unit = *ledger.find<Unit>(id);
  }
  for (const std::string& name : finding.units) {
    if (!is_called(unit, name)) unit.aliases.push_back(name);
  }
  if (id.empty()) {
    edit.create(edit.next_id(), unit);
  } else {
    edit.set({RecordType::unit, id}, "aliases", unit.aliases);
  }
  return edit.finish(time, {"校核 {}：登记为同一单位，统称「{}」", {finding.rule, unit.name}});
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
