// What is missing or was not understood of an import, each with the ways to repair it.
#include <cmath>

#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

struct Repair {
  std::string_view label;
  void (*carry_out)(Screen&, const ImportPlace&);
};

void settle(Screen& screen, const ImportPlace& place) {
  screen.state.import.settled.insert(place.key);
}

void open_form(Screen& screen, const ImportPlace& place) {
  go_to_place(screen, place);
  screen.state.import.form_open = true;
}

void fill_in_lead(Screen& screen, const ImportPlace& place) {
  open_form(screen, place);
  screen.state.import.form.focus_next = place.item + "/lead";
}

void fill_in_target(Screen& screen, const ImportPlace& place) {
  open_form(screen, place);
  add_draft_target(screen, place.item);
}

std::vector<Repair> repairs_for(const ImportPlace& place) {
  switch (place.kind) {
    case ImportPlaceKind::no_lead:
      return {{"补填单位", fill_in_lead}, {"属实", settle}};
    case ImportPlaceKind::no_target:
      return {{"补填指标", fill_in_target}, {"属实", settle}};
    case ImportPlaceKind::unread:
      if (place.item.empty()) return {{"作说明", settle}};
      return {{"补填指标", fill_in_target}, {"作说明", settle}};
    case ImportPlaceKind::said:
    case ImportPlaceKind::count:
      break;
  }
  return {{"属实", settle}};
}

void draw_repairs(Screen& screen, Rect& rest, const ImportPlace& place) {
  std::vector<Repair> repairs = repairs_for(place);
  for (auto repair = repairs.rbegin(); repair != repairs.rend(); ++repair) {
    std::string_view label = tr(repair->label);
    Rect box = cut_right(rest, std::ceil(measure_text(label, 12)) + 1);
    skip_right(rest, 12);
    if (link(repair->label.data(), box, label, 12)) repair->carry_out(screen, place);
  }
}

}  // namespace

void draw_import_problem(Screen& screen, const Rect& r, const ImportRow& row, bool has_more_below) {
  ImportPageState& page = screen.state.import;
  // A copy: a repair may ask for another list.
  const ImportPlace place = page.view.places[static_cast<size_t>(row.place)];
  bool selected = !row.id.empty() && row.id == page.cursor;
  bool current = place.key == page.place;
  if (selected) fill(r, theme().accent_weak);
  if (selected) fill({r.x, r.y, 3, r.height}, theme().accent_text);
  if (!has_more_below) line_h(r.x, bottom_of(r) - 1, r.width, theme().grid);
  Rect rest{r.x, r.y, r.width, 20};
  skip_left(rest, readout_text_left(page));
  skip_right(rest, 16);
  draw_repairs(screen, rest, place);
  std::string text = tr(place.text);
  ItemStates states;
  states.current = current ? 1 : -1;
  PressResult state = press_area("##problem", rest, Role::button, text, states, false);
  Color ink = place.kind == ImportPlaceKind::unread ? theme().text : theme().slight_ink;
  float width = draw_text(rest, text, {12, current, ink}, true);
  if (state.hovered) line_h(rest.x, rest.y + 18, width, ink);
  tooltip(measure_text(text, 12, current) > rest.width ? std::string_view(text) : "");
  if (state.pressed) go_to_place(screen, place);
}

}  // namespace minsheng
