// Where the walk through an outline stands: what every item found there takes over.
#pragma once

#include <string>

#include "text/reading_context.h"

namespace minsheng {

struct ItemPlace {
  Id group;             // "" until an item needs one
  Range group_heading;  // heading of the group that an item would open
  Level level = Level::none;
  std::string path;  // printed numbers from the group down
  Range category;
  TextList leads;  // of a heading above
  TextList supports;
  std::string leader;
};

// The group of the place, opened where it has none.
Id group_of(ReadingContext& context, ItemPlace& place);

// What an item takes over from the place; its own number is still to be added.
ItemFrame frame_of(ReadingContext& context, ItemPlace& place);

}  // namespace minsheng
