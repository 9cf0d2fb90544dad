#include "ui/pages/bulletin_editor.h"

#include <imgui.h>

#include <algorithm>

#include "app/bound_figures.h"
#include "app/bulletin_edit.h"
#include "app/bulletin_start.h"
#include "app/paper_files.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/papers_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kSection = 36;
constexpr float kCategory = 28;
constexpr float kLeftOut = 28;
constexpr float kStrip = 36;
constexpr float kLeastForPreview = 900;

const Ledger& written_ledger(const Screen& screen) { return screen.session.current()->ledger(); }

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
      editor.rows.push_back({EditorRow::Kind::line, at, i, editor_line_height(line, width)});
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
  preview.page = Page::bulletins;
  preview.html.clear();
  Result<Document> made = make_paper({{&written_ledger(screen)}, screen.session.now()}, request);
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
    editor.view = view_draft(written_ledger(screen), year.progress, bulletin);
    refresh_paper(screen, bulletin);
  }
  if (!same || editor.built_width != width) list_rows(editor, width);
  editor.built_bulletin = bulletin;
  editor.built_revision = revision;
  editor.built_width = width;
}

void update_all(Screen& screen, const Id& bulletin) {
  Edit edit = screen.session.start_edit();
  int changed = update_figures(edit, written_ledger(screen), screen.state.year.progress, bulletin);
  ask_to_apply(screen, edit, {"更新专报的数字", {}});
  show_toast(screen.state, tr("已更新 {} 个数，原来的说法留在历史里", {count_text(changed)}), true);
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
  draw_icon(cut_left(rest, 16), icon::kRefreshCw, 16, t.slight_ink);
  skip_left(rest, 8);
  draw_text(rest, tr("{} 个数有变化，台账里的数更新了", {count_text(view.changed)}), {13});
}

void draw_facts(const BulletinDraft& view, Rect strip) {
  fill(strip, theme().subtle);
  line_h(strip.x, bottom_of(strip) - 1, strip.width, theme().line);
  Rect rest = inset(strip, kPagePadding, 0);
  std::string text = view.state == BulletinState::issued
                         ? tr("{} 印发，文字不再变动", {view.issued})
                         : std::string(tr("拖动或用 Alt+↑ Alt+↓ 调整顺序，按 Enter 改写"));
  draw_text(rest, text + "　" + tr("{} 字", {count_text(view.characters)}),
            {12, false, theme().text2});
}

const DraftLine* line_of(const BulletinDraft& view, const EditorRow& row) {
  return row.kind == EditorRow::Kind::line ? &view.sections[row.section].lines[row.line] : nullptr;
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
    return;
  }
  std::vector<Id> beside = lines_beside(written_ledger(screen), editor.chosen);
  auto place = std::find(beside.begin(), beside.end(), editor.chosen.id) - beside.begin() + by;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(beside.size())) return;
  Edit edit = screen.session.start_edit();
  move_line(edit, written_ledger(screen), editor.chosen, static_cast<size_t>(place));
  ask_to_apply(screen, edit, {"调整专报的顺序", {}});
}

void handle_keys(Screen& screen) {
  bool alt = ImGui::GetIO().KeyAlt && screen.state.editor.view.state == BulletinState::draft;
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step(screen, 1, alt);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step(screen, -1, alt);
}

void draw_lines(Screen& screen, const Rect& r) {
  BulletinEditorState& editor = screen.state.editor;
  float height = 16;
  for (const EditorRow& row : editor.rows) height += row.height;
  Rect content = begin_scroll("##lines", r, height, theme().surface);
  begin_group(Role::list, tr("专报内容"), r);
  ListKeyboard keyboard = list_keyboard(r, {ImGuiKey_UpArrow, ImGuiKey_DownArrow});
  if (keyboard.focused) handle_keys(screen);
  const std::vector<EditorRow> rows = editor.rows;  // a press may build them anew
  Rect rest = content;
  for (size_t i = 0; i < rows.size(); ++i) {
    Rect box = cut_top(rest, rows[i].height);
    if (!overlaps(box, r)) continue;
    ImGui::PushID(static_cast<int>(i));
    draw_editor_row(screen, box, rows[i]);
    ImGui::PopID();
  }
  if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) editor.dragged = {};
  draw_list_ring(r, keyboard);
  end_group();
  end_scroll();
}

void issue(Screen& screen, const Id& bulletin) {
  Edit edit = screen.session.start_edit();
  std::optional<Message> why =
      issue_bulletin(edit, written_ledger(screen), bulletin, screen.session.now().substr(0, 10));
  if (why) return show_error(screen.state, tr(*why));
  ask_to_apply(screen, edit, {"印发专报", {}});
  show_toast(screen.state, std::string(tr("已印发：这一期的文字从此不变")), true);
}

}  // namespace

Id draft_bulletin(Screen& screen) {
  const YearState& year = current_year(screen);
  Edit edit = screen.session.start_edit();
  Id id =
      start_bulletin(edit, written_ledger(screen), year.progress, year.month, screen.session.now());
  ask_to_apply(screen, edit, {"起草{}专报", {month_text(year.month)}});
  show_toast(screen.state, tr("已用{}的数据起草一期专报", {month_text(year.month)}), true);
  return id;
}

void draw_editor_buttons(Screen& screen, Rect& room, const Id& bulletin) {
  const BulletinDraft& view = screen.state.editor.view;
  if (view.state == BulletinState::draft) {
    ButtonStyle style{.kind = ButtonKind::primary,
                      .icon = icon::kStamp,
                      .tip = tr("留存全文，编上日期；以后数据变了，这一期不变"),
                      .disabled = why_read_only(screen)};
    if (button_right("##issue", room, tr("印发"), style)) issue(screen, bulletin);
  }
  draw_paper_button(screen, room, "bulletin", bulletin);
}

void draw_bulletin_editor(Screen& screen, const Rect& r, const Id& bulletin) {
  Rect rest = r;
  bool previews = r.width >= kLeastForPreview;
  Rect preview = previews ? cut_right(rest, r.width * 0.46f) : Rect{};
  refresh_editor(screen, bulletin, rest.width);
  const BulletinDraft& view = screen.state.editor.view;
  draw_facts(view, cut_top(rest, kStrip));
  if (view.changed > 0) draw_changes(screen, cut_top(rest, kStrip), bulletin);
  draw_lines(screen, rest);
  if (!previews) return;
  line_v(preview.x, preview.y, preview.height, theme().line);
  skip_left(preview, 1);
  place_paper(screen, preview);
}

}  // namespace minsheng
