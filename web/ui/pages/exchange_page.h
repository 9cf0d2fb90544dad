// 交换: ledgers leave as a bundle file, and a bundle that came is looked at before it is taken.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "app/form_return.h"
#include "app/incoming_bundle.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct ExchangePageState {
  std::set<Id> left_out;  // ledgers that are not to be saved; all others are

  // Which incoming ledgers are to be taken, for the bundle with this digest.
  std::string chosen_for;
  std::map<Id, bool> taken;
  std::optional<FormReturn> form;  // or what a report form would change, with the choices
};

void draw_exchange_page(Screen& screen, const Rect& r);

// The page while a bundle is looked at: file, counts by relation, list, and what to do.
void draw_incoming_page(Screen& screen, const Rect& r);

// The same for a report form that came back: its changes line by line, and which value holds.
void draw_form_return_page(Screen& screen, const Rect& r);

}  // namespace minsheng
