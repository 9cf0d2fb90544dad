// The lead units of an item in its form: chips that can be taken away, and a field that adds one,
// with suggestions from the units the plan names.
#pragma once

#include "ui/layout.h"
#include "ui/pages/import_item_form.h"

namespace minsheng {

float import_leads_height(const ImportFormState& form, const Item& item, float width);
void draw_import_leads(Screen& screen, const Rect& r, const Id& id, const Item& item);

}  // namespace minsheng
