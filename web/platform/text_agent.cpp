// Dear ImGui's part of the text agent, see text_agent.h.
#include "platform/text_agent.h"

#include <emscripten/emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "platform/canvas.h"
#include "platform/frame_scheduler.h"
#include "ui/item_tree.h"

extern "C" {
void minsheng_agent_open();
void minsheng_agent_take(double x, double y, double height, double room, unsigned field);
void minsheng_agent_release();
void minsheng_agent_colours(unsigned text, unsigned ground);
void minsheng_agent_finish();
int minsheng_agent_is_composing();
}

namespace minsheng {
namespace {

const ScreenItem* item_with(std::uint32_t id) {
  for (const ScreenItem& item : items())
    if (item.id == id && id != 0) return &item;
  return nullptr;
}

// From the caret to the right edge of the field, or of the page while the field is new.
float room_right_of(float x, const ScreenItem* field) {
  const float edge =
      field != nullptr ? field->rect.x + field->rect.width - 4 : ImGui::GetIO().DisplaySize.x;
  return std::max(16.0F, edge - x);
}

// Called at the end of a frame in which the caret's place or the wish for text changed.
void on_caret(ImGuiContext* context, ImGuiViewport*, ImGuiPlatformImeData* caret) {
  if (!caret->WantTextInput) {
    minsheng_agent_release();
    return;
  }
  const ScreenItem* field = item_with(context->ActiveId);
  const double css = static_cast<double>(css_per_design_pixel());
  const double x = static_cast<double>(caret->InputPos.x),
               y = static_cast<double>(caret->InputPos.y);
  minsheng_agent_take(x * css, y * css, static_cast<double>(caret->InputLineHeight) * css,
                      static_cast<double>(room_right_of(caret->InputPos.x, field)) * css,
                      context->ActiveId);
}

}  // namespace

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_text_insert(const char* text) {
  ImGui::GetIO().AddInputCharactersUTF8(text);
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_text_erase(int characters) {
  for (int i = 0; i < characters; ++i) {
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Backspace, true);
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Backspace, false);
  }
  request_frame();
}

void init_text_agent() {
  minsheng_agent_open();
  ImGui::GetPlatformIO().Platform_SetImeDataFn = on_caret;
}

void set_text_agent_colours(std::uint32_t text, std::uint32_t ground) {
  static std::uint32_t known_text = 0, known_ground = 0;
  if (text == known_text && ground == known_ground) return;
  known_text = text;
  known_ground = ground;
  minsheng_agent_colours(text, ground);
}

void finish_composition() { minsheng_agent_finish(); }
bool is_composing() { return minsheng_agent_is_composing() != 0; }

}  // namespace minsheng
