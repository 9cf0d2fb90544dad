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
  std::vector<Mark> marks;  // in text order, without overlaps; together they cover every character
                            // that is no white space
  std::vector<Diagnostic> diagnostics;
};

}  // namespace minsheng
