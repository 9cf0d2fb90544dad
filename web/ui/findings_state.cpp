#include "ui/findings_state.h"

#include <set>

#include "app/report_form.h"
#include "app/rule_choices.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

int count_silent_rules(const Id& ledger, const std::vector<Finding>& findings,
                       const RuleSettings& rules) {
  std::set<std::string> spoke;
  for (const Finding& finding : findings) {
    if (finding.places.front().ledger == ledger) spoke.insert(finding.rule);
  }
  int silent = 0;
  for (const RuleChoice& rule : rule_choices(rules)) {
    if (rule.enabled && spoke.count(rule.code) == 0) ++silent;
  }
  return silent;
}

void look_at_open_ledger(FindingsState& state, const Ledger& ledger) {
  const std::vector<Finding>& findings = state.board.findings();
  FindingsView view = view_findings({&ledger}, findings, {.scope = FindingScope::open});
  std::erase_if(view.rows, [](const FindingRow& row) { return row.is_heading; });
  state.counts = view.counts;
  state.open = std::move(view.rows);
  state.silent_rules = count_silent_rules(ledger.id(), findings, state.rules);
}

}  // namespace

std::vector<const Ledger*> all_ledgers(const Screen& screen) {
  std::vector<const Ledger*> ledgers;
  for (const LedgerEntry& entry : screen.session.ledgers()) {
    const Ledger* ledger = screen.session.ledger(entry.id);
    Result<std::optional<FormMark>> mark = read_form_mark(*ledger);
    bool is_form = !mark || mark.value();
    if (!is_form) ledgers.push_back(ledger);
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
  state.open.clear();
  if (current) look_at_open_ledger(state, current->ledger());
  ++state.changes;
}

}  // namespace minsheng
