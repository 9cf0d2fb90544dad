#include "report/reminder.h"

namespace minsheng {
namespace {

std::string line_of(const ReminderPart& part, size_t index) {
  return std::to_string(index + 1) + "." + part.lines[index];
}

void add_part(Document& paper, const ReminderPart& part) {
  add_text(paper, TextRole::body, part.head);
  for (size_t i = 0; i < part.lines.size(); ++i) {
    add_text(paper, TextRole::body, line_of(part, i));
  }
  add_text(paper, TextRole::body, part.demand);
}

void add_unit(Document& paper, const UnitReminder& reminder, const PaperFrame& frame) {
  add_text(paper, TextRole::addressee, reminder.unit + "：");
  for (const ReminderPart& part : reminder.parts) add_part(paper, part);
  add_seal(paper, frame);
}

}  // namespace

Document build_reminder(const ReminderPaper& paper) {
  Document document = start_paper(paper.frame);
  if (paper.units.empty()) {
    add_text(document, TextRole::body, paper.nothing);
    add_seal(document, paper.frame);
  }
  for (const UnitReminder& unit : paper.units) {
    if (&unit != &paper.units.front()) {
      document.blocks.push_back(PageBreak{});
      add_text(document, TextRole::title, paper.frame.title);
    }
    add_unit(document, unit, paper.frame);
  }
  return document;
}

std::string reminder_text(const UnitReminder& reminder) {
  if (reminder.parts.empty()) return "";
  std::string text = reminder.unit + "：\n";
  for (const ReminderPart& part : reminder.parts) {
    text += part.head + "\n";
    for (size_t i = 0; i < part.lines.size(); ++i) text += line_of(part, i) + "\n";
    text += part.demand + "\n";
  }
  return text + "谢谢支持！\n";
}

}  // namespace minsheng
