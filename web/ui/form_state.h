// The reduced view 单位填报: whether the open ledger is a report form, and what follows from it.
#pragma once

#include <optional>

#include "app/report_form.h"

namespace minsheng {

struct Screen;
enum class Page;

// A ledger's mark never changes; read once for each ledger that is opened.
struct FormState {
  Id ledger;  // that it was read for
  std::optional<FormMark> mark;
};

// Of the open ledger; null where that is no form, or none is open.
const FormMark* form_in_hand(Screen& screen);

// With a form in hand only these pages are there.
bool belongs_to_form(Page page);

}  // namespace minsheng
