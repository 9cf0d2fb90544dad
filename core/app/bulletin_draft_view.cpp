#include "app/bulletin_draft_view.h"

#include "app/bound_figures.h"
#include "app/bulletin_facts.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

template <class Record>
bool stands_before(const std::pair<Id, Record>& a, const std::pair<Id, Record>& b) {
  return a.second.position < b.second.position;
}

// With those that are left out; by position.
template <class Record>
std::vector<std::pair<Id, Record>> all_lines(const Ledger& ledger, Id Record::*parent, const Id& id,
                                             bool present) {
  std::vector<std::pair<Id, Record>> lines;
  for (const auto& [line, stored] : ledger.table<Record>()) {
    if (stored.record.*parent == id && stored.exists == present) {
      lines.push_back({line, stored.record});
    }
  }
  sort_list(lines, stands_before<Record>);
  return lines;
}

class DraftViewer {
 public:
  DraftViewer(const Ledger& ledger, const LedgerProgress& progress, const Id& id,
              const Bulletin& bulletin)
      : ledger_(ledger),
        id_(id),
        bulletin_(bulletin),
        data_(bulletin_data(ledger, progress, bulletin)),
        codes_(item_codes(ledger)),
        figures_(collect_children(ledger, &Figure::entry)) {}

  BulletinDraft view() {
    view_.state = bulletin_state_of(bulletin_);
    view_.title = bulletin_.title;
    view_.number = bulletin_.number;
    view_.issuer = bulletin_.issuer;
    view_.as_of = bulletin_.as_of;
    view_.issued = bulletin_.issued;
    view_.printed = printed_bulletin(ledger_, id_, bulletin_);
    view_.characters = static_cast<int>(count_characters(without_spaces(view_.printed)));
    add_news(NewsKind::headline);
    for (const Child<Group>& group : bulletin_groups(ledger_, id_)) add_group(group);
    for (NewsKind kind : {NewsKind::unit, NewsKind::county, NewsKind::problem}) add_news(kind);
    return std::move(view_);
  }

 private:
  void add_news(NewsKind kind) {
    DraftSection section;
    section.heading = news_heading(bulletin_, kind);
    section.news = kind;
    for (bool present : {true, false}) {
      for (const auto& [id, news] : all_lines(ledger_, &News::bulletin, id_, present)) {
        if (news.kind != kind) continue;
        DraftLine line;
        line.line = {RecordType::news, id};
        line.unit = news.unit;
        line.text = news.text;
        (present ? section.lines : section.left_out).push_back(std::move(line));
      }
    }
    view_.sections.push_back(std::move(section));
  }

  void add_group(const Child<Group>& group) {
    DraftSection section;
    section.heading = group.record->heading;
    section.group = *group.id;
    section.level = group.record->level;
    for (bool present : {true, false}) {
      for (const auto& [id, entry] :
           all_lines(ledger_, &ProgressEntry::group, *group.id, present)) {
        (present ? section.lines : section.left_out).push_back(line_of(id, entry));
      }
    }
    view_.sections.push_back(std::move(section));
  }

  DraftLine line_of(const Id& id, const ProgressEntry& entry) {
    DraftLine line;
    line.line = {RecordType::progress_entry, id};
    line.category = entry.category;
    auto code = codes_.find(entry.item);
    if (code != codes_.end()) line.code = code->second;
    line.text = entry.text;
    for (const Child<Figure>& figure : children_of(figures_, id)) {
      line.figures.push_back(figure_of(*figure.id, *figure.record));
    }
    return line;
  }

  DraftFigure figure_of(const Id& id, const Figure& figure) {
    DraftFigure shown{id, figure.indicator, figure.phrase};
    if (view_.state != BulletinState::draft) return shown;
    std::optional<ToldFigure> now = told_now(data_, figure);
    shown.lost = !now;
    std::string fresh = now ? figure_sentence(*now) : "";
    if (!now || fresh == figure.phrase) return shown;
    shown.fresh = fresh;
    shown.kept = figure.kept == fresh;
    ++(shown.kept ? view_.kept : view_.changed);
    return shown;
  }

  const Ledger& ledger_;
  Id id_;
  const Bulletin& bulletin_;
  BulletinData data_;
  std::unordered_map<Id, std::string> codes_;
  Children<Figure> figures_;
  BulletinDraft view_;
};

}  // namespace

BulletinDraft view_draft(const Ledger& ledger, const LedgerProgress& progress, const Id& bulletin) {
  const Bulletin* record = ledger.find<Bulletin>(bulletin);
  return record ? DraftViewer(ledger, progress, bulletin, *record).view() : BulletinDraft();
}

}  // namespace minsheng
