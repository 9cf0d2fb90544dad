#include "app/report_form.h"

#include <algorithm>
#include <set>

#include "app/import_plan.h"
#include "app/rule_files.h"
#include "app/status_view.h"
#include "app/status_words.h"
#include "base/hash.h"
#include "base/refuse.h"
#include "model/edit.h"
#include "model/unit_aliases.h"
#include "rules/light.h"

namespace minsheng {
namespace {

constexpr std::string_view kMark = "office:";  // no actor's id has a colon

Id form_id(const Id& id) { return id.empty() ? id : std::string(kMark) + id; }

// Places in a document that does not travel.
template <class Record>
void drop_spans(Record& record) {
  for (const Field<Record>& field : fields_of<Record>()) {
    if (field.type == FieldType::span_list) field.set(record, SpanList{});
  }
}

// Copies the part of a ledger that one unit needs.
class Cutter {
 public:
  Cutter(const Ledger& ledger, const FormRequest& request, Ledger& form, const ActorId& actor)
      : ledger_(ledger), request_(request), names_(ledger), edit_(form, actor) {}

  // The lines of the unit; false where there are none.
  bool cut(const LedgerProgress& progress) {
    for (const ItemProgress& item : progress.items) {
      for (const TargetProgress& target : item.targets) {
        for (const ReportedRow& row : target.rows) {
          if (row.unit == request_.unit) note_line(item, target, row);
        }
      }
    }
    if (items_.empty()) return false;
    copy_lines();
    return true;
  }

  Transaction finish(const FormMark& mark) {
    edit_.create(edit_.next_id(),
                 RuleFile{std::string(kFormKind), form_title(mark), form_mark_text(mark)});
    std::string lights = newest_rule_text(ledger_, "progress");
    if (!lights.empty()) edit_.create(edit_.next_id(), RuleFile{"progress", "", lights});
    Transaction step = edit_.finish(request_.now, {"发出{}", {form_title(mark)}});
    step.author = mark.office;
    return step;
  }

 private:
  void note_line(const ItemProgress& item, const TargetProgress& target, const ReportedRow& row) {
    items_.insert(item.id);
    if (!target.id.empty()) targets_.insert(target.id);
    if (!row.share.empty()) shares_.insert(row.share);
  }

  template <class Record>
  const Record& get(const Id& id) const {
    return *ledger_.find<Record>(id);
  }

  template <class Record>
  void add(const Id& id, Record record) {
    drop_spans(record);
    edit_.create(form_id(id), record);
  }

  void copy_lines() {
    std::set<Id> groups;
    for (const Id& id : items_) groups.insert(get<Item>(id).group);
    std::set<Id> plans;
    for (const Id& id : groups) plans.insert(get<Group>(id).plan);
    for (const Id& id : plans) copy_plan(id);
    for (const Id& id : groups) {
      Group group = get<Group>(id);
      group.plan = form_id(group.plan);
      group.declared_count.reset();  // of all items, most of which stay here
      add(id, group);
    }
    for (const Id& id : items_) {
      Item item = get<Item>(id);
      item.group = form_id(item.group);
      add(id, item);
    }
    copy_targets();
    copy_unit();
    copy_reports();
  }

  void copy_plan(const Id& id) {
    const Plan* found = ledger_.find<Plan>(id);
    if (!found) return;
    Plan plan = *found;
    plan.source.clear();
    add(id, plan);
    for (const auto& [mechanism_id, stored] : ledger_.table<Mechanism>()) {
      if (!stored.exists || stored.record.plan != id) continue;
      Mechanism cycles;
      cycles.plan = form_id(id);
      cycles.report_cycle = stored.record.report_cycle;
      cycles.assessment_cycle = stored.record.assessment_cycle;
      add(mechanism_id, cycles);
    }
  }

  void copy_targets() {
    for (const Id& id : targets_) {
      Target target = get<Target>(id);
      target.item = form_id(target.item);
      bool with_total = targets_.contains(target.part_of);
      target.part_of = with_total ? form_id(target.part_of) : Id();
      add(id, target);
    }
    for (const Id& id : shares_) {
      Share share = get<Share>(id);
      share.target = form_id(share.target);
      add(id, share);
    }
  }

  void copy_unit() {
    for (const auto& [id, stored] : ledger_.table<Unit>()) {
      if (stored.exists && stored.record.name == request_.unit) add(id, stored.record);
    }
  }

  bool is_own(const std::string& unit) const { return names_.common_name(unit) == request_.unit; }

  void copy_reports() {
    for (const auto& [id, stored] : ledger_.table<Report>()) {
      Report report = stored.record;
      const std::set<Id>& lines = report.target.empty() ? items_ : targets_;
      const Id& about = report.target.empty() ? report.item : report.target;
      if (!stored.exists || !is_own(report.unit) || !lines.contains(about)) continue;
      report.item = items_.contains(report.item) ? form_id(report.item) : Id();
      report.target = form_id(report.target);
      add(id, report);
    }
    for (const auto& [id, stored] : ledger_.table<Evidence>()) {
      Evidence evidence = stored.record;
      if (!stored.exists || !is_own(evidence.unit) || !items_.contains(evidence.item)) continue;
      evidence.item = form_id(evidence.item);
      add(id, evidence);
    }
  }

  const Ledger& ledger_;
  const FormRequest& request_;
  UnitAliases names_;
  Edit edit_;
  std::set<Id> items_, targets_, shares_;
};

Error nothing_to_report(const FormRequest& request) {
  return {ErrorCode::not_found,
          {"{} 在这本台账里没有要填报的指标，没有做填报表。请看单位名称是不是和「填报」里的一样。",
           {request.unit}}};
}

}  // namespace

FormMark form_mark(const Ledger& ledger, const FormRequest& request) {
  FormMark mark;
  mark.ledger = ledger.id();
  mark.title = ledger_title(ledger);
  mark.unit = request.unit;
  mark.month = to_string(request.month);
  mark.made_on = request.now;
  mark.due = to_string(due_date(request.month, progress_rules_of(ledger)));
  mark.office = request.office;
  return mark;
}

LedgerProgress measure_year(const Ledger& ledger, const Month& month) {
  return measure_ledger(ledger, progress_rules_of(ledger), month.year);
}

Result<Ledger> make_form(const Ledger& ledger, const FormRequest& request) {
  return make_form(ledger, measure_year(ledger, request.month), request);
}

Result<Ledger> make_form(const Ledger& ledger, const LedgerProgress& progress,
                         const FormRequest& request) {
  if (progress.year != request.month.year) {
    return refuse("台账是 {} 年的，没有 {} 的填报表。",
                  {std::to_string(progress.year), month_text(request.month)});
  }
  FormMark mark = form_mark(ledger, request);
  std::string digest = sha256_hex(form_mark_text(mark)).substr(0, 16);
  Ledger form(ledger.id() + "-form-" + digest);
  ActorId actor = "form" + digest;
  Cutter cutter(ledger, request, form, actor);
  if (!cutter.cut(progress)) return nothing_to_report(request);
  Result<void> made = form.apply(cutter.finish(mark));
  if (!made) return made.error();
  return form;
}

TextList units_with_forms(const Ledger& ledger, const Month& month) {
  return units_with_forms(measure_year(ledger, month));
}

TextList units_with_forms(const LedgerProgress& progress) {
  TextList units;
  for (const ItemProgress& item : progress.items) {
    for (const TargetProgress& target : item.targets) {
      for (const ReportedRow& row : target.rows) {
        bool known = std::find(units.begin(), units.end(), row.unit) != units.end();
        if (!target.pending && !row.unit.empty() && !known) units.push_back(row.unit);
      }
    }
  }
  return units;
}

Result<std::optional<FormMark>> read_form_mark(const Ledger& ledger) {
  std::string text = newest_rule_text(ledger, kFormKind);
  if (text.empty()) return std::optional<FormMark>();
  Result<FormMark> mark = form_mark_from(text);
  if (!mark) return mark.error();
  return std::optional<FormMark>(mark.take());
}

std::optional<FormMark> form_of(const Ledger& ledger) {
  Result<std::optional<FormMark>> mark = read_form_mark(ledger);
  return mark ? mark.take() : std::nullopt;
}

std::string form_title(const FormMark& mark) {
  std::optional<Month> month = parse_month(mark.month);
  return mark.unit + " " + (month ? month_text(*month) : mark.month) + "填报表";
}

Id office_id(const Id& form_id) {
  return form_id.starts_with(kMark) ? form_id.substr(kMark.size()) : Id();
}

bool is_touched(const Ledger& form) { return form.history().size() > 1; }

std::string form_author(const Ledger& form, const FormMark& mark) {
  for (size_t i = form.history().size(); i-- > 1;) {
    if (!form.history()[i].author.empty()) return form.history()[i].author;
  }
  return mark.unit;
}

}  // namespace minsheng
