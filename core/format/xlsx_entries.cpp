#include "format/xlsx_entries.h"

#include <xlsxwriter.h>

#include <algorithm>

#include "base/utf8.h"
#include "format/cell_value.h"
#include "format/printable.h"
#include "format/xlsx_text.h"

namespace minsheng {
namespace {

constexpr size_t kMostListUnits = 250;  // of Excel's 255, quotation marks counted
constexpr size_t kMostHintUnits = 255;
constexpr size_t kMostAreas = 65'534;

bool fits_into_list(const std::string& choice) {
  return !choice.empty() && choice.find_first_of(",\"\n\t") == std::string::npos &&
         trim(choice).size() == choice.size();
}

std::string range_name(const std::string& sheet, size_t column, size_t rows) {
  char range[LXW_MAX_CELL_RANGE_LENGTH] = {};
  auto at = static_cast<lxw_col_t>(column);
  lxw_rowcol_to_range_abs(range, 0, at, static_cast<lxw_row_t>(rows - 1), at);
  return "'" + replace_all(sheet, "'", "''") + "'!" + range;
}

// The pointers of lxw_data_validation are not const, what they point to is only read.
char* text_pointer(std::string& text) { return text.empty() ? nullptr : text.data(); }

// A rule for Excel with the texts it points to.
struct EntryRule {
  lxw_data_validation rule{};
  std::string source, hint, refusal;

  lxw_data_validation* finish() {
    rule.value_formula = text_pointer(source);
    rule.input_message = text_pointer(hint);
    rule.error_message = text_pointer(refusal);
    return &rule;
  }

  void take_number(const CellEntry& entry) {
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    refusal = "请填数字";
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = entry.least ? to_double(*entry.least) : -1e15;
    rule.maximum_number = entry.most ? to_double(*entry.most) : 1e15;
    if (entry.least) refusal += "，不小于 " + entry.least->to_string();
    if (entry.most) refusal += "，不大于 " + entry.most->to_string();
    refusal += "。";
  }

  void take_date() {
    rule.validate = LXW_VALIDATION_TYPE_DATE;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_datetime = {1949, 10, 1, 0, 0, 0};
    rule.maximum_datetime = {2199, 12, 31, 0, 0, 0};
    refusal = "请填日期，如 2024-06-30。";
  }

  void take_choice(const CellEntry& entry, ChoiceSheet& choices) {
    rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;  // until make_lists()
    source = choices.source_of(entry.choices);
    refusal = "请从下拉列表中选一项。";
  }
};

EntryRule rule_of(const CellEntry& entry, ChoiceSheet& choices) {
  EntryRule made;
  made.rule.validate = LXW_VALIDATION_TYPE_ANY;
  made.hint = cut_to_units(printable(entry.hint), kMostHintUnits);
  if (entry.kind == CellEntry::Kind::number) made.take_number(entry);
  if (entry.kind == CellEntry::Kind::date) made.take_date();
  if (entry.kind == CellEntry::Kind::choice && !entry.choices.empty()) {
    made.take_choice(entry, choices);
  }
  return made;
}

// A list goes in as a formula and is called a list here: libxlsxwriter 1.1.4 copies a list's
// formula twice and loses one copy, and writes lists of more than 255 bytes beyond their memory.
void make_lists(lxw_worksheet* sheet) {
  lxw_data_val_obj* rule = nullptr;
  STAILQ_FOREACH(rule, sheet->data_validations, list_pointers) {
    if (rule->validate == LXW_VALIDATION_TYPE_CUSTOM_FORMULA) {
      rule->validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    }
  }
}

}  // namespace

std::string ChoiceSheet::wanted_name() { return "选项"; }

std::string ChoiceSheet::source_of(const TextList& choices) {
  TextList clean;
  for (const std::string& choice : choices) clean.push_back(to_cell_text(choice));
  std::string list = join(clean, ",");
  if (utf16_units(list) <= kMostListUnits &&
      std::all_of(clean.begin(), clean.end(), fits_into_list)) {
    return "\"" + list + "\"";
  }
  std::string& range = ranges_[clean];
  if (range.empty()) range = add_column(clean);
  return range;
}

std::string ChoiceSheet::add_column(const TextList& choices) {
  if (!sheet_) {
    sheet_ = workbook_add_worksheet(workbook_, name_.c_str());
    worksheet_hide(sheet_);
  }
  size_t column = ranges_.size() - 1;
  for (size_t row = 0; row < choices.size(); ++row) {
    worksheet_write_string(sheet_, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           choices[row].c_str(), nullptr);
  }
  return range_name(name_, column, choices.size());
}

void EntryAreas::add(const CellEntry& entry, size_t row, size_t column) {
  auto found = last.find(column);
  if (found != last.end()) {
    EntryArea& above = areas[found->second];
    if (above.last_row + 1 == row && *above.entry == entry) {
      above.last_row = row;
      return;
    }
  }
  last[column] = areas.size();
  areas.push_back({&entry, column, row, row});
}

bool write_entries(lxw_worksheet* sheet, const EntryAreas& entries, ChoiceSheet& choices) {
  if (entries.areas.size() > kMostAreas) return false;
  for (const EntryArea& area : entries.areas) {
    EntryRule made = rule_of(*area.entry, choices);
    auto column = static_cast<lxw_col_t>(area.column);
    lxw_error error = worksheet_data_validation_range(sheet, static_cast<lxw_row_t>(area.first_row),
                                                      column, static_cast<lxw_row_t>(area.last_row),
                                                      column, made.finish());
    if (error != LXW_NO_ERROR) return false;
  }
  make_lists(sheet);
  return true;
}

}  // namespace minsheng
