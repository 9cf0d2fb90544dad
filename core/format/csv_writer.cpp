#include "format/csv_writer.h"

#include "base/utf8.h"
#include "format/printable.h"
#include "format/shown_table.h"

namespace minsheng {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kLineEnd = "\r\n";

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  return '"' + replace_all(text, "\"", "\"\"") + '"';
}

std::string guarded(std::string_view text) {
  std::string shown = printable(text);
  return quoted(looks_like_formula(shown) ? "'" + shown : shown);
}

std::string field_of(const DocCell& cell) {
  bool plain = cell.number && !cell.percent;
  return plain ? cell.number->to_string() : guarded(cell.text);
}

std::string record_of(const std::vector<GridSlot>& row) {
  std::string record;
  for (size_t column = 0; column < row.size(); ++column) {
    if (column > 0) record += ',';
    if (row[column].starts) record += field_of(*row[column].cell);
  }
  if (record.empty()) record = "\"\"";  // not the empty line that parts tables
  return record.append(kLineEnd);
}

}  // namespace

std::string write_csv(const Document& document) {
  std::string out(kByteOrderMark);
  std::vector<const DocTable*> tables = tables_of(document);
  for (const DocTable* table : tables) {
    if (table != tables.front()) out += kLineEnd;
    const std::string& name = table->name.empty() ? document.title : table->name;
    if (tables.size() > 1) out.append(guarded(name)).append(kLineEnd);
    for (const auto& row : shown_table(*table).grid.rows) out += record_of(row);
  }
  return out;
}

}  // namespace minsheng
