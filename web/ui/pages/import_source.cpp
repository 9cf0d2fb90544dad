#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/marked_row.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"
#include "ui/wake.h"

namespace minsheng {
namespace {

constexpr float kHead = 40;
constexpr float kNumber = 40, kMargin = 20, kTextGap = 4;
constexpr float kPadTop = kSourcePadding, kPadRight = 28;
constexpr float kMinimap = 14;

// --- What a place in the text is -----------------------------------------------------------------

SpanList pieces_of_target(const Ledger& ledger, const Id& target) {
  const Target* record = ledger.find<Target>(target);
  return record ? record->spans : SpanList();
}

// The words that share the accent: of the focused field, the place, the target under the mouse.
SpanList accented_spans(const Screen& screen) {
  const ImportPageState& page = screen.state.import;
  SpanList spans = page.form.focus_spans;
  for (const Id& target : {page.over_source.target, page.over_readout.target}) {
    SpanList pieces = pieces_of_target(screen.draft->edited.ledger(), target);
    spans.insert(spans.end(), pieces.begin(), pieces.end());
  }
  for (const ImportPlace& place : page.view.places) {
    bool whole_item =
        place.kind == ImportPlaceKind::no_lead || place.kind == ImportPlaceKind::no_target;
    if (place.key == page.place && !whole_item) spans.push_back(place.span);
  }
  return spans;
}

struct LineLook {
  Id item;
  bool selected = false, pointed = false, to_check = false;
  ImportFlag sign = ImportFlag::fine;
};

LineLook look_of(const ImportPageState& page, const Span& bytes) {
  LineLook look;
  look.item = owner_within(page.map.items, bytes);
  if (!look.item.empty()) {
    look.selected = look.item == page.cursor;
    look.pointed = look.item == page.over_readout.item;
    look.to_check = page.items_to_check.count(look.item) > 0;
  }
  auto sign = std::lower_bound(
      page.signs.begin(), page.signs.end(), bytes.begin,
      [](const SourceSign& entry, uint32_t wanted) { return entry.offset < wanted; });
  for (; sign != page.signs.end() && sign->offset < bytes.end; ++sign) {
    if (look.sign != ImportFlag::warning) look.sign = sign->flag;
  }
  return look;
}

// --- One line ------------------------------------------------------------------------------------

void draw_margin(const Rect& line, const MappedLine& mapped, const LineLook& look) {
  const Theme& t = theme();
  Rect whole = line;
  whole.width += kPadRight - kTextGap;  // below the minimap too
  if (look.selected) fill(whole, t.accent_weak);
  if (look.pointed && !look.selected) fill(whole, t.hover);
  Rect number{line.x, line.y, kNumber, kSourceRow};
  TextStyle style{12, false, t.text2, Align::right};
  if (mapped.first) draw_text(number, std::to_string(mapped.number), style, true);
  Rect glyph{line.x + kNumber + 3, line.y + 6, 12, 12};
  if (look.sign == ImportFlag::warning) draw_icon(glyph, icon::kTriangleAlert, 12, t.slight_ink);
  if (look.sign == ImportFlag::unread) {
    draw_text(glyph, "?", {12, true, t.slight_ink, Align::center}, true);
  }
  if (look.item.empty()) return;
  float right = line.x + kNumber + kMargin - 1;
  if (look.selected || look.pointed) {
    fill({right - 3, line.y, 3, line.height}, t.accent_text);
  } else {
    fill({right - 2, line.y + 5, 2, line.height - 10}, look.to_check ? t.slight : t.line2, 1);
  }
}

void note_pointer(Screen& screen, const Rect& line, const LineLook& look, const Mark* mark) {
  ImportPageState& page = screen.state.import;
  bool over = ImGui::IsWindowHovered() &&
              ImGui::IsMouseHoveringRect({line.x, line.y}, {right_of(line), bottom_of(line)});
  if (!over) return;
  page.over_source.item = look.item;
  if (mark) page.over_source.target = owner_at(page.map.targets, mark->span.begin);
  if (!ImGui::IsMouseClicked(ImGuiMouseButton_Left) || look.item.empty()) return;
  choose_item(screen, look.item);
  page.show_in_source.reset();  // it is under the mouse already
}

void draw_line(Screen& screen, const MarkedRowPainter& painter, const Rect& line, size_t index) {
  const ImportPageState& page = screen.state.import;
  const MappedLine& mapped = page.map.lines[index];
  LineLook look = look_of(page, mapped.bytes);
  draw_margin(line, mapped, look);
  float y = line.y;
  const Mark* mark = nullptr;
  for (const Span& row : page.wrap.rows_of(index)) {
    if (const Mark* over = painter.draw(line.x + kNumber + kMargin + kTextGap, y, row)) mark = over;
    y += kSourceRow;
  }
  std::string_view text = screen.draft->text;
  annotate_text(line, text.substr(mapped.bytes.begin, mapped.bytes.size()));
  note_pointer(screen, line, look, mark);
}

// --- The text ------------------------------------------------------------------------------------

void scroll_source(ImportPageState& page) {
  if (!page.show_in_source) return;
  size_t line = line_at(page.map.lines, *page.show_in_source);
  if (line >= page.wrap.done_lines() && !page.wrap.is_done()) return;  // when it is wrapped
  page.show_in_source.reset();
  float top = page.wrap.top_of(line);
  float height = page.wrap.top_of(line + 1) - top;
  constexpr float kAround = 48;  // some lines before and after
  scroll_to(std::max(top + kPadTop - kAround, 0.0f), height + 2 * kAround);
  wake_after(0);
}

struct LineRange {
  size_t first = 0, last = 0;  // half open
};

LineRange draw_visible(Screen& screen, const Rect& view, const Rect& content) {
  ImportPageState& page = screen.state.import;
  LineRange shown;
  shown.first = page.wrap.line_at_height(view.y - content.y - kPadTop);
  shown.last = shown.first;
  SpanList accented = accented_spans(screen);
  MarkedRowPainter painter(screen.draft->text, screen.draft->reading.marks, accented);
  for (size_t i = shown.first; i < page.map.lines.size(); ++i) {
    float top = content.y + kPadTop + page.wrap.top_of(i);
    if (top >= bottom_of(view)) break;
    float height = page.wrap.top_of(i + 1) - page.wrap.top_of(i);
    Rect line{content.x, top, view.width - kPadRight + kTextGap, height};
    draw_line(screen, painter, line, i);
    shown.last = i + 1;
  }
  return shown;
}

LineRange draw_text_part(Screen& screen, const Rect& r) {
  ImportPageState& page = screen.state.import;
  page.wrap.start(screen.draft->text, page.map.lines,
                  r.width - kNumber - kMargin - kTextGap - kPadRight);
  if (page.wrap.go_on()) wake_after(0);
  float height = page.wrap.top_of(page.map.lines.size()) + 2 * kPadTop;
  // The minimap takes the place of a scroll bar.
  ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarSize, 1);
  ImGui::PushStyleColor(ImGuiCol_ScrollbarGrab, 0);
  ImGui::PushStyleColor(ImGuiCol_ScrollbarBg, 0);
  Rect content = begin_scroll("##source", r, height);
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar();
  scroll_source(page);
  ImportPointer before = page.over_source;
  page.over_source = {};
  LineRange shown = draw_visible(screen, r, content);
  if (!(before == page.over_source)) wake_after(0);
  Rect map{right_of(r) - kMinimap - 4, r.y + 2, kMinimap, r.height - 4};
  if (auto wanted = draw_import_minimap(screen, map, ImGui::GetScrollY(), r.height)) {
    ImGui::SetScrollY(*wanted);
  }
  end_scroll();
  return shown;
}

// --- Head ----------------------------------------------------------------------------------------

void draw_legend(Rect rest) {
  struct Entry {
    MarkRole role;
    std::string_view label;
  };
  for (const Entry& entry :
       {Entry{MarkRole::target, "指标"}, Entry{MarkRole::lead, "单位"},
        Entry{MarkRole::deadline, "时限"}, Entry{MarkRole::heading, "编号、标题"},
        Entry{MarkRole::unread, "未读"}}) {
    std::string_view label = tr(entry.label);
    float width = std::ceil(measure_text(label, 12));
    if (width > rest.width) return;
    MarkStyle style = mark_style(entry.role);
    Rect box = middle(cut_left(rest, width), 20);
    fill(box, style.ground, 2);
    if (style.dotted) dotted_line_h(box.x, bottom_of(box) - 2, width, style.underline);
    if (style.underline && !style.dotted) {
      line_h(box.x, bottom_of(box) - 2, width, style.underline, 2);
    }
    draw_text({box.x, box.y, box.width + 2, box.height}, label, {12}, true);
    skip_left(rest, 12);
  }
}

void draw_head(const ImportPageState& page, const Rect& r, const LineRange& shown) {
  fill(r, theme().subtle);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  skip_left(rest, draw_heading(rest, tr("原文"), 14, 2) + 12);
  if (shown.last > shown.first) {
    const std::vector<MappedLine>& lines = page.map.lines;
    std::string place = tr("第 {}–{} 行，共 {} 行", {count_text(lines[shown.first].number),
                                                     count_text(lines[shown.last - 1].number),
                                                     count_text(page.map.line_count)});
    float width = std::ceil(measure_text(place, 12)) + 1;
    draw_text(cut_right(rest, width), place, {12, false, theme().text2, Align::right});
    skip_right(rest, 12);
  }
  draw_legend(rest);
}

}  // namespace

void draw_import_source(Screen& screen, const Rect& r) {
  Rect rest = r;
  Rect head = cut_top(rest, kHead);
  begin_group(Role::region, tr("原文"), r);
  LineRange shown = draw_text_part(screen, rest);
  draw_head(screen.state.import, head, shown);
  end_group();
}

}  // namespace minsheng
