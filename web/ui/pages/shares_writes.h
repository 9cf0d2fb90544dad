// What the hands did in the grid of 分解, carried out: each is one step of the ledger.
#pragma once

#include <string>

#include "app/share_edit.h"
#include "ui/grid.h"

namespace minsheng {

struct Screen;
struct SharesPageState;

// The last column, 比例依据: not kept, only to divide by.
inline constexpr int kShareWeight = kShareColumns;

// What a cell holds, as editing begins; "" outside the grid.
std::string share_sheet_text(const SharesPageState& page, const GridPlace& place);

// Takes the units of these rows away.
void remove_shares(Screen& screen, int first, int last);

// Writes, clears, fills, copies, pastes, takes back. What a cell cannot take stays in
// SharesPageState::refused.
void carry_out_shares(Screen& screen, const GridInput& input);

}  // namespace minsheng
