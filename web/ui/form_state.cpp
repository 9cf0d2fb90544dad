#include "ui/form_state.h"

#include "ui/screen.h"

namespace minsheng {

const FormMark* form_in_hand(Screen& screen) {
  const EditedLedger* current = screen.session.current();
  if (!current) return nullptr;
  FormState& form = screen.state.form;
  if (form.ledger != current->ledger().id()) {
    form.ledger = current->ledger().id();
    form.mark = form_of(current->ledger());
  }
  return form.mark ? &*form.mark : nullptr;
}

bool belongs_to_form(Page page) {
  return page == Page::report || page == Page::exchange || page == Page::settings ||
         page == Page::import;
}

}  // namespace minsheng
