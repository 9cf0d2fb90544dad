#include "app/bulletin_edit.h"

#include <algorithm>

#include "app/bound_figures.h"
#include "app/bulletin_content.h"
#include "app/paper_words.h"
#include "base/date.h"
#include "base/utf8.h"
#include "model/children.h"

namespace minsheng {
namespace {

bool is_open_line(const Ledger& ledger, const RecordRef& line) {
  return is_draft(ledger, bulletin_of_line(ledger, line));
}

// The removed ones too.
std::vector<Id> figures_in(const Ledger& ledger, const Id& line) {
  std::vector<Id> figures;
  for (const auto& [id, stored] : ledger.table<Figure>()) {
    if (stored.record.entry == line) figures.push_back(id);
  }
  return figures;
}

// Behind all lines, also those that are left out.
template <class Record>
int64_t next_position(const Ledger& ledger, Id Record::*parent, const Id& id) {
  int64_t last = 0;
  for (const auto& [line, stored] : ledger.table<Record>()) {
    if (stored.record.*parent == id) last = std::max(last, stored.record.position);
  }
  return last + 1;
}

}  // namespace

std::vector<Id> lines_beside(const Ledger& ledger, const RecordRef& line) {
  std::vector<Id> lines;
  const News* news = kept_record<News>(ledger, line.id);
  const auto* entry = kept_record<ProgressEntry>(ledger, line.id);
  if (news) {
    Children<News> all = collect_children(ledger, &News::bulletin);
    for (const Child<News>& one : children_of(all, news->bulletin)) {
      if (one.record->kind == news->kind) lines.push_back(*one.id);
    }
  } else if (entry) {
    Children<ProgressEntry> all = collect_children(ledger, &ProgressEntry::group);
    for (const Child<ProgressEntry>& one : children_of(all, entry->group)) {
      lines.push_back(*one.id);
    }
  }
  return lines;
}

bool move_line(Edit& edit, const Ledger& ledger, const RecordRef& line, const Id& other,
               Side side) {
  std::vector<Id> lines = lines_beside(ledger, line);
  auto found = std::find(lines.begin(), lines.end(), line.id);
  if (!is_open_line(ledger, line) || found == lines.end() || other == line.id) return false;
  lines.erase(found);
  auto beside = std::find(lines.begin(), lines.end(), other);
  if (beside == lines.end()) return false;
  lines.insert(side == Side::behind ? beside + 1 : beside, line.id);
  for (size_t i = 0; i < lines.size(); ++i) {
    edit.set({line.type, lines[i]}, "position", static_cast<int64_t>(i) + 1);
  }
  if (line.type == RecordType::progress_entry) {
    edit.set(line, "category", ledger.find<ProgressEntry>(other)->category);
  }
  return true;
}

bool leave_out(Edit& edit, const Ledger& ledger, const RecordRef& line) {
  if (!is_open_line(ledger, line) || !edit.remove(line)) return false;
  for (const Id& figure : figures_in(ledger, line.id)) edit.remove({RecordType::figure, figure});
  return true;
}

bool put_back(Edit& edit, const Ledger& ledger, const RecordRef& line) {
  if (!is_open_line(ledger, line) || !edit.restore(line)) return false;
  const auto* entry = kept_record<ProgressEntry>(ledger, line.id);
  for (const Id& figure : figures_in(ledger, line.id)) {
    PhrasePlaces places(entry->text);
    bool told = places.take(kept_record<Figure>(ledger, figure)->phrase) != std::string::npos;
    if (told) edit.restore({RecordType::figure, figure});
  }
  return true;
}

Id add_entry_line(Edit& edit, const Ledger& ledger, const Id& group, const std::string& text) {
  const Group* section = ledger.find<Group>(group);
  if (!section || !is_draft(ledger, section->bulletin)) return "";
  ProgressEntry entry;
  Children<ProgressEntry> all = collect_children(ledger, &ProgressEntry::group);
  const std::vector<Child<ProgressEntry>>& lines = children_of(all, group);
  if (!lines.empty()) entry.category = lines.back().record->category;
  entry.group = group;
  entry.position = next_position(ledger, &ProgressEntry::group, group);
  entry.text = text;
  Id id = edit.next_id();
  edit.create(id, entry);
  return id;
}

Id add_news_line(Edit& edit, const Ledger& ledger, const Id& bulletin, NewsKind kind,
                 const std::string& text) {
  if (!is_draft(ledger, bulletin)) return "";
  News news;
  news.bulletin = bulletin;
  news.kind = kind;
  news.position = next_position(ledger, &News::bulletin, bulletin);
  news.text = text;
  Id id = edit.next_id();
  edit.create(id, news);
  return id;
}

bool set_line_text(Edit& edit, const Ledger& ledger, const RecordRef& line,
                   const std::string& text) {
  if (!is_open_line(ledger, line) || !edit.set(line, "text", text)) return false;
  PhrasePlaces places(text);
  Children<Figure> all = collect_children(ledger, &Figure::entry);
  for (const Child<Figure>& figure : children_of(all, line.id)) {
    RecordRef record{RecordType::figure, *figure.id};
    std::string phrase = bound_phrase(places, *figure.record);
    if (phrase.empty()) edit.remove(record);
    if (!phrase.empty()) edit.set(record, "phrase", phrase);
  }
  return true;
}

std::optional<Message> why_not_issued(const Ledger& ledger, const Id& id) {
  if (!is_draft(ledger, id)) return Message{"这期专报不能再改：已经印发，或者是读入的。", {}};
  const Bulletin& bulletin = *ledger.find<Bulletin>(id);
  if (trim(bulletin.number).empty()) return Message{"还没有期号。请先写上期号，再印发。", {}};
  if (trim(bulletin.issuer).empty()) return Message{"还没有印发机关。请先在报头里写上。", {}};
  return std::nullopt;
}

std::optional<Message> issue_bulletin(Edit& edit, const Ledger& ledger, const Id& id,
                                      const std::string& date) {
  if (std::optional<Message> why = why_not_issued(ledger, id)) return why;
  Bulletin bulletin = *ledger.find<Bulletin>(id);
  if (!parse_date(date)) return Message{"请写日期，例如 6.17。", {}};
  bulletin.issued = date;
  bulletin.closed = paper_date(date);
  RecordRef record{RecordType::bulletin, id};
  edit.set(record, "issued", bulletin.issued);
  edit.set(record, "closed", bulletin.closed);
  edit.set(record, "text", bulletin_text(bulletin_content(ledger, id, bulletin)));
  return std::nullopt;
}

}  // namespace minsheng
