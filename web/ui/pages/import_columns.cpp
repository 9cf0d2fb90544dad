// What each column of the task tables was read as, to be put right: a button in the head of the
// page 导入 and the list below it.
#include <imgui.h>

#include <algorithm>
#include <iterator>

#include "generated/icons.h"
#include "ui/pages/import_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kWidth = 440;
constexpr float kLine = 36;
constexpr float kNote = 48;
constexpr int kMostShown = 10;

struct RoleWord {
  ColumnRole role;
  std::string_view word;
};

constexpr RoleWord kRoles[] = {
    {ColumnRole::number, "编号"},       {ColumnRole::name, "事项名称"},
    {ColumnRole::content, "事项内容"},  {ColumnRole::lead, "牵头单位"},
    {ColumnRole::duty, "责任单位"},     {ColumnRole::support, "配合单位"},
    {ColumnRole::deadline, "完成时限"}, {ColumnRole::types, "类型"},
    {ColumnRole::level, "层级"},        {ColumnRole::note, "其他栏目"},
};

int index_of(ColumnRole role) {
  if (role == ColumnRole::none) role = ColumnRole::note;  // both keep the words under their head
  for (size_t i = 0; i < std::size(kRoles); ++i) {
    if (kRoles[i].role == role) return static_cast<int>(i);
  }
  return 0;
}

// The document is read anew with what was said of its columns.
void choose_role(Screen& screen, size_t column, ColumnRole role) {
  TableColumns columns = screen.draft->reading.columns;
  columns[column].role = role;
  columns[column].chosen = true;
  std::erase_if(columns, [](const TableColumn& one) { return !one.chosen; });
  screen.ask(action::ReadAgain{screen.draft->sheet, std::move(columns)});
}

void draw_line(Screen& screen, const Rect& line, size_t index,
               const std::vector<std::string>& words) {
  const TableColumn& column = screen.draft->reading.columns[index];
  Rect rest = inset(line, 8, 0);
  int chosen = index_of(column.role);
  Rect box = middle(cut_right(rest, 132), 28);
  if (select("##role", box, tr("「{}」列是", {column.head}), words, chosen)) {
    choose_role(screen, index, kRoles[static_cast<size_t>(chosen)].role);
    ImGui::CloseCurrentPopup();
  }
  skip_right(rest, 8);
  draw_text(rest, column.head, {13});
}

}  // namespace

void draw_column_choices(Screen& screen, Rect& rest) {
  const TableColumns& columns = screen.draft->reading.columns;
  if (columns.empty()) return;
  ButtonStyle style{.icon = icon::kColumns3, .text_size = 13, .tip = tr("表格的每一列读成了什么")};
  float width = button_width(tr("表格列"), style);
  if (width > rest.width) return;
  Rect button_box = middle(cut_right(rest, width), 28);
  skip_right(rest, 8);
  if (button("##columns", button_box, tr("表格列"), style)) ImGui::OpenPopup("##column-list");
  auto count = static_cast<int>(columns.size());
  float list_height = kLine * static_cast<float>(std::min(count, kMostShown));
  Rect inner;
  if (!begin_popover("##column-list", button_box, kWidth, kNote + list_height + 8, inner)) return;
  Rect note = inset(cut_top(inner, kNote), 8, 6);
  draw_paragraph(note, tr("读错了的列可以改，改了会重新读这份表格；已经做的更正不保留，可以撤销。"),
                 {12, false, theme().text2}, 18, 2);
  std::vector<std::string> words;
  for (const RoleWord& role : kRoles) words.emplace_back(tr(role.word));
  Rect content = begin_scroll("##lines", inner, kLine * static_cast<float>(count));
  for (size_t i = 0; i < columns.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    draw_line(screen, cut_top(content, kLine), i, words);
    ImGui::PopID();
  }
  end_scroll();
  end_popover();
}

}  // namespace minsheng
