#include "app/supervision_edit.h"

#include <algorithm>

#include "app/field_text.h"
#include "app/note_figures.h"
#include "app/paper_words.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr int kUsualDays = 14;

// 7 of "2024-07"; 0 for a number of another form or year.
int serial_of(const std::string& number, const std::string& prefix) {
  if (!number.starts_with(prefix)) return 0;
  int serial = 0;
  for (char c : std::string_view(number).substr(prefix.size())) {
    if (c < '0' || c > '9' || serial > 100000) return 0;
    serial = serial * 10 + (c - '0');
  }
  return serial;
}

StepRefusal of_date(Message message) { return {true, std::move(message)}; }
StepRefusal of_words(Message message) { return {false, std::move(message)}; }

// The day as ISO 8601 into `date`.
std::optional<StepRefusal> read_day(const SupervisionNote& note, NoteStep step,
                                    const StepWords& said, int year, std::string& date) {
  Result<std::string> read = parse_date_text(said.date, year);
  if (!read) return of_date(read.error().message);
  date = read.take();
  if (date.empty()) return of_date({"请写日期，例如 6.17。", {}});
  bool early = step != NoteStep::issue && date < note.issued;
  if (early) return of_date({"不能早于签发日期 {}。", {note.issued}});
  bool late = step == NoteStep::issue && !note.due.empty() && date > note.due;
  if (late) return of_date({"不能晚于期限 {}。", {note.due}});
  return std::nullopt;
}

std::optional<StepRefusal> check_words(const SupervisionNote& note, NoteStep step,
                                       const StepWords& said) {
  bool empty = trim(said.words).empty();
  if (step == NoteStep::issue && note.due.empty()) {
    return of_date({"还没有期限。请先在督办单里写上期限，再签发。", {}});
  }
  if (step == NoteStep::reply && empty) return of_words({"请写回复的内容。", {}});
  if (step == NoteStep::put_off && empty) return of_words({"请写延期的原因。", {}});
  if (step == NoteStep::send_back && empty) return of_words({"请写退回的原因。", {}});
  if (step == NoteStep::close && empty) return of_words({"请写办结意见。", {}});
  return std::nullopt;
}

void write_step(Edit& edit, const SupervisionNote& note, const RecordRef& record, NoteStep step,
                const std::string& date, const std::string& words) {
  switch (step) {
    case NoteStep::issue:
      edit.set(record, "issued", date);
      break;
    case NoteStep::reply:
      edit.set(record, "reply", words);
      edit.set(record, "replied_on", date);
      break;
    case NoteStep::put_off:
      edit.set(record, "due", date, words);
      edit.set(record, "replied_on", std::string(), words);  // what is put off is mended on
      break;
    case NoteStep::send_back:
      edit.set(record, "due", date, words);
      edit.set(record, "demand",
               note.demand + (note.demand.empty() ? "" : "\n") + "退回：" + words);
      edit.set(record, "reply", std::string(), words);
      edit.set(record, "replied_on", std::string(), words);
      break;
    case NoteStep::close:
      edit.set(record, "closed", date);
      edit.set(record, "conclusion", words);
      break;
    case NoteStep::reopen:
      edit.set(record, "closed", std::string());
      break;
  }
}

}  // namespace

std::string next_note_number(const Ledger& ledger, int year) {
  std::string prefix = std::to_string(year) + "-";
  int last = 0;
  for (const auto& [id, stored] : ledger.table<SupervisionNote>()) {
    if (stored.exists) last = std::max(last, serial_of(stored.record.number, prefix));
  }
  std::string serial = std::to_string(last + 1);
  return prefix + (serial.size() < 2 ? "0" : "") + serial;
}

Id open_note(Edit& edit, const Ledger& ledger, const LedgerProgress& progress, const Month& month,
             const Id& item, const std::string& today) {
  const ItemProgress* found = find_item(progress, item);
  if (!found) return "";
  SupervisionNote note;
  note.item = item;
  note.number = next_note_number(ledger, progress.year);
  if (!found->leads.empty()) note.unit = found->leads.front();
  note.finding = finding_text(*found, month);
  note.demand = usual_demand();
  std::optional<Date> day = parse_date(today.substr(0, 10));
  if (day) note.due = to_string(add_days(*day, kUsualDays));
  Id id = edit.next_id();
  edit.create(id, note);
  return id;
}

std::optional<StepRefusal> take_step(Edit& edit, const Ledger& ledger, const Id& id, NoteStep step,
                                     const StepWords& said, int year) {
  const SupervisionNote* note = ledger.find<SupervisionNote>(id);
  if (!note) return of_words({"这张督办单已经不在了。", {}});
  std::optional<StepRefusal> refusal = check_words(*note, step, said);
  if (refusal && refusal->of_date) return refusal;
  std::string date;
  if (step != NoteStep::reopen) {
    std::optional<StepRefusal> bad_day = read_day(*note, step, said, year, date);
    if (bad_day) return bad_day;
  }
  if (refusal) return refusal;
  std::string words(trim(said.words));
  write_step(edit, *note, {RecordType::supervision_note, id}, step, date, words);
  return std::nullopt;
}

Message step_label(NoteStep step, const SupervisionNote& note) {
  constexpr const char* kLabels[] = {"签发督办单{}",     "登记督办单{}的回复", "督办单{}延期",
                                     "退回督办单{}再改", "办结督办单{}",       "重新打开督办单{}"};
  return {kLabels[static_cast<size_t>(step)], {note.number}};
}

}  // namespace minsheng
