// The rules about bulletins and monthly reports (B01 to B12), one function each; registered in
// rule_table.cpp, explained there. Each appends what it finds to call.findings.
#pragma once

#include "rules/rule_table.h"

namespace minsheng {

// bulletin_percents.cpp
void check_percent_of_target(const RuleCall& call);  // B01
void check_whole_target(const RuleCall& call);       // B02
void check_above_hundred(const RuleCall& call);      // B04

// bulletin_texts.cpp
void check_claims(const RuleCall& call);           // B03
void check_broken_figures(const RuleCall& call);   // B05
void check_dates(const RuleCall& call);            // B06
void check_figure_is_there(const RuleCall& call);  // B07

// bulletin_counts.cpp
void check_status_counts(const RuleCall& call);  // B12
void check_figure_parts(const RuleCall& call);   // P05, of a bulletin's figures

// report_rules.cpp
void check_no_fall(const RuleCall& call);     // B08
void check_standstill(const RuleCall& call);  // B09
void check_jump(const RuleCall& call);        // B10
void check_shares(const RuleCall& call);      // B11

}  // namespace minsheng
