#include "ui/findings_state.h"

#include "ui/screen.h"

namespace minsheng {

std::vector<const Ledger*> all_ledgers(const Screen& screen) {
  std::vector<const Ledger*> ledgers;
  for (const LedgerEntry& entry : screen.session.ledgers()) {
    ledgers.push_back(screen.session.ledger(entry.id));
  }
  return ledgers;
}

void refresh_findings(Screen& screen) {
  FindingsState& state = screen.state.findings;
  const RuleSettings& rules = screen.state.rules;
  uint64_t revision = screen.session.revision();
  if (state.revision == revision && state.rules == rules) return;
  state.revision = revision;
  state.rules = rules;
  bool changed = state.board.refresh(all_ledgers(screen), rules);
  const EditedLedger* current = screen.session.current();
  Id open = current ? current->ledger().id() : Id();
  if (!changed && open == state.counted) return;
  state.counted = open;
  state.counts = {};
  if (current) state.counts = count_findings({&current->ledger()}, state.board.findings());
  ++state.changes;
}

}  // namespace minsheng
