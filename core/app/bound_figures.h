// Figures of a draft bulletin that are bound to the ledger: their words stand in a line's text, and
// are told anew there. What they said before stays in the ledger's history.
#pragma once

#include <string>

#include "model/edit.h"
#include "report/bulletin_sentences.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// What of the figure's phrase stands in the text: all of it, the numbers at its end, or "" where
// the figure is told no more. 4个 does not stand in 54个.
std::string bound_phrase(const std::string& text, const Figure& figure);

// Tells a figure anew in another wording. False where the ledger's figure cannot be told so.
bool set_wording(Edit& edit, const Ledger& ledger, const LedgerProgress& progress, const Id& figure,
                 FigureWording wording);

// Brings figures up to what the ledger says now: one, or with "" all of the bulletin. Returns how
// many changed.
int update_figures(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                   const Id& bulletin, const Id& figure = "");

}  // namespace minsheng
