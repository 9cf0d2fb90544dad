#include "ui/year_state.h"

#include "ui/screen.h"

namespace minsheng {

const YearState& current_year(Screen& screen) {
  YearState& year = screen.state.year;
  const Ledger& ledger = screen.session.current()->ledger();
  bool other_ledger = year.ledger != ledger.id();
  bool changed = other_ledger || year.revision != screen.session.revision();
  const FormMark* form = form_in_hand(screen);
  if (!changed && year.month == year.measured_month) return year;
  if (changed) {
    int before = year.progress.year;
    year.rules = progress_rules_of(ledger);
    Month current = current_month(ledger, screen.session.now());
    year.progress = measure_ledger(ledger, year.rules, current.year);
    if (other_ledger || before != year.progress.year) year.month = current;
    if (form) year.month = parse_month(form->month).value_or(current);
  }
  year.status = view_status(ledger, year.progress, year.rules, year.month, screen.session.now());
  year.ledger = ledger.id();
  year.revision = screen.session.revision();
  year.measured_month = year.month;
  ++year.changes;
  return year;
}

void step_month(Screen& screen, int months) {
  if (form_in_hand(screen)) return;  // a form is of one month
  Month month = add_months(screen.state.year.month, months);
  if (month.year == screen.state.year.progress.year) screen.state.year.month = month;
}

}  // namespace minsheng
