#include "app/field_edit.h"

#include <string>

#include "base/utf8.h"
#include "text/deadline.h"

namespace minsheng {
namespace {

// The year of the plan that the item belongs to, 0 where unknown.
int64_t plan_year_of(const Ledger& ledger, const Id& item_id) {
  const Item* item = ledger.find<Item>(item_id);
  const Group* group = item ? ledger.find<Group>(item->group) : nullptr;
  const Plan* plan = group ? ledger.find<Plan>(group->plan) : nullptr;
  return plan ? plan->year : 0;
}

}  // namespace

bool set_field(Edit& edit, const Ledger& ledger, const RecordRef& record, std::string_view field,
               FieldValue value) {
  const std::string* text = std::get_if<std::string>(&value);
  if (record.type == RecordType::item && field == "deadline" && text) {
    int64_t year = plan_year_of(ledger, record.id);
    edit.set(record, "deadline_month", deadline_month_of(to_utf32(*text), year));
  }
  const auto* percent = std::get_if<Decimal>(&value);
  if (record.type == RecordType::figure && field == "percent_of_year" && percent) {
    edit.set(record, "percent_digits", int64_t{percent->scale()});
  }
  return edit.set(record, field, std::move(value));
}

}  // namespace minsheng
