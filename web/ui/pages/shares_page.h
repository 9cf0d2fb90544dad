// 分解: targets split to units, township or counties, with the difference always on screen, and
// what is to be done of each by when.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "app/curve_view.h"
#include "app/share_edit.h"
#include "app/share_units.h"
#include "ui/grid_cells.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct SharesPageState {
  SplitScope scope = SplitScope::all;
  Id target;  // that is shown; "" for the first of the list
  bool scroll_to_target = false;
  GridState grid;
  std::map<std::pair<int, int>, RefusedCell> refused;  // by row and column; of this target
  std::map<Id, std::string> weights;                   // 比例依据 by share, as typed; not kept
  GridState curve_grid;
  Message curve_refused;  // why the last node was not taken; empty for none

  // Cache.
  uint64_t built_for = 0;  // revision of the session
  Id built_ledger, built_target;
  SplitScope built_scope = SplitScope::all;
  SplitList list;
  ShareSheet sheet;
  CurveSheet curve;
  std::vector<UnitSource> sources;
};

void draw_shares_page(Screen& screen, const Rect& r);

// Its parts.
void draw_split_list(Screen& screen, const Rect& r);
void draw_share_sheet(Screen& screen, const Rect& r);
// The height that draw_share_curve wants.
float share_curve_height(const CurveSheet& curve);
void draw_share_curve(Screen& screen, const Rect& r);

// Shows another target.
void choose_split(Screen& screen, const Id& target);

}  // namespace minsheng
