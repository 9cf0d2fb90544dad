// The lists of the rules' editor: criteria in their order, grades with their lower limits. What is
// changed is changed in the draft.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct AssessRulesState;

// A button that offers the kinds.
void draw_add_criterion(AssessRulesState& state, const Rect& box);

// Cut from the top of `rest`.
void draw_criteria(AssessRulesState& state, Rect& rest);
void draw_grades(AssessRulesState& state, Rect& rest);

}  // namespace minsheng
