// The parts that the import page is laid out of.
#pragma once

#include <optional>

#include "app/import_view.h"
#include "ui/layout.h"
#include "ui/theme.h"

namespace minsheng {

struct ImportPageState;
struct Screen;

// import_source.cpp: head with legend, lines with marks.
void draw_import_source(Screen& screen, const Rect& r);
inline constexpr float kSourcePadding = 8;  // above the first line and below the last

// import_minimap.cpp: the strip beside the lines, which are scrolled by `scroll` in a view that is
// `view` high. Gives where to scroll to while it is pressed.
std::optional<float> draw_import_minimap(Screen& screen, const Rect& r, float scroll, float view);

// import_readout.cpp: head with counts, groups, categories, items and what is missing.
void draw_import_readout(Screen& screen, const Rect& r);
// Where its titles begin, behind the numbers; from the left of a row.
float readout_text_left(const ImportPageState& page);

// import_problem.cpp: a row about a place that needs a look, with its repairs at the right.
void draw_import_problem(Screen& screen, const Rect& r, const ImportRow& row, bool has_more_below);

// import_account.cpp: where every character went, and the way from place to place.
void draw_import_account(Screen& screen, const Rect& r);

// import_columns.cpp: what the columns of the document's tables were read as; cut from the right of
// `rest`, nothing where there is no table.
void draw_column_choices(Screen& screen, Rect& rest);

// import_notice.cpp: says that the document is there already; cut from the top of `rest`, nothing
// where it is not.
void draw_import_notice(Screen& screen, Rect& rest);

// import_start.cpp: no draft yet, how to get one.
void draw_import_start(Screen& screen, const Rect& r);

}  // namespace minsheng
