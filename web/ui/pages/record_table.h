// A plain table of records: a head, rows of one height, one row chosen. Up, Down, Home and End move
// the choice while the table has the keyboard.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/ids.h"
#include "ui/paint.h"

namespace minsheng {

struct RecordColumn {
  std::string_view label;  // Chinese, is translated
  float width = 0;         // 0: what is left
  Align align = Align::left;
};

struct RecordCell {
  std::string text{};
  Color ink = 0;     // 0: theme().text
  Color ground = 0;  // not 0: a chip
  bool bold = false;
  std::string code{};  // smaller, before the text
};

struct RecordLine {
  Id id;
  std::vector<RecordCell> cells;  // one for each column
};

struct RecordTableState {
  Id chosen{};
  bool scroll_to_chosen = false;
};

// Fills `r`. True when another row was chosen.
bool draw_record_table(const char* id, Rect r, std::string_view name,
                       const std::vector<RecordColumn>& columns,
                       const std::vector<RecordLine>& rows, RecordTableState& state);

// What draw_record_table needs for that many rows.
float record_table_height(size_t rows);

}  // namespace minsheng
