// The text of a bulletin's line in pieces: free words, and the numbers that are bound to the
// ledger, with what the ledger says now beside what is written.
#pragma once

#include <string>
#include <vector>

#include "app/bulletin_draft_view.h"

namespace minsheng {

struct LineRun {
  enum class Kind {
    words,
    number,      // as the ledger has it, or kept
    old_number,  // the ledger has another by now
    new_number   // that other one; it does not stand in the text yet
  };
  Kind kind = Kind::words;
  std::string text;
  int figure = -1;  // place in DraftLine::figures; -1 for free words

  bool operator==(const LineRun&) const = default;
};

// In reading order. Where only the numbers of a sentence changed, each stands beside its old one;
// where its words changed too, the whole sentence does. A sentence without a number is one run.
std::vector<LineRun> line_runs(const DraftLine& line);

}  // namespace minsheng
