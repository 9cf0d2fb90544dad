// 抽查核验: a sample of items is drawn and recorded, then what was found on the spot is entered.
#pragma once

#include <string>
#include <vector>

#include "app/spot_words.h"
#include "model/edit.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// Of a person's words: a number of items ("6") or a share of them ("20%", rounded up), and a seed
// of at most 18 digits. Refused with what is expected.
Result<DrawPlan> plan_draw(const LedgerProgress& progress, const std::string& amount, Stratum by,
                           const std::string& seed);

// The items that are drawn, in the order of the plan.
std::vector<Id> draw_items(const LedgerProgress& progress, const DrawPlan& plan);

// A seed that nobody chose: the day and the number of draws so far, 2024062801.
std::string usual_seed(const Ledger& ledger, const std::string& today);

// One check for each drawn item, without findings yet.
void record_draw(Edit& edit, const LedgerProgress& progress, const DrawPlan& plan);
// One for an item that nobody drew. Returns its id.
Id add_check(Edit& edit, const LedgerProgress& progress, const Id& item);

std::string check_state_name(CheckState state);

struct CheckRow {
  Id check, item;
  std::string code, title, unit;
  std::string date;  // 6月20日; "" before it was checked
  std::string by, result, finding;
  std::string draw;  // the sample it came from; "" for none
  CheckState state = CheckState::open;
};

struct CheckList {
  std::vector<CheckRow> rows;  // open ones first in the order of the plan, then the newest
  int open = 0, agreeing = 0;
};

CheckList list_checks(const Ledger& ledger, int year);

// True where the sample, drawn again from the plan as it stands, is just the one recorded.
bool draws_again(const Ledger& ledger, const LedgerProgress& progress, const std::string& draw);

}  // namespace minsheng
