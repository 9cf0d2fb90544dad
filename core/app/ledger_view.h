// What the table of the page 台账 shows: filtered, grouped and sorted rows with finished texts.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

enum class LedgerScope { all, without_figure, pending, several_leads };
enum class LedgerGrouping { level_and_category, lead_unit, none };
enum class LedgerColumn { number, title, lead, target, deadline };

struct LedgerFilter {
  std::string text;          // found in title, text, category, units, indicators and numbers
  std::string lead_unit;     // "" for all
  int level = -1;            // a Level, or -1 for all
  std::string type;          // one of an item's types; "" for all
  std::set<Id> only{};       // only these items, where there are any
  std::string only_label{};  // what they are called: 2024年6月滞后的 10 项
  LedgerScope scope = LedgerScope::all;
  LedgerGrouping grouping = LedgerGrouping::level_and_category;
  LedgerColumn sorted_by = LedgerColumn::number;
  bool descending = false;

  bool operator==(const LedgerFilter&) const = default;
};

enum class LedgerRowKind { group, category, item, target };

struct LedgerRow {
  LedgerRowKind kind = LedgerRowKind::item;
  Id id;                // of the group, item or target; of categories "group/category"
  Id item;              // of items and targets
  int64_t parent = -1;  // index of the row it folds under (group or item), -1 for none
  std::string code;     // 11 under its level, else 省11; of categories their number
  std::string title;
  Message note;        // group: 标明 10 件 10 类 23 项
  std::string lead;    // 县人社局 等 2 家
  std::string number;  // figure with relation
  std::string unit;
  std::string deadline;
  int target_count = 0;
  bool pending = false;
  bool last_child = false;  // the last target of its item
};

struct LedgerView {
  std::vector<LedgerRow> rows;  // all rows; folding is the page's
  int items = 0, targets = 0;   // shown after filtering
  int all_items = 0;
  int without_figure = 0, pending = 0, several_leads = 0;  // of the whole ledger
  std::vector<std::pair<Level, int>> items_of_level;       // whole ledger, levels that occur
  std::vector<std::string> lead_units;                     // whole ledger, sorted by name
  std::vector<std::string> types;                          // in the order in which they occur
};

LedgerView view_ledger(const Ledger& ledger, const LedgerFilter& filter);

}  // namespace minsheng
