#include "ui/pages/item_history.h"

#include <algorithm>

#include "ui/i18n.h"
#include "ui/paint.h"

namespace minsheng {
namespace {

std::string change_text(const HistoryEntry& entry) {
  if (entry.before.empty() && entry.after.empty()) return entry.field;
  return entry.field + "　" + entry.before + " → " + entry.after;
}

void draw_entry(Rect& rest, const HistoryEntry& entry, bool last) {
  Rect box = rest;
  skip_left(box, 20);
  std::string change = change_text(entry);
  size_t lines = std::min<size_t>(wrap_text(change, 13, box.width).size(), 4);
  float height = 20 * static_cast<float>(lines) + 18 + 10;
  Rect whole = cut_top(rest, height);
  Rect rail = cut_left(whole, 20);
  outline({rail.x + 1, rail.y + 7, 7, 7}, theme().none, 3.5f, 1.5f);
  if (!last) line_v(rail.x + 4, rail.y + 16, height - 12, theme().line);
  Rect text = cut_top(whole, 20 * static_cast<float>(lines));
  draw_paragraph(text, change, {13}, 20, 4);
  std::string who = entry.action + "　" + entry.actor + "　" + entry.time;
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
