// What the page 校核 shows: the findings of all open ledgers, what was decided about them, and how
// many are still open.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/rule_settings.h"
#include "rules/finding.h"

namespace minsheng {

// Findings of every ledger, in the order of the ledgers, by rule. Pointers must not be null.
// Cross-document rules look at all of them.
std::vector<Finding> find_in_ledgers(const std::vector<const Ledger*>& ledgers,
                                     const RuleSettings& settings);

// By severity what is decided stands in groups of its own, at the end.
enum class FindingGrouping { severity, rule, item };

enum class FindingScope { open, decided, all };

struct FindingFilter {
  FindingGrouping grouping = FindingGrouping::severity;
  int severity = -1;   // a Severity, or -1 for all
  Id ledger{};         // "" for all
  std::string rule{};  // code, "" for all
  std::string text{};  // found in message, rule, code and place; "" for all
  FindingScope scope = FindingScope::all;

  bool operator==(const FindingFilter&) const = default;
};

struct FindingCounts {
  std::array<int, 3> open{};  // by Severity: 错误, 警告, 提示
  int settled = 0;
  int set_aside = 0;

  int all_open() const { return open[0] + open[1] + open[2]; }
  int decided() const { return settled + set_aside; }
  bool operator==(const FindingCounts&) const = default;
};

struct FindingRow {
  bool is_heading = false;  // of a group; then only `title` and `open` mean something
  Message title;            // of a heading
  int open = 0;             // of a heading: open findings below it
  int count = 0;            // of a heading: all findings below it
  size_t finding = 0;       // index into the findings
  Severity severity = Severity::hint;
  FindingState state = FindingState::open;
  std::string code;  // P03
  std::string rule;  // its name
  Message text;
  std::string where;  // 省级（一）3.（1） 城镇新增就业; of no item the heading or the plan's title
  std::string place;    // the same in short: 省11, 县级, 机制, 方案, 专报
  std::string decided;  // the explanation of a decided one
  Id item;              // to jump to; "" where the place is no item's
};

struct FindingsView {
  std::vector<FindingRow> rows;
  FindingCounts counts;  // of all findings, before filtering
  int shown = 0;         // findings after filtering
};

FindingsView view_findings(const std::vector<const Ledger*>& ledgers,
                           const std::vector<Finding>& findings, const FindingFilter& filter);

FindingCounts count_findings(const std::vector<const Ledger*>& ledgers,
                             const std::vector<Finding>& findings);

// The open findings that speak of an item, in the order of `findings`: in any of their places, not
// only in the first. One with more than five places is about the plan as a whole and left out.
std::vector<FindingRow> open_findings_of(const Ledger& ledger, const std::vector<Finding>& findings,
                                         const Id& item);

// One row. `codes` are the ledger's (item_codes).
FindingRow row_of(const Ledger& ledger, const std::unordered_map<Id, std::string>& codes,
                  const Finding& finding, size_t index);
std::string where_of(const Ledger& ledger, const FindingPlace& place);

// The item that a record belongs to, "" for none.
Id item_of(const Ledger& ledger, const RecordRef& record);

}  // namespace minsheng
