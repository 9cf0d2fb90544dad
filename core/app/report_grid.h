// The grid of the page 填报: what every unit reports of its targets in one month.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/status_view.h"

namespace minsheng {

// What is wrong, or to be asked, about a reported figure.
struct ReportProblem {
  Severity severity = Severity::warning;
  Message title;       // 累计数比上月少
  Message arithmetic;  // 6月 1,962 − 5月 2,010 = −48
  Message remedy;      // what to do
};

struct ReportLine {
  Id item, target, share;
  Id report;                // of the unit, the one that counts; "" where it said nothing yet
  std::vector<Id> reports;  // all of the unit and the month: of items by the day there are several
  std::string unit;         // who reports
  std::string said_by;      // who said what shows; another unit where this one said nothing
  std::string code;         // 省11
  std::string title;        // of the item
  std::string indicator;    // of the target; the item's title where it has none
  std::string measure;      // 人; 节点 and 持续 where the figure is none
  std::string goal;         // ≥1,500; 4 步
  std::string before;       // last month's cumulative figure as text; "" where there is none
  std::string done;         // this month's; "" where there is none
  std::string note;
  std::optional<Decimal> before_value, done_value;
  std::optional<Decimal> progress, expected, gap;
  Light light = Light::unset;
  bool overridden = false;
  bool unexplained_light = false;  // set by a person without a reason
  bool pending = false;            // 待下达: nothing to report
  bool has_report = false;         // something was said of this month, by whomever
  bool late = false;               // came behind the due day
  // Of all of the unit's reports: locked where one is, else returned, draft, submitted, verified.
  ReportState state = ReportState::draft;
  TextList stages;  // of a milestone
  TargetKind kind = TargetKind::quantity;
  YearProgress months{};  // for the sparkline
  std::optional<ReportProblem> problem{};
};

// A report is due and nothing was said yet.
inline bool is_missing(const ReportLine& line) {
  return !line.pending && !line.has_report && line.light == Light::unreported;
}

// How far a unit is with its month. What other units said for it is not its to hand in.
enum class UnitState { open, filling, submitted, returned, verified, locked };

struct ReportUnit {
  std::string name;  // "" where the items name no lead unit
  std::vector<ReportLine> lines;
  int due = 0;     // lines that are to be reported
  int filled = 0;  // of them
  UnitState state = UnitState::open;
  std::string return_reason;
  std::string received_on;  // ISO 8601, the latest; "" where not known
};

enum class ReportScope { all, unfilled, returned, noted };

struct ReportFilter {
  Month month;
  std::string unit;  // "" for all
  ReportScope scope = ReportScope::all;

  bool operator==(const ReportFilter&) const = default;
};

struct ReportGrid {
  std::vector<ReportUnit> units;  // in the order of the plan; only those with lines that show
  TextList all_units;
  // Of the whole month, whatever is filtered.
  int lines = 0, due = 0, filled = 0, returned = 0, noted = 0, errors = 0;
  // Units with a line that is due, as StatusView counts them; those that have submitted everything,
  // and those that have begun.
  int reporters = 0, reported = 0, filling = 0;
};

// `progress` is of the ledger as it stands; `filter.month` lies in its year.
ReportGrid view_report_grid(const Ledger& ledger, const LedgerProgress& progress,
                            const ProgressRules& rules, const ReportFilter& filter,
                            const std::string& today);

// What the figure of a milestone or an ongoing target is called: 开工; 已保持, 未保持. Else the
// number.
std::string reported_text(const ReportLine& line, const Decimal& done);

std::string unit_state_name(UnitState state);

}  // namespace minsheng
