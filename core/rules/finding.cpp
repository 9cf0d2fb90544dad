// Findings and what people decided about them: see finding.h.
#include "rules/finding.h"

namespace minsheng {
namespace {

// Later decisions win; ids of one actor grow, so the stamp of the decision tells.
bool is_newer(const Ledger& ledger, const Stamp& a, const Stamp& b) {
  auto place = [&](const Stamp& stamp) {
    const std::vector<Transaction>& history = ledger.history();
    for (size_t i = history.size(); i > 0; --i) {
      if (history[i - 1].stamp == stamp) return i;
    }
    return size_t{0};
  };
  return place(a) > place(b);
}

}  // namespace

std::string finding_key(std::string_view rule, const std::vector<std::string>& parts) {
  std::string key(rule);
  for (const std::string& part : parts) key += "¦" + part;
  return key;
}

Id note_of(const Ledger& ledger, const Finding& finding) {
  Id newest;
  const Stored<FindingNote>* found = nullptr;
  for (const auto& [id, stored] : ledger.table<FindingNote>()) {
    const FindingNote& note = stored.record;
    if (!stored.exists || note.rule != finding.rule || note.key != finding.key) continue;
    if (found && !is_newer(ledger, stamp_of(stored, "decision"), stamp_of(*found, "decision"))) {
      continue;
    }
    found = &stored;
    newest = id;
  }
  return newest;
}

FindingState state_of(const Ledger& ledger, const Finding& finding) {
  const FindingNote* note = ledger.find<FindingNote>(note_of(ledger, finding));
  if (!note) return FindingState::open;
  if (note->decision == kAccepted) return FindingState::settled;
  return note->decision == kSetAside ? FindingState::set_aside : FindingState::open;
}

}  // namespace minsheng
