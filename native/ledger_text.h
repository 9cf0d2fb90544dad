// What the command line shows of a ledger and of a reading, in Chinese, for a terminal.
#pragma once

#include <string>

#include "app/files.h"

namespace minsheng {

// Title, place, year, issuer and the table of levels with their counts.
std::string summary_text(const Ledger& ledger);

// One line an item: code, title, lead units, targets, deadline.
std::string item_table(const Ledger& ledger);

// One line a lead unit: items led and their targets, most items first.
std::string unit_table(const Ledger& ledger);

// The encoding, how much text no rule understood and where, and the diagnostics with their lines.
std::string reading_text(const ImportDraft& document);

// Whether something was left unread, or a diagnostic is more than a hint.
bool is_partial(const ImportDraft& document);

}  // namespace minsheng
