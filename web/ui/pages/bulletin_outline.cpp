#include "ui/pages/bulletin_outline.h"

#include <imgui.h>

#include <algorithm>

#include "app/status_words.h"
#include "model/words.h"
#include "ui/pages/bulletin_parts.h"
#include "ui/pages/page_parts.h"

namespace minsheng {
namespace {

constexpr float kRow = 30;
constexpr float kNameLine = 18;
constexpr float kWithin = 12;  // of sections of one kind of items
constexpr float kCount = 24;
constexpr float kDot = 12;
constexpr float kFact = 22;
constexpr float kMargin = 8;

bool has_changes(const DraftSection& section) {
  return std::any_of(section.lines.begin(), section.lines.end(), [](const DraftLine& line) {
    return std::any_of(line.figures.begin(), line.figures.end(),
                       [](const DraftFigure& figure) { return figure.is_changed(); });
  });
}

// The section that the chosen line stands in; -1 for none.
int chosen_section(const BulletinEditorState& editor) {
  for (size_t i = 0; i < editor.view.sections.size(); ++i) {
    const std::vector<DraftLine>& lines = editor.view.sections[i].lines;
    bool here = std::any_of(lines.begin(), lines.end(),
                            [&](const DraftLine& line) { return line.line == editor.chosen; });
    if (here) return static_cast<int>(i);
  }
  return -1;
}

// 省级实事 of 落实十大省级重点民生实事: the column is narrow.
std::string short_name(const DraftSection& section) {
  if (section.level == Level::none) return std::string(section_name(section));
  return tr("{}实事", {std::string(tr(label_of(section.level)))});
}

bool is_within(const DraftSection& section) {
  return !section.group.empty() && !section.heading.empty();
}

// A name too long for one line takes two.
float row_height(const DraftSection& section) {
  float room = kOutlineWidth - 4 * kMargin - kCount - kDot - (is_within(section) ? kWithin : 0);
  bool fits = measure_text(short_name(section), 13) <= room;
  return fits ? kRow : kRow + kNameLine;
}

void draw_section_row(BulletinEditorState& editor, const Rect& row, int place, bool chosen) {
  const Theme& t = theme();
  const DraftSection& section = editor.view.sections[static_cast<size_t>(place)];
  std::string name = short_name(section);
  ItemStates states;
  states.current = chosen ? 1 : 0;
  PressResult press = press_area("##section", row, Role::link, name, states);
  tooltip(section_name(section));
  if (press.pressed) editor.wanted_section = place;
  bool lit = chosen || press.hovered || press.focused;
  if (lit) fill(row, chosen ? t.accent_weak : t.hover, 6);
  Rect rest = inset(row, kMargin, 0);
  if (is_within(section)) skip_left(rest, kWithin);
  std::string count = count_text(static_cast<int>(section.lines.size()));
  Rect end = cut_right(rest, kCount);
  draw_text(end, count, {12, chosen, chosen ? t.accent_text : t.text2, Align::right});
  Rect dot = centered(cut_right(rest, kDot), 6, 6);
  if (has_changes(section)) {
    fill(dot, t.slight, 3);
    annotate_text(dot, tr("有变化"));
  }
  Rect lines = middle(rest, row.height - kRow + kNameLine);
  draw_paragraph(lines, name, {13, chosen, chosen ? t.accent_text : t.text}, kNameLine, 2);
}

void draw_fact(Rect& rest, std::string_view label, const std::string& value) {
  Rect row = cut_top(rest, kFact);
  draw_text(cut_left(row, 52), label, {12, false, theme().text2});
  draw_text(row, value.empty() ? std::string(tr("未填")) : value,
            {12, false, value.empty() ? theme().slight_ink : theme().text});
}

void draw_head_facts(Screen& screen, Rect r) {
  BulletinEditorState& editor = screen.state.editor;
  const BulletinDraft& view = editor.view;
  line_h(r.x + kMargin, r.y, r.width - 2 * kMargin, theme().line);
  Rect rest = inset(r, 2 * kMargin, kMargin);
  draw_fact(rest, tr("期号"), view.number);
  draw_fact(rest, tr("日期"), view.issued.empty() ? std::string(tr("印发当天")) : view.issued);
  draw_fact(rest, tr("数据至"), view.as_of);
  draw_fact(rest, tr("字数"), count_text(view.characters));
  if (may_edit_bulletin(screen) && link("##head", cut_top(rest, 26), tr("改报头"))) {
    editor.shows_head = true;
    editor.head_form.focus_first = true;
  }
}

}  // namespace

void draw_bulletin_outline(Screen& screen, const Rect& r) {
  BulletinEditorState& editor = screen.state.editor;
  fill(r, theme().subtle);
  line_v(right_of(r) - 1, r.y, r.height, theme().line);
  Rect rest = r;
  draw_head_facts(screen, cut_bottom(rest, 4 * kFact + 26 + 2 * kMargin));
  begin_group(Role::navigation, tr("目录"), rest);
  Rect head = cut_top(rest, 36);
  skip_left(head, 2 * kMargin);
  draw_heading(head, tr("目录"), 12, 2);
  auto count = static_cast<int>(editor.view.sections.size());
  float height = 0;
  for (const DraftSection& section : editor.view.sections) height += row_height(section);
  Rect rows = begin_scroll("##outline", rest, height);
  int chosen = chosen_section(editor);
  for (int i = 0; i < count; ++i) {
    ImGui::PushID(i);
    Rect row = cut_top(rows, row_height(editor.view.sections[static_cast<size_t>(i)]));
    draw_section_row(editor, inset(row, kMargin, 0), i, i == chosen);
    ImGui::PopID();
  }
  end_scroll();
  end_group();
}

}  // namespace minsheng
