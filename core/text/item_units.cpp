// Units of an item: see item_units.h.
#include "text/item_units.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/item_extras.h"
#include "text/unit_cells.h"

namespace minsheng {
namespace {

using Columns = std::vector<TaskColumn>;

// 主管部门 and 实施单位 side by side: the first leads, with what its head spans.
bool is_second_duty(const Columns& columns, size_t column) {
  while (column > 0 && columns[column].spanned) --column;
  auto first = std::find_if(columns.begin(), columns.end(),
                            [](const TaskColumn& one) { return one.role == ColumnRole::duty; });
  return columns[column].role == ColumnRole::duty &&
         static_cast<size_t>(first - columns.begin()) != column;
}

bool has_leads(const Columns& columns) {
  return std::any_of(columns.begin(), columns.end(),
                     [](const TaskColumn& one) { return one.role == ColumnRole::lead; });
}

// 牵头单位及主要负责人
bool names_persons(Chars head) {
  static constexpr Chars kPersons[] = {U"负责人", U"责任人", U"领导", U"联系人"};
  return contains_any(head, kPersons);
}

void add_unit(const CleanText& text, Range name, bool lead, Item& item) {
  std::string words = to_utf8(text, name);
  const TextList& leads = item.lead_units;
  bool known = std::find(leads.begin(), leads.end(), words) != leads.end();
  if (!lead && known) return;  // 主管部门 and 实施单位 in one
  (lead ? item.lead_units : item.support_units).push_back(words);
  if (lead) item.lead_spans.push_back(span_of(text, name));
}

}  // namespace

void read_item_units(const ReadingContext& context, const std::vector<TaskColumn>& columns,
                     size_t column, Range cell, Item& item) {
  const CleanText& text = context.text;
  ColumnRole role = is_second_duty(columns, column) ? ColumnRole::support : columns[column].role;
  bool leads = role == ColumnRole::lead || (role == ColumnRole::duty && !has_leads(columns));
  bool first_leads = context.first_leads && role == ColumnRole::duty;
  UnitCell found = read_unit_cell(text, cell, names_persons(text.view(label_of(columns[column]))));
  bool first = true;
  for (const NamedRole& unit : found.units) {
    bool lead = leads && (first || !first_leads);
    if (unit.role != DutyRole::none) lead = unit.role == DutyRole::lead;
    first = false;
    add_unit(text, unit.name, lead, item);
  }
  for (const Range& person : found.persons) keep_extra(item, U"责任人", to_utf8(text, person));
  for (const LabelledValue& note : found.notes) {
    keep_extra(item, text.view(note.label), to_utf8(text, note.value));
  }
}

}  // namespace minsheng
