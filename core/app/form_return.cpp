#include "app/form_return.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "app/import_plan.h"
#include "app/report_grid.h"
#include "app/status_view.h"
#include "model/edit.h"
#include "model/ledger_index.h"
#include "model/unit_aliases.h"

namespace minsheng {
namespace {

// What the unit says; who has it and when is the office's to note.
constexpr std::string_view kReportFields[] = {"done", "note", "problem", "next_step", "as_of"};

// What a field was when the form was made and what the unit made of it since.
struct FieldPast {
  FieldValue sent;
  std::vector<FieldValue> later;  // in order; empty where the unit never touched it
};

template <class Record>
FieldPast past_of(const Ledger& form, const Id& id, const Field<Record>& field) {
  FieldPast past{field.get(Record{}), {}};
  const std::vector<Transaction>& history = form.history();
  for (size_t i = 0; i < history.size(); ++i) {
    for (const Change& change : history[i].changes) {
      bool same = change.record.type == record_type_of<Record>() && change.record.id == id &&
                  change.field == field.name;
      if (!same) continue;
      if (i == 0) {
        past.sent = change.after;
      } else {
        past.later.push_back(change.after);
      }
    }
  }
  return past;
}

bool has(const std::vector<FieldValue>& values, const FieldValue& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::string text_of(const FieldValue& value) { return is_nothing(value) ? "" : to_display(value); }

template <class Record>
std::optional<FormDifference> difference_of(const Ledger& form, const Id& form_record,
                                            const Record& said, const Record& present,
                                            const Field<Record>& field) {
  FieldValue unit = field.get(said);
  FieldValue office = field.get(present);
  if (unit == office) return std::nullopt;
  FieldPast past = past_of(form, form_record, field);
  bool unit_knew = office == past.sent || has(past.later, office);
  bool meant = !past.later.empty() && (unit != past.sent || unit_knew);
  if (!meant) return std::nullopt;
  FormDifference difference{std::string(field.name),
                            std::string(field.label),
                            office,
                            unit,
                            text_of(office),
                            text_of(unit)};
  difference.conflict = !unit_knew;
  if (difference.conflict) difference.choice = FormChoice::undecided;
  return difference;
}

class Comparer {
 public:
  Comparer(const Ledger& office, const Ledger& form, FormReturn& out)
      : office_(office), form_(form), names_(office), out_(out) {
    codes_ = item_codes(office);
  }

  void compare() {
    for (const auto& [id, stored] : form_.table<Report>()) {
      if (stored.exists && stored.record.month == out_.mark.month)
        compare_report(id, stored.record);
    }
    for (const auto& [id, stored] : form_.table<Evidence>()) {
      bool now = stored.exists && stored.record.month == out_.mark.month;
      if (now) compare_evidence(id, stored.record);
    }
    sort_by_plan();
  }

 private:
  bool is_own(const std::string& unit) const { return names_.common_name(unit) == out_.mark.unit; }

  Id office_report(const Id& form_record, const Id& target, const Id& item) const {
    if (office_.find<Report>(office_id(form_record))) return office_id(form_record);
    for (const auto& [id, stored] : office_.table<Report>()) {
      const Report& report = stored.record;
      bool same = stored.exists && report.month == out_.mark.month && report.target == target &&
                  (!target.empty() || report.item == item) && is_own(report.unit);
      if (same) return id;
    }
    return {};
  }

  Id office_evidence(const Id& form_record, const Id& item) const {
    if (office_.find<Evidence>(office_id(form_record))) return office_id(form_record);
    for (const auto& [id, stored] : office_.table<Evidence>()) {
      const Evidence& evidence = stored.record;
      bool same = stored.exists && evidence.month == out_.mark.month && evidence.item == item &&
                  is_own(evidence.unit);
      if (same) return id;
    }
    return {};
  }

  void compare_report(const Id& id, const Report& said) {
    FormLine line;
    line.form_record = id;
    line.target = office_id(said.target);
    const Target* target = office_.find<Target>(line.target);
    line.item = target ? target->item : office_id(said.item);
    line.gone = !line.target.empty() ? !target : !office_.find<Item>(line.item);
    line.record = office_report(id, line.target, line.item);
    const Report* found = office_.find<Report>(line.record);
    const Report present = found ? *found : Report{};
    for (std::string_view name : kReportFields) {
      add_difference(line, said, present, *find_field<Report>(name));
    }
    line.submits = said.state == ReportState::submitted && touched_state(id) &&
                   (present.state == ReportState::draft || present.state == ReportState::returned);
    line.locked = present.state == ReportState::locked;
    name_line(line, form_.find<Target>(said.target));
    add_line(std::move(line));
  }

  void compare_evidence(const Id& id, const Evidence& said) {
    FormLine line;
    line.type = RecordType::evidence;
    line.form_record = id;
    line.item = office_id(said.item);
    line.gone = !office_.find<Item>(line.item);
    line.record = office_evidence(id, line.item);
    const Evidence* found = office_.find<Evidence>(line.record);
    const Evidence present = found ? *found : Evidence{};
    for (const Field<Evidence>& field : fields_of<Evidence>()) {
      bool place = field.name == "item" || field.name == "unit" || field.name == "month";
      if (!place) add_difference(line, said, present, field);
    }
    name_line(line, nullptr);
    add_line(std::move(line));
  }

  template <class Record>
  void add_difference(FormLine& line, const Record& said, const Record& present,
                      const Field<Record>& field) const {
    std::optional<FormDifference> difference =
        difference_of(form_, line.form_record, said, present, field);
    if (difference) line.differences.push_back(std::move(*difference));
  }

  bool touched_state(const Id& id) const {
    return !past_of(form_, id, *find_field<Report>("state")).later.empty();
  }

  void name_line(FormLine& line, const Target* target) const {
    auto code = codes_.find(line.item);
    if (code != codes_.end()) line.code = code->second;
    const Item* item = office_.find<Item>(line.item);
    line.title = item ? item->title : std::string();
    if (line.type == RecordType::evidence) line.title += "　佐证材料";
    if (target && !target->indicator.empty()) line.title = target->indicator;
    if (target) line.measure = target->unit;
  }

  void add_line(FormLine line) {
    if (line.differences.empty() && !line.submits) return;
    out_.lines.push_back(std::move(line));
  }

  void sort_by_plan() {
    std::vector<Id> order;  // an item's targets before what is about the item itself
    for (const IndexedGroup& group : index_ledger(office_)) {
      for (const IndexedItem& item : group.items) {
        for (const IndexedTarget& target : item.targets) order.push_back(target.id);
        order.push_back(item.id);
      }
    }
    auto place = [&](const FormLine& line) {
      const Id& about = line.target.empty() ? line.item : line.target;
      return std::find(order.begin(), order.end(), about) - order.begin();
    };
    std::stable_sort(out_.lines.begin(), out_.lines.end(),
                     [&](const FormLine& a, const FormLine& b) { return place(a) < place(b); });
  }

  const Ledger& office_;
  const Ledger& form_;
  UnitAliases names_;
  std::unordered_map<Id, std::string> codes_;
  FormReturn& out_;
};

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
      bool missing = !line.pending && !line.has_report && line.light == Light::unreported;
      if (missing) out.unfilled.push_back(line.code + " " + line.indicator);
      if (line.has_report && line.state == ReportState::draft) out.submitted = false;
    }
  }
}

// Why its changes bear: 按 2024-06-28T09:41:00+08:00 发出的填报表.
std::string reason_of(const FormMark& mark) { return "按 " + mark.made_on + " 发出的填报表"; }

Message label_of_taking(const FormMark& mark) {
  std::optional<Month> month = parse_month(mark.month);
  return {"收到{} {} 月填报", {mark.unit, month ? std::to_string(month->month) : mark.month}};
}

// The reasons of the forms of this unit and month that were taken and not taken back.
std::set<std::string> taken_reasons(const Ledger& office, const FormMark& mark) {
  std::vector<const Transaction*> standing;
  for (const Transaction& step : office.history()) {
    auto undone = std::find_if(standing.begin(), standing.end(), [&](const Transaction* other) {
      return step.undoes.number != 0 && other->stamp == step.undoes;
    });
    if (undone != standing.end()) standing.erase(undone);
    bool taking = step.label == label_of_taking(mark);
    if (taking) standing.push_back(&step);
  }
  std::set<std::string> reasons;
  for (const Transaction* step : standing) {
    for (const Change& change : step->changes) reasons.insert(change.reason);
  }
  return reasons;
}

// Everything becomes a question where a form that was made later has been taken already.
void ask_of_an_older_form(const Ledger& office, FormReturn& out) {
  std::set<std::string> reasons = taken_reasons(office, out.mark);
  bool older = !reasons.empty() && *reasons.rbegin() > reason_of(out.mark);
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

bool reports_here(const Ledger& office, const FormMark& mark) {
  std::optional<Month> month = parse_month(mark.month);
  TextList units = month ? units_with_forms(office, *month) : TextList();
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
  if (!reports_here(*office, out.mark)) {
    out.refusal = {
        "台账里已经没有名叫“{}”的填报单位（可能改了名或换了牵头单位），没有收。请在台账"
        "里核对单位名称，再重新发一份填报表。",
        {out.mark.unit}};
    return out;
  }
  Comparer(*office, form, out).compare();
  out.refusal = refusal_of(out);
  if (out.refusal) return out;
  ask_of_an_older_form(*office, out);
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
  if (read.refusal) return Error{ErrorCode::bad_input, *read.refusal};
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
  for (Change& change : step.changes) change.reason = reason_of(read.mark);
  return step;
}

}  // namespace minsheng
