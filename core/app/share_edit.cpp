#include "app/share_edit.h"

#include <algorithm>

#include "app/field_text.h"
#include "base/refuse.h"
#include "base/utf8.h"
#include "model/unit_aliases.h"
#include "rules/apportion.h"

namespace minsheng {
namespace {

constexpr std::string_view kFields[] = {"unit", "value", "leader", "contact", "note"};

// The units of the sheet's rows as they will be; rows that are written may be new.
using Names = std::vector<std::string>;

Names names_of(const ShareSheet& sheet) {
  Names names;
  for (const ShareRow& row : sheet.rows) names.push_back(row.unit);
  return names;
}

// The row of the unit, under whatever of its names; names.size() where it has none.
size_t find_unit(const UnitAliases& aliases, const Names& names, const std::string& unit) {
  std::string common = aliases.common_name(unit);
  auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
    return aliases.common_name(name) == common;
  });
  return static_cast<size_t>(found - names.begin());
}

Result<FieldValue> parse_unit(const UnitAliases& aliases, const Names& names, size_t row,
                              std::string_view text) {
  std::string unit(trim(text));
  if (unit.empty())
    return refuse("承担单位不能空。要去掉一家，请在单位格按 Delete，或用行尾的删除。");
  size_t place = find_unit(aliases, names, unit);
  if (place < names.size() && place != row) {
    return refuse("{} 已经在第 {} 行，一家只能分一次。", {names[place], std::to_string(place + 1)});
  }
  return FieldValue(unit);
}

Result<FieldValue> parse_value(std::string_view text) {
  Result<FieldValue> value = parse_field_text(FieldType::decimal, text);
  const Decimal* number = value ? std::get_if<Decimal>(&value.value()) : nullptr;
  if (number && number->is_negative()) {
    return refuse("分解数不能是负数（{}）。", {std::string(text)});
  }
  return value;
}

Result<FieldValue> parse_cell(const UnitAliases& aliases, const Names& names,
                              const CellText& cell) {
  if (cell.column >= kShareColumns) return beyond_the_grid(cell);
  switch (static_cast<ShareColumn>(cell.column)) {
    case ShareColumn::unit:
      return parse_unit(aliases, names, cell.row, cell.text);
    case ShareColumn::value:
      return parse_value(trim(cell.text));
    default:
      return FieldValue(std::string(trim(cell.text)));
  }
}

// Of the target and the unit, under whatever name it goes.
std::vector<Id> reports_of(const Ledger& ledger, const UnitAliases& aliases, const Id& target,
                           const std::string& unit) {
  std::string common = aliases.common_name(unit);
  std::vector<Id> ids;
  for (const auto& [id, stored] : ledger.table<Report>()) {
    const Report& report = stored.record;
    bool told = stored.exists && report.target == target;
    if (told && aliases.common_name(report.unit) == common) ids.push_back(id);
  }
  return ids;
}

// Reports of the target that `before` gave, under whatever name, are `after`'s from now on.
void rename_reporter(Edit& edit, const Ledger& ledger, const UnitAliases& aliases, const Id& target,
                     const std::string& before, const std::string& after) {
  for (const Id& id : reports_of(ledger, aliases, target, before)) {
    edit.set({RecordType::report, id}, "unit", after);
  }
}

// Nothing of a locked month changes, its unit's name neither.
Result<void> check_renaming(const Ledger& ledger, const UnitAliases& aliases, const Id& target,
                            const std::string& unit) {
  for (const Id& id : reports_of(ledger, aliases, target, unit)) {
    const Report& report = *ledger.find<Report>(id);
    if (report.state != ReportState::locked) continue;
    return refuse("{} {} 的月报已经锁定，不能改名。要改请先在「填报」里解锁。",
                  {report.unit, report.month});
  }
  return {};
}

int64_t next_position(const Ledger& ledger, const ShareSheet& sheet) {
  int64_t next = 0;
  for (const ShareRow& row : sheet.rows) {
    next = std::max(next, ledger.find<Share>(row.share)->position + 1);
  }
  return next;
}

class SheetWriter {
 public:
  SheetWriter(Edit& edit, const Ledger& ledger, const ShareSheet& sheet)
      : edit_(edit),
        ledger_(ledger),
        sheet_(sheet),
        aliases_(ledger),
        names_(names_of(sheet)),
        position_(next_position(ledger, sheet)) {}

  void write_row(const std::vector<CellText>& cells) {
    bool fresh = cells.front().row >= sheet_.rows.size();
    if (fresh) {
      add_row(cells);
    } else {
      for (const CellText& cell : cells) write_cell(cell);
    }
  }

  std::vector<CellRefusal> take() { return std::move(refusals_); }

 private:
  void write_cell(const CellText& cell) {
    const ShareRow& row = sheet_.rows[cell.row];
    Result<FieldValue> value = parse_cell(aliases_, names_, cell);
    if (!value) return turn_down(cell, value.error());
    if (cell.column == static_cast<int>(ShareColumn::unit)) {
      const auto& unit = std::get<std::string>(value.value());
      if (unit != row.unit) {
        Result<void> free = check_renaming(ledger_, aliases_, sheet_.target, row.unit);
        if (!free) return turn_down(cell, free.error());
        rename_reporter(edit_, ledger_, aliases_, sheet_.target, row.unit, unit);
      }
      names_[cell.row] = unit;
    }
    edit_.set({RecordType::share, row.share}, kFields[cell.column], value.take());
  }

  // A row of blanks is none; one without a unit is refused as a whole.
  void add_row(const std::vector<CellText>& cells) {
    bool blank = std::all_of(cells.begin(), cells.end(),
                             [](const CellText& cell) { return trim(cell.text).empty(); });
    if (blank) return;
    Share share;
    share.target = sheet_.target;
    std::vector<CellRefusal> wrong;
    for (const CellText& cell : cells) {
      Result<FieldValue> value = parse_cell(aliases_, names_, cell);
      if (value) {
        find_field<Share>(kFields[cell.column])->set(share, value.take());
      } else {
        wrong.push_back({cell.row, cell.column, value.error().message});
      }
    }
    if (share.unit.empty() && wrong.empty()) {
      return turn_down(cells.front(), refuse("请先填承担单位，再填其他格。"));
    }
    refusals_.insert(refusals_.end(), wrong.begin(), wrong.end());
    if (share.unit.empty()) return;
    share.position = position_++;
    names_.push_back(share.unit);
    edit_.create(edit_.next_id(), share);
  }

  void turn_down(const CellText& cell, const Error& error) {
    refusals_.push_back({cell.row, cell.column, error.message});
  }

  Edit& edit_;
  const Ledger& ledger_;
  const ShareSheet& sheet_;
  UnitAliases aliases_;
  Names names_;
  int64_t position_;
  std::vector<CellRefusal> refusals_;
};

Result<void> check_divisible(const ShareSheet& sheet) {
  if (!sheet.adds_up) {
    return refuse("这个指标不能分成几份：每个单位都要达到 {}。", {sheet.goal});
  }
  if (!sheet.value || sheet.value->is_negative()) {
    return refuse("目标还没有数，先不能分。请先在台账里填目标值。");
  }
  if (sheet.rows.empty()) return refuse("还没有承担单位。请先加单位，再分。");
  return {};
}

void set_values(Edit& edit, const ShareSheet& sheet, const std::vector<Decimal>& parts) {
  for (size_t i = 0; i < parts.size(); ++i) {
    edit.set({RecordType::share, sheet.rows[i].share}, "value", parts[i]);
  }
}

}  // namespace

std::vector<CellRefusal> write_share_cells(Edit& edit, const Ledger& ledger,
                                           const ShareSheet& sheet,
                                           const std::vector<CellText>& cells) {
  SheetWriter writer(edit, ledger, sheet);
  for (size_t i = 0; i < cells.size();) {
    std::vector<CellText> row;
    for (; row.empty() || (i < cells.size() && cells[i].row == row.front().row); ++i) {
      row.push_back(cells[i]);
    }
    writer.write_row(row);
  }
  return writer.take();
}

std::string share_cell_text(const ShareSheet& sheet, size_t row, ShareColumn column) {
  if (row >= sheet.rows.size()) return "";
  const ShareRow& share = sheet.rows[row];
  switch (column) {
    case ShareColumn::unit:
      return share.unit;
    case ShareColumn::value:
      return share.value ? edit_text(FieldValue(*share.value)) : "";
    case ShareColumn::leader:
      return share.leader;
    case ShareColumn::contact:
      return share.contact;
    case ShareColumn::note:
      return share.note;
  }
  return "";
}

int add_share_units(Edit& edit, const Ledger& ledger, const ShareSheet& sheet,
                    const TextList& units) {
  UnitAliases aliases(ledger);
  Names names = names_of(sheet);
  Share share;
  share.target = sheet.target;
  share.position = next_position(ledger, sheet);
  if (!sheet.adds_up) share.value = sheet.value;
  int added = 0;
  for (const std::string& unit : units) {
    bool there = find_unit(aliases, names, unit) < names.size();
    if (there || trim(unit).empty()) continue;
    share.unit = unit;
    edit.create(edit.next_id(), share);
    names.push_back(unit);
    ++share.position;
    ++added;
  }
  return added;
}

Result<void> divide_evenly(Edit& edit, const ShareSheet& sheet) {
  std::vector<std::optional<Decimal>> ones(sheet.rows.size(), Decimal(1));
  return divide_in_proportion(edit, sheet, ones);
}

Result<void> divide_in_proportion(Edit& edit, const ShareSheet& sheet,
                                  const std::vector<std::optional<Decimal>>& weights) {
  Result<void> divisible = check_divisible(sheet);
  if (!divisible) return divisible;
  std::vector<Decimal> numbers;
  for (size_t i = 0; i < sheet.rows.size(); ++i) {
    bool said = i < weights.size() && weights[i];
    numbers.push_back(said ? *weights[i] : Decimal(0));
  }
  std::vector<Decimal> parts = apportion(*sheet.value, numbers);
  if (parts.empty()) return refuse("「比例依据」一列还没有大于 0 的数，不知道按什么分。");
  set_values(edit, sheet, parts);
  return {};
}

void remove_share_rows(Edit& edit, const ShareSheet& sheet, size_t first, size_t last) {
  for (size_t row = first; row <= last && row < sheet.rows.size(); ++row) {
    edit.remove({RecordType::share, sheet.rows[row].share});
  }
}

}  // namespace minsheng
