#include "app/form_match.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "base/sort_list.h"
#include "model/unit_aliases.h"

namespace minsheng {
namespace {

// What both sides call the thing that a report is about.
const Id& about(const Report& report) {
  return report.target.empty() ? report.item : report.target;
}

class ReportMatcher {
 public:
  ReportMatcher(const Ledger& office, const LedgerProgress& progress, const Ledger& form,
                const FormPast& past, const FormMark& mark)
      : past_(past) {
    note_cycles(progress);
    collect_said(office, form, mark);
    collect_open(office, mark);
  }

  std::unordered_map<Id, Id> take() {
    match_each([](const Said& said, const Open& open) { return open.as_of == said.as_of; });
    match_each([this](const Said& said, const Open& open) { return bore(said, open.as_of); });
    match_each([this](const Said& said, const Open&) {
      return said.as_of.empty() || !by_days_.contains(said.about);
    });
    return std::move(matches_);
  }

 private:
  struct Said {  // by the unit
    Id id, about;
    std::string as_of;
  };
  struct Open {  // of the office, not matched yet
    Id id;
    std::string as_of;
  };

  void note_cycles(const LedgerProgress& progress) {
    for (const ItemProgress& item : progress.items) {
      if (item.cycle != Cycle::daily && item.cycle != Cycle::weekly) continue;
      by_days_.insert(item.id);
      for (const TargetProgress& target : item.targets) by_days_.insert(target.id);
    }
  }

  void collect_said(const Ledger& office, const Ledger& form, const FormMark& mark) {
    for (const auto& [id, stored] : form.table<Report>()) {
      const Report& report = stored.record;
      if (!stored.exists || report.month != mark.month) continue;
      if (office.find<Report>(office_id(id))) {
        matches_.emplace(id, office_id(id));
        taken_.insert(office_id(id));
      } else {
        said_.push_back({id, office_id(about(report)), report.as_of});
      }
    }
  }

  void collect_open(const Ledger& office, const FormMark& mark) {
    UnitAliases names(office);
    for (const auto& [id, stored] : office.table<Report>()) {
      const Report& report = stored.record;
      bool open = stored.exists && report.month == mark.month && !taken_.contains(id) &&
                  names.common_name(report.unit) == mark.unit;
      if (open) open_[about(report)].push_back({id, report.as_of});
    }
    for (auto& [id, reports] : open_) {
      sort_list(reports, [](const Open& a, const Open& b) { return a.as_of > b.as_of; });
    }
  }

  bool bore(const Said& said, const std::string& as_of) const {
    FieldPast past = past_.of(said.id, *find_field<Report>("as_of"));
    return std::find(past.later.begin(), past.later.end(), FieldValue(as_of)) != past.later.end();
  }

  // Gives each that has none yet the latest of the office's reports that fits.
  template <class Fits>
  void match_each(Fits fits) {
    std::vector<Said> rest;
    for (const Said& said : said_) {
      std::vector<Open>& reports = open_[said.about];
      auto found = std::find_if(reports.begin(), reports.end(),
                                [&](const Open& open) { return fits(said, open); });
      if (found == reports.end()) {
        rest.push_back(said);
        continue;
      }
      matches_.emplace(said.id, found->id);
      reports.erase(found);
    }
    said_ = std::move(rest);
  }

  const FormPast& past_;
  std::unordered_set<Id> by_days_;  // items and targets with a report for each day
  std::unordered_set<Id> taken_;
  std::vector<Said> said_;
  std::unordered_map<Id, std::vector<Open>> open_;  // the latest first
  std::unordered_map<Id, Id> matches_;
};

}  // namespace

std::unordered_map<Id, Id> match_reports(const Ledger& office, const LedgerProgress& progress,
                                         const Ledger& form, const FormPast& past,
                                         const FormMark& mark) {
  return ReportMatcher(office, progress, form, past, mark).take();
}

}  // namespace minsheng
