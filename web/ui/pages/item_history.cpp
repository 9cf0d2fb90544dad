#include "ui/pages/item_history.h"

#include <algorithm>

#include "ui/i18n.h"
#include "ui/paint.h"

namespace minsheng {
namespace {

// Up to where the new value begins.
std::string before_text(const HistoryEntry& entry) {
  if (entry.is_whole_record) return entry.after.empty() ? entry.field : entry.field + "　";
  return entry.field + "　" + (entry.before.empty() ? "—" : entry.before) + " → ";
}

std::string after_text(const HistoryEntry& entry) {
  return entry.after.empty() && !entry.is_whole_record ? "—" : entry.after;
}

// The new value stands out where both fit into one line.
void draw_change(const Rect& box, const HistoryEntry& entry, const std::string& change) {
  std::string before = before_text(entry);
  std::string after = after_text(entry);
  float width = measure_text(before, 13);
  bool one_line = change.find('\n') == std::string::npos;
  if (!one_line || width + measure_text(after, 13, true) > box.width) {
    draw_paragraph(box, change, {13}, 20, 4);
    return;
  }
  Rect rest = box;
  annotate_text(box, change);
  draw_text(cut_left(rest, width + 1), before, {13}, true);
  draw_text(rest, after, {13, true}, true);
}

void draw_entry(Rect& rest, const HistoryEntry& entry, bool last) {
  Rect box = rest;
  skip_left(box, 20);
  std::string change = before_text(entry) + after_text(entry);
  size_t lines = std::min<size_t>(wrap_text(change, 13, box.width).size(), 4);
  float height = 20 * static_cast<float>(lines) + 18 + 10;
  Rect whole = cut_top(rest, height);
  Rect rail = cut_left(whole, 20);
  outline({rail.x + 1, rail.y + 7, 7, 7}, theme().none, 3.5f, 1.5f);
  if (!last) line_v(rail.x + 4, rail.y + 16, height - 12, theme().line);
  Rect text = cut_top(whole, 20 * static_cast<float>(lines));
  draw_change(text, entry, change);
  std::string who =
      author_text(entry.author, entry.actor) + "　" + entry.time + "　" + entry.action;
  if (!entry.reason.empty()) who += "　" + entry.reason;
  draw_text(cut_top(whole, 18), who, {12, false, theme().text2});
}

}  // namespace

void draw_history(Rect& rest, const std::vector<HistoryEntry>& history, size_t limit) {
  size_t shown = limit == 0 ? history.size() : std::min(limit, history.size());
  if (shown == 0) {
    draw_text(cut_top(rest, 24), tr("还没有改动。"), {13, false, theme().text2});
  }
  for (size_t i = 0; i < shown; ++i) draw_entry(rest, history[i], i + 1 == shown);
}

}  // namespace minsheng
