#include "app/handover_paper.h"

#include <unordered_map>

#include "app/measured_month.h"
#include "app/paper_figures.h"
#include "app/paper_office.h"
#include "app/status_words.h"
#include "base/utf8.h"
#include "model/evidence_kinds.h"
#include "report/handover.h"
#include "rules/light.h"

namespace minsheng {
namespace {

using Counts = std::vector<int64_t>;

void add_counts(Counts& sum, const Counts& more) {
  for (size_t i = 0; i < sum.size(); ++i) sum[i] += more[i];
}

// Of all units, by item, from January to the month.
std::unordered_map<Id, Counts> count_evidence(const Ledger& ledger, const Month& month) {
  std::unordered_map<Id, Counts> counts;
  for (const auto& [id, stored] : ledger.table<Evidence>()) {
    std::optional<Month> of = parse_month(stored.record.month);
    bool within = of && of->year == month.year && of->month <= month.month;
    if (!stored.exists || !within) continue;
    Counts& sum = counts.try_emplace(stored.record.item, evidence_kinds().size()).first->second;
    Counts one;
    for (const Field<Evidence>& kind : evidence_kinds()) {
      one.push_back(count_of(stored.record, kind));
    }
    add_counts(sum, one);
  }
  return counts;
}

class HandoverMaker {
 public:
  HandoverMaker(const Ledger& ledger, const MeasuredMonth& measured, Handover& paper)
      : ledger_(ledger),
        measured_(measured),
        evidence_(count_evidence(ledger, measured.month)),
        paper_(paper) {}

  void fill() {
    for (const Field<Evidence>& kind : evidence_kinds()) {
      paper_.kinds.push_back(std::string(kind.label));
    }
    paper_.sums.resize(paper_.kinds.size());
    for (const ItemProgress& item : measured_.progress.items) {
      paper_.items.push_back(item_of(item));
      add_counts(paper_.sums, paper_.items.back().evidence_counts);
    }
  }

 private:
  HandoverItem item_of(const ItemProgress& item) {
    HandoverItem made;
    made.code = item.code;
    made.level = level_name(item.level);
    made.title = item.item->title;
    made.leads = item.leads;
    for (const TargetProgress& target : item.targets) {
      made.targets.push_back(target_of(item, target));
    }
    auto counted = evidence_.find(item.id);
    made.evidence_counts =
        counted == evidence_.end() ? Counts(paper_.kinds.size()) : counted->second;
    made.note = join(notes_of(item), "；");
    return made;
  }

  HandoverTarget target_of(const ItemProgress& item, const TargetProgress& target) {
    const MonthProgress& month = at(target.months, measured_.month.month);
    HandoverTarget made;
    const Target* record = target.target;
    made.name = record && !record->indicator.empty() ? record->indicator : item.item->title;
    made.measure = record ? record->unit : "%";
    made.goal = record ? goal_figure(*record) : number_figure(Decimal(100));
    made.done = done_figure(record, month.done);
    made.progress = printed_percent_of(month.progress);
    made.light = month.light;
    made.light_name = light_name(month.light, measured_.rules);
    if (month.light == Light::unreported) {
      paper_.unreported.push_back(item.code + " " + made.name);
    }
    return made;
  }

  // What the units said of the month, each with its name where there are several.
  TextList notes_of(const ItemProgress& item) const {
    TextList notes;
    for (const TargetProgress& target : item.targets) {
      for (const ReportedRow& row : target.rows) {
        const Id* id = at(row.months, measured_.month.month).report;
        const Report* report = id ? ledger_.find<Report>(*id) : nullptr;
        if (!report || report->note.empty()) continue;
        notes.push_back(target.rows.size() > 1 ? row.unit + "：" + report->note : report->note);
      }
    }
    return notes;
  }

  const Ledger& ledger_;
  const MeasuredMonth& measured_;
  std::unordered_map<Id, Counts> evidence_;
  Handover& paper_;
};

}  // namespace

Result<Document> make_handover(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Result<MeasuredMonth> measured = measure_month(ledger, *request.month);
  if (!measured) return measured.error();
  const Month& month = measured.value().month;
  Handover paper;
  paper.frame = paper_frame(
      source, paper_subject(ledger, month.year) + std::to_string(month.month) + "月上级平台对接表");
  paper.period = (month.month > 1 ? "1—" : "") + std::to_string(month.month) + "月";
  HandoverMaker(ledger, measured.value(), paper).fill();
  return build_handover(paper);
}

}  // namespace minsheng
