// Lists among numbers found inside a text: which of them count 1, 2, 3.
#pragma once

#include <vector>

#include "text/marker.h"

namespace minsheng {

struct FoundMarker {
  size_t at = 0;  // character where it begins
  Marker marker;
};

// Keeps markers that count on within their style, or begin at 1 again, and only styles that get as
// far as 2. Order stays.
std::vector<FoundMarker> keep_lists(const std::vector<FoundMarker>& found);

}  // namespace minsheng
