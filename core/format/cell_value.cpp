#include "format/cell_value.h"

#include <cstdlib>

#include "base/date.h"
#include "format/printable.h"

namespace minsheng {
namespace {

constexpr int64_t kMostExact = 1'000'000'000'000'000;  // 15 digits survive as binary numbers
constexpr Date kFirstOfMarch{1900, 3, 1};              // Excel counts wrongly before

bool is_exact(const Decimal& number) {
  return number.mantissa() < kMostExact && number.mantissa() > -kMostExact;
}

// From the text, so that 58.4% is 0.584 and not 58.4 / 100.
double read_double(const std::string& text) { return std::strtod(text.c_str(), nullptr); }

std::optional<double> excel_day(const std::string& text) {
  std::optional<Date> date = parse_date(text);
  if (!date || days_between(kFirstOfMarch, *date) < 0) return std::nullopt;
  return days_between({1899, 12, 30}, *date);
}

// Where another number may be typed over it, its places are not fixed.
CellKind kind_of_number(const DocCell& cell) {
  if (cell.percent) return CellKind::percent;
  return cell.entry ? CellKind::general : CellKind::number;
}

// Of a cell to be filled in: what is typed there is read by its kind.
CellKind kind_of_entry(const DocCell& cell) {
  switch (cell.entry->kind) {
    case CellEntry::Kind::text:
    case CellEntry::Kind::choice:
      return CellKind::text;
    case CellEntry::Kind::date:
      return CellKind::date;
    case CellEntry::Kind::number:
      return cell.percent ? CellKind::percent : CellKind::general;
  }
  return CellKind::general;
}

}  // namespace

double to_double(const Decimal& number) { return read_double(number.to_string()); }

CellValue value_of(const DocCell& cell) {
  if (cell.number && is_exact(*cell.number)) {
    double value =
        cell.percent ? read_double(cell.number->to_string() + "e-2") : to_double(*cell.number);
    return {value, "", kind_of_number(cell)};
  }
  std::string text = cell.text.empty() && cell.number ? cell.number->to_string() : cell.text;
  if (cell.number || looks_like_formula(text)) return {std::nullopt, text, CellKind::text};
  if (!cell.entry) return {std::nullopt, text, CellKind::general};
  CellKind kind = kind_of_entry(cell);
  if (kind == CellKind::date) {
    if (std::optional<double> day = excel_day(text)) return {day, "", kind};
  }
  return {std::nullopt, text, kind};
}

}  // namespace minsheng
