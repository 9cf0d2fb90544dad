#include "app/supervision_view.h"

#include <set>

#include "app/status_words.h"
#include "base/sort_list.h"
#include "model/ledger_index.h"
#include "model/unit_aliases.h"

namespace minsheng {
namespace {

int days_until(const std::string& due, const std::string& today) {
  std::optional<Date> from = parse_date(today.substr(0, 10));
  std::optional<Date> to = parse_date(due);
  return from && to ? days_between(*from, *to) : 0;
}

Message left_text(const SupervisionNote& note, NoteState state, int days, int year) {
  if (state == NoteState::closed) return {"{} 办结", {day_text(note.closed, year)}};
  if (state == NoteState::replied) return {"已回复", {}};
  if (state == NoteState::unissued) return {"待签发", {}};
  if (days < 0) return {"逾期 {} 天", {std::to_string(-days)}};
  if (note.due.empty()) return {"没有期限", {}};
  if (days == 0) return {"今天到期", {}};
  return {"余 {} 天", {std::to_string(days)}};
}

NoteRow row_of(const Id& id, const SupervisionNote& note, const Ledger& ledger,
               const UnitAliases& names, int year, const std::string& today) {
  NoteRow row;
  row.note = id;
  row.item = note.item;
  row.number = note.number;
  row.unit = names.common_name(note.unit);
  row.state = state_of(note, today);
  row.days_left = days_until(note.due, today);
  row.issued = day_text(note.issued, year);
  row.due = day_text(note.due, year);
  row.left = left_text(note, row.state, row.days_left, year);
  if (const Item* item = ledger.find<Item>(note.item)) row.title = item->title;
  return row;
}

int rank_of(NoteState state) {
  switch (state) {
    case NoteState::overdue:
      return 0;
    case NoteState::replied:
      return 1;
    case NoteState::mending:
      return 2;
    case NoteState::unissued:
      return 3;
    case NoteState::closed:
      break;
  }
  return 4;
}

// Of those that are open the one that is due first comes first; else the newest.
bool comes_before(const NoteRow& a, const NoteRow& b) {
  if (a.state != b.state) return rank_of(a.state) < rank_of(b.state);
  bool under_way = a.state == NoteState::overdue || a.state == NoteState::mending;
  if (under_way && a.days_left != b.days_left) return a.days_left < b.days_left;
  return a.number > b.number;
}

constexpr std::string_view kSteps[] = {"签发", "整改", "回复", "核验", "办结"};

// How many of the five steps lie behind a note in this state.
size_t steps_done(NoteState state) {
  switch (state) {
    case NoteState::unissued:
      return 0;
    case NoteState::mending:
    case NoteState::overdue:
      return 1;
    case NoteState::replied:
      return 3;
    case NoteState::closed:
      break;
  }
  return 5;
}

std::array<NoteStepView, 5> steps_of(const SupervisionNote& note, const NoteRow& row, int year) {
  std::array<NoteStepView, 5> steps;
  size_t done = steps_done(row.state);
  for (size_t i = 0; i < steps.size(); ++i) {
    steps[i].name = kSteps[i];
    steps[i].state = i < done ? StepState::done : i == done ? StepState::now : StepState::ahead;
  }
  steps[0].note = row.issued;
  steps[2].note = day_text(note.replied_on, year);
  steps[4].note = day_text(note.closed, year);
  if (done == 1) steps[1].note = to_text(row.left);
  if (row.state == NoteState::overdue) steps[1].state = StepState::late;
  return steps;
}

std::vector<CheckSummary> checks_of(const Ledger& ledger, const Id& item, int year) {
  std::vector<const SpotCheck*> found;
  for (const auto& [id, stored] : ledger.table<SpotCheck>()) {
    const SpotCheck& check = stored.record;
    bool made = stored.exists && check.item == item && !check.checked_on.empty();
    if (made) found.push_back(&check);
  }
  sort_list(found,
            [](const SpotCheck* a, const SpotCheck* b) { return a->checked_on > b->checked_on; });
  std::vector<CheckSummary> checks;
  for (const SpotCheck* check : found) {
    checks.push_back(
        {day_text(check->checked_on, year), check->checked_by, check->result, check->finding});
  }
  return checks;
}

}  // namespace

std::string note_state_name(NoteState state) {
  static constexpr std::string_view kNames[] = {"待签发", "整改中", "待核验", "已逾期", "已办结"};
  return std::string(kNames[static_cast<size_t>(state)]);
}

NoteState state_of(const SupervisionNote& note, const std::string& today) {
  if (!note.closed.empty()) return NoteState::closed;
  if (note.issued.empty()) return NoteState::unissued;
  if (!note.replied_on.empty()) return NoteState::replied;
  return days_until(note.due, today) < 0 ? NoteState::overdue : NoteState::mending;
}

NoteList list_notes(const Ledger& ledger, const NoteFilter& filter, int year,
                    const std::string& today) {
  NoteList list;
  std::unordered_map<Id, std::string> codes = item_codes(ledger);
  UnitAliases names(ledger);
  std::set<std::string> units;
  for (const auto& [id, stored] : ledger.table<SupervisionNote>()) {
    const SupervisionNote& note = stored.record;
    if (!stored.exists) continue;
    NoteRow row = row_of(id, note, ledger, names, year, today);
    units.insert(row.unit);
    if (!filter.unit.empty() && names.common_name(filter.unit) != row.unit) continue;
    row.code = codes[note.item];
    ++list.all;
    ++list.counts[static_cast<size_t>(row.state)];
    if (!filter.state || filter.state == row.state) list.rows.push_back(std::move(row));
  }
  sort_list(list.rows, comes_before);
  list.units.assign(units.begin(), units.end());
  return list;
}

NoteView view_note(const Ledger& ledger, const LedgerProgress& progress, const Month& month,
                   const Id& id, const std::string& today) {
  NoteView view;
  const SupervisionNote* note = ledger.find<SupervisionNote>(id);
  if (!note) return view;
  view.found = true;
  view.row = row_of(id, *note, ledger, UnitAliases(ledger), progress.year, today);
  view.steps = steps_of(*note, view.row, progress.year);
  view.month = month;
  if (const ItemProgress* item = find_item(progress, note->item)) {
    view.row.code = item->code;
    view.figures = note_figures(*item, month.month);
  }
  view.closed = day_text(note->closed, progress.year);
  view.conclusion = note->conclusion;
  view.reply = note->reply;
  view.replied_on = day_text(note->replied_on, progress.year);
  view.checks = checks_of(ledger, note->item, progress.year);
  view.history = history_of(ledger, {id});
  return view;
}

}  // namespace minsheng
