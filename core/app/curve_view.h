// 序时节点: what part of a target should be done by when, month by month, as a person sets it.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "model/ledger.h"
#include "rules/schedule.h"

namespace minsheng {

struct CurveMonth {
  bool open = false;               // may be set: from the start to the month before the deadline
  bool set = false;                // by a person; others lie on the line between those
  std::optional<Decimal> percent;  // cumulative, nine digits
  std::optional<Decimal> amount;   // the figure that this is of the target, up to nine digits
};

struct CurveSheet {
  Id target;
  int year = 0;
  Schedule schedule;
  Message none;  // why nothing is expected month by month; empty where it is
  bool has_amounts = false;
  std::string measure;
  std::optional<Decimal> value, baseline;
  std::array<CurveMonth, 12> months{};  // January first

  bool is_own() const;  // some month is set
};

// `target` must be there; an empty sheet comes back for one that is not. `otherwise` is the year
// where no plan names one.
CurveSheet view_curve(const Ledger& ledger, const Id& target, int otherwise);

}  // namespace minsheng
