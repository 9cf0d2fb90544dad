// KeyboardEvent.code (W3C UI Events) → Dear ImGui's keys, by place on the keyboard and not by
// letter.
#pragma once

#include <imgui.h>

#include <string_view>

namespace minsheng {

// ImGuiKey_None for a code that has no key there.
ImGuiKey key_of_code(std::string_view code);

}  // namespace minsheng
