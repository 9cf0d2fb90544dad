// Figures of a draft bulletin that are bound to the ledger: their words stand in a line's text, and
// are told anew there. What they said before stays in the ledger's history.
#pragma once

#include <string>

#include "app/phrase_places.h"
#include "model/edit.h"
#include "report/bulletin_sentences.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// What of the figure's phrase stands in the text and takes a place there: all of it, the numbers at
// its end, or "" where the figure is told no more. Figures of a line are asked in their order.
std::string bound_phrase(PhrasePlaces& places, const Figure& figure);

// Writes what the ledger says of the target behind the text of a line of progress, bound. False for
// news, a closed bulletin, or a target that is not there.
bool insert_figure(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                   const RecordRef& line, const Id& target);

// Tells a figure anew in another wording. False where the ledger's figure cannot be told so.
bool set_wording(Edit& edit, const Ledger& ledger, const LedgerProgress& progress, const Id& figure,
                 FigureWording wording);

// The figure's words stay although the ledger tells it otherwise, until it tells something else
// again. False where it tells the same.
bool keep_figure(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                 const Id& figure);

// Brings figures up to what the ledger says now: one, or with "" all of the bulletin that are not
// kept. Returns how many changed.
int update_figures(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                   const Id& bulletin, const Id& figure = "");

}  // namespace minsheng
