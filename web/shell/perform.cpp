// What each action does.
#include <algorithm>
#include <utility>

#include "app/files.h"
#include "app/import_plan.h"
#include "app/rule_choices.h"
#include "app/sample.h"
#include "generated/samples.h"
#include "shell/preference_keys.h"
#include "shell/shell.h"
#include "ui/i18n.h"

namespace minsheng {
namespace {

constexpr const char* kPlanFiles =
    ".docx,.xlsx,.txt,.html,.htm,.md,.csv,.tsv,.docm,.xlsm,text/plain";
constexpr const char* kBundleFiles = ".json,application/json";
constexpr const char* kJsonType = "application/json";

const SampleFile* find_sample(const std::string& name) {
  for (const SampleFile& sample : kSamples) {
    if (sample.name == name) return &sample;
  }
  return nullptr;
}

// "2024-11-24T09:41:05+08:00" as 20241124-0941, for file names.
std::string file_time(const std::string& time) {
  std::string digits;
  for (char c : time.substr(0, 16)) {
    if (c >= '0' && c <= '9') digits += c;
    if (c == 'T') digits += '-';
  }
  return digits;
}

std::string safe_file_name(std::string name) {
  for (char& c : name) {
    if (std::string_view("\\/:*?\"<>| \t\n").find(c) != std::string_view::npos) c = '-';
  }
  return name;
}

}  // namespace

void Shell::perform(const action::Apply& asked) {
  Result<void> applied = session_.apply(asked.transaction);
  if (!applied) return report_error(tr(applied.error().message));
  dropped_draft_.reset();
}

void Shell::perform(const action::ApplyToDraft& asked) {
  if (!draft_) return;
  Result<void> applied = draft_->edited.apply(asked.transaction);
  if (!applied) report_error(tr(applied.error().message));
}

void Shell::show_result(const Result<Transaction>& step, bool undone) {
  if (!step) return report_error(tr(step.error().message));
  const Message& label = step.value().label;
  std::string what = label.args.empty() ? to_text(label) : label.args.front();
  show_toast(state_, undone ? tr("已撤销：{}", {what}) : tr("已重做：{}", {what}));
}

void Shell::perform(const action::Undo&) {
  std::erase_if(state_.toasts, [](const Toast& toast) { return toast.offers_undo; });
  if (dropped_draft_ && !draft_is_corrected() && (!draft_ || draft_is_open())) {
    DroppedDraft back = std::move(*dropped_draft_);
    dropped_draft_.reset();
    draft_ = std::move(back.draft);
    plan_file_ = std::move(back.file);
    state_.page = Page::import;
    return;
  }
  if (draft_is_open()) {
    if (!draft_is_corrected() || !draft_->edited.can_undo()) return;
    return show_result(draft_->edited.undo(session_.now()), true);
  }
  if (session_.current() && session_.current()->can_undo()) show_result(session_.undo(), true);
}

void Shell::perform(const action::Redo&) {
  if (draft_is_open()) {
    if (draft_->edited.can_redo()) show_result(draft_->edited.redo(session_.now()), false);
    return;
  }
  if (session_.current() && session_.current()->can_redo()) show_result(session_.redo(), false);
}

void Shell::perform(const action::OpenLedger& asked) {
  if (!session_.open(asked.id)) return;
  state_.drawer = {};
  state_.drawer.item = asked.item;
  state_.ledger = {};
  state_.ledger.cursor = asked.item;
  state_.ledger.scroll_to_cursor = !asked.item.empty();
}

void Shell::perform(const action::RemoveLedger& asked) {
  const Ledger* ledger = session_.ledger(asked.id);
  if (!ledger) return;
  std::string title = ledger_title(*ledger);
  Result<void> removed = session_.remove(asked.id);
  if (!removed) return report_error(tr(removed.error().message));
  state_.drawer = {};
  show_toast(state_, tr("已删除台账「{}」", {title}));
}

void Shell::perform(const action::PickPlan&) { browser_.pick_files(kPlanFiles); }

void Shell::perform(const action::PickBundle&) { browser_.pick_files(kBundleFiles); }

void Shell::perform(const action::PastePlan& asked) { take_text(asked.text); }

void Shell::perform(const action::ReadAgain& asked) {
  if (!draft_) return;
  if (!read_plan_file(PlanFile(plan_file_), asked)) return;
  show_toast(state_, std::string(tr("已重新读取")), true);
}

void Shell::perform(const action::OpenSample& asked) {
  const SampleFile* sample = find_sample(asked.name);
  if (!sample) return;
  if (!session_.open(sample_ledger_id(sample->name))) {
    Result<void> added = session_.add(read_sample(sample->name, sample->text, sample->year));
    if (!added) return report_error(tr(added.error().message));
  }
  state_.page = Page::ledger;
  state_.drawer = {};
  state_.ledger = {};
}

void Shell::perform(const action::AcceptImport&) {
  if (!draft_) return;
  Ledger ledger = draft_->edited.ledger();
  std::string title = ledger_title(ledger);
  Result<void> added = session_.add(std::move(ledger));
  if (!added) return report_error(tr(added.error().message));
  bool bulletin = draft_->reading.kind == DocumentKind::bulletin;
  draft_.reset();
  dropped_draft_.reset();
  state_.page = bulletin ? Page::bulletins : Page::ledger;
  state_.bulletins = {};
  state_.ledger = {};
  state_.drawer = {};
  show_toast(state_, tr("已写入台账「{}」", {title}));
}

void Shell::perform(const action::AcceptBulletin& asked) {
  if (!draft_) return;
  perform(action::OpenLedger{asked.ledger, {}});
  Result<void> applied = session_.apply(asked.transaction);
  if (!applied) return report_error(tr(applied.error().message));
  std::string title = draft_->reading.bulletin.title + draft_->reading.bulletin.number;
  draft_.reset();
  dropped_draft_.reset();
  state_.page = Page::bulletins;
  state_.bulletins = {};
  show_toast(state_, tr("已把专报「{}」写入台账", {title}), true);
}

void Shell::perform(const action::CancelImport&) {
  if (!draft_) return;
  drop_draft();
  state_.page = session_.current() ? Page::ledger : Page::overview;
  show_toast(state_, std::string(tr("已取消导入，台账没有改动")), true);
}

void Shell::perform(const action::AcceptBundle& asked) {
  if (!incoming_) return;
  int taken = 0;
  for (IncomingLedger& incoming : incoming_->ledgers) {
    bool wanted = false;
    for (const Id& id : asked.ledgers) wanted = wanted || id == incoming.ledger.id();
    if (!wanted || !may_take(incoming.relation)) continue;
    Result<void> added = session_.add(incoming.ledger);
    if (!added) return report_error(tr(added.error().message));
    ++taken;
  }
  incoming_.reset();
  state_.page = Page::ledger;
  state_.ledger = {};
  state_.drawer = {};
  show_toast(state_, tr("已写入 {} 本台账", {std::to_string(taken)}));
}

void Shell::perform(const action::CancelBundle&) { incoming_.reset(); }

bool Shell::download(std::vector<Ledger> ledgers, const std::string& name) {
  Result<std::string> bytes = pack_bundle(std::move(ledgers), signature(), session_.now());
  if (bytes) {
    browser_.save_file(name, bytes.value(), kJsonType);
  } else {
    report_error(tr(bytes.error().message));
  }
  return bytes.ok();
}

bool Shell::download_bundle(const std::vector<Id>& ledgers, const std::string& name) {
  std::vector<Ledger> chosen;
  for (const Id& id : ledgers) {
    if (const Ledger* ledger = session_.ledger(id)) chosen.push_back(*ledger);
  }
  if (chosen.empty()) {
    report_error(std::string(tr("还没有台账可以保存。")));
    return false;
  }
  return download(std::move(chosen), name);
}

void Shell::perform(const action::SaveBundle& asked) {
  std::string name = std::string(tr("交换包"));
  const Ledger* only = asked.ledgers.size() == 1 ? session_.ledger(asked.ledgers.front()) : nullptr;
  if (only) name = ledger_title(*only);
  name = safe_file_name(name + "-" + file_time(session_.now())) + ".json";
  if (!download_bundle(asked.ledgers, name)) return;
  if (holds_all(asked.ledgers)) note_backup();
  show_toast(state_, tr("已保存交换包 {}", {name}));
}

// A bundle with every ledger is a backup, by whatever button.
bool Shell::holds_all(const std::vector<Id>& ledgers) const {
  const std::vector<LedgerEntry> all = session_.ledgers();
  return std::all_of(all.begin(), all.end(), [&](const LedgerEntry& entry) {
    return std::find(ledgers.begin(), ledgers.end(), entry.id) != ledgers.end();
  });
}

void Shell::note_backup() {
  preferences_[kLastBackupKey] = session_.now();
  store_preferences();
}

void Shell::perform(const action::SaveBackup&) {
  std::vector<Id> all;
  for (const LedgerEntry& entry : session_.ledgers()) all.push_back(entry.id);
  std::string name =
      safe_file_name(std::string(tr("民生台账备份")) + "-" + file_time(session_.now())) + ".json";
  if (!download_bundle(all, name)) return;
  note_backup();
  show_toast(state_, tr("已导出备份 {}", {name}));
}

void Shell::perform(const action::SetPreference& asked) {
  preferences_[asked.key] = asked.value;
  store_preferences();
}

void Shell::perform(const action::SetRules& asked) {
  preferences_[kRulesKey] = asked.rules.empty() ? "" : rule_settings_text(asked.rules);
  store_preferences();
}

void Shell::perform(const action::TakeOver&) { browser_.take_over(); }

void Shell::perform(const action::RetrySave&) { session_.retry_save(); }

void Shell::perform(const action::SaveFile& asked) {
  browser_.save_file(asked.file.name, asked.file.bytes, asked.file.type);
  show_toast(state_, tr("已保存 {}", {asked.file.name}));
}

void Shell::perform(const action::PrintPaper& asked) { browser_.print(asked.html); }

void Shell::perform(const action::CopyPicture& asked) { browser_.copy_picture(asked.picture); }

void Shell::perform(const action::CopyText& asked) {
  browser_.copy_text(asked.text);
  show_toast(state_, tr("已复制{}", {asked.what}));
}

}  // namespace minsheng
