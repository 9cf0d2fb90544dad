// 交换: ledgers leave as a bundle file, and a bundle that came is looked at before it is taken.
#pragma once

#include <map>
#include <set>
#include <string>

#include "app/incoming_bundle.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct ExchangePageState {
  std::set<Id> left_out;  // ledgers that are not to be saved; all others are

  // Which incoming ledgers are to be taken, for the bundle with this digest.
  std::string chosen_for;
  std::map<Id, bool> taken;
};

void draw_exchange_page(Screen& screen, const Rect& r);

// The page while a bundle is looked at: file, counts by relation, list, and what to do.
void draw_incoming_page(Screen& screen, const Rect& r);

}  // namespace minsheng
