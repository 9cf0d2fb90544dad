// Everything the interface remembers between frames that is no data: where the user is, what is
// selected, open, filtered. Each page keeps its own part in its own header.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "model/rule_settings.h"
#include "model/transaction.h"
#include "ui/findings_state.h"
#include "ui/form_state.h"
#include "ui/layout.h"
#include "ui/pages/assess_page.h"
#include "ui/pages/bulletin_editor.h"
#include "ui/pages/bulletins_page.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/dispatch_page.h"
#include "ui/pages/exchange_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/item_drawer.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/papers_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/shares_page.h"
#include "ui/pages/supervise_page.h"
#include "ui/palette.h"
#include "ui/year_state.h"

namespace minsheng {

// Counts of the status bar, kept until the ledger changes.
struct StatusCounts {
  uint64_t revision = 0;  // of the session
  LedgerView view;        // without rows
};

enum class Page {
  overview,
  ledger,
  shares,
  report,
  import,
  dispatch,
  supervise,
  assess,
  bulletins,
  papers,
  checks,
  exchange,
  settings
};

// A note at the bottom that goes away by itself.
struct Toast {
  std::string text;
  bool offers_undo = false;  // of the step it tells of, as long as that is the last
  bool is_error = false;
  double shown_until = 0;              // ImGui time; 0 until first drawn
  std::optional<uint64_t> revision{};  // of the session behind that step; set by the shell
};

// What becomes of a long text when it is done.
enum class LongTextUse {
  field,          // of a record of the open ledger
  plan,           // is read as a plan document
  explanation,    // of a finding
  bulletin_line,  // of a bulletin that is written
  rules,          // becomes the draft of the assessment's rules
};

// A long text under the user's hands: the shell lays a real text field over `place`.
struct LongTextEdit {
  LongTextUse use = LongTextUse::field;
  Id ledger{};          // that a field is of: another one may be open when the text is done
  RecordRef record{};   // of a field
  std::string field{};  // its name
  std::string name{};   // accessible name
  std::string text{};   // at the start
  Rect place{};         // kept up to date by the panel in every frame
  bool visible = true;  // false in a frame where the panel did not draw the field
};

// A paper as it will be printed: the shell lays a frame with its page over `place`.
struct PaperPreview {
  std::string html;
  Page page = Page::overview;  // that made it
  uint64_t version = 0;        // rises with every change of `html`
  std::string name;            // accessible name
  Rect place{};
  bool visible = false;       // the panel drew its place in this frame
  std::vector<Rect> holes{};  // of `place`, where a popover, a tooltip or a note lies over it
  bool dimmed = false;        // below the scrim of a dialog
  bool takes_mouse = true;    // not while a popover waits for a press beside it
  float zoom = 1;             // of a sheet that is as wide as `place`
  std::optional<int> wanted_sheet{};
  std::string wanted_words{};  // goes to the paragraph that holds them
  // What the frame said last.
  int sheets = 0;  // 0 until it has the page
  int sheet = 0;   // that is looked at, from 0
  float scale = 0;
};

struct UiState {
  Page page = Page::overview;
  float user_scale = 1;          // 0.9 to 1.5
  std::string theme = "system";  // "light", "dark", "system"
  std::string language = "zh";   // "zh", "en"
  std::string last_backup;       // ISO 8601 time, "" for never
  RuleSettings rules;            // which checks run
  std::deque<Toast> toasts;
  std::optional<LongTextEdit> long_text;
  PaperPreview paper;
  bool popup_was_open = false;  // at the end of the last frame: Esc was for it

  StatusCounts status;
  FormState form;
  YearState year;
  FindingsState findings;
  PaletteState palette;
  OverviewPageState overview;
  LedgerPageState ledger;
  SharesPageState shares;
  ReportPageState report;
  DispatchPageState dispatch;
  SupervisePageState supervise;
  AssessPageState assess;
  ItemDrawerState drawer;
  ImportPageState import;
  BulletinsPageState bulletins;
  BulletinEditorState editor;
  PapersPageState papers;
  ChecksPageState checks;
  ExchangePageState exchange;
  SettingsPageState settings;
};

void show_toast(UiState& state, std::string text, bool offers_undo = false);
void show_error(UiState& state, std::string text);

}  // namespace minsheng
