#include "format/page_columns.h"

#include <algorithm>
#include <iterator>

namespace minsheng {
namespace {

struct CellSize {
  CellTextSize name;
  int character;
};

constexpr CellSize kCellSizes[] = {
    {CellTextSize::large, 240}, {CellTextSize::medium, 210}, {CellTextSize::small, 180}};

constexpr double kLeastCharacters = 4.5;  // of a column that has as many: 100.00%
constexpr double kAllCharacters = 500;

// What the column takes with its characters, but at most `most` of them. Widths that are no number,
// or out of all measure, still make a table.
double room_for(const DocTable& table, size_t place, int character, double most) {
  double width = place < table.columns.size() ? table.columns[place].width : DocColumn().width;
  return (width >= 1 ? std::min(width, most) : 1) * character + 2 * kCellPadding;
}

double room_for(const DocTable& table, const std::vector<size_t>& places, int character,
                double most) {
  double sum = 0;
  for (size_t place : places) sum += room_for(table, place, character, most);
  return sum;
}

const CellSize& size_for(const DocTable& table, const std::vector<size_t>& places, int text_width) {
  const CellSize* fitting =
      std::find_if(std::begin(kCellSizes), std::end(kCellSizes), [&](const CellSize& size) {
        return needed_width(table, places, size.character) <= text_width;
      });
  return fitting == std::end(kCellSizes) ? *std::prev(fitting) : *fitting;
}

// `sizes` rounded to whole twips so that their sum is rounded only once.
std::vector<int> rounded(const std::vector<double>& sizes) {
  std::vector<int> whole;
  double exact = 0;
  int sum = 0;
  for (double size : sizes) {
    exact += size;
    whole.push_back(static_cast<int>(exact + 0.5) - sum);
    sum += whole.back();
  }
  return whole;
}

}  // namespace

std::vector<std::vector<size_t>> readable_slices(const DocTable& table,
                                                 const std::vector<size_t>& places,
                                                 int text_width) {
  constexpr size_t kMostColumns = 63;  // that Word takes
  int character = std::prev(std::end(kCellSizes))->character;
  std::vector<std::vector<size_t>> slices;
  double taken = text_width;
  for (size_t place : places) {
    taken += room_for(table, place, character, kLeastCharacters);
    if (taken > text_width || slices.back().size() == kMostColumns) {
      slices.push_back({places.front()});
      taken = room_for(table, slices.back(), character, kLeastCharacters);
      if (place == places.front()) continue;
      taken += room_for(table, place, character, kLeastCharacters);
    }
    slices.back().push_back(place);
  }
  return slices;
}

std::vector<size_t> visible_places(const DocTable& table, const DocGrid& grid) {
  std::vector<size_t> places;
  for (size_t place = 0; place < grid.columns; ++place) {
    bool hidden = place < table.columns.size() && table.columns[place].hidden;
    if (!hidden) places.push_back(place);
  }
  return places;
}

PageColumns share_width(const DocTable& table, std::vector<size_t> places, int text_width) {
  const CellSize& size = size_for(table, places, text_width);
  double least = room_for(table, places, size.character, kLeastCharacters);
  double all = room_for(table, places, size.character, kAllCharacters);
  std::vector<double> widths;
  for (size_t place : places) {
    double room = room_for(table, place, size.character, kAllCharacters);
    double sure = room_for(table, place, size.character, kLeastCharacters);
    bool fits = all <= text_width || all <= least;
    widths.push_back(fits ? room * text_width / all
                          : sure + (room - sure) * (text_width - least) / (all - least));
  }
  return {std::move(places), rounded(widths), size.name, size.character};
}

int needed_width(const DocTable& table, const std::vector<size_t>& places, int character) {
  return static_cast<int>(room_for(table, places, character, kAllCharacters));
}

}  // namespace minsheng
