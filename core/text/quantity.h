// Numbers with their units in running text: 「不低于1.3万亩」 「从650元/月提高到700元/月」.
#pragma once

#include <optional>
#include <vector>

#include "base/decimal.h"
#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

// One number that promises something. Ranges are characters of the text.
struct Quantity {
  Range range;          // from the words of comparison in front to those behind the unit
  Range number;         // digits, 万 and unit
  Decimal value;        // in the base unit: 万 and 亿 multiplied out
  std::u32string unit;  // as printed, without 万 and 亿; "%" for both widths of the sign
  TargetOp op = TargetOp::equal;
  bool soft = false;  // 力争
  std::optional<Decimal> baseline;
  std::optional<Decimal> upper;  // the far end of 7.5%—8%
};

struct QuantityReading {
  std::vector<Quantity> quantities;  // in text order
  std::vector<Range> names;          // numbers that are part of a name, a date, a threshold
  std::vector<Range> unknown;        // digits that no rule understood
};

// A promise does not count what is there already (目前已建成12个); a report of progress does.
enum class QuantityUse { promise, progress };

// Reads the text of an item, at most its first 4,000 numbers. Linear in its length.
QuantityReading find_quantities(const CleanText& item, QuantityUse use = QuantityUse::promise);

}  // namespace minsheng
