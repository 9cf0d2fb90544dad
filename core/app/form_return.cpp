#include "app/form_return.h"

#include <algorithm>

#include "app/import_plan.h"
#include "app/report_grid.h"
#include "app/status_view.h"
#include "base/refuse.h"
#include "base/utf8.h"
#include "model/edit.h"

namespace minsheng {
namespace {

// What is due in the form and not filled.
void note_unfilled(const Ledger& form, FormReturn& out) {
  std::optional<Month> month = parse_month(out.mark.month);
  if (!month) return;
  ProgressRules rules = progress_rules_of(form);
  LedgerProgress progress = measure_ledger(form, rules, month->year);
  ReportGrid grid = view_report_grid(form, progress, rules, {*month, out.mark.unit}, out.mark.due);
  out.submitted = true;
  for (const ReportUnit& unit : grid.units) {
    for (const ReportLine& line : unit.lines) {
      if (is_missing(line)) out.unfilled.push_back(line.code + " " + line.indicator);
      if (line.has_report && line.state == ReportState::draft) out.submitted = false;
    }
  }
}

// How far a form is: when its last step was made, by the clock of the unit.
std::string filled_until(const Ledger& form) {
  return form.history().empty() ? std::string() : form.history().back().time;
}

// Why its changes bear: 按 2024-06-25T09:00:00+08:00 发出的填报表，填到 2024-06-28T16:00:00+08:00.
std::string reason_of(const FormMark& mark, const Ledger& form) {
  return "按 " + mark.made_on + " 发出的填报表，填到 " + filled_until(form);
}

Message label_of_taking(const FormMark& mark) {
  std::optional<Month> month = parse_month(mark.month);
  return {"收到{} {} 月填报", {mark.unit, month ? std::to_string(month->month) : mark.month}};
}

// A form that was taken: when it was made, and how far it was.
struct Taking {
  std::string made_on, until;
};

// Read out of the step's reason by its blanks; a form of which no step notes how far it was counts
// as taken until then.
Taking taking_of(const Transaction& step) {
  std::string reason = step.changes.empty() ? std::string() : step.changes.front().reason;
  std::vector<std::string_view> words = split(reason, " ");
  Taking taking{"", step.time};
  if (words.size() > 1) taking.made_on = words[1];
  if (words.size() > 3) taking.until = words[3];
  return taking;
}

// The forms of this unit and month that were taken and not taken back. A step stands unless one
// that stands takes it back, so what was undone and redone stands.
std::vector<Taking> takings_of(const Ledger& office, const FormMark& mark) {
  std::vector<Taking> takings;
  std::vector<Stamp> undone;
  const std::vector<Transaction>& history = office.history();
  for (auto step = history.rbegin(); step != history.rend(); ++step) {
    if (std::find(undone.begin(), undone.end(), step->stamp) != undone.end()) continue;
    if (step->undoes.number != 0) undone.push_back(step->undoes);
    if (step->label == label_of_taking(mark)) takings.push_back(taking_of(*step));
  }
  return takings;
}

// What the office returned since it took it is not handed in by opening the same form again.
void drop_what_was_returned(const Ledger& office, const Ledger& form,
                            const std::vector<Taking>& takings, FormReturn& out) {
  bool later = std::all_of(takings.begin(), takings.end(),
                           [&](const Taking& taking) { return filled_until(form) > taking.until; });
  if (later) return;
  std::erase_if(out.lines, [&](const FormLine& line) {
    const Report* present = office.find<Report>(line.record);
    return line.differences.empty() && present && present->state == ReportState::returned;
  });
}

// Everything becomes a question where a form that was made later has been taken already.
void ask_of_an_older_form(const std::vector<Taking>& takings, FormReturn& out) {
  bool older = std::any_of(takings.begin(), takings.end(),
                           [&](const Taking& taking) { return taking.made_on > out.mark.made_on; });
  if (!older || out.lines.empty()) return;
  out.notes.push_back(
      {"已经收过这个单位这个月更晚发出的一份填报表。这一份与台账不同的地方都要逐处"
       "选择；不确定就保留台账的。",
       {}});
  for (FormLine& line : out.lines) {
    for (FormDifference& difference : line.differences) {
      difference.conflict = true;
      difference.choice = FormChoice::undecided;
    }
  }
}

bool reports_here(const LedgerProgress& office, const FormMark& mark) {
  TextList units = units_with_forms(office);
  return std::find(units.begin(), units.end(), mark.unit) != units.end();
}

std::optional<Message> refusal_of(const FormReturn& out) {
  if (out.lines.empty()) {
    return Message{"这份填报表里没有新的内容：台账里已经是这样了。不用再收。", {}};
  }
  auto locked = std::count_if(out.lines.begin(), out.lines.end(),
                              [](const FormLine& line) { return line.locked; });
  if (locked == static_cast<std::ptrdiff_t>(out.lines.size())) {
    return Message{"{}这个月的月报已经锁定，没有收。要收请先在「填报」里解锁，再打开这个文件。",
                   {out.mark.unit}};
  }
  return std::nullopt;
}

void note_lines(FormReturn& out) {
  auto count = [&](bool FormLine::*what) {
    return std::count_if(out.lines.begin(), out.lines.end(),
                         [&](const FormLine& line) { return line.*what; });
  };
  if (count(&FormLine::locked) > 0) {
    out.notes.push_back({"有 {} 行在台账里已经锁定，不会改动。要收请先解锁。",
                         {std::to_string(count(&FormLine::locked))}});
  }
  if (count(&FormLine::gone) > 0) {
    out.notes.push_back({"有 {} 行的指标在台账里已经没有了，收不进来。请问清楚后手工登记。",
                         {std::to_string(count(&FormLine::gone))}});
  }
  if (!out.submitted) {
    out.notes.push_back({"单位还没有点「交回」，收进来的是草稿。", {}});
  }
  if (!out.unfilled.empty()) {
    out.notes.push_back(
        {"有 {} 行没有填：{}。", {std::to_string(out.unfilled.size()), out.unfilled.front()}});
  }
}

bool is_open(const FormLine& line) { return !line.locked && !line.gone; }

bool takes_any(const FormLine& line) {
  return std::any_of(line.differences.begin(), line.differences.end(),
                     [](const FormDifference& one) { return one.choice == FormChoice::unit; });
}

bool is_written(const FormLine& line) { return is_open(line) && (line.submits || takes_any(line)); }

template <class Record>
void set_chosen(Record& record, const FormLine& line) {
  for (const FormDifference& one : line.differences) {
    if (one.choice == FormChoice::unit) find_field<Record>(one.field)->set(record, one.unit);
  }
}

template <class Record>
void write_record(Edit& edit, const Ledger& office, const FormLine& line, const Record& after) {
  if (!office.find<Record>(line.record)) return edit.create(edit.next_id(), after);
  for (const Field<Record>& field : fields_of<Record>()) {
    edit.set({line.type, line.record}, field.name, field.get(after));
  }
}

void write_report(Edit& edit, const Ledger& office, const Report& said, const FormLine& line,
                  const FormMark& mark, const std::string& today) {
  const Report* present = office.find<Report>(line.record);
  Report after = present ? *present : Report{};
  if (!present) {
    after.target = office_id(said.target);
    if (after.target.empty()) after.item = line.item;
    after.unit = mark.unit;
    after.month = mark.month;
  }
  set_chosen(after, line);
  bool handed_in = said.state == ReportState::submitted;
  after.state = handed_in ? ReportState::submitted : ReportState::draft;
  if (!said.filled_on.empty()) after.filled_on = said.filled_on;
  if (!said.filled_by.empty()) after.filled_by = said.filled_by;
  bool first = present == nullptr || present->received_on.empty();
  if (handed_in && first) after.received_on = today;
  write_record(edit, office, line, after);
}

void write_evidence(Edit& edit, const Ledger& office, const FormLine& line, const FormMark& mark) {
  const Evidence* present = office.find<Evidence>(line.record);
  Evidence after = present ? *present : Evidence{};
  after.item = line.item;
  after.unit = present ? present->unit : mark.unit;
  after.month = mark.month;
  set_chosen(after, line);
  write_record(edit, office, line, after);
}

}  // namespace

FormReturn read_form(const Ledger* office, const Ledger& form) {
  FormReturn out;
  out.mark = form_of(form).value_or(FormMark{});
  out.title = form_title(out.mark);
  out.author = form_author(form, out.mark);
  out.ledger_title = out.mark.title;
  note_unfilled(form, out);
  if (!office) {
    out.refusal = {
        "这份填报表是从台账「{}」发出的，本机没有这本台账，收不进来。请在发表的那台电脑"
        "上打开，或先把那本台账的交换包打开写入。",
        {out.mark.title}};
    return out;
  }
  out.ledger_title = ledger_title(*office);
  LedgerProgress progress = measure_year(*office, parse_month(out.mark.month).value_or(Month{}));
  if (!reports_here(progress, out.mark)) {
    out.refusal = {
        "台账里已经没有名叫“{}”的填报单位（可能改了名或换了牵头单位），没有收。请在台账"
        "里核对单位名称，再重新发一份填报表。",
        {out.mark.unit}};
    return out;
  }
  out.lines = compare_form(*office, progress, form, out.mark);
  std::vector<Taking> takings = takings_of(*office, out.mark);
  drop_what_was_returned(*office, form, takings, out);
  out.refusal = refusal_of(out);
  if (out.refusal) return out;
  ask_of_an_older_form(takings, out);
  note_lines(out);
  return out;
}

int count_undecided(const FormReturn& form) {
  int count = 0;
  for (const FormLine& line : form.lines) {
    if (!is_open(line)) continue;
    for (const FormDifference& one : line.differences) {
      count += one.choice == FormChoice::undecided ? 1 : 0;
    }
  }
  return count;
}

int count_taken(const FormReturn& form) {
  return static_cast<int>(std::count_if(form.lines.begin(), form.lines.end(), is_written));
}

Result<Transaction> take_form(const Ledger& office, const Ledger& form, const FormReturn& read,
                              const ActorId& actor, const std::string& now) {
  if (read.refusal) return refuse(read.refusal->pattern, read.refusal->args);
  int undecided = count_undecided(read);
  if (undecided > 0) {
    return Error{
        ErrorCode::conflict,
        {"有 {} 处单位和办公室都改了，没有收。请逐处选择用哪一个。", {std::to_string(undecided)}}};
  }
  Edit edit(office, actor);
  std::string today = now.substr(0, 10);
  for (const FormLine& line : read.lines) {
    if (!is_written(line)) continue;
    if (line.type == RecordType::evidence) {
      write_evidence(edit, office, line, read.mark);
    } else {
      write_report(edit, office, *form.find<Report>(line.form_record), line, read.mark, today);
    }
  }
  Transaction step = edit.finish(now, label_of_taking(read.mark));
  step.author = read.author;
  for (Change& change : step.changes) change.reason = reason_of(read.mark, form);
  return step;
}

}  // namespace minsheng
