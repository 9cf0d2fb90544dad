// The rows of the bulletin's editor.
#include <imgui.h>

#include <algorithm>

#include "app/bound_figures.h"
#include "app/bulletin_edit.h"
#include "generated/icons.h"
#include "ui/pages/bulletin_editor.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kTextSize = 14;
constexpr float kTextLine = 24;
constexpr float kFigureLine = 26;
constexpr float kGutter = 28;  // for the sign one drags by
constexpr float kTools = 112;
constexpr float kPadding = 6;

const Ledger& edited_ledger(const Screen& screen) { return screen.session.current()->ledger(); }

bool may_edit(const Screen& screen) {
  return screen.state.editor.view.state == BulletinState::draft && !screen.session.read_only();
}

float text_width(float width) { return width - 2 * kPagePadding - kGutter - kTools; }

int changed_figures(const DraftLine& line) {
  return static_cast<int>(
      std::count_if(line.figures.begin(), line.figures.end(),
                    [](const DraftFigure& figure) { return !figure.fresh.empty(); }));
}

template <class Change>
void change_line(Screen& screen, Message label, Change change) {
  Edit edit = screen.session.start_edit();
  change(edit, edited_ledger(screen));
  ask_to_apply(screen, edit, std::move(label));
}

void begin_writing(Screen& screen, const DraftLine& line, const Rect& place) {
  screen.state.long_text = LongTextEdit{.use = LongTextUse::bulletin_line,
                                        .ledger = edited_ledger(screen).id(),
                                        .record = line.line,
                                        .name = std::string(tr("这一条的文字")),
                                        .text = line.text,
                                        .place = place};
}

bool is_written(const Screen& screen, const DraftLine& line) {
  const auto& open = screen.state.long_text;
  return open && open->use == LongTextUse::bulletin_line && open->record == line.line;
}

void move_by(Screen& screen, const DraftLine& line, int by) {
  std::vector<Id> beside = lines_beside(edited_ledger(screen), line.line);
  auto place = std::find(beside.begin(), beside.end(), line.line.id) - beside.begin() + by;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(beside.size())) return;
  change_line(screen, {"调整专报的顺序", {}}, [&](Edit& edit, const Ledger& ledger) {
    move_line(edit, ledger, line.line, static_cast<size_t>(place));
  });
}

// Also where the mouse is over a tool that lies in it.
bool is_under_mouse(const Rect& box) {
  return ImGui::IsMouseHoveringRect({box.x, box.y}, {right_of(box), bottom_of(box)});
}

// What can be done with the line under the hand; `rest` is the strip at its right.
void draw_tools(Screen& screen, const DraftLine& line, Rect rest, const Rect& text) {
  Rect box = cut_top(rest, 28);
  auto tool = [&](const char* id, const char* icon, std::string_view name) {
    return icon_button(id, cut_left(box, 28), icon, name);
  };
  if (tool("##up", icon::kArrowUp, tr("上移"))) move_by(screen, line, -1);
  if (tool("##down", icon::kArrowDown, tr("下移"))) move_by(screen, line, 1);
  if (tool("##write", icon::kPencil, tr("改写"))) begin_writing(screen, line, text);
  if (tool("##leave-out", icon::kEyeOff, tr("不登"))) {
    change_line(screen, {"专报不登一条", {}},
                [&](Edit& edit, const Ledger& ledger) { leave_out(edit, ledger, line.line); });
  }
}

void draw_figure_change(Screen& screen, Rect row, const DraftFigure& figure) {
  const Theme& t = theme();
  ImGui::PushID(figure.figure.c_str());
  if (may_edit(screen)) {
    Rect end = cut_right(row, measure_text(tr("更新"), 13) + 4);
    if (link("##update", end, tr("更新"))) {
      change_line(screen, {"更新专报的数字", {}}, [&](Edit& edit, const Ledger& ledger) {
        update_figures(edit, ledger, screen.state.year.progress, screen.state.editor.built_bulletin,
                       figure.figure);
      });
    }
    skip_right(row, 8);
  }
  fill(inset(row, 0, 2), t.slight_bg, 4);
  Rect text = inset(row, 8, 0);
  draw_icon(cut_left(text, 14), icon::kRefreshCw, 14, t.slight_ink);
  skip_left(text, 6);
  float used = draw_text(text, figure.sentence, {12, false, t.text2});
  line_h(text.x, text.y + text.height / 2, used, t.text2);
  skip_left(text, used + 8);
  draw_text(text, figure.fresh, {12, true});
  ImGui::PopID();
}

// The line that is held goes where the mouse is.
void handle_drag(Screen& screen, const DraftLine& line, const Rect& box, const PressResult& press) {
  BulletinEditorState& editor = screen.state.editor;
  if (press.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 6)) editor.dragged = line.line;
  if (editor.dragged.id.empty() || editor.dragged == line.line) return;
  if (editor.dragged.type != line.line.type) return;
  if (!is_under_mouse(box)) return;
  std::vector<Id> beside = lines_beside(edited_ledger(screen), line.line);
  bool same = std::find(beside.begin(), beside.end(), editor.dragged.id) != beside.end();
  if (!same) return;
  line_h(box.x + kPagePadding, box.y, box.width - 2 * kPagePadding, theme().accent_text, 2);
  if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return;
  beside.erase(std::find(beside.begin(), beside.end(), editor.dragged.id));
  auto place = std::find(beside.begin(), beside.end(), line.line.id) - beside.begin();
  change_line(screen, {"调整专报的顺序", {}}, [&](Edit& edit, const Ledger& ledger) {
    move_line(edit, ledger, editor.dragged, static_cast<size_t>(place));
  });
}

// The line without its tools and the figures below it, which are pressed for themselves.
Rect press_box(const DraftLine& line, Rect box) {
  cut_right(box, kTools + kPagePadding);
  cut_bottom(box, static_cast<float>(changed_figures(line)) * kFigureLine);
  return box;
}

void draw_line(Screen& screen, const Rect& box, const DraftLine& line) {
  BulletinEditorState& editor = screen.state.editor;
  const Theme& t = theme();
  bool chosen = editor.chosen == line.line;
  PressResult press = press_area("##line", press_box(line, box), Role::listitem, line.text,
                                 {.selected = chosen}, false);
  if (press.pressed) editor.chosen = line.line;
  bool under_hand = chosen || is_under_mouse(box);
  if (under_hand) fill(inset(box, 8, 0), chosen ? t.accent_weak : t.hover, 6);
  Rect rest = inset(box, kPagePadding, kPadding);
  Rect gutter = cut_left(rest, kGutter);
  if (may_edit(screen)) draw_icon(cut_top(gutter, kTextLine), icon::kMenu, 14, t.faint);
  Rect tools = cut_right(rest, kTools);
  Rect text{rest.x, rest.y, rest.width, 1e4f};
  std::string shown = line.unit.empty() ? line.text : line.unit + "：" + line.text;
  float used = draw_paragraph(text, shown, {kTextSize}, kTextLine);
  if (is_written(screen, line)) {
    screen.state.long_text->place = {rest.x - 10, rest.y - 4, rest.width + 20, used + kTextLine};
    screen.state.long_text->visible = true;
  } else if (may_edit(screen)) {
    Rect place{rest.x, rest.y, rest.width, used};
    bool enter = chosen && ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !screen.state.long_text &&
                 !ImGui::GetIO().WantTextInput;
    if (press.double_pressed || enter) begin_writing(screen, line, place);
    if (under_hand) draw_tools(screen, line, tools, place);
    handle_drag(screen, line, box, press);
  }
  skip_top(rest, used);
  for (const DraftFigure& figure : line.figures) {
    if (!figure.fresh.empty()) draw_figure_change(screen, cut_top(rest, kFigureLine), figure);
  }
}

void draw_left_out(Screen& screen, const Rect& box, const DraftLine& line) {
  Rect rest = inset(box, kPagePadding, 0);
  skip_left(rest, kGutter);
  if (may_edit(screen)) {
    Rect end = cut_right(rest, measure_text(tr("放回"), 13) + 4);
    if (link("##put-back", end, tr("放回"))) {
      change_line(screen, {"专报放回一条", {}},
                  [&](Edit& edit, const Ledger& ledger) { put_back(edit, ledger, line.line); });
    }
    skip_right(rest, 12);
  }
  std::string mark(tr("不登"));
  draw_text(rest, mark + "　" + line.text, {13, false, theme().faint});
}

void add_line(Screen& screen, const DraftSection& section) {
  BulletinEditorState& editor = screen.state.editor;
  Edit edit = screen.session.start_edit();
  const Ledger& ledger = edited_ledger(screen);
  std::string words(tr("在这里写"));
  bool is_news = section.group.empty();
  Id id = is_news ? add_news_line(edit, ledger, editor.built_bulletin, section.news, words)
                  : add_entry_line(edit, ledger, section.group, words);
  if (id.empty()) return;
  editor.chosen = {is_news ? RecordType::news : RecordType::progress_entry, id};
  ask_to_apply(screen, edit, {"专报加一条", {}});
}

void draw_section(Screen& screen, const Rect& box, const DraftSection& section) {
  Rect rest = inset(box, kPagePadding, 0);
  if (may_edit(screen)) {
    Rect end = cut_right(rest, measure_text(tr("加一条"), 13) + 4);
    if (link("##add", end, tr("加一条"))) add_line(screen, section);
    skip_right(rest, 12);
  }
  std::string_view name =
      section.heading.empty() ? tr("总体情况") : std::string_view(section.heading);
  skip_left(rest, draw_heading(rest, name, 14, 2) + 8);
  draw_text(rest, tr("{} 条", {count_text(static_cast<int>(section.lines.size()))}),
            {12, false, theme().text2});
}

}  // namespace

float editor_line_height(const DraftLine& line, float width) {
  std::string shown = line.unit.empty() ? line.text : line.unit + "：" + line.text;
  auto lines = std::max<size_t>(1, wrap_text(shown, kTextSize, text_width(width)).size());
  return static_cast<float>(lines) * kTextLine +
         static_cast<float>(changed_figures(line)) * kFigureLine + 2 * kPadding;
}

void draw_editor_row(Screen& screen, const Rect& box, const EditorRow& row) {
  const BulletinDraft& view = screen.state.editor.view;
  if (row.section >= view.sections.size()) return;
  const DraftSection& section = view.sections[row.section];
  switch (row.kind) {
    case EditorRow::Kind::section:
      return draw_section(screen, box, section);
    case EditorRow::Kind::category:
      draw_text(inset(box, kPagePadding, 0), section.lines[row.line].category, {13, true});
      return;
    case EditorRow::Kind::line:
      return draw_line(screen, box, section.lines[row.line]);
    case EditorRow::Kind::left_out:
      return draw_left_out(screen, box, section.left_out[row.line]);
  }
}

}  // namespace minsheng
