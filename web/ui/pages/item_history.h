// Changes of one item, newest first.
#pragma once

#include <vector>

#include "app/item_view.h"
#include "ui/layout.h"

namespace minsheng {

// Cut from the top of `rest`; at most `limit` entries, 0 for all.
void draw_history(Rect& rest, const std::vector<HistoryEntry>& history, size_t limit);

}  // namespace minsheng
