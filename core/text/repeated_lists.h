// A list that a document gives twice: as prose, and again as the table of an annex.
#pragma once

#include "text/plan_reading.h"

namespace minsheng {

// Takes a group out of the reading where nearly each of its items is one of an earlier group again:
// the same figures under the same number, or the same words. What only the second one says (units
// who help, deadline, leader, money, place) is kept in the first. Says so in one diagnostic.
void merge_repeated_lists(PlanReading& reading);

}  // namespace minsheng
