// What the user asked for in this frame. Panels only return actions; the shell carries them out.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/form_return.h"
#include "app/import_draft.h"
#include "app/outgoing_file.h"
#include "app/picture.h"
#include "model/rule_settings.h"
#include "model/transaction.h"

namespace minsheng::action {

struct Apply {  // an edit of the open ledger
  Transaction transaction;
};
struct ApplyToDraft {  // an edit of the import draft
  Transaction transaction;
};
struct Undo {};  // of the draft while one is open, else of the ledger
struct Redo {};

struct OpenLedger {
  Id id;
  Id item{};  // to show in the drawer; "" for none
};
struct RemoveLedger {  // the bundle file is offered first; not undoable
  Id id;
};

struct PickPlan {};    // file chooser for a plan document
struct PickBundle {};  // file chooser for a bundle
struct PastePlan {     // text that was pasted or typed
  std::string text;
};
struct ReadAgain {       // what is being imported, in another way
  std::string sheet;     // of a workbook
  TableColumns columns;  // what was said of columns of its tables
};
struct OpenSample {
  std::string name;  // of generated/samples.h
};
struct AcceptImport {};
struct AcceptBulletin {  // the draft is a bulletin: an edit of that ledger
  Id ledger;
  Transaction transaction;
};
struct CancelImport {};
struct AcceptBundle {  // the ledgers of the incoming bundle with these ids
  std::vector<Id> ledgers;
};
struct CancelBundle {};
struct SaveBundle {  // downloads a bundle with these ledgers
  std::vector<Id> ledgers;
};
struct SaveForms {  // downloads blank report forms of the open ledger: a file, or an archive of
                    // them
  TextList units;
  Month month;
};
struct SaveFilledForm {};  // downloads the open ledger, a report form, to go back
struct AcceptForm {        // the incoming report form, as chosen
  FormReturn form;
};
struct OpenForm {};    // the incoming report form is to be filled in here
struct SaveBackup {};  // downloads a bundle with everything

struct SetPreference {
  std::string key;
  std::string value;
};
struct SetRules {  // which checks run; empty for the defaults
  RuleSettings rules;
};
struct TakeOver {};  // from the tab that edits
struct RetrySave {};
struct SaveFile {  // downloads it
  OutgoingFile file;
};
struct PrintPaper {  // a page of its own (app/paper_files.h: html)
  std::string html;
};
struct CopyPicture {
  Picture picture;
};
struct CopyText {
  std::string text;
  std::string what;  // for the toast, e.g. 事项文字
};

}  // namespace minsheng::action

namespace minsheng {

using Action =
    std::variant<action::Apply, action::ApplyToDraft, action::Undo, action::Redo,
                 action::OpenLedger, action::RemoveLedger, action::PickPlan, action::PickBundle,
                 action::PastePlan, action::ReadAgain, action::OpenSample, action::AcceptImport,
                 action::AcceptBulletin, action::CancelImport, action::AcceptBundle,
                 action::CancelBundle, action::SaveBundle, action::SaveForms,
                 action::SaveFilledForm, action::AcceptForm, action::OpenForm, action::SaveBackup,
                 action::SetPreference, action::SetRules, action::TakeOver, action::RetrySave,
                 action::SaveFile, action::PrintPaper, action::CopyPicture, action::CopyText>;

}  // namespace minsheng
