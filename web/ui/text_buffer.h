// A std::string under the hands of Dear ImGui's InputText.
#pragma once

struct ImGuiInputTextCallbackData;

namespace minsheng {

// The callback that lets the text grow: with ImGuiInputTextFlags_CallbackResize, the std::string as
// user data, its data() as buffer and capacity() + 1 as size.
int grow_text(ImGuiInputTextCallbackData* data);

}  // namespace minsheng
