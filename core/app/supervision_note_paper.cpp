#include "app/supervision_note_paper.h"

#include "app/paper_office.h"
#include "app/paper_words.h"
#include "app/status_view.h"
#include "base/refuse.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/ledger_index.h"
#include "model/unit_aliases.h"
#include "report/supervision_note.h"

namespace minsheng {
namespace {

// 2024-100 stands behind 2024-99.
bool has_higher_number(const SupervisionNote& a, const SupervisionNote& b) {
  if (a.number.size() != b.number.size()) return a.number.size() > b.number.size();
  return a.number > b.number;
}

std::string note_name(const SupervisionNote& note) {
  return note.unit.empty() ? note.number : note.number + " " + note.unit;
}

// Of the item, made since the note was issued; the earliest first.
std::vector<const SpotCheck*> checks_since(const Ledger& ledger, const SupervisionNote& note) {
  std::vector<const SpotCheck*> checks;
  for (const auto& [id, stored] : ledger.table<SpotCheck>()) {
    const SpotCheck& check = stored.record;
    bool made = stored.exists && check.item == note.item && !check.checked_on.empty();
    if (made && check.checked_on >= note.issued) checks.push_back(&check);
  }
  sort_list(checks,
            [](const SpotCheck* a, const SpotCheck* b) { return a->checked_on < b->checked_on; });
  return checks;
}

// 2024年6月20日，督查室：已开工（属实）, a line each.
std::string check_text(const std::vector<const SpotCheck*>& checks) {
  TextList lines;
  for (const SpotCheck* check : checks) {
    std::string line = paper_date(check->checked_on);
    if (!check->checked_by.empty()) line += "，" + check->checked_by;
    line += "：" + check->finding;
    if (!check->result.empty()) line += "（" + check->result + "）";
    lines.push_back(line);
  }
  return join(lines, "\n");
}

// What was said and the day below it.
std::string dated(const std::string& words, const std::string& day) {
  if (words.empty()) return day;
  return day.empty() ? words : words + "\n" + paper_date(day);
}

std::string item_text(const Ledger& ledger, const Id& id) {
  const Item* item = ledger.find<Item>(id);
  return item ? item_codes(ledger)[id] + " " + item->title : "";
}

SupervisionPaper supervision_paper(const Ledger& ledger, const SupervisionNote& note) {
  SupervisionPaper paper;
  paper.number = note.number;
  paper.unit = UnitAliases(ledger).common_name(note.unit);
  paper.item = item_text(ledger, note.item);
  paper.finding = note.finding;
  paper.demand = note.demand;
  paper.issued = paper_date(note.issued);
  paper.due = paper_date(note.due);
  paper.reply = dated(note.reply, note.replied_on);
  if (!note.issued.empty()) paper.check = check_text(checks_since(ledger, note));
  paper.conclusion = dated(note.conclusion, note.closed);
  return paper;
}

}  // namespace

std::vector<PaperRecord> supervision_notes(const Ledger& ledger) {
  std::vector<std::pair<Id, const SupervisionNote*>> notes;
  for (const auto& [id, stored] : ledger.table<SupervisionNote>()) {
    if (stored.exists) notes.push_back({id, &stored.record});
  }
  sort_list(notes,
            [](const auto& a, const auto& b) { return has_higher_number(*a.second, *b.second); });
  std::vector<PaperRecord> records;
  for (const auto& [id, note] : notes) records.push_back({id, note_name(*note)});
  return records;
}

Result<Document> make_supervision_note(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Id id = request.record;
  if (id.empty()) {
    std::vector<PaperRecord> notes = supervision_notes(ledger);
    if (notes.empty()) return refuse("台账里还没有督办单。请先在「督办」里开一张。");
    id = notes.front().id;
  }
  const SupervisionNote* note = ledger.find<SupervisionNote>(id);
  if (!note) return Error{ErrorCode::not_found, {"台账里没有督办单 {}。", {id}}};
  SupervisionPaper paper = supervision_paper(ledger, *note);
  int year = current_month(ledger, source.today).year;
  paper.frame = paper_frame(source, paper_subject(ledger, year) + "督办单");
  if (!note->issued.empty()) paper.frame.date = paper.issued;
  return build_supervision_note(paper);
}

}  // namespace minsheng
