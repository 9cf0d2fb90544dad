// Report forms (单位填报表) on their way: out of the office, into a unit's hands, and back.
#include <algorithm>
#include <utility>

#include "app/form_files.h"
#include "app/form_workbook.h"
#include "app/import_plan.h"
#include "app/item_view.h"
#include "base/hash.h"
#include "shell/shell.h"
#include "ui/i18n.h"

namespace minsheng {

std::string Shell::signature() const {
  return author_text(session_.author(), short_actor(session_.actor()));
}

void Shell::perform(const action::SaveForms& asked) {
  if (!session_.current()) return;
  const Ledger& ledger = session_.current()->ledger();
  Result<OutgoingFile> file =
      blank_forms(ledger, asked.units, asked.month, signature(), session_.now());
  if (!file) return report_error(tr(file.error().message));
  browser_.save_file(file.value().name, file.value().bytes, file.value().type);
  show_toast(state_, tr("已保存 {}：发给单位，用同一个网页打开来填", {file.value().name}));
}

void Shell::perform(const action::SaveFilledForm&) {
  if (!session_.current()) return;
  Result<OutgoingFile> file = form_file(session_.current()->ledger(), signature(), session_.now());
  if (!file) return report_error(tr(file.error().message));
  browser_.save_file(file.value().name, file.value().bytes, file.value().type);
  show_toast(state_, tr("已交回并保存 {}：把这个文件发回去", {file.value().name}));
}

void Shell::perform(const action::AcceptForm& asked) {
  if (!incoming_ || !incoming_->form) return;
  const Ledger* office = session_.ledger(asked.form.mark.ledger);
  if (!office) return;
  Result<Transaction> step = take_form(*office, incoming_->ledgers.front().ledger, asked.form,
                                       session_.actor(), session_.now());
  if (!step) return report_error(tr(step.error().message));
  perform(action::OpenLedger{asked.form.mark.ledger, {}});
  Result<void> applied = session_.apply(step.value());
  if (!applied) return report_error(tr(applied.error().message));
  incoming_.reset();
  state_.page = Page::report;
  state_.report = {};  // no filter hides what was taken
  state_.report.filter.unit = asked.form.mark.unit;
  if (std::optional<Month> month = parse_month(asked.form.mark.month)) {
    state_.year.ledger = asked.form.mark.ledger;
    state_.year.month = *month;
    state_.year.progress.year = month->year;
  }
  show_toast(state_, tr(step.value().label), true);
}

void Shell::perform(const action::OpenForm&) {
  if (!incoming_ || !incoming_->form) return;
  fill_in_form(incoming_->ledgers.front().ledger);
}

// Opens it in the reduced view; what is here of it already stays unless the file has more.
void Shell::fill_in_form(Ledger form) {
  Relation relation = relation_of(session_.ledger(form.id()), form);
  Id id = form.id();
  bool here = relation == Relation::same || relation == Relation::older;
  if (here) {
    show_toast(state_, std::string(tr("这份填报表已经在本机，接着填。")));
  } else {
    Result<void> added = session_.add(std::move(form));
    if (!added) return report_error(tr(added.error().message));
  }
  session_.open(id);
  incoming_.reset();
  state_.page = Page::report;
  state_.report = {};
}

// True where the bundle was a report form and is seen to. With its ledger here it has come back;
// else a unit has it in hand, unless it is filled already and this machine keeps ledgers: then
// it may have come to the wrong one.
bool Shell::open_form(IncomingBundle& incoming) {
  if (incoming.ledgers.size() != 1) return false;
  const Ledger& form = incoming.ledgers.front().ledger;
  Result<std::optional<FormMark>> mark = read_form_mark(form);
  if (!mark) {
    report_error(incoming.file_name + "：" + tr(mark.error().message));
    return true;
  }
  if (!mark.value() || incoming.ledgers.front().relation == Relation::diverged) return false;
  const std::vector<LedgerEntry> entries = session_.ledgers();
  bool keeps_ledgers = std::any_of(entries.begin(), entries.end(), [&](const LedgerEntry& entry) {
    return !form_of(*session_.ledger(entry.id));
  });
  bool back = session_.ledger(mark.value()->ledger) != nullptr;
  bool known = session_.ledger(form.id()) != nullptr;
  if (back || (is_touched(form) && keeps_ledgers && !known)) {
    incoming.form = *mark.value();
    look_at(std::move(incoming));
  } else if (session_.read_only()) {
    report_error(std::string(tr("这一页是只读的，另一个标签页正在编辑")));
  } else {
    fill_in_form(form);
  }
  return true;
}

// True where the bytes are a unit's form as a workbook and are seen to: what it says becomes the
// form that a file of the program would be.
bool Shell::open_workbook(const std::string& name, const std::string& bytes) {
  std::optional<Result<FormWorkbook>> opened = open_form_workbook(bytes);
  if (!opened) return false;
  auto refuse = [&](const Message& why) {
    report_error(name + "：" + tr(why));
    return true;
  };
  if (!*opened) return refuse(opened->error().message);
  const FormWorkbook& workbook = opened->value();
  const Ledger* office = session_.ledger(workbook.mark.ledger);
  if (!office) {
    return refuse(
        {"这份填报表属于台账“{}”，本机没有。请在发出填报表的电脑上打开。", {workbook.mark.title}});
  }
  Result<FilledForm> filled = fill_form(*office, workbook.sheet, session_.actor(), session_.now());
  if (!filled) return refuse(filled.error().message);
  IncomingBundle incoming{name,           bytes.size(),      workbook.mark.unit,
                          session_.now(), sha256_hex(bytes), {}};
  incoming.form = workbook.mark;
  incoming.refused = filled.value().refusals;
  incoming.ledgers.push_back(compare_ledger(nullptr, std::move(filled.take().form)));
  look_at(std::move(incoming));
  return true;
}

}  // namespace minsheng
