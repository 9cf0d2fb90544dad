// What the parts of the bulletin's editor share: the ledger, whether it may be changed, one step.
#pragma once

#include <utility>

#include "ui/pages/bulletin_editor.h"
#include "ui/screen.h"

namespace minsheng {

inline const Ledger& bulletin_ledger(const Screen& screen) {
  return screen.session.current()->ledger();
}

inline bool may_edit_bulletin(const Screen& screen) {
  return screen.state.editor.view.state == BulletinState::draft && !screen.session.read_only();
}

// The line whose words are being written; null for none.
inline const RecordRef* line_in_writing(const Screen& screen) {
  const std::optional<LongTextEdit>& open = screen.state.long_text;
  return open && open->use == LongTextUse::bulletin_line ? &open->record : nullptr;
}

// `change` gets the edit and the ledger; what it wrote becomes one step.
template <class Change>
void write_bulletin(Screen& screen, Message label, Change change) {
  Edit edit = screen.session.start_edit();
  change(edit, bulletin_ledger(screen));
  ask_to_apply(screen, edit, std::move(label));
}

}  // namespace minsheng
