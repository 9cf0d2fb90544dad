// 任务分解: which targets are split to whom, and how far the parts are from the whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

// How the shares of a target stand to it.
enum class SplitState {
  whole,     // not split
  open,      // a unit has no figure yet
  off,       // the figures do not add up to the target
  balanced,  // they do; or nothing is to be added up: every unit has the whole to meet
};

struct SplitTarget {  // a line of the list
  Id item, target;
  std::string code;       // 省11
  std::string indicator;  // the item's title where it has none
  std::string goal;       // ≥1,500人
  int shares = 0;
  SplitState state = SplitState::whole;
  std::optional<Decimal> difference;  // sum of the shares − target; only of `open` and `off`
};

enum class SplitScope { all, whole, unbalanced, balanced };

struct SplitList {
  std::vector<SplitTarget> targets;  // in the order of the plan; those of the scope
  int all = 0, whole = 0, unbalanced = 0, balanced = 0;
};

SplitList view_splits(const Ledger& ledger, SplitScope scope);

struct ShareRow {
  Id share;
  std::string unit, leader, contact, note;
  std::optional<Decimal> value;
  std::string percent;  // of the target, "12.34%"; "" where there is none
};

struct ShareSheet {  // everything of one target's split
  Id item, target;
  std::string code, title, indicator, goal;
  std::string measure;                            // 人
  bool pending = false;                           // 待下达
  bool adds_up = false;                           // rules/progress.h
  std::optional<Decimal> value, sum, difference;  // sum − value; nothing where not adding up
  SplitState state = SplitState::whole;
  std::vector<ShareRow> rows;  // by position
};

// `target` must be there; an empty sheet comes back for one that is not.
ShareSheet view_share_sheet(const Ledger& ledger, const Id& target);

}  // namespace minsheng
