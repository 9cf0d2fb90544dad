// Keeping numbers that count: see marker_lists.h.
#include "text/marker_lists.h"

#include <algorithm>
#include <array>

namespace minsheng {
namespace {

constexpr size_t kStyles = static_cast<size_t>(MarkerStyle::annex) + 1;

size_t index_of(const Marker& marker) { return static_cast<size_t>(marker.style); }

}  // namespace

std::vector<FoundMarker> keep_lists(const std::vector<FoundMarker>& found) {
  std::array<int64_t, kStyles> last{};
  std::array<int64_t, kStyles> reached{};
  std::vector<FoundMarker> kept;
  for (const FoundMarker& one : found) {
    int64_t& before = last[index_of(one.marker)];
    if (one.marker.number != 1 && one.marker.number != before + 1) continue;
    before = one.marker.number;
    reached[index_of(one.marker)] = std::max(reached[index_of(one.marker)], before);
    kept.push_back(one);
  }
  std::erase_if(kept, [&](const FoundMarker& one) { return reached[index_of(one.marker)] < 2; });
  return kept;
}

}  // namespace minsheng
