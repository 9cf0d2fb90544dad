// The parts that the import page is laid out of.
#pragma once

#include "app/import_view.h"
#include "ui/layout.h"
#include "ui/theme.h"

namespace minsheng {

struct Screen;

// import_source.cpp: head with legend, lines with marks, minimap.
void draw_import_source(Screen& screen, const Rect& r);

// import_readout.cpp: head with counts, groups, categories, items and what is missing.
void draw_import_readout(Screen& screen, const Rect& r);

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

// How marked words look. Without underline (role heading) or ground the colour is 0.
struct MarkStyle {
  Color text, ground, underline;
  bool dotted = false;
};
MarkStyle mark_style(MarkRole role);

}  // namespace minsheng
