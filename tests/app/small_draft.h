// A short plan with its reading made by hand, for tests of what is shown and edited of a draft.
#pragma once

#include <string>
#include <string_view>

#include "app/import_draft.h"

namespace minsheng::testing {

// Two categories, three items:
//   1 without fault; 2 without lead unit and with an unread piece; 3 without target.
// The heading says three categories. A line at the end is unread and in no item.
ImportDraft small_draft();

// Where the first occurrence of `phrase` stands; it must occur.
Span span_of_phrase(std::string_view text, std::string_view phrase);

// Ids in the draft's ledger.
Id item_titled(const ImportDraft& draft, std::string_view title);
Id target_named(const ImportDraft& draft, std::string_view indicator);

// A draft from a text that no rule understood a word of.
ImportDraft unread_draft(const std::string& text);

}  // namespace minsheng::testing
