// Small ledgers for tests of the checks, and findings as lines, so that a test compares all of a
// finding and a failure shows both sides.
#pragma once

#include <initializer_list>
#include <ostream>
#include <string>
#include <vector>

#include "model/edit.h"
#include "model/rule_settings.h"
#include "rules/finding.h"

namespace minsheng::testing {

// Collects records; ids in the order of the calls.
class RuleSketch {
 public:
  explicit RuleSketch(const Id& id = "ledger-1") : ledger_(id), edit_(ledger_, "sketcher") {}

  template <class Record>
  Id add(const Record& record) {
    Id id = edit_.next_id();
    edit_.create(id, record);
    return id;
  }

  Ledger take();

 private:
  Ledger ledger_;
  Edit edit_;
};

// A plan with one level's group; positions rise with the calls.
class PlanSketch {
 public:
  explicit PlanSketch(const Id& ledger = "ledger-1", int64_t year = 2024,
                      const std::string& jurisdiction = "临江县");

  Id group(Level level, const std::string& heading = "实事");
  Id item(const Id& group, const std::string& no, TextList leads = {"县民政局"});
  Id item(const Id& group, Item item);
  Id target(const Id& item, const std::string& indicator, TargetKind kind, const std::string& value,
            const std::string& unit, const Id& part_of = {});

  RuleSketch records;
  Id plan;
  int64_t position = 0;
};

// A plan of 2024 whose reports are written month by month.
struct YearSketch : PlanSketch {
  Id report(const Id& target, const std::string& unit, int month, const std::string& done,
            const std::string& received = "");
  Id share(const Id& target, const std::string& unit, const std::string& value);
};

// The ledger that the program reads out of a plan document.
Ledger read_document(const std::string& text, const Id& id = "ledger-1");

struct Lines {
  Lines(std::initializer_list<std::string> given) : list(given) {}

  std::vector<std::string> list;

  bool operator==(const Lines&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Lines& lines);

// Findings of the rules with this code: "severity | message | places | key", a place as
// type:words, or type:field where nothing is marked; words without white space.
Lines found(const Ledger& ledger, const std::string& code);
Lines found(const std::vector<const Ledger*>& ledgers, const Id& of, const std::string& code,
            const RuleSettings& settings = {});

Decimal number(const std::string& text);

}  // namespace minsheng::testing
