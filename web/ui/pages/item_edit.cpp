#include "ui/pages/item_edit.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "generated/icons.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr FormField kItemFields[] = {
    {"title"}, {"text", true}, {"lead_units"},   {"support_units"}, {"category"},   {"no"},
    {"types"}, {"deadline"},   {"report_cycle"}, {"pending"},       {"note", true},
};
constexpr FormField kTargetFields[] = {
    {"indicator"}, {"kind"},    {"op"},     {"value"},  {"unit"},   {"baseline"},
    {"soft"},      {"pending"}, {"stages"}, {"weight"}, {"phrase"}, {"note"},
};

void add_target(Screen& screen) {
  const ItemDrawerState& drawer = screen.state.drawer;
  const Ledger& ledger = screen.session.current()->ledger();
  Edit edit = screen.session.start_edit();
  Target target;
  target.item = drawer.item;
  target.indicator = "新指标";
  target.op = TargetOp::equal;
  for (const TargetLine& line : drawer.view.targets) {
    const Target* present = ledger.find<Target>(line.id);
    if (present) target.position = std::max(target.position, present->position + 1);
  }
  edit.create(edit.next_id(), target);
  ask_to_apply(screen, edit, {"新增指标", {}});
}

// The parts of a removed total stand alone from then on.
void remove_target(Screen& screen, const TargetLine& line) {
  const Ledger& ledger = screen.session.current()->ledger();
  Edit edit = screen.session.start_edit();
  for (const TargetLine& other : screen.state.drawer.view.targets) {
    const Target* present = ledger.find<Target>(other.id);
    if (present && present->part_of == line.id) {
      edit.set({RecordType::target, other.id}, "part_of", std::string());
    }
  }
  edit.remove({RecordType::target, line.id});
  ask_to_apply(screen, edit, {"删除指标「{}」", {line.indicator}});
  show_toast(screen.state, tr("已删除指标「{}」", {line.indicator}), true);
}

void draw_target_form(Screen& screen, Rect& rest, const TargetLine& line, size_t index) {
  ItemDrawerState& drawer = screen.state.drawer;
  RecordRef record{RecordType::target, line.id};
  ImGui::PushID(line.id.c_str());
  skip_top(rest, 12);
  Rect head = cut_top(rest, 28);
  Rect remove = cut_right(head, 28);
  std::string name = tr("指标 {}", {std::to_string(index + 1)});
  if (icon_button("##remove", remove, icon::kTrash2, tr("删除这个指标"))) {
    remove_target(screen, line);
  }
  draw_text(head, name, {14, true}, true);
  annotate_text(head, name, Role::heading, {.level = 3});
  float height = record_form_height(drawer.form, record, kTargetFields);
  Rect form = cut_top(rest, height);
  begin_group(Role::group, name, form);
  draw_record_form(screen, form, drawer.form, record, kTargetFields);
  end_group();
  skip_top(rest, 8);
  line_h(rest.x, rest.y, rest.width, theme().grid);
  ImGui::PopID();
}

}  // namespace

void draw_item_edit(Screen& screen, Rect& rest) {
  ItemDrawerState& drawer = screen.state.drawer;
  RecordRef record{RecordType::item, drawer.item};
  if (std::exchange(drawer.focus_form, false)) drawer.form.focus_first = true;
  skip_top(rest, 12);
  float height = record_form_height(drawer.form, record, kItemFields);
  draw_record_form(screen, cut_top(rest, height), drawer.form, record, kItemFields);
  skip_top(rest, 8);
  line_h(rest.x, rest.y, rest.width, theme().grid);
  for (size_t i = 0; i < drawer.view.targets.size(); ++i) {
    draw_target_form(screen, rest, drawer.view.targets[i], i);
  }
  skip_top(rest, 12);
  ButtonStyle style{.icon = icon::kPlus, .text_size = 13, .disabled = why_read_only(screen)};
  Rect add = cut_top(rest, 28);
  if (button("##add", cut_left(add, button_width(tr("添加指标"), style)), tr("添加指标"), style)) {
    add_target(screen);
  }
}

}  // namespace minsheng
