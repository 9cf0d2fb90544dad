// Findings of the checks (校核, domain.md §6): a contradiction or gap, where it is, and its
// arithmetic in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

// A place that a finding speaks of.
struct FindingPlace {
  Id ledger;
  RecordRef record;
  std::string field;  // of the record; "" for the whole
  Id source;          // SourceDocument that the spans point into; "" where there is none
  SpanList spans;     // the phrase in the source; empty where it is not known

  bool operator==(const FindingPlace&) const = default;
};

// What somebody may confirm: that two names are one thing's.
struct SameNames {
  enum class Of { unit, indicator };

  std::vector<std::string> names{};
  Of of = Of::unit;
  std::string measure{};  // of the indicator, as printed

  bool empty() const { return names.empty(); }
  bool operator==(const SameNames&) const = default;
};

struct Finding {
  std::string rule;  // code, "P01"
  Severity severity = Severity::hint;
  std::vector<FindingPlace> places;  // at least one; the first is where it belongs
  Message text;                      // one or two sentences with the arithmetic

  // Says the same finding again, also when the document was read anew: made of printed numbers,
  // names and values, never of record ids. One that changes its values is a new finding.
  // Unique within a ledger.
  std::string key;

  // Two names that it takes, but is not sure to take rightly, for names of one unit or indicator;
  // the usual one last. Empty in other findings.
  SameNames same{};

  bool operator==(const Finding&) const = default;
};

// Joins the parts of a key.
std::string finding_key(std::string_view rule, const std::vector<std::string>& parts);

// What a person decided about a finding (FindingNote::decision).
inline constexpr std::string_view kAccepted = "accepted";   // 属实, with an explanation
inline constexpr std::string_view kSetAside = "set_aside";  // 暂不处理

enum class FindingState { open, settled, set_aside };

// The newest decision about the finding in its ledger. A decision word of a later program counts
// as open, so that nothing is hidden.
FindingState state_of(const Ledger& ledger, const Finding& finding);

// The note that decides it, "" for none.
Id note_of(const Ledger& ledger, const Finding& finding);

}  // namespace minsheng
