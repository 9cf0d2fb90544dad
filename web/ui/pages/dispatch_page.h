// 调度: the month's ranks, who is late and who has not reported, what is to be checked, and the
// notice: its draft, and those that were issued.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/county_ranks.h"
#include "app/dispatch_view.h"
#include "app/findings_view.h"
#include "app/notices.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct DispatchPageState {
  bool ranks_counties = false;  // else the units of this ledger
  Id notice_shown;              // a DispatchNotice of the month; "" for the draft

  // Cache.
  DispatchView view;
  std::vector<RankedCounty> counties;  // while they are shown
  std::vector<FindingRow> findings;    // of the month
  std::vector<KeptNotice> notices;     // of the month
  std::string draft;
  uint64_t built_for = 0;                      // YearState::changes
  uint64_t findings_built_for = 0;             // FindingsState::changes
  uint64_t counties_built_for = ~uint64_t{0};  // revision of the session
  Month counties_month;
};

void draw_dispatch_page(Screen& screen, const Rect& r);

// The cards, each filling its rectangle.
void draw_rank_card(Screen& screen, Rect card);
void draw_month_findings_card(Screen& screen, Rect card);
void draw_notice_card(Screen& screen, Rect card);

// The notice that is shown: one that was issued, null for the draft.
const KeptNotice* shown_notice(const DispatchPageState& page);

}  // namespace minsheng
