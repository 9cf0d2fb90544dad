// 专报: the bulletins that were read into the open ledger. Entries with their figures and the item
// that each is about, which can be changed; beside them the words of the entry, news and counts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/bulletin_import.h"
#include "app/bulletin_view.h"
#include "ui/layout.h"
#include "ui/record_form.h"

namespace minsheng {

struct Screen;

struct BulletinsPageState {
  // What the user did.
  Id bulletin;  // that is looked at; the newest where it is not there
  Id entry;     // that is looked at, "" for none
  bool scroll_to_entry = false;
  RecordFormState form;  // of its figures

  // Built from the ledger.
  Id built_ledger, built_bulletin, built_entry;
  uint64_t built_revision = 0;
  std::vector<BulletinName> bulletins;
  BulletinView view;
  std::vector<MarkedLine> source;   // of the entry
  std::vector<ItemChoice> offered;  // in the open list of items
  bool has_items = false;           // the ledger has items to choose from
  float side_height = 0;
};

void draw_bulletins_page(Screen& screen, const Rect& r);

}  // namespace minsheng
