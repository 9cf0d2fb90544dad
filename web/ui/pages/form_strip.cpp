#include "ui/pages/form_strip.h"

#include "app/report_edit.h"
#include "generated/icons.h"
#include "ui/pages/report_units.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

// Whether the unit's month was handed in and is unchanged since.
bool is_handed_back(const Screen& screen) {
  const ReportGrid& view = screen.state.report.view;
  return view.reporters > 0 && view.reported == view.reporters;
}

// The first that is missing, and how many there are.
std::string missing_text(const ReportUnit& unit) {
  std::string names;
  int count = 0;
  for (const ReportLine& line : unit.lines) {
    if (!is_missing(line)) continue;
    if (++count <= 3) names += (names.empty() ? "" : "、") + line.code + " " + line.indicator;
  }
  if (count == 0) return "";
  return tr("还有 {} 行没有填：{}。请填累计数，或在情况说明里写明原因，再交回。",
            {std::to_string(count), names + (count > 3 ? "…" : "")});
}

}  // namespace

void draw_form_strip(Screen& screen, const Rect& r, const FormMark& mark) {
  const Theme& t = theme();
  bool done = is_handed_back(screen);
  fill(r, done ? t.on_bg : t.accent_weak);
  Rect rest = inset(r, 16, 0);
  Color ink = done ? t.on_ink : t.accent_text;
  draw_icon(cut_left(rest, 16), done ? icon::kCheck : icon::kInfo, 16, ink);
  skip_left(rest, 8);
  std::string from = mark.office.empty() ? mark.title : mark.office;
  std::string text =
      done ? tr("已交回。把保存的文件发给{}；如果又改了数，请再点一次「交回」。", {from})
           : tr("{}发来的填报表。填完以后点「交回」，把保存的文件发回去。", {from});
  draw_text(rest, text, {13, false, ink}, true);
  annotate_text(rest, text, Role::status);
}

void hand_back(Screen& screen, const FormMark& mark) {
  ReportUnit unit = whole_unit(screen, mark.unit);
  std::string missing = missing_text(unit);
  if (!missing.empty()) return show_error(screen.state, missing);
  Edit edit = screen.session.start_edit();
  const Ledger& form = screen.session.current()->ledger();
  Result<void> submitted =
      set_unit_state(edit, form, unit, ReportState::submitted, screen.session.now());
  if (!submitted) return show_error(screen.state, tr(submitted.error().message));
  if (!edit.empty()) {
    ask_to_apply(screen, edit, {"交回{}", {form_title(mark)}});
  }
  screen.ask(action::SaveFilledForm{});
}

}  // namespace minsheng
