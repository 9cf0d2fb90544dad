// What the drawer shows of one item, as finished texts.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/ledger.h"
#include "text/plan_reading.h"

namespace minsheng {

// A line of the source with what is marked in it. Marks are byte ranges within `text`.
struct MarkedLine {
  int number = 0;  // from 1
  std::string text;
  std::vector<Mark> marks;
};

struct HistoryEntry {
  std::string time;    // 11月24日 09:41
  std::string author;  // who did it; "" where that was never said
  std::string actor;   // short id, for those without a name
  std::string action;  // label of the transaction
  std::string field;   // 目标值; for a created record 新增指标, with its name as `after`
  std::string before, after;
  bool is_whole_record = false;  // created or removed, not a field changed
  std::string reason;
};

struct TargetLine {
  Id id;
  std::string indicator;
  std::string kind;    // 数量
  std::string number;  // figure with relation and baseline
  std::string unit;
  std::string phrase;
  bool pending = false;
  bool is_part = false;  // of a total
};

// What a bulletin says of the item.
struct BulletinStatement {
  std::string bulletin;  // 专报第 1 期
  std::string as_of;     // ISO 8601 date that the figures count to; "" where not known
  std::string figures;   // joined by ；
  std::string text;      // of the entry
};

struct ItemView {
  bool found = false;
  std::string code;   // 省11
  std::string level;  // 省级
  std::string no;     // as printed
  std::string title;
  std::string category;
  std::string group;
  std::string leads, supports, types;
  std::string deadline;  // as printed, or 未写明
  bool pending = false;
  std::string text;
  std::string note;
  std::vector<TargetLine> targets;
  std::vector<MarkedLine> source;             // the lines that hold the item
  Message source_place;                       // 第 47–49 行
  std::vector<BulletinStatement> statements;  // newest bulletin first
  std::vector<HistoryEntry> history;          // newest first; of the item and its targets
};

// What was changed of these records, newest first; of one that was made only that, with its name or
// figure.
std::vector<HistoryEntry> history_of(const Ledger& ledger, const std::set<Id>& ids);

ItemView view_item(const Ledger& ledger, const Id& item);

// The lines of `text` that `spans` touch, with the marks that lie in them.
std::vector<MarkedLine> source_lines(const std::string& text, const SpanList& spans,
                                     const std::vector<Mark>& marks);

// "2024-11-24T09:41:05+08:00" as 11月24日 09:41; other text unchanged.
std::string short_time(const std::string& iso_time);

}  // namespace minsheng
