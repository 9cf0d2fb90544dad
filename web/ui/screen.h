// What every panel gets: the data to show, the state of the interface, and where to put actions.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/import_draft.h"
#include "app/incoming_bundle.h"
#include "app/session.h"
#include "ui/actions.h"
#include "ui/environment.h"
#include "ui/i18n.h"
#include "ui/ui_state.h"
#include "ui/widgets.h"

namespace minsheng {

struct Screen {
  const Session& session;
  const ImportDraft* draft;        // null when nothing is being imported
  const IncomingBundle* incoming;  // null when no bundle is being looked at
  const Environment& environment;
  UiState& state;
  std::vector<Action>& actions;

  template <class A>
  void ask(A action) {
    actions.push_back(std::move(action));
  }
};

// Asks for the edit of the open ledger as one step. Nothing is asked where it holds no change.
void ask_to_apply(Screen& screen, Edit& edit, Message label);

// Sets one field of a record of the open ledger. Nothing is asked where the value is the same.
void ask_to_set(Screen& screen, const RecordRef& record, std::string_view field, FieldValue value);

// Why a control of this page that changes something is off: the page only looks; else "".
std::string_view why_read_only(const Screen& screen);

// Goes to a page; leaves what was open there as it was.
void go_to(Screen& screen, Page page);

}  // namespace minsheng
