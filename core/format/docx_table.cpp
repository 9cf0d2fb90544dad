#include "format/docx_table.h"

#include <algorithm>
#include <pugixml.hpp>

#include "base/utf8.h"
#include "format/docx_fonts.h"
#include "format/docx_paragraphs.h"
#include "format/docx_styles.h"
#include "format/docx_xml.h"
#include "format/page_columns.h"
#include "format/printed_width.h"

namespace minsheng {
namespace {

struct ToneLook {
  const char* fill;  // RRGGBB, null for none
  const char* text;
};

// Light enough to stay readable from a black-and-white printer.
ToneLook look_of(Tone tone) {
  switch (tone) {
    case Tone::none:
      return {nullptr, nullptr};
    case Tone::head:
      return {"E9EDF2", nullptr};
    case Tone::total:
      return {"F4F6F8", nullptr};
    case Tone::done:
      return {"E1ECFC", nullptr};
    case Tone::on_schedule:
      return {"E1F2E8", nullptr};
    case Tone::slightly_late:
      return {"FBF0DA", nullptr};
    case Tone::late:
      return {"FBE3E3", nullptr};
    case Tone::unreported:
      return {"EEEEEE", nullptr};
    case Tone::muted:
      return {nullptr, "6B6B6B"};
  }
  return {nullptr, nullptr};
}

const char* word_align(CellAlign align) {
  if (align == CellAlign::center) return "center";
  return align == CellAlign::end ? "right" : "left";
}

const char* style_of(CellTextSize size) {
  if (size == CellTextSize::large) return kLargeCellStyle;
  return size == CellTextSize::medium ? kMediumCellStyle : kSmallCellStyle;
}

// One table of the file: the rows of the tree's, in these columns.
struct WordTable {
  const DocTable& table;
  const DocGrid& grid;
  const PageColumns& columns;

  const DocCell* cell_at(size_t row, size_t column) const {
    return grid.rows[row][columns.places[column]].cell;
  }

  // Visible columns that the cell here covers from this one on.
  size_t columns_from(size_t row, size_t column) const {
    const DocCell* cell = cell_at(row, column);
    size_t end = column + 1;
    while (cell && end < columns.places.size() && cell_at(row, end) == cell) ++end;
    return end - column;
  }

  bool continues_above(size_t row, size_t column) const {
    const DocCell* cell = cell_at(row, column);
    return cell && row > 0 && cell_at(row - 1, column) == cell;
  }

  bool goes_on_below(size_t row, size_t column) const {
    const DocCell* cell = cell_at(row, column);
    return cell && row + 1 < grid.rows.size() && cell_at(row + 1, column) == cell;
  }

  int width_of(size_t column, size_t count) const {
    int sum = 0;
    for (size_t at = column; at < column + count; ++at) sum += columns.widths[at];
    return sum;
  }
};

// A row that is kept on one page must fit on it; long ones break.
bool is_short_row(const WordTable& table, size_t row) {
  constexpr int kMostLines = 15;
  for (size_t at = 0; at < table.columns.places.size(); at += table.columns_from(row, at)) {
    const DocCell* cell = table.cell_at(row, at);
    if (!cell || table.goes_on_below(row, at) || table.continues_above(row, at)) continue;
    int room = table.width_of(at, table.columns_from(row, at)) - 2 * kCellPadding;
    int line = std::max(2 * room / table.columns.character, 2);  // in half characters
    int lines = 0;
    for (std::string_view text : split(cell->text, "\n")) lines += printed_width(text) / line + 1;
    if (lines > kMostLines) return false;
  }
  return true;
}

void add_cell_properties(pugi::xml_node cell, const WordTable& table, size_t row, size_t column) {
  size_t count = table.columns_from(row, column);
  pugi::xml_node properties = add_element(cell, "w:tcPr");
  add_element(properties, "w:tcW", {{"w:w", table.width_of(column, count)}, {"w:type", "dxa"}});
  if (count > 1) add_value(properties, "w:gridSpan", static_cast<int>(count));
  if (table.continues_above(row, column)) {
    add_element(properties, "w:vMerge");
  } else if (table.goes_on_below(row, column)) {
    add_value(properties, "w:vMerge", "restart");
  }
  const DocCell* content = table.cell_at(row, column);
  const char* fill = content ? look_of(content->tone).fill : nullptr;
  if (fill) {
    add_element(properties, "w:shd",
                {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", std::string(fill)}});
  }
  add_value(properties, "w:vAlign", "center");
}

void add_cell(pugi::xml_node row_element, const WordTable& table, size_t row, size_t column) {
  pugi::xml_node cell = add_element(row_element, "w:tc");
  add_cell_properties(cell, table, row, column);
  pugi::xml_node paragraph = add_paragraph(cell, style_of(table.columns.size));
  const DocCell* content = table.cell_at(row, column);
  if (!content || table.continues_above(row, column)) return;
  add_value(paragraph.child("w:pPr"), "w:jc", word_align(content->align));
  bool head = content->tone == Tone::head;  // 黑体 is bold by itself
  add_run(paragraph, content->text,
          {.bold = content->bold && !head,
           .font = head ? kHeiti : nullptr,
           .color = look_of(content->tone).text});
}

void add_row(pugi::xml_node element, const WordTable& table, size_t row) {
  pugi::xml_node line = add_element(element, "w:tr");
  pugi::xml_node properties = add_element(line, "w:trPr");
  if (is_short_row(table, row)) add_element(properties, "w:cantSplit");
  bool head = row < table.table.head_rows && table.table.head_rows < table.table.rows.size();
  if (head) add_element(properties, "w:tblHeader");
  for (size_t at = 0; at < table.columns.places.size(); at += table.columns_from(row, at)) {
    add_cell(line, table, row, at);
  }
}

void add_borders(pugi::xml_node properties) {
  pugi::xml_node borders = add_element(properties, "w:tblBorders");
  for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
    add_element(borders, side,
                {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 0}, {"w:color", "auto"}});
  }
}

void add_padding(pugi::xml_node properties) {
  pugi::xml_node margins = add_element(properties, "w:tblCellMar");
  auto add = [&](const char* side, int width) {
    add_element(margins, side, {{"w:w", width}, {"w:type", "dxa"}});
  };
  add("w:top", 57);
  add("w:left", kCellPadding);
  add("w:bottom", 57);
  add("w:right", kCellPadding);
}

void add_word_table(pugi::xml_node body, const WordTable& table) {
  pugi::xml_node element = add_element(body, "w:tbl");
  pugi::xml_node properties = add_element(element, "w:tblPr");
  int width = table.width_of(0, table.columns.places.size());
  add_element(properties, "w:tblW", {{"w:w", width}, {"w:type", "dxa"}});
  add_value(properties, "w:jc", "center");
  add_borders(properties);
  add_element(properties, "w:tblLayout", {{"w:type", "fixed"}});
  add_padding(properties);
  pugi::xml_node columns = add_element(element, "w:tblGrid");
  for (int column : table.columns.widths) add_element(columns, "w:gridCol", {{"w:w", column}});
  for (size_t row = 0; row < table.grid.rows.size(); ++row) add_row(element, table, row);
  add_spacer(body);  // without it the next table would join this one
}

}  // namespace

bool needs_landscape(const DocTable& table) {
  constexpr int kMediumCharacter = 210;  // 五号
  int needed = needed_width(table, visible_places(table, lay_out(table)), kMediumCharacter);
  return needed > kPortraitPage.text_width() * 5 / 4;
}

void add_table(pugi::xml_node body, const DocTable& table, const DocxPage& page) {
  DocGrid grid = lay_out(table);
  if (grid.rows.empty()) return;
  std::vector<size_t> places = visible_places(table, grid);
  bool first = true;
  for (std::vector<size_t>& slice : readable_slices(table, places, page.text_width())) {
    if (!first) add_paragraph(body, kSmallCellStyle);  // a line's distance
    first = false;
    PageColumns columns = share_width(table, std::move(slice), page.text_width());
    add_word_table(body, {table, grid, columns});
  }
}

}  // namespace minsheng
