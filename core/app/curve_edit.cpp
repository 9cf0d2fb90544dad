#include "app/curve_edit.h"

#include <algorithm>
#include <array>

#include "app/field_text.h"
#include "app/status_words.h"
#include "base/refuse.h"
#include "base/utf8.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

std::string month_name(int month, const CurveSheet& sheet) {
  return to_text(counted_month(month, sheet.year));
}

// Typing it back gives the same percent: as exact as the target's value, at least to two decimals.
Decimal typed_amount(const CurveSheet& sheet, const Decimal& amount) {
  int digits = std::max(2, sheet.value ? sheet.value->scale() : 0);
  return divide(amount, Decimal(1), digits).value_or(amount);
}

// (amount − baseline) ÷ (value − baseline)
std::optional<Decimal> percent_at(const CurveSheet& sheet, const Decimal& amount) {
  Decimal from = sheet.baseline.value_or(Decimal(0));
  std::optional<Decimal> gone = subtract(amount, from);
  std::optional<Decimal> way = subtract(*sheet.value, from);
  return gone && way ? percent_of(*gone, *way, kPercentDigits) : std::nullopt;
}

Result<Decimal> parse_percent(const CurveSheet& sheet, CurveRow row, std::string_view text) {
  Result<FieldValue> value = parse_field_text(FieldType::decimal, text);
  if (!value) return value.error();
  Decimal number = std::get<Decimal>(value.value());
  if (row == CurveRow::percent) return number;
  std::optional<Decimal> percent = percent_at(sheet, number);
  if (!percent) return refuse("“{}”算不出占目标的比例。请改填序时进度。", {std::string(text)});
  return *percent;
}

Result<void> check_open(const CurveSheet& sheet, int month) {
  if (month < sheet.schedule.start) {
    return refuse("{} 在开始月份（{}）之前，还不要求进度。",
                  {month_name(month, sheet), month_name(sheet.schedule.start, sheet)});
  }
  if (month >= sheet.schedule.deadline) {
    return refuse("到完成时限（{}）应是 100%，不用再设。",
                  {month_name(sheet.schedule.deadline, sheet)});
  }
  return {};
}

using Nodes = std::array<std::optional<Decimal>, 12>;

Nodes nodes_of(const CurveSheet& sheet) {
  Nodes nodes;
  for (size_t i = 0; i < nodes.size(); ++i) {
    if (sheet.months[i].set) nodes[i] = sheet.months[i].percent;
  }
  return nodes;
}

Result<void> put(Nodes& nodes, const CurveSheet& sheet, const CellText& cell) {
  bool outside = cell.row >= kCurveRows || cell.column < 0 || cell.column >= 12;
  if (outside) return beyond_the_grid(cell);
  int month = cell.column + 1;
  std::optional<Decimal>& node = nodes[static_cast<size_t>(cell.column)];
  node.reset();
  std::string_view text = trim(cell.text);
  if (text.empty()) return {};
  Result<void> open = check_open(sheet, month);
  if (!open) return open;
  Result<Decimal> percent = parse_percent(sheet, static_cast<CurveRow>(cell.row), text);
  if (!percent) return percent.error();
  bool within = !percent.value().is_negative() && percent.value() <= kWhole;
  if (!within) {
    return refuse("序时进度在 0 到 100% 之间，{} 不在。", {percent_text(percent.value())});
  }
  node = percent.value();
  return {};
}

// Cumulative: no month may lie above one behind it.
Result<void> check_rising(const Nodes& nodes, const CurveSheet& sheet) {
  size_t before = nodes.size();
  for (size_t i = 0; i < nodes.size(); ++i) {
    if (!nodes[i]) continue;
    bool falls = before < nodes.size() && *nodes[i] < *nodes[before];
    if (falls) {
      return refuse("序时进度是累计的：{} 是 {}，{} 不能只有 {}。",
                    {month_name(static_cast<int>(before) + 1, sheet), percent_text(nodes[before]),
                     month_name(static_cast<int>(i) + 1, sheet), percent_text(nodes[i])});
    }
    before = i;
  }
  return {};
}

void write_curve(Edit& edit, const CurveSheet& sheet, const Nodes& nodes) {
  TextList texts;
  for (const std::optional<Decimal>& node : nodes) texts.push_back(node ? node->to_string() : "");
  while (!texts.empty() && texts.back().empty()) texts.pop_back();
  edit.set({RecordType::target, sheet.target}, "curve", std::move(texts));
}

}  // namespace

std::string curve_cell_text(const CurveSheet& sheet, CurveRow row, int month) {
  const CurveMonth& node = sheet.months[static_cast<size_t>(month - 1)];
  if (!node.set) return "";
  if (row == CurveRow::percent) return node.percent->to_string() + "%";
  return node.amount ? edit_text(FieldValue(typed_amount(sheet, *node.amount))) : "";
}

Result<void> set_curve_cells(Edit& edit, const CurveSheet& sheet,
                             const std::vector<CellText>& cells) {
  Nodes nodes = nodes_of(sheet);
  for (const CellText& cell : cells) {
    Result<void> done = put(nodes, sheet, cell);
    if (!done) return done;
  }
  Result<void> rising = check_rising(nodes, sheet);
  if (!rising) return rising;
  write_curve(edit, sheet, nodes);
  return {};
}

Result<void> set_start_month(Edit& edit, const CurveSheet& sheet, int month) {
  if (month > sheet.schedule.deadline) {
    return refuse("开始月份（{}）不能在完成时限（{}）之后。",
                  {month_name(month, sheet), month_name(sheet.schedule.deadline, sheet)});
  }
  RecordRef record{RecordType::target, sheet.target};
  edit.set(record, "start_month", month == 1 ? "" : to_string(Month{sheet.year, month}));
  Nodes nodes = nodes_of(sheet);
  for (int before = 1; before < month; ++before) nodes[static_cast<size_t>(before - 1)].reset();
  write_curve(edit, sheet, nodes);
  return {};
}

void clear_curve(Edit& edit, const CurveSheet& sheet) { write_curve(edit, sheet, {}); }

}  // namespace minsheng
