#include "app/import_edit.h"

#include <algorithm>

#include "app/field_edit.h"
#include "app/field_text.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

Edit start_edit(const EditedLedger& edited) { return Edit(edited.ledger(), edited.actor()); }

std::string label_of_field(RecordType type, std::string_view name) {
  return visit_record_type(type, [&](auto tag) {
    const auto* field = find_field<typename decltype(tag)::type>(name);
    return field ? std::string(field->label) : std::string();
  });
}

bool belongs_to_number(char32_t code) {
  char32_t half = to_half_width(code);
  return (half >= U'0' && half <= U'9') || half == U'.' || half == U',' || half == U'-' ||
         half == U'−' || is_space(code);
}

// What stands behind the number and its 万 or 亿.
std::string unit_behind(std::string_view typed) {
  std::u32string codes = to_utf32(trim(typed));
  size_t at = 0;
  while (at < codes.size() && belongs_to_number(codes[at])) ++at;
  while (at < codes.size() && (codes[at] == U'万' || codes[at] == U'亿')) ++at;
  std::string unit = to_utf8(std::u32string_view(codes).substr(at));
  return std::string(trim(unit == "％" ? "%" : unit));
}

void remove_with_links(Edit& edit, const Ledger& ledger, const Id& target) {
  for (const auto& [id, stored] : ledger.table<Target>()) {
    if (stored.exists && stored.record.part_of == target) {
      edit.set({RecordType::target, id}, "part_of", std::string());
    }
  }
  edit.remove({RecordType::target, target});
}

bool is_known_unit(const Ledger& ledger, const std::string& name) {
  const Table<Unit>& units = ledger.table<Unit>();
  return std::any_of(units.begin(), units.end(), [&](const auto& entry) {
    return entry.second.exists && entry.second.record.name == name;
  });
}

}  // namespace

Transaction set_draft_field(const EditedLedger& edited, const RecordRef& record,
                            std::string_view field, FieldValue value, const std::string& time) {
  Edit edit = start_edit(edited);
  // A record that is gone changes nothing.
  static_cast<void>(set_field(edit, edited.ledger(), record, field, std::move(value)));
  return edit.finish(time, {"修改{}", {label_of_field(record.type, field)}});
}

Result<Transaction> set_target_figure(const EditedLedger& edited, const Id& target,
                                      std::string_view typed, const std::string& time) {
  Result<FieldValue> value = parse_field_text(FieldType::decimal, typed);
  if (!value) return value.error();
  Edit edit = start_edit(edited);
  RecordRef record{RecordType::target, target};
  bool has_figure = !is_nothing(value.value());
  edit.set(record, "value", value.take());
  std::string unit = unit_behind(typed);
  if (!unit.empty()) edit.set(record, "unit", unit);
  if (has_figure) edit.set(record, "pending", false);
  return edit.finish(time, {"修改{}", {label_of_field(RecordType::target, "value")}});
}

Transaction add_lead_unit(const EditedLedger& edited, const Id& item, std::string_view name,
                          const std::string& time) {
  Edit edit = start_edit(edited);
  std::string unit(trim(name));
  const Item* present = edited.ledger().find<Item>(item);
  if (present && !unit.empty()) {
    TextList leads = present->lead_units;
    if (std::find(leads.begin(), leads.end(), unit) == leads.end()) leads.push_back(unit);
    edit.set({RecordType::item, item}, "lead_units", leads);
    if (!edit.empty() && !is_known_unit(edited.ledger(), unit)) {
      Unit record;
      record.name = unit;
      edit.create(edit.next_id(), record);
    }
  }
  return edit.finish(time, {"添加牵头单位「{}」", {unit}});
}

Transaction remove_lead_unit(const EditedLedger& edited, const Id& item, const std::string& name,
                             const std::string& time) {
  Edit edit = start_edit(edited);
  if (const Item* present = edited.ledger().find<Item>(item)) {
    TextList leads = present->lead_units;
    leads.erase(std::remove(leads.begin(), leads.end(), name), leads.end());
    edit.set({RecordType::item, item}, "lead_units", leads);
  }
  return edit.finish(time, {"移除牵头单位「{}」", {name}});
}

Transaction add_target(const EditedLedger& edited, const Id& item, const std::string& time) {
  Edit edit = start_edit(edited);
  Target target;
  target.item = item;
  target.op = TargetOp::equal;
  for (const auto& [id, stored] : edited.ledger().table<Target>()) {
    if (!stored.exists || stored.record.item != item) continue;
    target.position = std::max(target.position, stored.record.position + 1);
  }
  if (edited.ledger().find<Item>(item)) edit.create(edit.next_id(), target);
  return edit.finish(time, {"新增指标", {}});
}

Transaction remove_target(const EditedLedger& edited, const Id& target, const std::string& time) {
  Edit edit = start_edit(edited);
  const Target* present = edited.ledger().find<Target>(target);
  std::string indicator = present ? present->indicator : std::string();
  if (present) remove_with_links(edit, edited.ledger(), target);
  return edit.finish(time, {"删除指标「{}」", {indicator}});
}

Transaction remove_item(const EditedLedger& edited, const Id& item, const std::string& time) {
  Edit edit = start_edit(edited);
  const Item* present = edited.ledger().find<Item>(item);
  std::string title = present ? present->title : std::string();
  if (present) {
    for (const auto& [id, stored] : edited.ledger().table<Target>()) {
      if (stored.exists && stored.record.item == item) edit.remove({RecordType::target, id});
    }
    edit.remove({RecordType::item, item});
  }
  return edit.finish(time, {"移除事项「{}」", {title}});
}

}  // namespace minsheng
