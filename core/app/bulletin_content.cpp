#include "app/bulletin_content.h"

#include "app/paper_words.h"
#include "base/date.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

// 市直 and 县市区 of a city's bulletin.
struct PlaceWords {
  JurisdictionLevel level;
  std::string_view units, places;
};

constexpr PlaceWords kPlaceWords[] = {
    {JurisdictionLevel::none, "", "基层"},
    {JurisdictionLevel::province, "省直", "市州"},
    {JurisdictionLevel::city, "市直", "县市区"},
    {JurisdictionLevel::county, "县直", "乡镇（街道）"},
    {JurisdictionLevel::district, "区直", "乡镇（街道）"},
};

const PlaceWords& place_words(const Bulletin& bulletin) {
  return kPlaceWords[static_cast<size_t>(bulletin.jurisdiction_level)];
}

BulletinColumn column_of(const Ledger& ledger, const Id& id, const Bulletin& bulletin,
                         NewsKind kind) {
  BulletinColumn column{news_heading(bulletin, kind), {}};
  Children<News> all = collect_children(ledger, &News::bulletin);
  for (const Child<News>& news : children_of(all, id)) {
    bool written = news.record->kind == kind && !trim(news.record->text).empty();
    if (written) column.paragraphs.push_back(news_text(*news.record));
  }
  return column;
}

std::string issuer_with_seal(const Bulletin& bulletin) {
  return bulletin.issuer + (bulletin.seal.empty() ? "" : "（" + bulletin.seal + "）");
}

void add_sections(const Ledger& ledger, const Id& id, BulletinContent& content) {
  Children<ProgressEntry> entries = collect_children(ledger, &ProgressEntry::group);
  for (const Child<Group>& group : bulletin_groups(ledger, id)) {
    BulletinSection section{group.record->heading, {}};
    for (const Child<ProgressEntry>& entry : children_of(entries, *group.id)) {
      if (trim(entry.record->text).empty()) continue;  // begun and not written yet
      section.lines.push_back({entry.record->category, entry.record->text});
      if (group.record->heading.empty()) content.summary.push_back(entry.record->text);
    }
    if (!section.heading.empty()) content.sections.push_back(std::move(section));
  }
}

}  // namespace

bool is_draft(const Ledger& ledger, const Id& bulletin) {
  const Bulletin* record = ledger.find<Bulletin>(bulletin);
  return record && bulletin_state_of(*record) == BulletinState::draft;
}

Id bulletin_of_line(const Ledger& ledger, const RecordRef& line) {
  if (line.type == RecordType::news) {
    const News* news = kept_record<News>(ledger, line.id);
    return news ? news->bulletin : "";
  }
  bool is_entry = line.type == RecordType::progress_entry;
  const auto* entry = is_entry ? kept_record<ProgressEntry>(ledger, line.id) : nullptr;
  const Group* group = entry ? ledger.find<Group>(entry->group) : nullptr;
  return group ? group->bulletin : "";
}

std::vector<Child<Group>> bulletin_groups(const Ledger& ledger, const Id& bulletin) {
  return children_of(collect_children(ledger, &Group::bulletin), bulletin);
}

std::string news_heading(const Bulletin& bulletin, NewsKind kind) {
  const PlaceWords& words = place_words(bulletin);
  switch (kind) {
    case NewsKind::unit:
      return std::string(words.units) + "单位工作动态";
    case NewsKind::county:
      return std::string(words.places) + "工作动态";
    case NewsKind::problem:
      return "存在问题";
    case NewsKind::headline:
      break;
  }
  return "工作要闻";
}

std::string news_text(const News& news) {
  bool named = news.unit.empty() || news.text.starts_with(news.unit);
  return named ? news.text : news.unit + "：" + news.text;
}

BulletinContent bulletin_content(const Ledger& ledger, const Id& id, const Bulletin& bulletin) {
  BulletinContent content;
  std::string date = paper_date(bulletin.issued);
  content.head = {bulletin.title, bulletin.number, bulletin.issuer, date};
  content.headlines = column_of(ledger, id, bulletin, NewsKind::headline);
  content.progress_heading = "工作进展";
  add_sections(ledger, id, content);
  for (NewsKind kind : {NewsKind::unit, NewsKind::county, NewsKind::problem}) {
    content.columns.push_back(column_of(ledger, id, bulletin, kind));
  }
  content.seal = {issuer_with_seal(bulletin), date};
  if (!date.empty()) content.imprint = {bulletin.issuer, date + "印发"};
  return content;
}

std::string printed_bulletin(const Ledger& ledger, const Id& id, const Bulletin& bulletin) {
  bool issued = bulletin_state_of(bulletin) == BulletinState::issued;
  return issued ? bulletin.text : bulletin_text(bulletin_content(ledger, id, bulletin));
}

}  // namespace minsheng
