#include <doctest/doctest.h>

#include "ui/item_tree.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// What is listed after `draw` was drawn for two frames.
std::string listed(const std::function<void()>& draw) {
  PanelHarness panel([&](Screen&, const Rect&) { draw(); });
  return describe_items();
}

void press_area_at(const char* id, ImVec2 at, ImVec2 size, Role role, const char* name) {
  ImGui::SetCursorScreenPos(at);
  ImGui::InvisibleButton(id, size);
  annotate_last_item(role, name);
}

}  // namespace

TEST_CASE("standard widgets are listed with the role and label they have") {
  CHECK(listed([] {
          static bool on = true;
          ImGui::Button("导入方案##1");
          ImGui::Checkbox("已完成", &on);
          ImGui::BeginDisabled();
          ImGui::Button("合并");
          ImGui::EndDisabled();
        }) ==
        "button \"导入方案\"\n"
        "checkbox \"已完成\" [checked]\n"
        "button \"合并\" [disabled]\n");
}

TEST_CASE("an annotation gives role, name, value and states; nothing is listed without a name") {
  CHECK(listed([] {
          ImGui::InvisibleButton("##quiet", {20, 20});
          ImGui::InvisibleButton("##row", {200, 30});
          ItemStates states;
          states.selected = 1;
          states.expanded = 0;
          annotate_last_item(Role::combobox, "单位", "县人社局", states);
        }) == "combobox \"单位\" = \"县人社局\" [selected] [not expanded]\n");
}

TEST_CASE("what is scrolled or cut out of sight is not listed") {
  CHECK(listed([] {
          ImGui::BeginChild("list", {100, 50});
          for (int i = 0; i < 5; ++i)
            annotate_text({0, 40.0F * static_cast<float>(i), 90, 20}, "行" + std::to_string(i));
          ImGui::EndChild();
        }) ==
        "text \"行0\"\n"
        "text \"行1\"\n");
}

TEST_CASE("an item that is partly cut has the rectangle that can be seen") {
  PanelHarness panel([](Screen&, const Rect&) {
    ImGui::BeginChild("list", {100, 50});
    annotate_text({-10, 40, 200, 30}, "行");
    ImGui::EndChild();
  });
  const ScreenItem* row = find_item(Role::text, "行");
  REQUIRE(row != nullptr);
  // Dear ImGui itself may keep a pixel free at the left.
  CHECK(row->rect.x >= 0);
  CHECK(row->rect.x + row->rect.width == 100);
  CHECK(row->rect.y == 40);
  CHECK(row->rect.height == 10);
}

TEST_CASE("groups nest, and one in which nothing can be seen is left out") {
  CHECK(listed([] {
          begin_group(Role::table, "指标", {0, 0, 400, 200});
          begin_group(Role::row, "", {0, 0, 400, 30});
          annotate_text({0, 0, 100, 30}, "城镇新增就业", Role::cell);
          end_group();
          begin_group(Role::row, "空行", {0, 30, 400, 30});
          end_group();
          begin_group(Role::row, "远处", {0, 9000, 400, 30});
          annotate_text({0, 9000, 100, 30}, "看不见", Role::cell);
          end_group();
          end_group();
        }) ==
        "table \"指标\"\n"
        "  row \"\"\n"
        "    cell \"城镇新增就业\"\n");
}

TEST_CASE("texts and buttons inside a row that can be pressed are its parts") {
  CHECK(listed([] {
          press_area_at("##row", {0, 0}, {400, 30}, Role::row, "第一行");
          annotate_text({8, 4, 100, 20}, "事项", Role::cell);
          press_area_at("##edit", {300, 2}, {26, 26}, Role::button, "修改");
          annotate_text({8, 40, 100, 20}, "下面");
        }) ==
        "row \"第一行\"\n"
        "  cell \"事项\"\n"
        "  button \"修改\"\n"
        "text \"下面\"\n");
}

TEST_CASE("while a dialog is open only the dialog is listed") {
  CHECK(listed([] {
          ImGui::Button("删除");
          if (!ImGui::IsPopupOpen("确认")) ImGui::OpenPopup("确认");
          if (ImGui::BeginPopupModal("确认", nullptr, ImGuiWindowFlags_NoTitleBar)) {
            begin_group(Role::dialog, "确认删除", {0, 0, 1198, 692});
            ImGui::Button("取消");
            end_group();
            ImGui::EndPopup();
          }
        }) ==
        "dialog \"确认删除\"\n"
        "  button \"取消\"\n");
}

TEST_CASE("a menu over a group is no part of that group and lies above it") {
  PanelHarness panel([](Screen&, const Rect&) {
    begin_group(Role::toolbar, "工具", {0, 0, 400, 40});
    ImGui::Button("更多");
    if (!ImGui::IsPopupOpen("menu")) ImGui::OpenPopup("menu");
    if (ImGui::BeginPopup("menu")) {
      ImGui::Button("导出");
      ImGui::EndPopup();
    }
    end_group();
  });
  CHECK(describe_items() ==
        "toolbar \"工具\"\n"
        "  button \"更多\"\n"
        "button \"导出\"\n");
  CHECK(find_item(Role::button, "导出")->layer > find_item(Role::button, "更多")->layer);
}
