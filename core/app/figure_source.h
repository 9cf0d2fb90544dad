// Where a bound figure of a bulletin comes from, and how it could be told: what the page shows
// when a person asks for it.
#pragma once

#include <string>
#include <vector>

#include "model/ledger.h"
#include "report/bulletin_sentences.h"
#include "rules/ledger_progress.h"

namespace minsheng {

struct WordedFigure {
  FigureWording wording = FigureWording::words;
  std::string sentence;
};

struct FigureSource {
  Id item;  // "" of the sums over the whole ledger
  Id target;
  std::string name;   // 惠及家长
  std::string code;   // 省2; "" where it is of no item
  int place = 0;      // among the item's targets, from 1; 0 where it is of none
  std::string basis;  // 23180 ÷ 41000（名）; "" where nothing is divided
  std::string as_of;  // ISO 8601 day or month of the report; "" where there is none

  FigureWording wording = FigureWording::words;
  std::vector<WordedFigure> wordings;  // that can tell it, the present one among them
};

// A record that is no figure of a bulletin written here gives an empty source.
FigureSource figure_source(const Ledger& ledger, const LedgerProgress& progress, const Id& figure);

}  // namespace minsheng
