// Text of Excel workbooks: see xlsx_reader.h.
#include "format/xlsx_reader.h"

#include <algorithm>
#include <map>

#include "base/sort_list.h"
#include "format/cell_format.h"
#include "format/cell_merges.h"
#include "format/exact_cell.h"
#include "format/office_error.h"
#include "format/text_layout.h"
#include "format/word_styles.h"
#include "format/xlsx_text.h"

namespace minsheng {
namespace {

bool is_true(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

// Plain or in runs of one look each; readings of Japanese characters (rPh) are left out.
void append_rich_text(std::string& out, XmlNode node) {
  for (XmlNode part = node.first(); part; part = part.next()) {
    if (part.name() == "t") out += part.text();
    if (part.name() == "r") out += part.child("t").text();
  }
}

void lay_out(TextLayout& layout, std::string_view text) {
  for (size_t begin = 0; begin <= text.size();) {
    size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) layout.add_break();
    layout.add_text(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

struct PlacedCell {
  size_t column;
  XmlNode node;
};

// Cells may lack their reference, then they follow the one before.
std::vector<PlacedCell> cells_of(XmlNode row) {
  std::vector<PlacedCell> cells;
  size_t column = 0;
  for (XmlNode cell = row.first(); cell; cell = cell.next()) {
    if (cell.name() != "c") continue;
    std::optional<CellPlace> place = parse_cell_place(cell.attribute("r"));
    if (place) column = place->column;
    cells.push_back({column++, cell});
  }
  sort_list(cells, [](const PlacedCell& a, const PlacedCell& b) { return a.column < b.column; });
  return cells;
}

// Counted from 1; rows may lack their number, then they follow the one before.
size_t number_of(XmlNode row, size_t usual) {
  int64_t given = whole_number(row.attribute("r"), 0);
  return given > 0 ? static_cast<size_t>(given) : usual;
}

}  // namespace

Result<XlsxWorkbook> XlsxWorkbook::open(std::string_view bytes) {
  Result<OpcPackage> package = OpcPackage::open(bytes, "xl/workbook.xml");
  if (!package) return package.error();
  XlsxWorkbook workbook(package.take());
  for (auto step : {&XlsxWorkbook::read_sheet_list, &XlsxWorkbook::read_shared_strings,
                    &XlsxWorkbook::read_styles}) {
    Result<void> done = (workbook.*step)();
    if (!done) return done.error();
  }
  return workbook;
}

Result<void> XlsxWorkbook::read_sheet_list() {
  Result<XmlTree> tree = package_.read(package_.main());
  if (!tree) return tree.error();
  std::map<std::string_view, const PartRelation*> worksheets;
  for (const PartRelation& relation : package_.relations()) {
    if (relation.type == "worksheet") worksheets[relation.id] = &relation;
  }
  XmlNode root = tree.value().root();
  from_1904_ = is_true(root.child("workbookPr").attribute("date1904"));
  for (XmlNode sheet = root.child("sheets").first(); sheet; sheet = sheet.next()) {
    auto found = worksheets.find(sheet.attribute("id"));
    if (found == worksheets.end()) continue;
    bool hidden = sheet.attribute("state").ends_with("idden");  // hidden, veryHidden
    names_.push_back({std::string(sheet.attribute("name")), hidden});
    parts_.push_back(found->second->target);
  }
  if (names_.empty()) return damaged_file(package_.main());
  return {};
}

Result<void> XlsxWorkbook::read_shared_strings() {
  std::string part = package_.related("sharedStrings");
  if (part.empty()) return {};
  Result<XmlTree> tree = package_.read(part);
  if (!tree) return tree.error();
  for (XmlNode item = tree.value().root().first(); item; item = item.next()) {
    append_rich_text(strings_, item);
    string_ends_.push_back(strings_.size());
  }
  return {};
}

Result<void> XlsxWorkbook::read_styles() {
  std::string part = package_.related("styles");
  if (part.empty()) return {};
  Result<XmlTree> tree = package_.read(part);
  if (!tree) return tree.error();
  std::map<int64_t, std::string> own;
  XmlNode root = tree.value().root();
  for (XmlNode format = root.child("numFmts").first(); format; format = format.next()) {
    own[whole_number(format.attribute("numFmtId"), -1)] = format.attribute("formatCode");
  }
  for (XmlNode style = root.child("cellXfs").first(); style; style = style.next()) {
    int64_t id = whole_number(style.attribute("numFmtId"), 0);
    auto found = own.find(id);
    formats_.emplace_back(found == own.end() ? builtin_format(id) : found->second);
  }
  return {};
}

std::string_view XlsxWorkbook::shared_string(std::string_view index) const {
  auto at = static_cast<size_t>(whole_number(index, -1));
  if (at >= string_ends_.size()) return {};
  size_t begin = at == 0 ? 0 : string_ends_[at - 1];
  return std::string_view(strings_).substr(begin, string_ends_[at] - begin);
}

// Of a cell that holds no number.
std::string XlsxWorkbook::plain_text_of(XmlNode cell) const {
  std::string_view type = cell.attribute("t");
  std::string_view value = cell.child("v").text();
  if (type == "b") return value == "1" ? "TRUE" : "FALSE";
  if (type == "e" || type == "d") return std::string(value);
  if (type == "s") return from_cell_text(shared_string(value));
  if (type == "str") return from_cell_text(value);
  std::string text;
  append_rich_text(text, cell.child("is"));
  return from_cell_text(text);
}

std::string XlsxWorkbook::text_of(XmlNode cell, NumberText number_text) const {
  std::string_view type = cell.attribute("t");
  if (!type.empty() && type != "n") return plain_text_of(cell);
  auto style = static_cast<size_t>(whole_number(cell.attribute("s"), 0));
  std::string_view format = style < formats_.size() ? std::string_view(formats_[style]) : "";
  return number_text(cell.child("v").text(), format, from_1904_);
}

Result<OfficeText> XlsxWorkbook::read(size_t sheet) {
  Result<XmlTree> tree = package_.read(parts_[sheet]);
  if (!tree) return tree.error();
  XmlNode root = tree.value().root();
  CellMerges merges;
  for (XmlNode merge = root.child("mergeCells").first(); merge; merge = merge.next()) {
    merges.add(merge.attribute("ref"));
  }
  TextLayout layout;
  layout.open_table();
  size_t row_number = 0;
  for (XmlNode row = root.child("sheetData").first(); row; row = row.next()) {
    row_number = number_of(row, row_number + 1);
    merges.begin_row(row_number - 1);
    layout.open_row();
    for (const PlacedCell& cell : cells_of(row)) {
      if (merges.covers(cell.column)) continue;
      layout.open_cell(cell.column);
      lay_out(layout, text_of(cell.node, show_cell));
    }
  }
  std::string text = layout.take();
  if (layout.is_full()) return too_large_inside(names_[sheet].name, kMaxLayoutBytes >> 20);
  return OfficeText{std::move(text), {}};
}

Result<std::vector<SheetCell>> XlsxWorkbook::read_cells(size_t sheet) {
  Result<XmlTree> tree = package_.read(parts_[sheet]);
  if (!tree) return tree.error();
  std::vector<SheetCell> cells;
  size_t row_number = 0;
  for (XmlNode row = tree.value().root().child("sheetData").first(); row; row = row.next()) {
    row_number = number_of(row, row_number + 1);
    for (const PlacedCell& cell : cells_of(row)) {
      std::string text = text_of(cell.node, exact_cell);
      if (!text.empty()) cells.push_back({row_number - 1, cell.column, std::move(text)});
    }
  }
  return cells;
}

}  // namespace minsheng
