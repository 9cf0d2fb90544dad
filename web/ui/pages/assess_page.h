// 考评: the quarter's scores, each point down to what it came from; points by hand, the finished
// quarter, and the rules with their versions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/assess_view.h"
#include "app/hand_scores.h"
#include "ui/layout.h"
#include "ui/pages/assess_compare.h"
#include "ui/pages/assess_rules.h"

namespace minsheng {

struct Screen;

enum class AssessMode { scores, rules, compare, since };

// Points by hand under the hands.
struct HandForm {
  bool open = false;
  bool focus = false;  // the points get the keyboard
  HandScore typed{};
  std::string error{};
};

struct AssessPageState {
  AssessMode mode = AssessMode::scores;
  std::optional<Quarter> chosen;  // else the quarter of the month of the top bar
  std::string unit;               // whose drawer is open; "" for none
  std::string criterion;          // that is open in the drawer, its code; "" for none
  bool scroll_to_unit = false;
  float drawer_height = 0;  // of its content
  HandForm form;
  bool asks_to_unfreeze = false;
  AssessRulesState rules;
  AssessCompareState compare;

  // Cache.
  AssessView view;
  std::vector<Finding> findings;
  uint64_t checked = ~uint64_t{0};  // revision of the session that `findings` are of
  uint64_t built_for = 0;           // YearState::changes
  Id ledger{};
};

void draw_assess_page(Screen& screen, const Rect& r);

// What is scored now; the page must be up to date.
AssessSubject assess_subject(Screen& screen);

// At the right of a head of the other views: back to the scores, also by Esc.
void draw_back_to_scores(Screen& screen, Rect& room);

// Null where the drawer is closed or the unit is not in the sheet.
const UnitScore* chosen_unit(const AssessPageState& page);

}  // namespace minsheng
