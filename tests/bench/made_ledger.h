// Ledgers of any size, made of own words: what the table, the files and the journal have to carry.
#pragma once

#include <cstddef>

#include "model/edit.h"

namespace minsheng::bench {

inline constexpr const char* kActor = "benchmaker";
inline constexpr const char* kTime = "2031-03-20T09:41:00+08:00";

// One plan with three levels, `items` items in categories of about twenty and one target each.
// The transaction that made items and targets is not in the history: written out it would be four
// times what it made, and a file of 100,000 items over what is read (json_reader.h). Else whole:
// it may be edited, saved, bundled and opened.
Ledger make_ledger(size_t items);

// The same with all of its history, as an import leaves it.
Ledger make_imported_ledger(size_t items);

inline constexpr size_t kCityItems = 125;  // of a city's plan in the costs of a year

// make_ledger() with a year of it: each item's one target is split to `townships`, and each of
// these has reported it in each of the twelve months. Reports and shares are not in the history.
Ledger make_year(size_t items, size_t townships);

// Another figure in the first report of December, as one user action.
Transaction make_figure_edit(const Ledger& ledger, size_t n);

// The n-th note on the first item, as one user action; each n gives another note.
Transaction make_edit(const Ledger& ledger, size_t n);

}  // namespace minsheng::bench
