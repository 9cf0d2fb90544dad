#include "app/report_edit.h"

#include <algorithm>

#include "app/field_text.h"
#include "app/target_text.h"
#include "base/refuse.h"
#include "base/utf8.h"
#include "model/unit_aliases.h"
#include "text/measure.h"

namespace minsheng {
namespace {

Result<FieldValue> parse_kept(std::string_view text) {
  for (std::string_view yes : {"已保持", "保持", "是", "√", "1"}) {
    if (text == yes) return FieldValue(Decimal(1));
  }
  for (std::string_view no : {"未保持", "否", "×", "0"}) {
    if (text == no) return FieldValue(Decimal(0));
  }
  return refuse("“{}”看不懂。持续保持的指标填“已保持”或“未保持”。", {std::string(text)});
}

Result<FieldValue> parse_stage(const TextList& stages, std::string_view text) {
  if (text == "未开始") return FieldValue(Decimal(0));
  auto found = std::find(stages.begin(), stages.end(), text);
  if (found != stages.end()) return FieldValue(Decimal(found - stages.begin() + 1));
  std::optional<Decimal> number = Decimal::parse(text);
  auto most = static_cast<int64_t>(stages.size());
  bool good = number && number->is_whole() && *number >= Decimal(0) && *number <= Decimal(most);
  if (good) return FieldValue(*number);
  return refuse("“{}”不是这个节点的阶段。可以填：{}，或 0 到 {}。",
                {std::string(text), join(stages, "、"), std::to_string(most)});
}

// 5698台 where people are counted, 21.77% where a number is asked for: a figure of something else.
// 人 and 人次 pass for each other, and so does a figure without its unit.
Result<void> check_unit(const ReportLine& line, std::string_view text) {
  std::optional<Measure> typed = read_measure(to_utf32(to_half_width(text)), 0);
  std::string unit = typed ? to_utf8(typed->unit) : "";
  if (unit.empty() || line.measure.empty()) return {};
  bool alike =
      unit.find(line.measure) != std::string::npos || line.measure.find(unit) != std::string::npos;
  if (alike) return {};
  return refuse("“{}”是按“{}”写的，这个指标按“{}”计。请核对，改成“{}”数，或只写数字。",
                {std::string(text), unit, line.measure, line.measure});
}

Result<FieldValue> parse_done(const ReportLine& line, std::string_view text) {
  if (text.empty()) return FieldValue();
  if (line.kind == TargetKind::ongoing) return parse_kept(text);
  bool staged = line.kind == TargetKind::milestone && !line.stages.empty();
  if (staged) return parse_stage(line.stages, text);
  Result<FieldValue> value = parse_field_text(FieldType::decimal, text);
  if (!value) return value;
  Result<void> fits = check_unit(line, text);
  if (!fits) return fits.error();
  const Decimal* number = std::get_if<Decimal>(&value.value());
  if (number && *number < Decimal(0)) {
    return refuse("累计完成数不能是负数（{}）。", {std::string(text)});
  }
  return value;
}

// A new report that says what the line shows, which may be what another unit said.
Report shown_report(const ReportLine& line, const Month& month) {
  Report report = fresh_report(line, month);
  report.done = line.done_value;
  report.note = line.note;
  return report;
}

struct FieldText {
  std::string_view field;
  FieldValue value;
};

// Into a new report where the unit has none. A report that changes is a draft again.
void write_fields(Edit& edit, const Ledger& ledger, const ReportLine& line, const Month& month,
                  const std::vector<FieldText>& fields) {
  const Report* present = ledger.find<Report>(line.report);
  const Report before = present ? *present : shown_report(line, month);
  Report after = before;
  for (const FieldText& field : fields) find_field<Report>(field.field)->set(after, field.value);
  if (after == before) return;
  if (!present) {
    edit.create(edit.next_id(), after);
    return;
  }
  RecordRef record{RecordType::report, line.report};
  for (const FieldText& field : fields) edit.set(record, field.field, field.value);
  edit.set(record, "state", std::string(key_of(ReportState::draft)));
}

bool may_become(ReportState before, ReportState after, bool unlocks) {
  switch (after) {
    case ReportState::submitted:
      return before == ReportState::draft || before == ReportState::returned;
    case ReportState::verified:
      return before == ReportState::submitted || (unlocks && before == ReportState::locked);
    case ReportState::returned:
      return before != ReportState::locked;
    default:
      return true;
  }
}

void set_report_state(Edit& edit, const Id& id, const Report& report, ReportState state,
                      const std::string& today, const std::string& reason) {
  RecordRef record{RecordType::report, id};
  edit.set(record, "state", std::string(key_of(state)));
  if (state == ReportState::submitted) {
    std::string day = today.substr(0, 10);
    if (report.filled_on.empty()) edit.set(record, "filled_on", day);
    if (report.received_on.empty()) edit.set(record, "received_on", day);
    edit.set(record, "return_reason", std::string());
  }
  if (state == ReportState::returned) edit.set(record, "return_reason", reason);
}

Result<void> check_open(const ReportLine& line) {
  if (line.pending) return refuse("这个指标还没有下达，先不用填。");
  return check_unlocked(line);
}

Result<FieldText> parse_cell(const ReportLine& line, ReportColumn column, std::string_view text) {
  Result<void> open = check_open(line);
  if (!open) return open.error();
  if (column == ReportColumn::note) return FieldText{"note", std::string(text)};
  Result<FieldValue> done = parse_done(line, trim(text));
  if (!done) return done.error();
  return FieldText{"done", done.take()};
}

std::string name_of(const ReportLine& line) { return line.code + " " + line.indicator; }

Result<void> check_complete(const ReportUnit& unit) {
  for (const ReportLine& line : unit.lines) {
    if (is_missing(line)) {
      return refuse("{} 还没有填。请填累计数，或在情况说明里写明原因，再报送。", {name_of(line)});
    }
    bool wrong = line.problem && line.problem->severity == Severity::error;
    if (!wrong) continue;
    return refuse("{}：{}。改好或写明原因后再报送。",
                  {name_of(line), to_text(line.problem->title)});
  }
  return {};
}

}  // namespace

std::string report_cell_text(const ReportLine& line, ReportColumn column) {
  if (column == ReportColumn::note) return line.note;
  if (!line.done_value) return "";
  bool worded = line.kind == TargetKind::ongoing || line.kind == TargetKind::milestone;
  return worded ? line.done : edit_text(FieldValue(*line.done_value));
}

Result<void> set_report_cell(Edit& edit, const Ledger& ledger, const ReportLine& line,
                             const Month& month, ReportColumn column, std::string_view text) {
  Result<FieldText> cell = parse_cell(line, column, text);
  if (!cell) return cell.error();
  write_fields(edit, ledger, line, month, {cell.take()});
  return {};
}

Report fresh_report(const ReportLine& line, const Month& month) {
  Report report;
  report.target = line.target;
  if (line.target.empty()) report.item = line.item;
  report.unit = line.unit;
  report.month = to_string(month);
  return report;
}

Result<FieldValue> parse_figure(const ReportLine& line, std::string_view text) {
  Result<void> open = check_open(line);
  if (!open) return open.error();
  return parse_done(line, trim(text));
}

Result<void> check_unlocked(const ReportLine& line) {
  bool locked = !line.reports.empty() && line.state == ReportState::locked;
  if (locked) return refuse("这个月的月报已经锁定，不能改。要改请先解锁。");
  return {};
}

std::vector<CellRefusal> write_report_cells(Edit& edit, const Ledger& ledger,
                                            const std::vector<const ReportLine*>& lines,
                                            const Month& month,
                                            const std::vector<CellText>& cells) {
  std::vector<CellRefusal> refusals;
  for (size_t i = 0; i < cells.size();) {
    size_t row = cells[i].row;
    std::vector<FieldText> fields;  // a row is one report, which may not be there yet
    for (; i < cells.size() && cells[i].row == row; ++i) {
      const CellText& cell = cells[i];
      bool outside = row >= lines.size() || cell.column >= kReportColumns;
      Result<FieldText> field =
          outside ? Result<FieldText>(beyond_the_grid(cell))
                  : parse_cell(*lines[row], static_cast<ReportColumn>(cell.column), cell.text);
      if (field) {
        fields.push_back(field.take());
      } else {
        refusals.push_back({row, cell.column, field.error().message});
      }
    }
    if (!fields.empty()) write_fields(edit, ledger, *lines[row], month, fields);
  }
  return refusals;
}

int copy_last_month(Edit& edit, const Ledger& ledger, const std::vector<const ReportLine*>& lines,
                    const Month& month) {
  int filled = 0;
  for (const ReportLine* line : lines) {
    bool fits = !line->pending && !line->has_report && line->before_value;
    if (!fits) continue;
    write_fields(edit, ledger, *line, month, {{"done", FieldValue(*line->before_value)}});
    ++filled;
  }
  return filled;
}

Result<void> set_unit_state(Edit& edit, const Ledger& ledger, const ReportUnit& unit,
                            ReportState state, const std::string& today,
                            const std::string& reason) {
  if (state == ReportState::submitted) {
    Result<void> complete = check_complete(unit);
    if (!complete) return complete;
  }
  bool unlocks = unit.state == UnitState::locked;
  for (const ReportLine& line : unit.lines) {
    for (const Id& id : line.reports) {
      const Report* report = ledger.find<Report>(id);
      if (!report || !may_become(report->state, state, unlocks)) continue;
      set_report_state(edit, id, *report, state, today, reason);
    }
  }
  return {};
}

Id evidence_of(const Ledger& ledger, const ReportLine& line, const Month& month) {
  UnitAliases names(ledger);
  std::string text = to_string(month);
  for (const auto& [id, stored] : ledger.table<Evidence>()) {
    const Evidence& evidence = stored.record;
    bool same = stored.exists && evidence.item == line.item && evidence.month == text &&
                names.common_name(evidence.unit) == line.unit;
    if (same) return id;
  }
  return "";
}

Result<void> add_evidence(Edit& edit, const Ledger& ledger, const ReportLine& line,
                          const Month& month) {
  Result<void> unlocked = check_unlocked(line);
  if (!unlocked) return unlocked;
  if (!evidence_of(ledger, line, month).empty()) return refuse("这个月的佐证材料已经登记过。");
  Evidence evidence;
  evidence.item = line.item;
  evidence.unit = line.unit;
  evidence.month = to_string(month);
  edit.create(edit.next_id(), evidence);
  return {};
}

Result<void> move_report(Edit& edit, const Ledger& ledger, const ReportLine& line,
                         const Month& month) {
  const Report* report = ledger.find<Report>(line.report);
  if (!report) return refuse("这一行还没有填，没有可移的。");
  Result<void> unlocked = check_unlocked(line);
  if (!unlocked) return unlocked;
  UnitAliases names(ledger);
  std::string to = to_string(month);
  for (const auto& [id, stored] : ledger.table<Report>()) {
    const Report& other = stored.record;
    bool taken = stored.exists && other.month == to && other.target == report->target &&
                 other.item == report->item && names.common_name(other.unit) == line.unit;
    if (taken) return refuse("{} 已经有这一行的月报，没有移过去。请先改那一条。", {to});
  }
  RecordRef record{RecordType::report, line.report};
  edit.set(record, "month", to);
  edit.set(record, "state", std::string(key_of(ReportState::draft)));
  return {};
}

}  // namespace minsheng
