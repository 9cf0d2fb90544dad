// What the import page shows of a draft, as finished texts: the read-out's rows, the places that
// need a look, and where every character of the document went.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "app/import_draft.h"

namespace minsheng {

enum class ImportPlaceKind {
  said,       // the reader has something to say about it
  count,      // the heading's number and what was read differ
  no_lead,    // an item without lead unit
  no_target,  // an item without target that is not pending either
  unread,     // text that no rule understood
};

struct ImportPlace {
  ImportPlaceKind kind = ImportPlaceKind::said;
  std::string key;  // names the place while the draft lives; what was settled is told by it
  Id group;         // of a count
  Id item;          // "" where it belongs to none
  Span span;        // in the source; empty where there is none
  Message text;     // what is missing
};

enum class ImportRowKind { group, category, item, problem };
enum class ImportFlag { fine, warning, unread };

struct ImportRow {
  ImportRowKind kind = ImportRowKind::item;
  Id id;                 // of the group or item; of a problem its item
  int64_t group = -1;    // row that it folds under
  std::string no;        // 3
  std::string title;     // of a problem the sentence
  std::string leads;     // joined by 、
  Message check;         // of a group: 9 类相符，18 项
  int target_count = 0;  // of an item
  ImportFlag flag = ImportFlag::fine;
  int64_t place = -1;     // of a problem: index in places
  bool to_check = false;  // it or something below it has a place
};

// Characters, white space not counted.
struct ImportAccount {
  int total = 0;
  int items = 0;  // 事项和指标
  int frame = 0;  // 标题、单位、机制
  int prose = 0;  // 说明性文字
  int unread = 0;

  bool operator==(const ImportAccount&) const = default;
};

struct ImportView {
  std::vector<ImportRow> rows;      // the group without id gathers problems outside of items
  std::vector<ImportPlace> places;  // not settled yet, in the order of the rows
  int items = 0, targets = 0, lead_units = 0;
};

// `settled` holds the keys of places that the user said are all right.
ImportView view_import(const ImportDraft& draft, const std::set<std::string>& settled);

// Does not change with edits.
ImportAccount account_for(const std::string& text, const std::vector<Mark>& marks);

// Units to choose a lead from, members of the mechanism first.
std::vector<std::string> known_units(const Ledger& ledger);

}  // namespace minsheng
