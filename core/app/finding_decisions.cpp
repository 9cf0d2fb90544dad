// Decisions about findings: see finding_decisions.h.
#include "app/finding_decisions.h"

#include "base/utf8.h"

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
