// The findings of all ledgers behind the screen: checked again when something changed, and counted
// for the rail and the status bar.
#pragma once

#include <cstdint>
#include <vector>

#include "app/findings_board.h"
#include "app/findings_view.h"

namespace minsheng {

struct Screen;

struct FindingsState {
  FindingsBoard board;

  // Of the open ledger.
  FindingCounts counts;
  std::vector<FindingRow> open;  // gravest first, without headings
  int silent_rules = 0;          // that ran and found nothing
  uint64_t changes = 0;          // rises when findings or decisions about them may have changed

  // What the board was asked with last.
  uint64_t revision = ~uint64_t{0};  // of the session
  RuleSettings rules;
  Id counted;  // the open ledger then
};

// Once at the begin of each frame; does nothing while the session stands as it did.
void refresh_findings(Screen& screen);

// In the order of the list of ledgers, without report forms, which repeat what an office has. Valid
// until the session changes.
std::vector<const Ledger*> all_ledgers(const Screen& screen);

}  // namespace minsheng
