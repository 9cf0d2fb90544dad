// 催办: what units owe in a month, as reminders ready to paste into a chat. Chinese.
#pragma once

#include <string>

#include "app/status_view.h"
#include "report/reminder.h"

namespace minsheng {

// Everybody who owes a report of the month or leads an item that is late: the non-reporters in the
// order of the plan, then the others, the one furthest behind first.
TextList units_to_remind(const StatusView& status);

// What this unit owes, item by item: reports that are missing and by when, late items and how far
// behind.
UnitReminder reminder_of(const StatusView& status, const ProgressRules& rules,
                         const std::string& unit);

// The same as text; "" where it owes nothing.
std::string unit_reminder(const StatusView& status, const ProgressRules& rules,
                          const std::string& unit);

// All of them, one below the other; with `reports_only` just those who have not reported, and only
// that.
std::string all_reminders(const StatusView& status, const ProgressRules& rules,
                          bool reports_only = false);

}  // namespace minsheng
