#include "ui/pages/start_page.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "generated/icons.h"
#include "generated/samples.h"
#include "ui/frame.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kWidest = 1056;
constexpr float kGap = 24;
constexpr float kDoorPadding = 20;
constexpr float kPictureHeight = 136;

struct Door {
  void (*picture)(const Rect&);
  std::string_view key;
  ImGuiKey key_code, keypad_code;
  std::string_view title, text, button;
  const char* icon;
  ButtonKind kind;
};

constexpr Door kDoors[] = {
    {draw_sample_picture, "1", ImGuiKey_1, ImGuiKey_Keypad1, "打开示例",
     "用公开的县区方案做成的台账，每一页都有内容可看，随时可以删除。", "打开示例", icon::kPlay,
     ButtonKind::normal},
    {draw_import_picture, "2", ImGuiKey_2, ImGuiKey_Keypad2, "导入实施方案",
     "读入方案全文，自动拆出事项、指标、牵头单位和时限，逐条对照原文核对后写入台账。",
     "选择方案文件", icon::kFileInput, ButtonKind::primary},
    {draw_bundle_picture, "3", ImGuiKey_3, ImGuiKey_Keypad3, "打开交换包",
     "接收别的单位发来的台账文件，先看与本机的差别，再决定写入；备份文件也从这里恢复。",
     "选择交换包", icon::kPackageOpen, ButtonKind::normal},
};
constexpr size_t kDoorCount = std::size(kDoors);

struct Grid {
  Rect column;  // everything stands in it
  bool wide;    // three doors in a row, else one below the other without pictures
  float door_width, text_height, door_height;
};

Grid grid_for(const Rect& r) {
  Grid grid;
  float width = std::min(r.width - 48, kWidest);
  grid.wide = width >= 760;
  grid.door_width = grid.wide ? std::floor((width - 2 * kGap) / 3) : width;
  size_t lines = 0;
  for (const Door& door : kDoors) {
    lines =
        std::max(lines, wrap_text(tr(door.text), 13, grid.door_width - 2 * kDoorPadding).size());
  }
  float least = grid.wide ? 60.0f : 20.0f;
  grid.text_height = std::max(20 * static_cast<float>(lines), least);
  float picture = grid.wide ? kPictureHeight : 0;
  grid.door_height = picture + 16 + 24 + 4 + grid.text_height + 8 + 32 + 20 + 2;
  auto rows = grid.wide ? 1.0f : static_cast<float>(kDoorCount);
  float notes = grid.wide ? 40.0f : 40 * 3 + 2 * 12;
  float height = 50 + kGap + rows * grid.door_height + (rows - 1) * 12 + kGap + 48 + kGap + notes;
  grid.column = {r.x + std::floor((r.width - width) / 2), 0, width, height};
  return grid;
}

void draw_title(Rect rest) {
  draw_brand_mark(middle(cut_left(rest, 40), 40));
  skip_left(rest, 16);
  draw_heading(cut_top(rest, 28), tr("从哪里开始？"), 20, 1);
  draw_text(cut_top(rest, 22),
            tr("把实施方案变成台账：事项、指标、牵头单位和时限逐条可查、可改、可交换。"),
            {14, false, theme().text2});
}

bool takes_keys() {
  return !ImGui::GetIO().WantTextInput &&
         !ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
}

std::string_view disabled_reason(const Screen& screen, size_t door) {
  if (screen.session.read_only()) return tr("这一页是只读的，另一个标签页正在编辑");
  if (door == 0 && kSamples.empty()) return tr("这个版本没有带示例");
  return {};
}

void open_door(Screen& screen, size_t door) {
  if (door == 1) return screen.ask(action::PickPlan{});
  if (door == 2) return screen.ask(action::PickBundle{});
  if (kSamples.size() > 1) {
    ImGui::OpenPopup("##samples");
  } else {
    open_first_sample(screen);
  }
}

void draw_sample_menu(Screen& screen, const Rect& anchor) {
  Rect lines;
  float height = 32 * static_cast<float>(kSamples.size()) + 8;
  if (!begin_popover("##samples", anchor, 260, height, lines)) return;
  for (const SampleFile& sample : kSamples) {
    std::string id(sample.name);
    if (menu_line(id.c_str(), lines, icon::kBookOpen, sample.title)) {
      screen.ask(action::OpenSample{std::string(sample.name)});
      ImGui::CloseCurrentPopup();
    }
  }
  end_popover();
}

void draw_door(Screen& screen, Rect card, size_t index, const Grid& grid) {
  const Door& door = kDoors[index];
  draw_card(card);
  begin_group(Role::region, tr(door.title), card);
  if (grid.wide) {
    Rect art = inset(cut_top(card, kPictureHeight), 1, 1);
    art.height += 1;
    fill({art.x, art.y, art.width, art.height - 8}, theme().sunken, 7);
    fill({art.x, art.y + 8, art.width, art.height - 8}, theme().sunken);
    door.picture(art);
    line_h(art.x, bottom_of(art), art.width, theme().line);
  }
  Rect rest = inset(card, kDoorPadding, 0);
  skip_top(rest, 16);
  draw_heading(cut_top(rest, 24), tr(door.title), 16, 2);
  skip_top(rest, 4);
  draw_paragraph(cut_top(rest, grid.text_height), tr(door.text), {13, false, theme().text2}, 20);
  skip_top(rest, 8);
  Rect line = cut_top(rest, 32);
  std::string_view reason = disabled_reason(screen, index);
  ButtonStyle style{door.kind, door.icon};
  style.disabled = reason;
  Rect box = cut_left(line, button_width(tr(door.button), style));
  bool key =
      reason.empty() && takes_keys() &&
      (ImGui::IsKeyPressed(door.key_code, false) || ImGui::IsKeyPressed(door.keypad_code, false));
  if (button("##open", box, tr(door.button), style) || key) open_door(screen, index);
  if (index == 0) draw_sample_menu(screen, box);
  key_cap(right_of(line) - key_cap_width(door.key), line.y + 16, door.key);
  end_group();
}

void draw_doors(Screen& screen, Rect& rest, const Grid& grid) {
  Rect row = rest;
  for (size_t i = 0; i < kDoorCount; ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (grid.wide) {
      Rect card{row.x + static_cast<float>(i) * (grid.door_width + kGap), rest.y, grid.door_width,
                grid.door_height};
      draw_door(screen, card, i, grid);
    } else {
      draw_door(screen, cut_top(rest, grid.door_height), i, grid);
      if (i + 1 < kDoorCount) skip_top(rest, 12);
    }
    ImGui::PopID();
  }
  if (grid.wide) skip_top(rest, grid.door_height);
}

void draw_drop_words(Rect rest) {
  TextStyle style{13};
  skip_left(rest, draw_text(rest, tr("也可以把文件拖到这一页，或按"), style) + 8);
  skip_left(rest, key_cap(rest.x, rest.y + rest.height / 2, "Ctrl+V") + 8);
  draw_text(rest, tr("粘贴方案全文"), style);
}

void draw_drop_strip(const Screen& screen, const Rect& r, bool wide) {
  const Theme& t = theme();
  bool over = screen.environment.file_dragged;
  if (over) fill(r, t.accent_weak, 8);
  dashed_outline(r, over ? t.accent_text : t.line2, 8);
  Rect rest = inset(r, kDoorPadding, 0);
  draw_icon(cut_left(rest, 18), icon::kClipboardPaste, 18, over ? t.accent_text : t.text2);
  skip_left(rest, 8);
  if (over) {
    draw_text(rest, tr("松开鼠标，读入这个文件"), {13, true, t.accent_text});
    return;
  }
  std::string_view formats =
      tr("方案 .docx .xlsx .html .txt，交换包 .json；.doc 和 .wps 请先另存为 .docx");
  float needed = measure_text(formats, 12) + 20;
  if (wide && rest.width > needed + 330) {
    draw_text(cut_right(rest, needed), formats, {12, false, t.text2, Align::right});
  }
  draw_drop_words(rest);
}

struct Assurance {
  const char* icon;
  std::string_view title, text;
};

constexpr Assurance kAssurances[] = {
    {icon::kHardDrive, "只存在这台电脑", "数据写在本机浏览器里，不联网，不上传。"},
    {icon::kArchive, "备份是一个文件", "按 Ctrl+S 存到 U 盘，换一台电脑也能打开。"},
    {icon::kUndo2, "每一步都能撤销", "改动留有历史，谁在何时改了什么都查得到。"},
};

void draw_assurance(Rect r, const Assurance& assurance) {
  skip_left(r, kDoorPadding);
  Rect mark = cut_left(r, 16);
  draw_icon(cut_top(mark, 20), assurance.icon, 16, theme().text2);
  skip_left(r, 12);
  draw_text(cut_top(r, 20), tr(assurance.title), {13, true});
  draw_text(cut_top(r, 18), tr(assurance.text), {12, false, theme().text2});
}

void draw_assurances(Rect rest, const Grid& grid) {
  for (const Assurance& assurance : kAssurances) {
    if (grid.wide) {
      draw_assurance(cut_left(rest, grid.door_width), assurance);
      skip_left(rest, kGap);
    } else {
      draw_assurance(cut_top(rest, 40), assurance);
      skip_top(rest, 12);
    }
  }
}

}  // namespace

void open_first_sample(Screen& screen) {
  if (!kSamples.empty()) screen.ask(action::OpenSample{std::string(kSamples.begin()->name)});
}

void draw_start_page(Screen& screen, const Rect& r) {
  begin_group(Role::main, tr("开始"), r);
  Grid grid = grid_for(r);
  Rect content =
      begin_scroll("##start", r, std::max(r.height, grid.column.height + 2 * kGap), theme().page);
  Rect rest = grid.column;
  rest.y = content.y + std::floor((content.height - rest.height) / 2);
  draw_title(cut_top(rest, 50));
  skip_top(rest, kGap);
  draw_doors(screen, rest, grid);
  skip_top(rest, kGap);
  draw_drop_strip(screen, cut_top(rest, 48), grid.wide);
  skip_top(rest, kGap);
  draw_assurances(rest, grid);
  end_scroll();
  end_group();
}

}  // namespace minsheng
