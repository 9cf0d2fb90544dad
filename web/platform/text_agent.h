// Typing, with or without an input method: one real <textarea> that has the keyboard while a text
// field of the interface is active. It stands at the caret, so that the candidate window does too,
// and is seen only while composing.
#pragma once

#include <cstdint>

namespace minsheng {

// Listens to Dear ImGui's caret (Platform_SetImeDataFn) and to the page. After
// ImGui::CreateContext().
void init_text_agent();

// How composed text looks: colours of the fields, as IM_COL32. Call when the theme changes; cheap
// when it does not.
void set_text_agent_colours(std::uint32_t text, std::uint32_t ground);

// Ends a composition by committing what it has, as a click elsewhere does in any page.
void finish_composition();

bool is_composing();

}  // namespace minsheng
