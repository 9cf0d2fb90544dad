// The item tree as transparent elements of the page, each where its item is drawn: what screen
// readers read and browser tests find by role and name. Pointers pass through to #stage; a click
// without a pointer presses the item's middle.
#pragma once

#include <vector>

namespace minsheng {

struct ScreenItem;

void init_dom_twin();

// Call with the finished tree of each frame. Does nothing while the tree is the same; while frames
// follow each other (scrolling) the page is brought up to date a few times a second, and always
// when they come to rest.
void show_in_dom(const std::vector<ScreenItem>& items);

}  // namespace minsheng
