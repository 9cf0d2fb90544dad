// What a reader understood of a plan or bulletin, before any of it is in a ledger.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/records.h"

namespace minsheng {

enum class DocumentKind { plan, bulletin };

// What a piece of source text was read as. Everything else than `unread` is accounted for.
enum class MarkRole { heading, number, item, target, lead, deadline, mechanism, prose, unread };

struct Mark {
  MarkRole role = MarkRole::unread;
  Span span;

  bool operator==(const Mark&) const = default;
};

// What a column of a task table holds.
enum class ColumnRole {
  none,      // nothing that a rule knows: kept under its head
  number,    // 序号
  name,      // 工作任务, 项目名称
  content,   // 工作事项, 建设内容
  types,     // 类型
  level,     // 层级
  lead,      // 牵头单位
  duty,      // 责任单位: leads where no column of leads stands beside it
  support,   // 配合单位
  deadline,  // 完成时限
  note       // 责任领导, 资金来源, 备注 ...: kept under its head
};

struct TableColumn {
  std::string head;  // as printed, without white space
  ColumnRole role = ColumnRole::none;
  bool chosen = false;  // a person said so

  bool operator==(const TableColumn&) const = default;
};
using TableColumns = std::vector<TableColumn>;

template <class Record>
struct Named {
  Id id;
  Record record;
};

// Ids are the reader's own ("g1", "i12", "t40"), unique within the reading and referred to by
// parent fields; whoever puts the reading into a ledger gives them real ids. All spans are byte
// offsets into the text that was read. Records stand in document order.
struct PlanReading {
  DocumentKind kind = DocumentKind::plan;
  Plan plan;          // of a plan: groups whose parent is "" are its own
  Bulletin bulletin;  // of a bulletin: likewise, and news and upload counts
  Mechanism mechanism;
  std::vector<Named<Group>> groups;
  std::vector<Named<Item>> items;
  std::vector<Named<Target>> targets;
  std::vector<Named<ProgressEntry>> entries;
  std::vector<Named<Figure>> figures;
  std::vector<Named<News>> news;
  std::vector<Named<UploadCount>> uploads;
  TableColumns columns;     // of the task tables, each head once
  std::vector<Mark> marks;  // in text order, without overlaps; together they cover every character
                            // that is no white space
  std::vector<Diagnostic> diagnostics;
};

}  // namespace minsheng
