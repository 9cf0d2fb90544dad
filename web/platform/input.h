// Mouse, pen, touch, wheel and keys of the page, given to Dear ImGui as events.
//
// Keys go by their place (KeyboardEvent.code). The browser keeps what people expect of it (reload,
// tabs, zoom, developer tools, Ctrl+wheel); everything else, Ctrl+S F K E P and F1 too, belongs to
// the program. Tab never leaves the page. Touch: a tap presses, a stroke scrolls, holding for half
// a second is the right button.
#pragma once

namespace minsheng {

// Sets the configuration flags of io and listens to #stage. After ImGui::CreateContext().
void init_input();

}  // namespace minsheng
