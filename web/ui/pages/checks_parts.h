// The parts that the page 校核 is laid out of.
#pragma once

#include <string>

#include "app/findings_view.h"
#include "ui/layout.h"
#include "ui/theme.h"

namespace minsheng {

struct Screen;

// checks_list.cpp: groups and findings.
void draw_checks_list(Screen& screen, const Rect& r);
// -1 for the finding before the chosen one, +1 for the next.
void step_to_finding(Screen& screen, int step);

// checks_detail.cpp: the finding that is looked at.
void draw_checks_detail(Screen& screen, const Rect& r);

// checks_rules.cpp: which checks run.
void draw_checks_rules(Screen& screen, const Rect& r);

// How a finding is marked: icon, word, colours.
struct FindingLook {
  const char* icon;
  const char* word;  // Chinese, for tr()
  Color color, ink, ground;
};
FindingLook look_of(const FindingRow& row);

// The finding of a row of the view; the row must be no heading.
const Finding& finding_of(const Screen& screen, const FindingRow& row);

// The one that is looked at; there must be one.
const Finding& chosen_finding(const Screen& screen);

// Looks at the finding of that row from now on.
void choose_finding(Screen& screen, int row);

}  // namespace minsheng
