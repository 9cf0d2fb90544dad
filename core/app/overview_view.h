// What the page 总览 counts of a ledger: how much of what.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

// A line of 按层级. A heading's number word (九大) counts the categories where there are any, else
// the items; `listed` is counted the same way.
struct LevelCount {
  int level = 0;     // a Level, as LedgerFilter wants it; -1 for a type instead of a level
  std::string name;  // 省级; the type's name
  int items = 0;
  int targets = 0;
  std::optional<int64_t> declared;  // sum over the level's headings
  int listed = 0;
  bool listed_categories = false;  // `listed` counts categories
  bool agrees = true;              // every heading lists what it declares

  bool operator==(const LevelCount&) const = default;
};

struct UnitCount {
  std::string name;
  int items = 0;  // led, alone or with others
  int targets = 0;
  bool is_member = true;  // false: the plan has a mechanism that does not name it

  bool operator==(const UnitCount&) const = default;
};

struct OverviewView {
  Id mechanism;                                    // "" where the ledger has none
  std::string plan_title, issuer, number, issued;  // of the first plan; "" where not known
  int items = 0;
  int targets = 0;
  int targets_with_figure = 0;
  int items_without_figure = 0;
  int pending = 0;
  int several_leads = 0;
  int without_deadline = 0;
  int categories = 0;
  bool by_type = false;  // the plan knows no levels, `levels` lists the items' types
  std::vector<LevelCount> levels;
  std::vector<UnitCount> units;          // most items first, then by name
  std::array<int, 6> targets_of_kind{};  // in the order of TargetKind
};

OverviewView view_overview(const Ledger& ledger);

}  // namespace minsheng
