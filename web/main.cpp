// The page's program, as a table of contents: init, frame, shutdown.
#include <emscripten.h>
#include <imgui.h>

#include "generated/icons.h"
#include "platform/canvas.h"
#include "platform/font_loader.h"
#include "platform/frame_scheduler.h"
#include "platform/renderer.h"
#include "ui/item_tree.h"

namespace minsheng {
namespace {

Fonts fonts;

void draw_demo() {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin("page", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
  for (float size : {12.0F, 13.0F, 14.0F, 16.0F, 20.0F}) {
    for (ImFont* font : {fonts.regular, fonts.bold}) {
      ImGui::PushFont(font, size);
      ImGui::TextUnformatted(
          "十大重点民生实事 城镇新增就业5,900人 1,234.56% Level gjpqy 𬴂 𫓧 𪚥 "
          "😀 "
          "①—…「」");
      ImGui::SameLine();
      ImGui::TextUnformatted(icon::kCheck);
      ImGui::SameLine();
      ImGui::TextUnformatted(icon::kCalendar);
      ImGui::PopFont();
    }
  }
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  for (int i = 0; i < 8; ++i) {
    const float y = at.y + 9.0F * static_cast<float>(i);
    list->AddRectFilled({at.x, y}, {at.x + 400, y + 1}, 0xFF000000);
  }
  list->AddRectFilled({at.x, at.y + 80}, {at.x + 120, at.y + 112}, 0xFFB85614, 6);
  list->AddRect({at.x + 140, at.y + 80}, {at.x + 260, at.y + 112}, 0xFFDAD1CB, 6);
  list->AddCircleFilled({at.x + 290, at.y + 96}, 4.5F, 0xFF4B8F1A);
  ImGui::SetCursorScreenPos({at.x, at.y + 120});
  ImGui::Button("导入方案");
  ImGui::End();
}

void draw_frame() {
  update_canvas();
  begin_renderer_frame();
  ImGui::NewFrame();
  begin_item_tree();
  draw_demo();
  ImGui::Render();
  end_item_tree();
  render_draw_data(*ImGui::GetDrawData(), IM_COL32(0xF6, 0xF7, 0xF9, 0xFF));
}

}  // namespace
}  // namespace minsheng

int main() {
  using namespace minsheng;
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui::StyleColorsLight();
  fonts = load_fonts();
  init_renderer();
  init_canvas();
  start_frames(draw_frame);
  EM_ASM({ Module.minshengReady(); });
}
