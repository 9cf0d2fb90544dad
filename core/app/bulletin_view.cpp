// The page 专报: see bulletin_view.h.
#include "app/bulletin_view.h"

#include "app/progress_text.h"
#include "base/sort_list.h"

namespace minsheng {
namespace {

// The records of a bulletin, in their order.
template <class Record>
std::vector<const Record*> records_of(const Ledger& ledger, const Id& bulletin) {
  std::vector<const Record*> records;
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists && stored.record.bulletin == bulletin) records.push_back(&stored.record);
  }
  sort_list(records, [](const Record* a, const Record* b) { return a->position < b->position; });
  return records;
}

}  // namespace

std::vector<BulletinName> list_bulletins(const Ledger& ledger) {
  std::vector<BulletinName> bulletins;
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    if (stored.exists)
      bulletins.push_back({id, bulletin_name(stored.record), stored.record.issued});
  }
  sort_list(bulletins,
            [](const BulletinName& a, const BulletinName& b) { return a.issued > b.issued; });
  return bulletins;
}

BulletinView view_bulletin(const Ledger& ledger, const Id& bulletin) {
  BulletinView view;
  const Bulletin* present = ledger.find<Bulletin>(bulletin);
  if (!present) return view;
  view.issuer = present->issuer;
  view.issued = present->issued;
  view.as_of = present->as_of;
  view.rows = bulletin_rows(ledger, bulletin);
  for (const BulletinRow& row : view.rows) {
    view.entries += row.is_heading ? 0 : 1;
    view.matched += row.item.empty() ? 0 : 1;
  }
  for (const News* news : records_of<News>(ledger, bulletin)) {
    view.news.push_back({news->kind, news->unit, news->date, news->text});
  }
  for (const UploadCount* count : records_of<UploadCount>(ledger, bulletin)) {
    view.uploads.push_back(count->kind + " " + std::to_string(count->count) + count->unit);
  }
  return view;
}

std::vector<MarkedLine> entry_source(const Ledger& ledger, const Id& entry) {
  const ProgressEntry* present = ledger.find<ProgressEntry>(entry);
  const Group* section = present ? ledger.find<Group>(present->group) : nullptr;
  const Bulletin* bulletin = section ? ledger.find<Bulletin>(section->bulletin) : nullptr;
  const SourceDocument* source = bulletin ? ledger.find<SourceDocument>(bulletin->source) : nullptr;
  if (!source) return {};
  std::vector<Mark> marks;
  for (const auto& [id, stored] : ledger.table<Figure>()) {
    if (!stored.exists || stored.record.entry != entry) continue;
    for (const Span& span : stored.record.spans) marks.push_back({MarkRole::target, span});
  }
  return source_lines(source->text, present->spans, marks);
}

}  // namespace minsheng
