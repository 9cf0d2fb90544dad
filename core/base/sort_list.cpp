#include "base/sort_list.h"

#include <algorithm>
#include <numeric>

namespace minsheng {
namespace {

bool is_in_order(size_t count, const void* list, PlaceBefore before) {
  for (size_t i = 1; i < count; ++i) {
    if (before(list, i, i - 1)) return false;
  }
  return true;
}

}  // namespace

std::vector<size_t> sorted_places(size_t count, const void* list, PlaceBefore before) {
  if (is_in_order(count, list, before)) return {};
  std::vector<size_t> places(count);
  std::iota(places.begin(), places.end(), size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [&](size_t a, size_t b) { return before(list, a, b); });
  return places;
}

}  // namespace minsheng
