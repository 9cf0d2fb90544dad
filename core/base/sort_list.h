// Sorting a vector. Equals keep their order everywhere in the program. One compiled algorithm
// sorts places for all types: an instance of std::stable_sort a type costs the page 3 KB each.
#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace minsheng {

// Whether the element at place `a` of `list` comes before the one at `b`.
using PlaceBefore = bool (*)(const void* list, size_t a, size_t b);

// The places 0 … count - 1 in their new order, equals as they were; empty where nothing moves.
std::vector<size_t> sorted_places(size_t count, const void* list, PlaceBefore before);

// `less(a, b)` is a strict weak order, as for std::sort.
template <class T, class Less = std::less<>>
void sort_list(std::vector<T>& list, const Less& less = {}) {
  using Both = std::pair<const std::vector<T>*, const Less*>;
  const Both both{&list, &less};
  auto before = [](const void* given, size_t a, size_t b) -> bool {
    const auto& [elements, is_less] = *static_cast<const Both*>(given);
    return (*is_less)((*elements)[a], (*elements)[b]);
  };
  std::vector<size_t> places = sorted_places(list.size(), &both, before);
  if (places.empty()) return;
  std::vector<T> sorted;
  sorted.reserve(list.size());
  for (size_t place : places) sorted.push_back(std::move(list[place]));
  list = std::move(sorted);
}

}  // namespace minsheng
