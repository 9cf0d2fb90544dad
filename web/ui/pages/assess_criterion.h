// The form of one criterion of the rules: the figures that its kind has.
#pragma once

#include "app/rules_draft.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

void draw_criterion_form(Screen& screen, const Rect& r, CriterionDraft& draft);

}  // namespace minsheng
