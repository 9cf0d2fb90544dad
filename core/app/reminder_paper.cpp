#include "app/reminder_paper.h"

#include "app/paper_office.h"
#include "app/reminder_text.h"
#include "app/status_words.h"

namespace minsheng {
namespace {

std::vector<UnitReminder> reminders_of(const StatusAnswer& status, const TextList& units) {
  std::vector<UnitReminder> reminders;
  for (const std::string& unit : units) {
    UnitReminder one = reminder_of(status.view, status.rules, unit);
    if (!one.parts.empty()) reminders.push_back(std::move(one));
  }
  return reminders;
}

}  // namespace

Result<Document> make_reminder(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Result<StatusAnswer> asked = ask_unit_status(source, request);
  if (!asked) return asked.error();
  const StatusAnswer& status = asked.value();
  ReminderPaper paper;
  paper.frame = paper_frame(source, paper_subject(ledger, request.month->year) + "催办单");
  paper.nothing = (request.unit.empty() ? "" : request.unit + "：") + month_text(*request.month) +
                  "没有未报送的月报，也没有落后于序时的事项，不用催办。";
  paper.units = reminders_of(
      status, request.unit.empty() ? units_to_remind(status.view) : TextList{request.unit});
  return build_reminder(paper);
}

}  // namespace minsheng
