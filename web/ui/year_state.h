// The open ledger measured for the chosen month: kept behind the screen until something changes.
#pragma once

#include <cstdint>

#include "app/status_view.h"

namespace minsheng {

struct Screen;

struct YearState {
  Month month;  // that the pages show
  ProgressRules rules;
  LedgerProgress progress;  // of the ledger as it stands
  StatusView status;
  uint64_t changes = 0;  // rises when any of these does

  // What it was made for.
  Id ledger{};
  uint64_t revision = ~uint64_t{0};  // of the session
  Month measured_month;
};

// Brought up to date; valid until the ledger changes. The session must have an open ledger.
const YearState& current_year(Screen& screen);

// Another month of the ledger's year; beyond its ends nothing changes.
void step_month(Screen& screen, int months);

}  // namespace minsheng
