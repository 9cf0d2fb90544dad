// 催办单: what units owe, as papers to hand out and as plain text for a chat, in the same words.
#pragma once

#include <string>
#include <vector>

#include "report/paper_parts.h"

namespace minsheng {

// What is owed and what is asked for: 6月民生实事月报还没有收到（报送日7月5日）：, a line for each
// of them, 请按时报送累计完成数和情况说明。
struct ReminderPart {
  std::string head;
  TextList lines;
  std::string demand;
};

struct UnitReminder {
  std::string unit;                 // whom it is for
  std::vector<ReminderPart> parts;  // none where it owes nothing
};

struct ReminderPaper {
  PaperFrame frame;
  std::vector<UnitReminder> units;  // a page for each
  std::string nothing;              // said where there are none
};

Document build_reminder(const ReminderPaper& paper);
// "" where the unit owes nothing.
std::string reminder_text(const UnitReminder& reminder);

}  // namespace minsheng
