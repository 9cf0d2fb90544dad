#include "ui/pages/bulletin_editor.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "app/bound_figures.h"
#include "app/bulletin_edit.h"
#include "app/bulletin_start.h"
#include "app/paper_files.h"
#include "app/status_words.h"
#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/pages/bulletin_outline.h"
#include "ui/pages/bulletin_parts.h"
#include "ui/pages/bulletin_tools.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/paper_preview.h"
#include "ui/pages/papers_page.h"
#include "ui/screen.h"

namespace minsheng {

std::string_view section_name(const DraftSection& section) {
  return section.heading.empty() ? tr("总体情况") : std::string_view(section.heading);
}

const DraftLine* line_of(const BulletinDraft& view, const EditorRow& row) {
  return row.kind == EditorRow::Kind::line ? &view.sections[row.section].lines[row.line] : nullptr;
}

const DraftLine* chosen_line(const BulletinEditorState& editor) {
  for (const DraftSection& section : editor.view.sections) {
    for (const DraftLine& line : section.lines) {
      if (line.line == editor.chosen) return &line;
    }
  }
  return nullptr;
}

namespace {

constexpr float kSection = 36;
constexpr float kCategory = 28;
constexpr float kLeftOut = 28;
constexpr float kStrip = 36;
constexpr float kLeastForPreview = 900;
constexpr float kLeastForOutline = 960;
constexpr float kPreview = 400;

// The numbers of an issued bulletin are bound to nothing any more.
std::vector<LineRun> runs_of(const BulletinDraft& view, const DraftLine& line) {
  if (view.state == BulletinState::draft) return line_runs(line);
  return {{LineRun::Kind::words, line.text}};
}

void list_rows(BulletinEditorState& editor, float width) {
  editor.rows.clear();
  for (size_t at = 0; at < editor.view.sections.size(); ++at) {
    const DraftSection& section = editor.view.sections[at];
    editor.rows.push_back({EditorRow::Kind::section, at, 0, kSection});
    std::string category;
    for (size_t i = 0; i < section.lines.size(); ++i) {
      const DraftLine& line = section.lines[i];
      bool begins = !line.category.empty() && line.category != category;
      if (begins) editor.rows.push_back({EditorRow::Kind::category, at, i, kCategory});
      category = line.category;
      std::vector<LineRun> runs = runs_of(editor.view, line);
      float height = editor_line_height(line, runs, width);
      editor.rows.push_back({EditorRow::Kind::line, at, i, height, std::move(runs)});
    }
    for (size_t i = 0; i < section.left_out.size(); ++i) {
      editor.rows.push_back({EditorRow::Kind::left_out, at, i, kLeftOut});
    }
  }
}

void refresh_paper(Screen& screen, const Id& bulletin) {
  PaperPreview& preview = screen.state.paper;
  PaperRequest request;
  request.kind = "bulletin";
  request.record = bulletin;
  ++preview.version;
  if (preview.page != Page::bulletins) preview.zoom = 1;
  preview.page = Page::bulletins;
  preview.html.clear();
  Result<Document> made = make_paper({{&bulletin_ledger(screen)}, screen.session.now()}, request);
  if (!made) return;
  preview.name = made.value().title;
  Result<OutgoingFile> file = write_paper(made.value(), "html");
  if (file) preview.html = std::move(file.take().bytes);
}

void refresh_editor(Screen& screen, const Id& bulletin, float width) {
  BulletinEditorState& editor = screen.state.editor;
  const YearState& year = current_year(screen);
  uint64_t revision = screen.session.revision();
  bool same = editor.built_bulletin == bulletin && editor.built_revision == revision &&
              screen.state.paper.page == Page::bulletins;
  if (!same) {
    editor.view = view_draft(bulletin_ledger(screen), year.progress, bulletin);
    refresh_paper(screen, bulletin);
  }
  if (!same || editor.built_width != width) list_rows(editor, width);
  editor.built_bulletin = bulletin;
  editor.built_revision = revision;
  editor.built_width = width;
}

void update_all(Screen& screen, const Id& bulletin) {
  int changed = 0;
  write_bulletin(screen, {"更新专报的数字", {}}, [&](Edit& edit, const Ledger& ledger) {
    changed = update_figures(edit, ledger, screen.state.year.progress, bulletin);
  });
  show_toast(screen.state, tr("已更新 {} 处，原来的说法留在历史里", {count_text(changed)}), true);
}

// Says that the ledger tells some figures otherwise by now.
void draw_changes(Screen& screen, Rect strip, const Id& bulletin) {
  const Theme& t = theme();
  const BulletinDraft& view = screen.state.editor.view;
  fill(strip, t.slight_bg);
  line_h(strip.x, bottom_of(strip) - 1, strip.width, t.line);
  Rect rest = inset(strip, kPagePadding, 0);
  ButtonStyle style{.text_size = 12, .disabled = why_read_only(screen)};
  if (button_right("##update-all", rest, tr("全部更新"), style, 24)) update_all(screen, bulletin);
  Rect one = middle(cut_right(rest, measure_text(tr("逐个看"), 13) + 2), 24);
  if (link("##one-by-one", one, tr("逐个看"))) open_next_changed(screen);
  draw_icon(cut_left(rest, 16), icon::kRefreshCw, 16, t.slight_ink);
  skip_left(rest, 8);
  draw_text(rest, tr("{} 处有变化，台账里的数更新了", {count_text(view.changed)}), {13});
}

// -1 and +1: to the line before and behind; with Alt the line itself goes there.
void step(Screen& screen, int by, bool moves) {
  BulletinEditorState& editor = screen.state.editor;
  std::vector<const DraftLine*> lines;
  for (const EditorRow& row : editor.rows) {
    if (const DraftLine* line = line_of(editor.view, row)) lines.push_back(line);
  }
  auto at = std::find_if(lines.begin(), lines.end(),
                         [&](const DraftLine* line) { return line->line == editor.chosen; });
  if (at == lines.end()) {
    if (!lines.empty() && !moves) editor.chosen = lines.front()->line;
    return;
  }
  auto next = at - lines.begin() + by;
  if (!moves) {
    bool there = next >= 0 && next < static_cast<std::ptrdiff_t>(lines.size());
    if (there) editor.chosen = lines[static_cast<size_t>(next)]->line;
    editor.scroll_to_chosen = true;
    return;
  }
  move_chosen_line(screen, by);
}

// The first figure of the chosen line that changed, else its first.
void ask_for_figure(BulletinEditorState& editor) {
  for (const EditorRow& row : editor.rows) {
    const DraftLine* line = line_of(editor.view, row);
    if (!line || line->line != editor.chosen || line->figures.empty()) continue;
    auto changed = std::find_if(line->figures.begin(), line->figures.end(),
                                [](const DraftFigure& figure) { return figure.is_changed(); });
    bool none = changed == line->figures.end();
    editor.figure.wanted = none ? line->figures.front().figure : changed->figure;
  }
}

void handle_keys(Screen& screen) {
  if (ImGui::IsKeyPressed(ImGuiKey_Space, false)) ask_for_figure(screen.state.editor);
  bool alt = ImGui::GetIO().KeyAlt && screen.state.editor.view.state == BulletinState::draft;
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step(screen, 1, alt);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step(screen, -1, alt);
}

// To the section or the line that was asked for.
void scroll_to_wanted(BulletinEditorState& editor) {
  float top = 0;
  for (const EditorRow& row : editor.rows) {
    bool section = row.kind == EditorRow::Kind::section &&
                   static_cast<int>(row.section) == editor.wanted_section;
    const DraftLine* line = line_of(editor.view, row);
    if (section) ImGui::SetScrollY(top);
    if (editor.scroll_to_chosen && line && line->line == editor.chosen) scroll_to(top, row.height);
    top += row.height;
  }
  editor.wanted_section = -1;
  editor.scroll_to_chosen = false;
}

void draw_lines(Screen& screen, const Rect& r) {
  BulletinEditorState& editor = screen.state.editor;
  float height = 16;
  for (const EditorRow& row : editor.rows) height += row.height;
  Rect content = begin_scroll("##lines", r, height, theme().surface);
  begin_group(Role::list, tr("专报内容"), r);
  ListKeyboard keyboard = list_keyboard(r, {ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_Space});
  if (keyboard.focused) handle_keys(screen);
  scroll_to_wanted(editor);
  const std::vector<EditorRow>& rows = editor.rows;
  Rect rest = content;
  for (size_t i = 0; i < rows.size(); ++i) {
    Rect box = cut_top(rest, rows[i].height);
    if (!overlaps(box, r)) continue;
    ImGui::PushID(static_cast<int>(i));
    draw_editor_row(screen, box, rows[i]);
    ImGui::PopID();
  }
  // A line that was pressed is one that keys go on from.
  bool pressed = ImGui::IsWindowHovered() && ImGui::IsMouseReleased(ImGuiMouseButton_Left);
  if (pressed && !screen.state.long_text) focus_list(keyboard);
  if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) editor.dragged = {};
  draw_list_ring(r, keyboard);
  end_group();
  end_scroll();
}

// The preview goes to the line that was chosen, and again behind another page.
void follow_chosen(Screen& screen) {
  BulletinEditorState& editor = screen.state.editor;
  if (editor.previewed_frame + 1 != ImGui::GetFrameCount()) editor.previewed = {};
  editor.previewed_frame = ImGui::GetFrameCount();
  const DraftLine* line = chosen_line(editor);
  if (!line || line->text.empty() || editor.previewed == editor.chosen) return;
  editor.previewed = editor.chosen;
  constexpr size_t kEnough = 12;  // characters; a line is printed with its number before them
  std::u32string words = to_utf32(line->text).substr(0, kEnough);
  screen.state.paper.wanted_words = to_utf8(words);
}

void draw_preview_strip(Screen& screen, const Rect& strip) {
  fill(strip, theme().subtle);
  line_h(strip.x, bottom_of(strip) - 1, strip.width, theme().line);
  Rect rest = inset(strip, 12, 0);
  draw_sheet_controls(screen, rest);
  draw_text(rest, tr("预览"), {12, false, theme().text2});
}

}  // namespace

Id draft_bulletin(Screen& screen) {
  const YearState& year = current_year(screen);
  Edit edit = screen.session.start_edit();
  Id id = start_bulletin(edit, bulletin_ledger(screen), year.progress, year.month,
                         screen.session.now());
  ask_to_apply(screen, edit, {"起草{}专报", {month_text(year.month)}});
  show_toast(screen.state, tr("已用{}的数据起草一期专报", {month_text(year.month)}), true);
  return id;
}

void draw_editor_buttons(Screen& screen, Rect& room, const Id& bulletin) {
  bool is_draft = screen.state.editor.view.state == BulletinState::draft;
  if (is_draft) draw_issue_button(screen, room, bulletin);
  draw_paper_button(screen, room, "bulletin", bulletin);
}

void draw_bulletin_editor(Screen& screen, const Rect& r, const Id& bulletin) {
  Rect rest = r;
  bool previews = r.width >= kLeastForPreview;
  bool outlines = r.width >= kLeastForOutline;
  Rect outline = outlines ? cut_left(rest, kOutlineWidth) : Rect{};
  Rect preview = previews ? cut_right(rest, std::max(kPreview, r.width * 0.4f)) : Rect{};
  refresh_editor(screen, bulletin, rest.width);
  if (outlines) draw_bulletin_outline(screen, outline);
  draw_bulletin_tools(screen, cut_top(rest, kStrip));
  if (screen.state.editor.view.changed > 0) draw_changes(screen, cut_top(rest, kStrip), bulletin);
  draw_lines(screen, rest);
  draw_figure_popover(screen, rest);
  draw_head_dialog(screen, bulletin);
  draw_issue_dialog(screen, bulletin);
  if (!previews) return;
  line_v(preview.x, preview.y, preview.height, theme().line);
  skip_left(preview, 1);
  draw_preview_strip(screen, cut_top(preview, kStrip));
  follow_chosen(screen);
  place_paper(screen, preview);
}

}  // namespace minsheng
