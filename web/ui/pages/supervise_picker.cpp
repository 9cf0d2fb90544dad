// The dialog in which an item is chosen for a new record: those that are late stand first.
#include <imgui.h>

#include <algorithm>
#include <set>
#include <utility>

#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/dialog_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

bool matches(const std::string& text, const std::string& query) {
  return query.empty() || text.find(query) != std::string::npos;
}

RecordLine picker_row(const Screen& screen, const ItemProgress& item, const SlowItem* slow) {
  Light light = at(item, screen.state.year.month.month).light;
  bool late = slow && slow->light == Light::late;
  std::string gap = slow && slow->gap ? points_text(slow->gap) : "";
  return {item.id,
          {{.text = item.item->title, .code = item.code},
           {.text = item.leads.empty() ? "" : item.leads.front(), .ink = theme().text2},
           {.text = gap, .ink = late ? theme().late_ink : theme().slight_ink},
           {.text = std::string(tr(light_name(light, screen.state.year.rules))),
            .ink = colors_of(light).ink}}};
}

// Those that are late first, the furthest behind on top; then all others in the order of the plan.
std::vector<RecordLine> picker_rows(const Screen& screen) {
  const YearState& year = screen.state.year;
  const std::string& query = screen.state.supervise.picker.query;
  std::vector<RecordLine> rows;
  std::set<Id> late;
  auto add = [&](const ItemProgress& item, const SlowItem* slow) {
    std::string words = item.code + " " + item.item->title;
    for (const std::string& unit : item.leads) words += " " + unit;
    if (matches(words, query)) rows.push_back(picker_row(screen, item, slow));
  };
  for (const SlowItem& slow : year.status.slow) {
    const ItemProgress* item = find_item(year.progress, slow.item);
    if (item && late.insert(slow.item).second) add(*item, &slow);
  }
  for (const ItemProgress& item : year.progress.items) {
    if (!late.contains(item.id)) add(item, nullptr);
  }
  return rows;
}

// Up and Down walk the list while the query has the keyboard.
void move_choice(RecordTableState& table, const std::vector<RecordLine>& rows) {
  int place = -1;
  auto count = static_cast<int>(rows.size());
  for (int i = 0; i < count; ++i) {
    if (rows[static_cast<size_t>(i)].id == table.chosen) place = i;
  }
  int step = 0;
  if (ImGui::GetIO().WantTextInput) {  // else the list has its own keys
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step = 1;
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step = -1;
  }
  if (count == 0 || (step == 0 && place >= 0)) return;
  int next = std::clamp(place + step, 0, count - 1);
  table = {rows[static_cast<size_t>(next)].id, true};
}

}  // namespace

void start_picker(Screen& screen) { screen.state.supervise.picker = {true, "", {}, true}; }

void draw_item_picker(Screen& screen) {
  ItemPickerState& picker = screen.state.supervise.picker;
  if (!picker.open) return;
  Rect box;
  if (!begin_dialog("##pick-item", tr("选择事项"), 640, 520, box)) return;
  bool close = draw_dialog_head(cut_top(box, kDialogHead), tr("选择事项"));
  Rect foot = cut_bottom(box, kDialogFoot);
  Rect search = inset(cut_top(box, 44), 24, 6);
  InputStyle style{.placeholder = tr("按编号、名称、单位查找；落后的事项在前面"),
                   .icon = icon::kSearch,
                   .focus_now = std::exchange(picker.focus, false),
                   .role = Role::searchbox};
  text_input("##query", search, tr("查找事项"), picker.query, style);
  std::vector<RecordLine> rows = picker_rows(screen);
  move_choice(picker.table, rows);
  std::vector<RecordColumn> columns = {
      {"事项"}, {"牵头单位", 140}, {"差", 64, Align::right}, {"亮灯", 64}};
  draw_record_table("##items", inset(box, 8, 0), tr("事项"), columns, rows, picker.table);
  DialogAnswer answer = draw_dialog_foot(
      foot, {.go = tr("选这一项"), .disabled = picker.table.chosen.empty() ? tr("先选一项") : ""});
  // The Enter that opened the dialog is not for it.
  bool enter = ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !ImGui::IsWindowAppearing() &&
               !picker.table.chosen.empty();
  bool done = (answer.go || enter) && !close && !answer.cancel;
  if (done) add_record(screen, picker.table.chosen);
  end_dialog(picker.open, !done && !close && !answer.cancel);
}

}  // namespace minsheng
