#include "format/bulletin_outline.h"

#include "model/children.h"

namespace minsheng {
namespace {

std::vector<const Figure*> figures_of(const Children<Figure>& figures, const Id& owner) {
  std::vector<const Figure*> out;
  for (const Child<Figure>& figure : children_of(figures, owner)) out.push_back(figure.record);
  return out;
}

void add_sections(const Ledger& ledger, const Id& bulletin, BulletinOutline& outline) {
  Children<Group> groups = collect_children(ledger, &Group::bulletin);
  Children<ProgressEntry> entries = collect_children(ledger, &ProgressEntry::group);
  Children<Figure> figures = collect_children(ledger, &Figure::entry);
  for (const Child<Group>& group : children_of(groups, bulletin)) {
    OutlineSection& section = outline.sections.emplace_back();
    section.group = group.record;
    for (const Child<ProgressEntry>& entry : children_of(entries, *group.id)) {
      section.entries.push_back({entry.record, figures_of(figures, *entry.id)});
    }
  }
}

void add_news(const Ledger& ledger, const Id& bulletin, BulletinOutline& outline) {
  Children<News> news = collect_children(ledger, &News::bulletin);
  Children<Figure> figures = collect_children(ledger, &Figure::news);
  for (const Child<News>& one : children_of(news, bulletin)) {
    outline.news.push_back({one.record, figures_of(figures, *one.id)});
  }
  Children<UploadCount> uploads = collect_children(ledger, &UploadCount::bulletin);
  for (const Child<UploadCount>& one : children_of(uploads, bulletin)) {
    outline.uploads.push_back(one.record);
  }
}

}  // namespace

BulletinOutline outline_bulletin(const Ledger& ledger) {
  BulletinOutline outline;
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    if (!stored.exists || stored.record.source.empty()) continue;
    outline.bulletin = &stored.record;
    outline.source = ledger.find<SourceDocument>(stored.record.source);
    add_sections(ledger, id, outline);
    add_news(ledger, id, outline);
    break;
  }
  return outline;
}

}  // namespace minsheng
