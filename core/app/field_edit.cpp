#include "app/field_edit.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "app/bulletin_content.h"
#include "base/refuse.h"
#include "base/utf8.h"
#include "model/words.h"
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

// A report is a draft again when the unit's own words change.
void reopen_report(Edit& edit, const Report& report, const RecordRef& record,
                   std::string_view field, const FieldValue& value) {
  static constexpr std::string_view kSaid[] = {"as_of", "done", "note", "problem", "next_step"};
  bool said = std::find(std::begin(kSaid), std::end(kSaid), field) != std::end(kSaid);
  if (!said || find_field<Report>(field)->get(report) == value) return;
  edit.set(record, "state", std::string(key_of(ReportState::draft)));
}

}  // namespace

Result<void> set_field(Edit& edit, const Ledger& ledger, const RecordRef& record,
                       std::string_view field, FieldValue value) {
  if (record.type == RecordType::report) {
    if (const Report* report = ledger.find<Report>(record.id)) {
      if (report->state == ReportState::locked) {
        return refuse("这个月的月报已经锁定，不能改。要改请先解锁。");
      }
      reopen_report(edit, *report, record, field, value);
    }
  }
  if (record.type == RecordType::bulletin) {
    const Bulletin* bulletin = ledger.find<Bulletin>(record.id);
    if (bulletin && bulletin_state_of(*bulletin) == BulletinState::issued) {
      return refuse("这期专报已经印发，不能再改。");
    }
  }
  const std::string* text = std::get_if<std::string>(&value);
  if (record.type == RecordType::item && field == "deadline" && text) {
    int64_t year = plan_year_of(ledger, record.id);
    edit.set(record, "deadline_month", deadline_month_of(to_utf32(*text), year));
  }
  const auto* percent = std::get_if<Decimal>(&value);
  if (record.type == RecordType::figure && field == "percent_of_year" && percent) {
    edit.set(record, "percent_digits", int64_t{percent->scale()});
  }
  if (edit.set(record, field, std::move(value))) return {};
  return Error{ErrorCode::not_found, {"这条记录已经不在了。", {}}};
}

}  // namespace minsheng
