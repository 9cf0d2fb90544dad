// The figures of one entry of a bulletin, each a line of fields (two where there is little room):
// name, done, unit, percent, planned. What was read wrong is put right here, in the import's draft
// or in the open ledger.
#pragma once

#include "model/ledger.h"
#include "ui/layout.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

// 0 where the entry has no figures. `ledger` is the one that the form's records are in.
float figure_form_height(const Ledger& ledger, const Id& entry, const RecordFormState& state,
                         float width);
void draw_figure_form(Screen& screen, const Rect& r, const Ledger& ledger, const Id& entry,
                      RecordFormState& state);

}  // namespace minsheng
