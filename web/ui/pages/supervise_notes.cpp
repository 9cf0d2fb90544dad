// The tab 督办单: filters and the table of notes.
#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

// In the order of a note's life.
constexpr NoteState kStates[] = {NoteState::unissued, NoteState::mending, NoteState::replied,
                                 NoteState::overdue, NoteState::closed};

void draw_state_filter(SupervisePageState& page, Rect& rest) {
  std::vector<std::string> names;  // segments only point to them
  for (NoteState state : kStates) names.emplace_back(tr(note_state_name(state)));
  std::vector<Segment> segments = {{tr("全部"), page.notes.all}};
  int chosen = 0;
  for (size_t i = 0; i < names.size(); ++i) {
    if (page.filter.state == kStates[i]) chosen = static_cast<int>(segments.size());
    segments.push_back({names[i], page.notes.of(kStates[i])});
  }
  Rect box = middle(cut_left(rest, segmented_width(segments)), 28);
  if (!segmented("##state", box, tr("状态"), segments, chosen)) return;
  page.filter.state =
      chosen == 0 ? std::nullopt : std::optional(kStates[static_cast<size_t>(chosen) - 1]);
}

void draw_unit_filter(SupervisePageState& page, Rect& rest) {
  std::vector<std::string> units = {std::string(tr("全部单位"))};
  units.insert(units.end(), page.notes.units.begin(), page.notes.units.end());
  auto found = std::find(units.begin() + 1, units.end(), page.filter.unit);
  int chosen = found == units.end() ? 0 : static_cast<int>(found - units.begin());
  Rect box = middle(cut_right(rest, std::min(152.0f, rest.width)), 28);
  if (!select("##unit", box, tr("单位"), units, chosen)) return;
  page.filter.unit = chosen == 0 ? std::string() : units[static_cast<size_t>(chosen)];
}

RecordLine table_row(const NoteRow& note) {
  bool late = note.state == NoteState::overdue;
  bool over = note.state == NoteState::closed;
  const Theme& t = theme();
  ChipInk chip = ink_of(note.state);
  return {note.note,
          {{.text = note.number},
           {.text = note.title, .code = note.code.empty() ? "—" : note.code},
           {.text = note.unit.empty() ? std::string(tr("未写单位")) : note.unit, .ink = t.text2},
           {.text = note.issued.empty() ? "—" : note.issued, .ink = t.text2},
           {.text = note.due.empty() ? "—" : note.due, .ink = over ? t.text2 : t.text},
           {.text = tr(note.left), .ink = late ? t.late_ink : t.text2, .bold = late},
           {.text = std::string(tr(note_state_name(note.state))),
            .ink = chip.ink,
            .ground = chip.ground}}};
}

// Of a column of dates: those of another year are longer.
float widest(const std::vector<NoteRow>& rows, std::string NoteRow::*text) {
  float width = 56;
  for (const NoteRow& row : rows) width = std::max(width, measure_text(row.*text, 13));
  return std::ceil(width) + 1;
}

void draw_nothing(Screen& screen, const Rect& r) {
  SupervisePageState& page = screen.state.supervise;
  if (page.filter != NoteFilter()) {
    EmptyState state{icon::kSearch, tr("没有符合条件的督办单"), tr("换一个状态或单位再看。"),
                     tr("看全部")};
    if (empty_state("##none", r, state)) page.filter = {};
    return;
  }
  EmptyState state{icon::kBellRing, tr("还没有督办单"),
                   tr("落后的事项可以开督办单：写明事由和期限，签发、回复、核验、办结都记在这里。"),
                   screen.session.read_only() ? std::string_view() : tr("从落后的事项开始")};
  if (empty_state("##empty", r, state)) start_picker(screen);
}

}  // namespace

ChipInk ink_of(NoteState state) {
  const Theme& t = theme();
  switch (state) {
    case NoteState::overdue:
      return {t.late_ink, t.late_bg};
    case NoteState::replied:
      return {t.slight_ink, t.slight_bg};
    case NoteState::mending:
      return {t.accent_text, t.accent_weak};
    case NoteState::closed:
      return {t.on_ink, t.on_bg};
    case NoteState::unissued:
      break;
  }
  return {t.none_ink, t.none_bg};
}

void draw_notes_tab(Screen& screen, Rect r) {
  SupervisePageState& page = screen.state.supervise;
  Rect tools = inset(cut_top(r, 44), kPagePadding, 0);
  draw_state_filter(page, tools);
  skip_left(tools, 12);
  draw_unit_filter(page, tools);
  if (page.notes.rows.empty()) return draw_nothing(screen, r);
  const std::vector<NoteRow>& notes = page.notes.rows;
  std::vector<RecordColumn> columns = {{"编号", 56},
                                       {"事项"},
                                       {"责任单位", 112},
                                       {"签发", widest(notes, &NoteRow::issued), Align::right},
                                       {"期限", widest(notes, &NoteRow::due), Align::right},
                                       {"剩余", 88, Align::right},
                                       {"状态", 60}};
  std::vector<RecordLine> rows;
  for (const NoteRow& note : page.notes.rows) rows.push_back(table_row(note));
  if (draw_record_table("##notes", r, tr("督办单"), columns, rows, page.table())) {
    page.drawer_tab = 0;
  }
}

}  // namespace minsheng
