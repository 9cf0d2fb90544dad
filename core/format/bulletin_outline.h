// The records of one bulletin as a tree in the order of the document, for what is written out.
#pragma once

#include <vector>

#include "model/ledger.h"

namespace minsheng {

struct OutlineEntry {
  const ProgressEntry* entry = nullptr;
  std::vector<const Figure*> figures;
};

struct OutlineSection {
  const Group* group = nullptr;
  std::vector<OutlineEntry> entries;
};

struct OutlineNews {
  const News* news = nullptr;
  std::vector<const Figure*> figures;
};

// Pointers into the ledger, valid until its next change. Removed records are left out, and with
// them what belongs to them.
struct BulletinOutline {
  const Bulletin* bulletin = nullptr;      // null where the ledger has none that was read
  const SourceDocument* source = nullptr;  // null where it is not kept
  std::vector<OutlineSection> sections;
  std::vector<OutlineNews> news;
  std::vector<const UploadCount*> uploads;
};

// The bulletin with the smallest id, which is the one first imported. O(n log n).
BulletinOutline outline_bulletin(const Ledger& ledger);

}  // namespace minsheng
