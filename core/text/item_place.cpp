// Frames of items by where they stand: see item_place.h.
#include "text/item_place.h"

namespace minsheng {

Id group_of(ReadingContext& context, ItemPlace& place) {
  if (place.group.empty()) place.group = add_group(context, place.group_heading, place.level);
  return place.group;
}

ItemFrame frame_of(ReadingContext& context, ItemPlace& place) {
  ItemFrame frame;
  frame.group = group_of(context, place);
  frame.no = place.path;
  frame.category = to_utf8(context.text, place.category);
  frame.inherited_leads = place.leads;
  frame.inherited_supports = place.supports;
  frame.leader = place.leader;
  return frame;
}

}  // namespace minsheng
