#include "ui/pages/item_overview.h"

#include <imgui.h>

#include "ui/pages/finding_link.h"
#include "ui/pages/item_history.h"
#include "ui/screen.h"
#include "ui/source_box.h"

namespace minsheng {
namespace {

void draw_fact(Rect& rest, std::string_view label, std::string_view value) {
  if (value.empty()) return;
  Rect box = rest;
  skip_left(box, 64);
  size_t lines = wrap_text(value, 13, box.width).size();
  float height = 24 * static_cast<float>(lines);
  Rect line = cut_top(rest, height);
  draw_text({line.x, line.y, 60, 24}, label, {13, false, theme().text2});
  skip_left(line, 64);
  draw_paragraph(line, value, {13}, 24);
}

void draw_section(Rect& rest, std::string_view title, std::string_view note) {
  skip_top(rest, 12);
  Rect line = cut_top(rest, 22);
  float width = measure_text(title, 14, true) + 2;
  Rect head = cut_left(line, width);
  draw_text(head, title, {14, true}, true);
  annotate_text(head, title, Role::heading, {.level = 3});
  skip_left(line, 8);
  draw_text(line, note, {12, false, theme().text2});
  skip_top(rest, 6);
}

void draw_target(Rect& rest, const TargetLine& target) {
  Rect box = cut_top(rest, 46);
  Rect line = cut_top(box, 24);
  std::string figure = target.number.empty() ? std::string(tr(target.kind)) : target.number;
  float unit_width = target.unit.empty() ? 0 : measure_text(target.unit, 12) + 3;
  Rect unit = cut_right(line, unit_width);
  skip_left(unit, 3);
  draw_text(unit, target.unit, {12, false, theme().text2}, true);
  Rect number = cut_right(line, measure_text(figure, 13, true) + 2);
  bool has_number = !target.number.empty();
  draw_text(number, figure,
            {13, has_number, has_number ? theme().text : theme().text2, Align::right}, true);
  annotate_text(number, figure + target.unit);
  if (target.is_part) skip_left(line, 12);
  skip_right(line, 12);
  draw_text(line, target.indicator, {13});
  Rect second = cut_top(box, 18);
  if (target.is_part) skip_left(second, 12);
  std::string_view phrase = target.phrase.empty() ? std::string_view(target.kind) : target.phrase;
  draw_text(second, phrase, {12, false, theme().text2});
}

void draw_statement(const BulletinStatement& progress, Rect& rest) {
  Rect line = cut_top(rest, 24);
  Rect date = cut_right(line, measure_text(progress.as_of, 12) + 2);
  draw_text(date, progress.as_of, {12, false, theme().text2, Align::right});
  skip_right(line, 8);
  draw_text(line, progress.bulletin, {13});
  for (std::string_view text :
       {std::string_view(progress.figures), std::string_view(progress.text)}) {
    if (text.empty()) continue;
    Rect box{rest.x, rest.y, rest.width, 1e4f};
    bool figures = text == progress.figures;
    skip_top(rest, draw_paragraph(
                       box, text,
                       {figures ? 13.0f : 12.0f, figures, figures ? theme().text : theme().text2},
                       20, figures ? 0 : 4));
  }
  skip_top(rest, 8);
}

void draw_findings(Screen& screen, Rect& rest) {
  // A copy: following a link may build the list anew.
  const std::vector<FindingRow> findings = screen.state.drawer.findings;
  if (findings.empty()) return;
  draw_section(rest, tr("校核"), std::to_string(findings.size()));
  for (size_t i = 0; i < findings.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    draw_finding_link(screen, cut_top(rest, kFindingLink), findings[i], false);
    ImGui::PopID();
  }
}

}  // namespace

void draw_item_overview(Screen& screen, Rect& rest) {
  const ItemView& view = screen.state.drawer.view;
  skip_top(rest, 8);
  draw_fact(rest, tr("牵头单位"), view.leads);
  draw_fact(rest, tr("配合单位"), view.supports);
  draw_fact(rest, tr("类型"), view.types);
  draw_fact(rest, tr("领域"), view.category);
  draw_fact(rest, tr("时限"),
            view.deadline.empty() ? tr("未写明") : std::string_view(view.deadline));
  draw_fact(rest, tr("编号"), view.no);
  draw_fact(rest, tr("备注"), view.note);
  draw_section(rest, tr("指标"), std::to_string(view.targets.size()));
  if (view.targets.empty()) {
    draw_text(cut_top(rest, 24), tr("还没有指标。点下面的「编辑事项」可以添加。"),
              {13, false, theme().text2});
  }
  for (const TargetLine& target : view.targets) draw_target(rest, target);
  draw_findings(screen, rest);
  if (!view.statements.empty()) {
    draw_section(rest, tr("专报进展"), std::to_string(view.statements.size()));
    for (const BulletinStatement& statement : view.statements) draw_statement(statement, rest);
  }
  if (!view.source.empty()) {
    draw_section(rest, tr("方案原文"), tr(view.source_place));
    Rect box = cut_top(rest, source_box_height(view.source, rest.width));
    draw_source_box(box, view.source);
  }
  draw_section(rest, tr("最近改动"), "");
  draw_history(rest, view.history, 3);
}

}  // namespace minsheng
