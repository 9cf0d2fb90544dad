#include "app/xlsx_form_return.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "app/field_text.h"
#include "app/month_form_paper.h"
#include "app/report_edit.h"
#include "app/status_view.h"
#include "base/utf8.h"
#include "model/edit.h"
#include "model/evidence_kinds.h"
#include "model/words.h"

namespace minsheng {
namespace {

// Columns that a unit fills in (report/month_form.h).
constexpr std::string_view kDone = "本月累计完成";
constexpr std::pair<std::string_view, std::string_view> kTexts[] = {
    {"情况说明", "note"}, {"存在问题", "problem"}, {"下步打算", "next_step"}};

// Null where the column is gone.
const FormSheetCell* find_cell(const FormSheetRow& row, std::string_view column) {
  auto found = std::find_if(row.cells.begin(), row.cells.end(),
                            [&](const FormSheetCell& cell) { return cell.column == column; });
  return found == row.cells.end() ? nullptr : &*found;
}

std::string address_of(const FormSheetRow& row) { return row.cells.front().address; }

bool is_blank(const FormSheetRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const FormSheetCell& cell) { return trim(cell.text).empty(); });
}

// The ledger as it was at that time, of which the workbook's figures were cut.
Ledger ledger_at(const Ledger& ledger, const std::string& time) {
  Ledger past(ledger.id());
  for (const Transaction& step : ledger.history()) {
    if (step.time > time || !past.apply(step)) break;
  }
  return past;
}

class SheetFiller {
 public:
  SheetFiller(const Ledger& form, const FormMark& mark, const ActorId& actor,
              const std::string& today)
      : form_(form), mark_(mark), today_(today), edit_(form, actor) {
    Month month = parse_month(mark.month).value_or(Month{});
    month_ = month;
    LedgerProgress progress = measure_year(form, month);
    ReportGrid grid =
        view_report_grid(form, progress, progress_rules_of(form), {month, mark.unit}, mark.due);
    for (const ReportUnit& unit : grid.units) {
      for (const ReportLine& line : unit.lines) {
        lines_.emplace(office_id(line.target.empty() ? line.item : line.target), line);
        evidence_.emplace(std::string(kEvidenceLine) + office_id(line.item), line);
      }
    }
  }

  void fill(const FormSheetRow& row) {
    if (is_blank(row)) return;
    if (!row.id.empty() && !seen_.insert(row.id).second) {
      return refusals.push_back(
          {"{} 这一行和前面一行是同一个指标（可能是复制出来的），只收了前面一行。",
           {address_of(row)}});
    }
    auto line = lines_.find(row.id);
    auto item = evidence_.find(row.id);
    if (line != lines_.end()) {
      fill_report(line->second, row);
    } else if (item != evidence_.end()) {
      fill_evidence(item->second, row);
    } else {
      refusals.push_back(
          {"{} 这一行认不出是哪个指标，没有收。请填在发来的行里。", {address_of(row)}});
    }
  }

  Transaction finish(const std::string& now) {
    Transaction step = edit_.finish(now, {"填报", {}});
    step.author = mark_.unit;
    return step;
  }

  bool empty() const { return edit_.empty(); }

  std::vector<Message> refusals;

 private:
  void refuse_cell(const FormSheetCell& cell, const Message& reason) {
    refusals.push_back({"{}：{}", {cell.address, to_text(reason)}});
  }

  void fill_report(const ReportLine& line, const FormSheetRow& row) {
    if (line.pending || !check_unlocked(line)) return;
    const Report* present = form_.find<Report>(line.report);
    const Report before = present ? *present : fresh_report(line, month_);
    Report after = before;
    if (const FormSheetCell* cell = find_cell(row, kDone)) {
      Result<FieldValue> done = parse_figure(line, cell->text);
      if (!done) return refuse_cell(*cell, done.error().message);
      find_field<Report>("done")->set(after, done.value());
    }
    for (const auto& [column, field] : kTexts) {
      const FormSheetCell* cell = find_cell(row, column);
      if (cell) find_field<Report>(field)->set(after, std::string(trim(cell->text)));
    }
    bool hands_in = present && before.state == ReportState::draft;
    if (after == before && !hands_in) return;
    after.state = ReportState::submitted;
    after.filled_on = today_;
    write(RecordType::report, line.report, present != nullptr, after);
  }

  void fill_evidence(const ReportLine& line, const FormSheetRow& row) {
    Id id = evidence_of(form_, line, month_);
    const Evidence* present = form_.find<Evidence>(id);
    const Evidence before = present ? *present : fresh_evidence(line);
    Evidence after = before;
    for (const Field<Evidence>& kind : evidence_kinds()) {
      if (const FormSheetCell* cell = find_cell(row, kind.label)) set_count(after, kind, *cell);
    }
    if (after == before) return;
    write(RecordType::evidence, id, present != nullptr, after);
  }

  Evidence fresh_evidence(const ReportLine& line) const {
    Evidence evidence;
    evidence.item = line.item;
    evidence.unit = line.unit;
    evidence.month = mark_.month;
    return evidence;
  }

  void set_count(Evidence& evidence, const Field<Evidence>& kind, const FormSheetCell& cell) {
    std::string text(trim(cell.text));
    std::optional<Decimal> count = text.empty() ? Decimal(0) : Decimal::parse(text);
    bool good = count && count->is_whole() && !count->is_negative() &&
                kind.set(evidence, count->mantissa());
    if (!good) refuse_cell(cell, {"“{}”不是件数，应填 0 或正整数。", {text}});
  }

  template <class Record>
  void write(RecordType type, const Id& id, bool there, const Record& after) {
    if (!there) return edit_.create(edit_.next_id(), after);
    for (const Field<Record>& field : fields_of<Record>()) {
      edit_.set({type, id}, field.name, field.get(after));
    }
  }

  const Ledger& form_;
  const FormMark& mark_;
  const std::string& today_;
  Month month_;
  Edit edit_;
  std::set<std::string> seen_;
  std::unordered_map<std::string, ReportLine> lines_;  // by the office's id of what they are about
  std::unordered_map<std::string, ReportLine> evidence_;  // a line of the item, by its row's id
};

Result<Ledger> sent_form(const Ledger& office, const FormMark& mark) {
  std::optional<Month> month = parse_month(mark.month);
  if (!month || mark.ledger != office.id()) {
    return Error{
        ErrorCode::conflict,
        {"这份填报表是从台账「{}」发出的，不是从现在这本发出的，没有收。请打开那本台账再收。",
         {mark.title}}};
  }
  return make_form(ledger_at(office, mark.made_on), {mark.unit, *month, mark.made_on, mark.office});
}

}  // namespace

Result<FilledForm> fill_form(const Ledger& office, const FormSheet& sheet, const ActorId& actor,
                             const std::string& now) {
  Result<FormMark> mark = form_mark_from(sheet.mark);
  if (!mark) return mark.error();
  Result<Ledger> form = sent_form(office, mark.value());
  if (!form) return form.error();
  FilledForm filled{form.take(), {}};
  std::string today = now.substr(0, 10);
  SheetFiller filler(filled.form, mark.value(), actor, today);
  for (const FormSheetRow& row : sheet.rows) filler.fill(row);
  filled.refusals = std::move(filler.refusals);
  if (filler.empty()) return filled;
  Result<void> applied = filled.form.apply(filler.finish(now));
  if (!applied) return applied.error();
  return filled;
}

}  // namespace minsheng
