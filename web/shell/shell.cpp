#include "shell/shell.h"

#include <utility>

#include "app/bulletin_edit.h"
#include "app/field_edit.h"
#include "app/field_text.h"
#include "app/files.h"
#include "app/rescue.h"
#include "app/rule_choices.h"
#include "base/utf8.h"
#include "generated/version.h"
#include "shell/preference_keys.h"
#include "ui/interface.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

// A bundle by its name or by how it begins; pasted text has no name, and a document may begin with
// a bracket, too.
bool is_json(const std::string& name, std::string_view text) {
  if (name.ends_with(".json")) return true;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::string_view head = trim(text.substr(0, 64));
  if (!head.starts_with('{')) return false;
  head = trim(head.substr(1));
  return head.empty() || head.front() == '"' || head.front() == '}';
}

// The field's table label, for the name of the step.
std::string field_label(const RecordRef& record, const std::string& name) {
  return visit_record_type(record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Field<Record>* field = find_field<Record>(name);
    return field ? std::string(field->label) : name;
  });
}

FieldType type_of_field(const RecordRef& record, const std::string& name) {
  return visit_record_type(record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Field<Record>* field = find_field<Record>(name);
    return field ? field->type : FieldType::text;
  });
}

std::string with_file_name(const std::string& name, const std::string& text) {
  return name.empty() ? text : name + "：" + text;
}

}  // namespace

Result<Bundle> unpack_bundle_or_ledger(std::string_view bytes) {
  Result<Bundle> bundle = unpack_bundle(bytes);
  if (bundle) return bundle;
  Result<Ledger> ledger = open_ledger(bytes);
  if (!ledger) return bundle;
  return Bundle{"", "", {ledger.take()}, ""};
}

Shell::Shell(Store& store, Browser& browser, Gb18030Decoder decoder, const ActorId& actor,
             Session::Clock now)
    : store_(store),
      browser_(browser),
      decoder_(decoder),
      session_(store, json_codec(), actor_of(store, actor), std::move(now)) {
  environment_.version = kVersion;
  session_.on_save_ended([this] { browser_.wake(); });
}

void Shell::load() {
  Result<Preferences> found = load_preferences(store_);
  if (found) {
    preferences_ = found.take();
  } else {
    report_error(tr(found.error().message));
  }
  bool fresh = preferences_[kActorKey].empty();
  preferences_[kActorKey] = session_.actor();
  apply_preferences();
  if (fresh) store_preferences();
  for (const Message& message : session_.load()) report_error(tr(message));
  session_.open(preferences_[kLedgerKey]);  // where it is still there
}

void Shell::draw() {
  apply_preferences();
  std::vector<Action> actions;
  Screen screen{session_, draft(), incoming(), environment_, state_, actions};
  draw_interface(screen);
  for (const Action& action : actions) perform(action);
  // A page tells of a step in the frame that asks for it.
  for (Toast& toast : state_.toasts) {
    if (!toast.revision) toast.revision = session_.revision();
  }
  remember_ledger();
}

void Shell::perform(const Action& action) {
  std::visit([this](const auto& asked) { perform(asked); }, action);
}

void Shell::take_file(const std::string& name, const std::string& bytes) {
  if (is_json(name, bytes)) return open_bundle(name, bytes);
  if (open_workbook(name, bytes)) return;
  open_plan(name, bytes);
}

void Shell::take_text(const std::string& text) {
  if (trim(text).empty()) return report_error(std::string(tr("粘贴的内容里没有文字。")));
  if (is_json("", text)) return open_bundle("", text);
  open_plan("", text);
}

void Shell::report_error(const std::string& text) { show_error(state_, text); }

void Shell::finish_long_text(const std::string& text, bool by_key) {
  if (!state_.long_text) return;
  LongTextEdit edited = *std::exchange(state_.long_text, std::nullopt);
  switch (edited.use) {
    case LongTextUse::plan:
      return take_text(text);
    case LongTextUse::explanation:
      state_.checks.explanation = text;
      state_.checks.settle = by_key;
      return;
    case LongTextUse::rules:
      return take_rules_text(state_.assess.rules, text);
    case LongTextUse::field:
    case LongTextUse::bulletin_line:
      return set_long_field(edited, text);
  }
}

namespace {

Result<Message> change_field(Edit& edit, const Ledger& ledger, const LongTextEdit& edited,
                             const std::string& text) {
  Result<FieldValue> value = parse_field_text(type_of_field(edited.record, edited.field), text);
  if (!value) return value.error();
  Result<void> done = set_field(edit, ledger, edited.record, edited.field, value.take());
  if (!done) return done.error();
  return Message{"修改{}", {field_label(edited.record, edited.field)}};
}

Result<Message> change_line(Edit& edit, const Ledger& ledger, const LongTextEdit& edited,
                            const std::string& text) {
  set_line_text(edit, ledger, edited.record, text);
  return Message{"改写专报的一条", {}};
}

}  // namespace

// Into the ledger that it was written for, which is open again then.
Result<void> Shell::write_long_field(const LongTextEdit& edited, const std::string& text) {
  const Ledger* target = session_.ledger(edited.ledger);
  if (!target) return Error{ErrorCode::not_found, {"这本台账已经不在了。", {}}};
  Edit edit(*target, session_.actor());
  bool is_line = edited.use == LongTextUse::bulletin_line;
  Result<Message> label = is_line ? change_line(edit, *target, edited, text)
                                  : change_field(edit, *target, edited, text);
  if (!label) return label.error();
  if (edit.empty()) return {};
  if (session_.current()->ledger().id() != edited.ledger) {
    perform(action::OpenLedger{edited.ledger, {}});
  }
  return session_.apply(edit.finish(session_.now(), label.take()));
}

void Shell::set_long_field(const LongTextEdit& edited, const std::string& text) {
  Result<void> written = write_long_field(edited, text);
  if (written) return;
  browser_.copy_text(text);
  report_error(
      tr("{}写的文字没有存入，已放到剪贴板，可以粘贴到别处。", {tr(written.error().message)}));
}

void Shell::picture_done(PictureOutcome outcome) {
  switch (outcome) {
    case PictureOutcome::copied:
      return show_toast(state_, std::string(tr("图已复制，可以粘贴到 Word、WPS")));
    case PictureOutcome::saved:
      return show_toast(state_, std::string(tr("浏览器不让复制图片，已存成图片文件")));
    case PictureOutcome::failed:
      return report_error(std::string(tr("这张图画不出来。请换一个新一点的浏览器再试。")));
  }
}

void Shell::cancel_long_text() { state_.long_text.reset(); }

void Shell::set_owner(bool owns_data) {
  environment_.owns_data = owns_data;
  session_.set_read_only(!owns_data);
}

void Shell::data_changed_elsewhere() {
  for (const Message& message : session_.load()) report_error(tr(message));
  hand_out_unsaved();
}

// Steps that another tab's data took the place of leave as a file.
void Shell::hand_out_unsaved() {
  std::vector<Ledger> left = session_.take_left_unsaved();
  if (left.empty()) return;
  std::string count = std::to_string(left.size());
  std::string name = std::string(tr("没有存入的台账")) + ".json";
  if (!download(std::move(left), name)) return;
  report_error(
      tr("有 {} 本台账的改动没有存入，已下载为文件「{}」。请在「交换」中打开它，核对后写入。",
         {count, name}));
}

bool Shell::has_unsaved() const {
  return draft_.has_value() || session_.save_state().phase != SavePhase::saved;
}

bool Shell::draft_is_open() const { return draft_.has_value() && state_.page == Page::import; }

// The first step of a draft is the reading itself.
bool Shell::draft_is_corrected() const {
  return draft_ && draft_->edited.ledger().history().size() >= 2;
}

void Shell::drop_draft() {
  dropped_draft_.reset();
  if (draft_) dropped_draft_ = DroppedDraft{std::move(*draft_), std::move(plan_file_)};
  draft_.reset();
}

void Shell::apply_preferences() {
  auto value = [this](const char* key, const char* otherwise) {
    auto found = preferences_.find(key);
    return found == preferences_.end() ? std::string(otherwise) : found->second;
  };
  state_.theme = value("theme", "system");
  state_.language = value("language", "zh");
  state_.last_backup = value(kLastBackupKey, "");
  std::string author = value(kAuthorKey, "");
  if (author != session_.author()) session_.set_author(author);
  state_.user_scale = scale_from(value("scale", "1"));
  apply_rules(value(kRulesKey, ""));
  use_language(state_.language == "en" ? Language::english : Language::chinese);
  bool dark = state_.theme == "dark" || (state_.theme == "system" && environment_.system_dark);
  use_dark_theme(dark);
  apply_style();
}

// A text that is no rule file any more leaves the defaults.
void Shell::apply_rules(const std::string& text) {
  if (text == rules_text_) return;
  rules_text_ = text;
  Result<RuleSettings> read = rule_settings_from(text);
  state_.rules = read ? read.take() : RuleSettings();
}

void Shell::store_preferences() {
  if (session_.read_only()) return;
  save_preferences(store_, preferences_, store_.generation(), [](const Result<void>&) {});
}

// So that the next start opens it again.
void Shell::remember_ledger() {
  if (!session_.current()) return;
  const Id& id = session_.current()->ledger().id();
  std::string& known = preferences_[kLedgerKey];
  if (known == id) return;
  known = id;
  store_preferences();
}

// The clock makes ids of one actor differ between runs, the counter within a second.
Id Shell::next_ledger_id() {
  std::string digits;
  for (char c : session_.now().substr(0, 19)) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return session_.actor() + "-" + digits + "-" + std::to_string(++ledger_ids_);
}

void Shell::open_plan(const std::string& name, const std::string& bytes) {
  bool corrected = draft_is_corrected();
  if (read_plan_file({name, bytes}, {}) && corrected) {
    show_toast(state_, std::string(tr("已换成新读入的文件，原来的更正可以撤销找回")), true);
  }
}

// The present draft stays where the file cannot be read, else undo brings it back.
bool Shell::read_plan_file(PlanFile file, const action::ReadAgain& how) {
  Result<ImportDraft> read =
      import_document(file.bytes, file.name, {decoder_, how.sheet, how.columns}, next_ledger_id(),
                      session_.actor(), session_.now(), session_.author());
  if (!read) {
    report_error(with_file_name(file.name, tr(read.error().message)));
    return false;
  }
  drop_draft();
  draft_ = read.take();
  plan_file_ = std::move(file);
  state_.page = Page::import;
  state_.import = {};
  return true;
}

// The file of the failure page.
void Shell::open_rescued(const std::string& name, const std::string& bytes) {
  Result<RescuedBundle> rescued = open_rescue(bytes);
  if (!rescued) return report_error(with_file_name(name, tr(rescued.error().message)));
  for (const Message& note : rescued.value().notes) report_error(with_file_name(name, tr(note)));
  open_bundle(name, rescued.value().bytes);
}

void Shell::open_bundle(const std::string& name, const std::string& bytes) {
  if (is_rescue(bytes)) return open_rescued(name, bytes);
  Result<Bundle> opened = unpack_bundle_or_ledger(bytes);
  if (!opened) return report_error(with_file_name(name, tr(opened.error().message)));
  Bundle bundle = opened.take();
  IncomingBundle incoming{name, bytes.size(), bundle.creator, bundle.created, bundle.digest, {}};
  for (Ledger& ledger : bundle.ledgers) {
    const Ledger* local = session_.ledger(ledger.id());
    incoming.ledgers.push_back(compare_ledger(local, std::move(ledger)));
  }
  if (open_form(incoming)) return;
  look_at(std::move(incoming));
}

void Shell::look_at(IncomingBundle incoming) {
  incoming_ = std::move(incoming);
  state_.page = Page::exchange;
  state_.exchange = {};
}

}  // namespace minsheng
