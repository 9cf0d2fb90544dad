// Figures for the tables of papers: as the program shows them, with their values for workbooks.
#pragma once

#include "model/records.h"
#include "report/table_parts.h"

namespace minsheng {

// The target's figure with its sign and baseline, without its unit; 待下达, 节点 and 持续 where it
// has none.
PaperFigure goal_figure(const Target& target);
PaperFigure number_figure(const std::optional<Decimal>& value);
// What was done of a target: the number, the stage of a milestone, 已保持.
PaperFigure done_figure(const Target* target, const std::optional<Decimal>& done);

std::optional<Decimal> printed_percent_of(const std::optional<Decimal>& percent);

}  // namespace minsheng
