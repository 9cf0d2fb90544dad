// What the hands did in the grid of 填报, carried out: each is one step of the ledger.
#pragma once

#include "ui/grid.h"

namespace minsheng {

struct Screen;

// Writes, clears, fills, copies, pastes, takes back. What a cell cannot take stays in
// ReportPageState::refused.
void carry_out(Screen& screen, const GridInput& input);

}  // namespace minsheng
