// 导入: a plan or bulletin beside what was read of it. Hovering one side marks the other,
// everything can be put right before it becomes a ledger, and leaving it leaves nothing behind.
// Source at the left, read-out at the right, the account of all characters at the bottom.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "app/earlier_import.h"
#include "app/findings_view.h"
#include "app/import_view.h"
#include "app/source_map.h"
#include "ui/layout.h"
#include "ui/pages/import_bulletin.h"
#include "ui/pages/import_item_form.h"
#include "ui/pages/source_wrap.h"

namespace minsheng {

struct Screen;

// What the mouse is over on one side, to be marked on the other.
struct ImportPointer {
  Id item, target;

  bool operator==(const ImportPointer&) const = default;
};

// A sign in the margin of the source.
struct SourceSign {
  uint32_t offset = 0;
  ImportFlag flag = ImportFlag::warning;
};

struct Minimap {
  size_t lines = 0;  // wrapped when it was made
  float height = 0;
  std::vector<MarkRole> ticks;  // one a step from the top; `prose` for nothing
};

struct ImportPageState {
  // What the user did.
  std::set<std::string> settled;           // keys of places that are all right as they are
  std::set<std::string> closed;            // folded groups
  int scope = 0;                           // 0 everything, 1 what needs a look
  Id cursor;                               // the item that is looked at
  bool form_open = false;                  // its form shows
  std::string place;                       // key of the place that is looked at
  std::optional<uint32_t> show_in_source;  // byte to scroll to
  bool show_in_readout = false;            // scroll to the cursor, or
  bool show_place = false;                 // to the place
  ImportFormState form;
  ImportBulletinState bulletin;  // in the place of rows and form

  // From one side to the other.
  ImportPointer over_source, over_readout;

  // Built from the draft.
  Id built_ledger;
  uint64_t built_revision = 0;
  size_t built_settled = 0;
  ImportView view;
  ImportAccount account;
  std::optional<FindingCounts> checks;  // what the checks would say; found when it is shown
  uint64_t built_session = 0;           // revision that `earlier` was looked up in
  std::optional<EarlierImport> earlier;
  SourceMap map;
  SourceWrap wrap;
  Minimap minimap;
  std::vector<SourceSign> signs;  // in text order
  std::unordered_set<Id> items_to_check;
  std::vector<std::string> units;  // to choose a lead from
  float number_width = 18;         // of the widest item number
};

inline constexpr float kAccountHeight = 60;  // the page's foot

void draw_import_page(Screen& screen, const Rect& r);

// Goes to a place that needs a look: +1 next, -1 the one before.
void step_to_place(Screen& screen, int step);
void go_to_place(Screen& screen, const ImportPlace& place);
// The item becomes the one that is looked at; what was being typed is taken first.
void choose_item(Screen& screen, const Id& item);

}  // namespace minsheng
