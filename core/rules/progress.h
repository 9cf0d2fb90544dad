// How far a target is, by what its number means (domain.md §3).
#pragma once

#include <optional>

#include "model/records.h"

namespace minsheng {

// What a figure is held against.
struct Yardstick {
  TargetKind kind = TargetKind::quantity;
  TargetOp op = TargetOp::none;
  std::optional<Decimal> value;
  std::optional<Decimal> baseline;
  int64_t stages = 0;  // of a milestone

  bool operator==(const Yardstick&) const = default;
};

// Of a whole target. An item without targets (null) is reported in percent of completion.
Yardstick yardstick_of(const Target* target);
// Of a part of it that a unit answers for. Where parts add up to the whole a unit reports what it
// has added to its own part, so the whole's baseline is none of the part's.
Yardstick yardstick_of(const Target& target, const Share& share);

// True where figures of several units may be added: quantities and investments.
bool adds_up(TargetKind kind);

// True where the shares of a split target are parts of it. Of other kinds, and of limits, every
// unit has the whole to meet.
bool shares_add_up(const Target& target);

// Percent with nine digits, above 100 where more was done, below 0 where a figure fell behind its
// baseline. Quantity, investment, ratio: done ÷ value. With a baseline (done − baseline) ÷ (value −
// baseline). Standard: met or not. At most (≤): met, or value ÷ done. Milestone: stages reached ÷
// stages, one where none are named. Ongoing: kept (any figure above 0) or not. Nothing where there
// is no value to hold it against, or no room.
std::optional<Decimal> progress_percent(const Yardstick& yardstick, const Decimal& done);

}  // namespace minsheng
