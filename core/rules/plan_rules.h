// The rules about plans (P01 to P15), one function each; registered in rule_table.cpp, explained
// there. Each appends what it finds to call.findings.
#pragma once

#include "rules/rule_table.h"

namespace minsheng {

// plan_counts.cpp
void check_declared_count(const RuleCall& call);  // P01
void check_numbering(const RuleCall& call);       // P08

// plan_totals.cpp: the part of P01 that looks for a total over all groups in the running text.
void check_declared_totals(const RuleCall& call, const CheckedPlan& plan);

// plan_units.cpp
void check_lead_is_member(const RuleCall& call);   // P02
void check_lead_is_there(const RuleCall& call);    // P07
void check_member_has_work(const RuleCall& call);  // P12
void check_unit_names(const RuleCall& call);       // P13

// plan_indicators.cpp
void check_levels_differ(const RuleCall& call);  // P03
void check_levels_repeat(const RuleCall& call);  // P04
void check_parts(const RuleCall& call);          // P05

// plan_standards.cpp
void check_standards(const RuleCall& call);  // P11

// plan_gaps.cpp
void check_measurable(const RuleCall& call);  // P06
void check_pending(const RuleCall& call);     // P09
void check_annexes(const RuleCall& call);     // P10
void check_deadlines(const RuleCall& call);   // P15

// text_slips.cpp
void check_slips(const RuleCall& call);  // P14

}  // namespace minsheng
