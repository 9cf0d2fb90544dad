// Parts that the reading pages share: page head, cards with a head, lines of settings, long lists.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ui/layout.h"
#include "ui/paint.h"

namespace minsheng {

inline constexpr float kPagePadding = 16;
inline constexpr float kCardGap = 12;

// Bold text that is a heading for screen readers; level 1 is the page's.
float draw_heading(const Rect& r, std::string_view text, float size, int level);

// The head of a page, 48 high, cut from the top of `page`: draws the title and gives the room
// behind it, for buttons from the right and then draw_subtitle().
Rect draw_page_head(Rect& page, std::string_view title);
void draw_subtitle(const Rect& room, std::string_view text);

// A card with a head 40 high. `card` becomes its body without padding; gives the room at the right
// of the head. Until end_card() everything belongs to the card.
Rect begin_card(Rect& card, std::string_view title, std::string_view note = {});
void end_card();

// A line of a card, cut from the top of `rest`: label, smaller note below it; 44 high, 48 with a
// note. Gives the whole line inside the padding; controls are put at its right.
Rect draw_setting(Rect& rest, std::string_view label, std::string_view note = {});

// Which of `count` rows of a scrolled `content` (of begin_scroll) show in `view`, half open, with
// some to spare so that the keyboard can go on beyond the edge.
struct RowRange {
  int first = 0;
  int last = 0;
};
RowRange visible_rows(const Rect& view, const Rect& content, float row_height, int count);
Rect row_at(const Rect& content, float row_height, int row);

// The first line of a dialog: its title and the sign that closes it. True when that was pressed.
bool draw_dialog_head(Rect head, std::string_view title);

// A bar whose length is a share of `box`, without a track: a count, not a progress.
void draw_count_bar(const Rect& box, int count, int most);

// 1,234.
std::string count_text(int count);
// 412 KB, 3.2 MB, 1.9 GB.
std::string bytes_text(uint64_t bytes);

// Records of a ledger's table that were not removed.
template <class Table>
int count_existing(const Table& table) {
  int count = 0;
  for (const auto& [id, stored] : table) count += stored.exists ? 1 : 0;
  return count;
}

}  // namespace minsheng
