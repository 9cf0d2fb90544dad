// 校核: the findings of the checks, gravest first, and beside them one finding with its arithmetic,
// the words it is about, the way to its item, and what was decided about it.
#pragma once

#include <cstdint>
#include <string>

#include "app/finding_detail.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct ChecksPageState {
  // What the user did.
  FindingFilter filter{.scope = FindingScope::open};
  bool all_ledgers = false;  // else the open one
  bool shows_rules = false;  // the rules in the place of the finding
  std::string chosen;        // name of the finding that is looked at, "" for none
  bool scroll_to_chosen = false;
  std::string explanation;     // that is being written
  std::string explanation_of;  // name of the finding it is for
  bool settle = false;         // Ctrl+Enter in it
  std::string typed_for;       // rule and parameter whose value is being typed
  std::string typed;

  Id ledger;  // the open one when the page was last drawn

  // Built from the findings.
  uint64_t built_for = 0;
  FindingFilter built_filter;
  FindingsView view;
  int chosen_row = -1;      // in the view
  FindingDetail detail;     // of the chosen one
  std::string detail_of;    // its name
  float detail_height = 0;  // of its content when last drawn
  float rules_height = 0;
};

void draw_checks_page(Screen& screen, const Rect& r);

// Goes to the page with this open finding of the open ledger chosen.
void show_finding(Screen& screen, const FindingRow& row);
}  // namespace minsheng
