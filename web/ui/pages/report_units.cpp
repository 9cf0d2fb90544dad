#include "ui/pages/report_units.h"

#include <imgui.h>

#include "app/report_edit.h"
#include "generated/icons.h"
#include "ui/screen.h"
#include "ui/toasts.h"

namespace minsheng {
namespace {

std::string name_of(const ReportUnit& unit) {
  return unit.name.empty() ? std::string(tr("未写牵头单位")) : unit.name;
}

void change_state(Screen& screen, const ReportUnit& unit, ReportState state, Message label) {
  Edit edit = screen.session.start_edit();
  Result<void> changed =
      set_unit_state(edit, screen.session.current()->ledger(), unit, state, screen.session.now());
  if (!changed) return show_error(screen.state, name_of(unit) + "：" + tr(changed.error().message));
  forget_errors(screen.state);
  ask_to_apply(screen, edit, std::move(label));
}

bool unit_button(Rect& rest, const char* id, std::string_view label) {
  bool pressed = button(id, middle(cut_right(rest, button_width(label, {.text_size = 12})), 24),
                        label, {.text_size = 12});
  skip_right(rest, 8);
  return pressed;
}

void draw_unit_buttons(Screen& screen, Rect& rest, const ReportUnit& unit) {
  if (screen.session.read_only() || form_in_hand(screen)) return;  // a form has 交回
  auto ask = [&](ReportState state, Message label) {
    change_state(screen, whole_unit(screen, unit.name), state, std::move(label));
  };
  bool received = unit.state == UnitState::submitted || unit.state == UnitState::verified;
  switch (unit.state) {
    case UnitState::open:
      break;
    case UnitState::filling:
      if (unit_button(rest, "##submit", tr("报送本单位"))) {
        ask(ReportState::submitted, {"报送{}", {unit.name}});
      }
      break;
    case UnitState::returned:
      if (unit_button(rest, "##submit", tr("重新报送"))) {
        ask(ReportState::submitted, {"重新报送{}", {unit.name}});
      }
      break;
    case UnitState::submitted:
      if (unit_button(rest, "##verify", tr("核验"))) {
        ask(ReportState::verified, {"核验{}", {unit.name}});
      }
      break;
    case UnitState::verified:
      if (unit_button(rest, "##lock", tr("锁定本单位"))) {
        ask(ReportState::locked, {"锁定{}", {unit.name}});
      }
      break;
    case UnitState::locked:
      if (unit_button(rest, "##unlock", tr("解锁"))) {
        ask(ReportState::verified, {"解锁{}", {unit.name}});
      }
      break;
  }
  if (received && unit_button(rest, "##return", tr("退回"))) {
    ReportPageState& page = screen.state.report;
    page.returning = true;
    page.return_unit = unit.name;
    page.return_reason.clear();
    page.focus_reason = true;
  }
  bool may_fill = !unit.name.empty() && unit.state != UnitState::locked;
  if (may_fill && unit_button(rest, "##form", tr("发填报表"))) {
    screen.ask(action::SaveForms{{unit.name}, screen.state.report.filter.month});
  }
}

std::string received_text(const ReportUnit& unit) {
  std::optional<Date> date = parse_date(unit.received_on);
  if (!date) return "";
  return tr("{}月{}日收到", {std::to_string(date->month), std::to_string(date->day)});
}

}  // namespace

ReportUnit whole_unit(Screen& screen, const std::string& name) {
  const YearState& year = current_year(screen);
  ReportFilter filter;
  filter.month = year.month;
  ReportGrid grid = view_report_grid(screen.session.current()->ledger(), year.progress, year.rules,
                                     filter, screen.session.now());
  for (ReportUnit& unit : grid.units) {
    if (unit.name == name) return std::move(unit);
  }
  return {};
}

void draw_report_unit(Screen& screen, const Rect& box, const ReportUnit& unit) {
  const Theme& t = theme();
  ImGui::PushID(unit.name.c_str());
  fill(box, t.sunken);
  line_h(box.x, bottom_of(box) - 1, box.width, t.line);
  Rect rest = box;
  skip_left(rest, 16);
  skip_right(rest, 12);
  std::string name = name_of(unit);
  Rect title = cut_left(rest, measure_text(name, 13, true) + 2);
  draw_text(title, name, {13, true}, true);
  annotate_text(title, name, Role::rowheader);
  skip_left(rest, 10);
  draw_unit_buttons(screen, rest, unit);
  std::string counts = tr("{} / {} 已填", {std::to_string(unit.filled), std::to_string(unit.due)});
  draw_text(cut_left(rest, measure_text(counts, 13) + 10), counts, {13, false, t.text2});
  bool calm = unit.state == UnitState::submitted || unit.state == UnitState::verified ||
              unit.state == UnitState::locked;
  Color ink = unit.state == UnitState::returned ? t.late_ink : calm ? t.on_ink : t.accent_text;
  Color ground = unit.state == UnitState::returned ? t.late_bg : calm ? t.on_bg : t.accent_weak;
  if (unit.state == UnitState::open) {
    ink = t.none_ink;
    ground = t.surface;
  }
  chip(rest, tr(unit_state_name(unit.state)), ink, ground);
  std::string said = unit.state == UnitState::returned && !unit.return_reason.empty()
                         ? tr("退回原因：{}", {unit.return_reason})
                         : received_text(unit);
  Color color = unit.state == UnitState::returned ? t.late_ink : t.text2;
  draw_text(rest, said, {12, false, color, Align::right});
  ImGui::PopID();
}

}  // namespace minsheng
