// A page with one of everything the platform layer must carry: for tests/web/platform_*.test.mjs,
// which drive it in a real browser. What happened is written into the log at the bottom.
#include "platform/page.h"

#include <imgui.h>

#include <string>
#include <vector>

#include "base/ensure.h"
#include "generated/icons.h"
#include "platform/canvas.h"
#include "platform/clipboard.h"
#include "platform/dom_twin.h"
#include "platform/files.h"
#include "platform/font_loader.h"
#include "platform/frame_scheduler.h"
#include "platform/input.h"
#include "platform/renderer.h"
#include "platform/text_agent.h"
#include "platform/text_overlay.h"
#include "ui/item_tree.h"

namespace minsheng {
namespace {

constexpr std::size_t kLogLines = 8;
constexpr std::uint32_t kInk = IM_COL32(31, 35, 41, 255), kField = IM_COL32(255, 255, 255, 255);

struct State {
  Fonts fonts;
  char first[256] = "平江县";
  char second[256] = "";
  std::string long_text = "第一行\n第二行";
  std::vector<std::string> log;
  bool done = false;
  int choice = 0;
};
State state;

void say(const std::string& line) {
  state.log.push_back(line);
  if (state.log.size() > kLogLines) state.log.erase(state.log.begin());
}

ItemRect last_rect() {
  const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
  return {from.x, from.y, to.x - from.x, to.y - from.y};
}

void text(const std::string& words, Role role = Role::text) {
  ImGui::TextUnformatted(words.c_str());
  annotate_text(last_rect(), words, role);
}

bool button(const char* name) {
  const bool pressed = ImGui::Button(name);
  if (ImGui::IsItemHovered() && ImGui::IsMouseReleased(ImGuiMouseButton_Right))
    say(std::string("右键 ") + name);
  ImGui::SameLine();
  return pressed;
}

void draw_texts() {
  for (float size : {12.0F, 13.0F, 14.0F, 20.0F}) {
    for (ImFont* font : {state.fonts.regular, state.fonts.bold}) {
      ImGui::PushFont(font, size);
      text("城镇新增就业5,900人 1,234.56% Level gjpqy 𬴂𫓧𪚥 😀 ①—…「」");
      ImGui::SameLine();
      ImGui::TextUnformatted(icon::kCalendar);
      ImGui::PopFont();
    }
  }
}

void draw_buttons() {
  if (button("导入方案")) say("按下 导入方案");
  if (button("复制")) copy_to_clipboard("来自按钮\t1");
  if (button("打开文件")) choose_file(".txt,.json", "plan");
  if (button("下载")) download_file("民生台账 备份.json", "{\"内容\":1}", "application/json");
  if (button("放大")) set_user_scale(1.5F);
  if (button("缩小")) set_user_scale(0.9F);
  if (button("断言")) ENSURE(state.fonts.regular == nullptr, "一定不成立");
  if (button("对话框")) ImGui::OpenPopup("确认");
  ImGui::Checkbox("已完成", &state.done);
  if (ImGui::BeginPopupModal("确认", nullptr, ImGuiWindowFlags_NoTitleBar)) {
    if (ImGui::Button("关闭")) ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
  }
}

void field(const char* name, char* value, std::size_t size) {
  if (ImGui::InputText(name, value, size, ImGuiInputTextFlags_EnterReturnsTrue))
    say(std::string("回车 ") + name);
  annotate_last_item(Role::textbox, name, value);
}

void draw_fields() {
  field("名称", state.first, sizeof state.first);
  field("编号", state.second, sizeof state.second);
  ImGui::InvisibleButton("long", {400, 66});
  const ItemRect r = last_rect();
  const OverlayPlace place{r.x, r.y, r.width, r.height};
  annotate_last_item(Role::textbox, "说明", state.long_text);
  if (ImGui::IsItemClicked()) open_text_overlay("说明", state.long_text, place, {});
  move_text_overlay(place);
  ImGui::GetWindowDrawList()->AddRect({r.x, r.y}, {r.x + r.width, r.y + r.height},
                                      IM_COL32(203, 209, 218, 255), 6);
}

void draw_row(int index, float width) {
  ImGui::PushID(index);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const std::string name = "第" + std::to_string(index + 1) + "行";
  ItemStates states;
  states.row = index;
  if (ImGui::InvisibleButton("row", {width, 30})) say("选中 " + name);
  annotate_last_item(Role::row, name, {}, states);
  if (ImGui::IsItemHovered())
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + 30},
                                              IM_COL32(226, 234, 250, 255));
  for (int column = 0; column < 6; ++column) {
    states.column = column;
    const float x = at.x + 8 + 90.0F * static_cast<float>(column);
    const std::string cell = name + "第" + std::to_string(column + 1) + "格";
    ImGui::GetWindowDrawList()->AddText({x, at.y + 8}, kInk, cell.c_str());
    annotate_text({x, at.y + 4, 84, 22}, cell, Role::cell, states);
  }
  ImGui::PopID();
}

void draw_table() {
  ImGui::BeginChild("scroll", {0, 150});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  const ImVec2 from = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
  begin_group(Role::table, "指标", {from.x, from.y, size.x, size.y});
  ImGuiListClipper clipper;
  clipper.Begin(100000, 30);
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_row(i, size.x - 20);
  end_group();
  ImGui::PopStyleVar();
  ImGui::EndChild();
}

void draw_log() {
  std::string all;
  for (const std::string& line : state.log) all += line + "\n";
  text(all, Role::status);
}

void take_events() {
  while (std::optional<Pasted> pasted = take_pasted())
    say("粘贴 " + pasted->text + " | " + pasted->html);
  while (std::optional<GivenFile> file = take_file())
    say("文件 " + file->name + " " + std::to_string(file->bytes.size()) + " [" + file->purpose +
        "] " + std::to_string(static_cast<int>(file->problem)));
  if (std::optional<OverlayResult> ended = take_overlay_result()) {
    say(ended->committed ? "已改" : "已取消");
    if (ended->committed) state.long_text = ended->text;
  }
}

void take_shortcuts() {
  const auto pressed = [](ImGuiKeyChord chord) {
    return ImGui::Shortcut(chord, ImGuiInputFlags_RouteGlobal);
  };
  if (pressed(ImGuiMod_Ctrl | ImGuiKey_S)) say("Ctrl+S");
  if (pressed(ImGuiMod_Ctrl | ImGuiKey_Z)) say("Ctrl+Z");
  if (pressed(ImGuiKey_F1)) say("F1");
  if (pressed(ImGuiKey_F2)) say("F2");
  if (pressed(ImGuiMod_Ctrl | ImGuiKey_C))
    copy_to_clipboard("甲\t乙", "<table><tr><td>甲</td><td>乙</td></tr></table>");
}

void draw_page() {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin("page", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoBringToFrontOnFocus);
  draw_texts();
  draw_buttons();
  draw_fields();
  draw_table();
  if (file_drag_active()) text("松开以导入", Role::alert);
  draw_log();
  ImGui::End();
}

void draw_frame() {
  update_canvas();
  begin_renderer_frame();
  ImGui::NewFrame();
  begin_item_tree();
  take_events();
  take_shortcuts();
  draw_page();
  ImGui::Render();
  show_in_dom(end_item_tree());
  render_draw_data(*ImGui::GetDrawData(), IM_COL32(246, 247, 249, 255));
}

void tell_broken(const char*, int, const char*, const char* reason) { tell_failure(reason); }

void init() {
  set_ensure_handler(tell_broken);
  ImGui::CreateContext();
  ImGui::StyleColorsLight();
  ImGui::GetStyle().Colors[ImGuiCol_FrameBg] = ImVec4(1, 1, 1, 1);
  init_input();
  init_text_agent();
  init_clipboard();
  init_files();
  state.fonts = load_fonts();
  init_renderer();
  init_canvas();
  init_dom_twin();
  set_text_agent_colours(kInk, kField);
  set_unsaved(false);
  set_page_title("平台层 " + local_now());
  say(fonts_are_readable() ? "字形可读" : "字形不可读");
  start_frames(draw_frame);
}

}  // namespace
}  // namespace minsheng

int main() { minsheng::init(); }
