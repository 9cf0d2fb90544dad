// The program in the page: draws the interface, carries out what was asked, takes in what comes
// from outside. Knows the browser only through the two doors Store and Browser.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/files.h"
#include "app/import_draft.h"
#include "app/incoming_bundle.h"
#include "app/session.h"
#include "shell/browser.h"
#include "store/preferences.h"
#include "ui/actions.h"
#include "ui/environment.h"
#include "ui/ui_state.h"

namespace minsheng {

// A bundle, or a single ledger file as a bundle without creator. The error speaks of bundles.
Result<Bundle> unpack_bundle_or_ledger(std::string_view bytes);

// One for the page's life.
class Shell {
 public:
  // Both doors must outlive it. `actor` is used where the store does not know one yet; `decoder`
  // reads GB18030 text.
  Shell(Store& store, Browser& browser, Gb18030Decoder decoder, const ActorId& actor,
        Session::Clock now);

  // Reads preferences and ledgers; damage that was met is shown as notes.
  void load();

  // One frame of the interface, and everything the user asked for in it.
  void draw();

  // A file that was chosen or dropped: a bundle or ledger by its first character, else a plan.
  void take_file(const std::string& name, const std::string& bytes);
  // Pasted text, where no text field took it.
  void take_text(const std::string& text);
  void report_error(const std::string& text);

  // The long text that wants a real text field over it, if any; and what became of it.
  const std::optional<LongTextEdit>& long_text() const { return state_.long_text; }
  // `by_key`: by Ctrl+Enter, not by leaving it.
  void finish_long_text(const std::string& text, bool by_key);
  void cancel_long_text();

  // The paper that wants a frame with its page over it, where it is visible.
  PaperPreview& paper() { return state_.paper; }

  // What became of a picture that was to be copied.
  void picture_done(PictureOutcome outcome);

  // Another tab took the data over, or gave it back; or it saved and this one looks anew.
  void set_owner(bool owns_data);
  void data_changed_elsewhere();

  // Something would be lost if the page closed now.
  bool has_unsaved() const;

  Environment& environment() { return environment_; }
  UiState& state() { return state_; }
  const Session& session() const { return session_; }
  const ImportDraft* draft() const { return draft_ ? &*draft_ : nullptr; }
  const IncomingBundle* incoming() const { return incoming_ ? &*incoming_ : nullptr; }

  // Carries out one action; draw() does it with everything the interface returned.
  void perform(const Action& action);

 private:
  struct PlanFile {
    std::string name, bytes;
  };
  struct DroppedDraft {
    ImportDraft draft;
    PlanFile file;
  };

  void perform(const action::Apply& asked);
  void perform(const action::ApplyToDraft& asked);
  void perform(const action::Undo& asked);
  void perform(const action::Redo& asked);
  void perform(const action::OpenLedger& asked);
  void perform(const action::RemoveLedger& asked);
  void perform(const action::PickPlan& asked);
  void perform(const action::PickBundle& asked);
  void perform(const action::PastePlan& asked);
  void perform(const action::ReadAgain& asked);
  void perform(const action::OpenSample& asked);
  void perform(const action::AcceptImport& asked);
  void perform(const action::AcceptBulletin& asked);
  void perform(const action::CancelImport& asked);
  void perform(const action::AcceptBundle& asked);
  void perform(const action::CancelBundle& asked);
  void perform(const action::SaveBundle& asked);
  void perform(const action::SaveForms& asked);
  void perform(const action::SaveFilledForm& asked);
  void perform(const action::AcceptForm& asked);
  void perform(const action::OpenForm& asked);
  void perform(const action::SaveBackup& asked);
  void perform(const action::SetPreference& asked);
  void perform(const action::SetRules& asked);
  void perform(const action::TakeOver& asked);
  void perform(const action::RetrySave& asked);
  void perform(const action::SaveFile& asked);
  void perform(const action::PrintPaper& asked);
  void perform(const action::CopyPicture& asked);
  void perform(const action::CopyText& asked);

  bool draft_is_open() const;
  bool draft_is_corrected() const;
  void drop_draft();
  void show_result(const Result<Transaction>& step, bool undone);
  void open_bundle(const std::string& name, const std::string& bytes);
  void open_rescued(const std::string& name, const std::string& bytes);
  void look_at(IncomingBundle incoming);
  bool open_form(IncomingBundle& incoming);
  bool open_workbook(const std::string& name, const std::string& bytes);
  void fill_in_form(Ledger form);
  std::string signature() const;
  void open_plan(const std::string& name, const std::string& bytes);
  bool read_plan_file(PlanFile file, const action::ReadAgain& how);
  bool download(std::vector<Ledger> ledgers, const std::string& name);
  bool download_bundle(const std::vector<Id>& ledgers, const std::string& name);
  bool holds_all(const std::vector<Id>& ledgers) const;
  void note_backup();
  void set_long_field(const LongTextEdit& edited, const std::string& text);
  Result<void> write_long_field(const LongTextEdit& edited, const std::string& text);
  void hand_out_unsaved();
  void apply_preferences();
  void apply_rules(const std::string& text);
  void store_preferences();
  void remember_ledger();
  Id next_ledger_id();

  Store& store_;
  Browser& browser_;
  Gb18030Decoder decoder_;
  Session session_;
  Preferences preferences_;
  UiState state_;
  Environment environment_;
  std::optional<ImportDraft> draft_;
  PlanFile plan_file_;                         // that the draft was read from
  std::optional<DroppedDraft> dropped_draft_;  // what 取消 or another file took away
  std::optional<IncomingBundle> incoming_;
  std::string rules_text_;  // of the rule file in use
  int ledger_ids_ = 0;
};

}  // namespace minsheng
