// The rows of the bulletin's editor.
#include <imgui.h>

#include <algorithm>

#include "app/bulletin_edit.h"
#include "generated/icons.h"
#include "ui/pages/bulletin_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/styled_text.h"

namespace minsheng {
namespace {

constexpr float kTextSize = 14;
constexpr float kTextLine = 24;
constexpr float kGutter = 28;  // for the sign one drags by
constexpr float kPadding = 6;

float text_width(float width) { return width - 2 * kPagePadding - kGutter; }

bool is_written(const Screen& screen, const DraftLine& line) {
  const RecordRef* written = line_in_writing(screen);
  return written && *written == line.line;
}

bool is_under_mouse(const Rect& box) {
  return ImGui::IsMouseHoveringRect({box.x, box.y}, {right_of(box), bottom_of(box)});
}

// Numbers that are bound are underlined; of one that changed the old is struck out.
StyledRun text_run(const LineRun& run, bool opened) {
  const Theme& t = theme();
  Color mark = opened ? t.accent_mid : t.accent_weak;
  switch (run.kind) {
    case LineRun::Kind::words:
      return {.text = run.text};
    case LineRun::Kind::number:
      return {.text = run.text, .ground = mark, .underline = t.accent_text};
    case LineRun::Kind::old_number:
      return {.text = run.text + " ", .struck = true, .ink = t.text2, .ground = t.slight_bg};
    case LineRun::Kind::new_number:
      break;
  }
  return {.text = run.text, .bold = true, .ground = t.slight_bg, .underline = t.slight_ink};
}

std::vector<StyledRun> text_runs(const DraftLine& line, const std::vector<LineRun>& runs,
                                 const Id& opened = {}) {
  std::vector<StyledRun> shown;
  if (line.text.empty()) {
    return {{.text = std::string(tr("还没有写，不会印出来")), .ink = theme().text2}};
  }
  bool names_unit = !line.unit.empty() && !line.text.starts_with(line.unit);
  if (names_unit) shown.push_back({.text = line.unit + "："});
  for (const LineRun& run : runs) {
    bool is_open = run.figure >= 0 && !opened.empty() &&
                   line.figures[static_cast<size_t>(run.figure)].figure == opened;
    shown.push_back(text_run(run, is_open));
    bool kept = run.figure >= 0 && line.figures[static_cast<size_t>(run.figure)].kept;
    if (kept) shown.back().underline = theme().slight_ink;
  }
  return shown;
}

// The text with its numbers; a number that is pressed, or was asked for, opens its popover. The
// press belongs to the line. Returns the height used.
float draw_line_text(Screen& screen, const Rect& box, const DraftLine& line,
                     const std::vector<LineRun>& runs, bool pressed) {
  BulletinEditorState& editor = screen.state.editor;
  bool popover = ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId);
  std::vector<StyledRun> shown = text_runs(line, runs, popover ? editor.figure.figure : Id());
  std::vector<PlacedRun> placed = place_styled(shown, box, kTextSize, kTextLine);
  draw_styled(shown, placed, kTextSize);
  size_t before = shown.size() > runs.size() ? 1 : 0;  // the unit's name
  for (const PlacedRun& piece : placed) {
    if (piece.run < before || piece.run - before >= runs.size()) continue;
    const LineRun& run = runs[piece.run - before];
    if (run.figure < 0) continue;
    const DraftFigure& figure = line.figures[static_cast<size_t>(run.figure)];
    annotate_text(piece.box, tr("{}：{}", {figure.indicator, piece.text}), Role::button);
    bool asked = editor.figure.wanted == figure.figure;
    if ((pressed && is_under_mouse(piece.box)) || asked) {
      open_figure(editor.figure, figure.figure, piece.box);
    }
  }
  return styled_height(shown, box.width, kTextSize, kTextLine);
}

// The line that is held goes before or behind the one under the mouse, whichever half it is over.
void handle_drag(Screen& screen, const DraftLine& line, const Rect& box, const PressResult& press) {
  BulletinEditorState& editor = screen.state.editor;
  if (press.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 6)) editor.dragged = line.line;
  if (editor.dragged.id.empty() || editor.dragged == line.line) return;
  if (editor.dragged.type != line.line.type || !is_under_mouse(box)) return;
  std::vector<Id> beside = lines_beside(bulletin_ledger(screen), line.line);
  if (std::find(beside.begin(), beside.end(), editor.dragged.id) == beside.end()) return;
  bool below = ImGui::GetIO().MousePos.y > box.y + box.height / 2;
  line_h(box.x + kPagePadding, below ? bottom_of(box) - 1 : box.y, box.width - 2 * kPagePadding,
         theme().accent_text, 2);
  if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return;
  write_bulletin(screen, {"调整专报的顺序", {}}, [&](Edit& edit, const Ledger& ledger) {
    move_line(edit, ledger, editor.dragged, line.line.id, below ? Side::behind : Side::before);
  });
}

// Room for more words than there are, within the list.
Rect writing_place(Rect place) {
  constexpr float kLeast = 132, kMargin = 8;
  place.height = std::max(place.height + 2 * kTextLine, kLeast);
  float bottom = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() - kMargin;
  place.y = std::max(std::min(place.y, bottom - place.height), ImGui::GetWindowPos().y + kMargin);
  return place;
}

void draw_line(Screen& screen, const Rect& box, const DraftLine& line,
               const std::vector<LineRun>& runs) {
  BulletinEditorState& editor = screen.state.editor;
  const Theme& t = theme();
  bool chosen = editor.chosen == line.line;
  PressResult press =
      press_area("##line", box, Role::listitem, line.text, {.selected = chosen}, false);
  if (press.pressed) editor.chosen = line.line;
  bool under_hand = chosen || is_under_mouse(box);
  if (under_hand) fill(inset(box, 8, 0), chosen ? t.subtle : t.hover, 6);
  if (chosen) outline(inset(box, 8, 0), t.line2, 6);
  Rect rest = inset(box, kPagePadding, kPadding);
  Rect gutter = cut_left(rest, kGutter);
  if (may_edit_bulletin(screen)) draw_icon(cut_top(gutter, kTextLine), icon::kMenu, 14, t.faint);
  float used = draw_line_text(screen, rest, line, runs, press.pressed);
  if (is_written(screen, line)) {
    screen.state.long_text->place = writing_place({rest.x - 10, rest.y - 4, rest.width + 20, used});
    screen.state.long_text->visible = true;
  } else if (may_edit_bulletin(screen)) {
    bool enter = chosen && ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !screen.state.long_text &&
                 !ImGui::GetIO().WantTextInput && !ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup);
    bool is_new = chosen && std::exchange(editor.writes_chosen, false);
    if (press.double_pressed || enter || is_new) write_line(screen, line);
    handle_drag(screen, line, box, press);
  }
}

void draw_left_out(Screen& screen, const Rect& box, const DraftLine& line) {
  Rect rest = inset(box, kPagePadding, 0);
  skip_left(rest, kGutter);
  if (may_edit_bulletin(screen)) {
    Rect end = cut_right(rest, measure_text(tr("放回"), 13) + 4);
    if (link("##put-back", end, tr("放回"))) {
      write_bulletin(screen, {"专报放回一条", {}},
                     [&](Edit& edit, const Ledger& ledger) { put_back(edit, ledger, line.line); });
    }
    skip_right(rest, 12);
  }
  std::string mark(tr("不登"));
  draw_text(rest, mark + "　" + line.text, {13, false, theme().faint});
}

// A line of no words yet, with the field to write them in.
void add_line(Screen& screen, const DraftSection& section) {
  BulletinEditorState& editor = screen.state.editor;
  bool is_news = section.group.empty();
  write_bulletin(screen, {"专报加一条", {}}, [&](Edit& edit, const Ledger& ledger) {
    Id id = is_news ? add_news_line(edit, ledger, editor.built_bulletin, section.news, "")
                    : add_entry_line(edit, ledger, section.group, "");
    editor.chosen = {is_news ? RecordType::news : RecordType::progress_entry, id};
  });
  editor.scroll_to_chosen = editor.writes_chosen = true;
}

void draw_section(Screen& screen, const Rect& box, const DraftSection& section) {
  Rect rest = inset(box, kPagePadding, 0);
  if (may_edit_bulletin(screen)) {
    Rect end = cut_right(rest, measure_text(tr("加一条"), 13) + 4);
    if (link("##add", end, tr("加一条"))) add_line(screen, section);
    skip_right(rest, 12);
  }
  skip_left(rest, draw_heading(rest, section_name(section), 14, 2) + 8);
  draw_text(rest, tr("{} 条", {count_text(static_cast<int>(section.lines.size()))}),
            {12, false, theme().text2});
}

}  // namespace

void write_line(Screen& screen, const DraftLine& line) {
  screen.state.long_text = LongTextEdit{.use = LongTextUse::bulletin_line,
                                        .ledger = bulletin_ledger(screen).id(),
                                        .record = line.line,
                                        .name = std::string(tr("这一条的文字")),
                                        .text = line.text,
                                        .visible = false};
}

float editor_line_height(const DraftLine& line, const std::vector<LineRun>& runs, float width) {
  float text = styled_height(text_runs(line, runs), text_width(width), kTextSize, kTextLine);
  return std::max(text, kTextLine) + 2 * kPadding;
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
      return draw_line(screen, box, section.lines[row.line], row.runs);
    case EditorRow::Kind::left_out:
      return draw_left_out(screen, box, section.left_out[row.line]);
  }
}

}  // namespace minsheng
