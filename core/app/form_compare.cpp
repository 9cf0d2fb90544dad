#include "app/form_compare.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "app/form_match.h"
#include "base/sort_list.h"
#include "model/unit_aliases.h"

namespace minsheng {
namespace {

// What the unit says; who has it and when is the office's to note.
constexpr std::string_view kReportFields[] = {"done", "note", "problem", "next_step", "as_of"};

bool has(const std::vector<FieldValue>& values, const FieldValue& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::string text_of(const FieldValue& value) { return is_nothing(value) ? "" : to_display(value); }

template <class Record>
std::optional<FormDifference> difference_of(const FieldPast& past, const Record& said,
                                            const Record& present, const Field<Record>& field) {
  FieldValue unit = field.get(said);
  FieldValue office = field.get(present);
  if (unit == office) return std::nullopt;
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
  Comparer(const Ledger& office, const LedgerProgress& progress, const Ledger& form,
           const FormMark& mark)
      : office_(office),
        form_(form),
        mark_(mark),
        names_(office),
        past_(form),
        matches_(match_reports(office, progress, form, past_, mark)) {
    for (const ItemProgress& item : progress.items) {
      // An item's targets before what is about the item itself.
      for (const TargetProgress& target : item.targets) {
        if (!target.id.empty()) places_.emplace(target.id, places_.size());
      }
      places_.emplace(item.id, places_.size());
      codes_.emplace(item.id, item.code);
    }
    collect_locked();
  }

  std::vector<FormLine> take() {
    for (const auto& [id, stored] : form_.table<Report>()) {
      if (stored.exists && stored.record.month == mark_.month) compare_report(id, stored.record);
    }
    for (const auto& [id, stored] : form_.table<Evidence>()) {
      bool now = stored.exists && stored.record.month == mark_.month;
      if (now) compare_evidence(id, stored.record);
    }
    sort_by_plan();
    return std::move(lines_);
  }

 private:
  void collect_locked() {
    for (const auto& [id, stored] : office_.table<Report>()) {
      const Report& report = stored.record;
      bool locked = stored.exists && report.state == ReportState::locked &&
                    report.month == mark_.month && is_own(report.unit);
      if (!locked) continue;
      locked_.insert(report.target);
      const Target* target = office_.find<Target>(report.target);
      locked_.insert(target ? target->item : report.item);
    }
  }

  bool is_own(const std::string& unit) const { return names_.common_name(unit) == mark_.unit; }

  Id office_evidence(const Id& form_record, const Id& item) const {
    if (office_.find<Evidence>(office_id(form_record))) return office_id(form_record);
    for (const auto& [id, stored] : office_.table<Evidence>()) {
      const Evidence& evidence = stored.record;
      bool same = stored.exists && evidence.month == mark_.month && evidence.item == item &&
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
    if (auto match = matches_.find(id); match != matches_.end()) line.record = match->second;
    const Report* found = office_.find<Report>(line.record);
    const Report present = found ? *found : Report{};
    for (std::string_view name : kReportFields) {
      add_difference(line, said, present, *find_field<Report>(name));
    }
    line.submits = said.state == ReportState::submitted && touched_state(id) &&
                   (present.state == ReportState::draft || present.state == ReportState::returned);
    line.locked = locked_.contains(line.target.empty() ? line.item : line.target);
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
    line.locked = locked_.contains(line.item);
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
        difference_of(past_.of(line.form_record, field), said, present, field);
    if (difference) line.differences.push_back(std::move(*difference));
  }

  bool touched_state(const Id& id) const {
    return !past_.of(id, *find_field<Report>("state")).later.empty();
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
    lines_.push_back(std::move(line));
  }

  size_t place_of(const FormLine& line) const {
    auto found = places_.find(line.target.empty() ? line.item : line.target);
    return found == places_.end() ? places_.size() : found->second;
  }

  void sort_by_plan() {
    sort_list(lines_,
              [this](const FormLine& a, const FormLine& b) { return place_of(a) < place_of(b); });
  }

  const Ledger& office_;
  const Ledger& form_;
  const FormMark& mark_;
  UnitAliases names_;
  FormPast past_;
  std::unordered_map<Id, Id> matches_;
  std::unordered_set<Id> locked_;  // what the office has locked: targets, and items by any of them
  std::unordered_map<Id, size_t> places_;  // in the plan, of items and targets
  std::unordered_map<Id, std::string> codes_;
  std::vector<FormLine> lines_;
};

}  // namespace

std::vector<FormLine> compare_form(const Ledger& office, const LedgerProgress& progress,
                                   const Ledger& form, const FormMark& mark) {
  return Comparer(office, progress, form, mark).take();
}

}  // namespace minsheng
