#include "ui/pages/import_leads.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kLine = 28;  // of chips and field
constexpr float kSuggestions = 32;
constexpr float kChipGap = 6;
constexpr float kFieldLeast = 120;  // room that the field must have behind the last chip
constexpr float kCross = 18;

float chip_width(const std::string& name) { return std::ceil(measure_text(name, 12)) + 8 + kCross; }

// Places chips from left to right in lines; the field takes what is left of the last one.
struct Places {
  std::vector<Rect> chips;  // relative to the box
  Rect field;
  int lines = 1;
};

Places place_chips(const TextList& names, float width) {
  Places places;
  float x = 8;
  auto next_line = [&] {
    x = 8;
    ++places.lines;
  };
  auto top = [&] { return kLine * static_cast<float>(places.lines - 1); };
  for (const std::string& name : names) {
    float chip = std::min(chip_width(name), width - 16);
    if (x > 8 && x + chip > width - 8) next_line();
    places.chips.push_back({x, top() + 4, chip, 20});
    x += chip + kChipGap;
  }
  if (x > 8 && width - x < kFieldLeast) next_line();
  places.field = {x, top(), width - x, kLine};
  return places;
}

float box_height(const Places& places) { return kLine * static_cast<float>(places.lines); }

void draw_chip(Screen& screen, const Rect& r, const Id& item, const std::string& name) {
  ImGui::PushID(name.c_str());
  fill(r, theme().sunken, 4);
  Rect rest = r;
  Rect cross = cut_right(rest, kCross);
  skip_left(rest, 6);
  draw_text(rest, name, {12, false, theme().text});
  PressResult state = press_area("##remove", cross, Role::button, tr("移除 {}", {name}), {}, false);
  draw_icon(cross, icon::kX, 12, state.hovered ? theme().text : theme().text2);
  if (state.pressed) {
    ask_of_draft(screen, remove_lead_unit(screen.draft->edited, item, name, screen.session.now()));
  }
  ImGui::PopID();
}

void add_lead(Screen& screen, const Id& item, const std::string& name) {
  ImportFormState& form = screen.state.import.form;
  ask_of_draft(screen, add_lead_unit(screen.draft->edited, item, name, screen.session.now()));
  form.lead_typed.clear();
  form.focus_next = item + "/lead";
}

// The field has no border of its own: its edge lies outside of what may be drawn on.
void draw_field(Screen& screen, const Rect& field, const Rect& box, const Id& id,
                const Item& item) {
  ImportFormState& form = screen.state.import.form;
  float top = std::max(field.y, box.y + 1);
  float bottom = std::min(bottom_of(field), bottom_of(box) - 1);
  ImGui::PushClipRect({field.x, top}, {right_of(box) - 1, bottom}, true);
  InputStyle style;
  style.placeholder = tr("添加单位");
  style.focus_now = form.focus_next == id + "/lead";
  if (style.focus_now) note_focus(screen);
  bool finished = false;
  Rect wide{field.x - 4, field.y - 4, field.width + 8, field.height + 8};
  text_input("##lead", wide, tr("添加牵头单位"), form.lead_typed, style, &finished);
  ImGui::PopClipRect();
  if (ImGui::IsItemActive()) {
    form.leads_open = true;
    form.focus_spans = item.lead_spans;
  }
  bool entered = finished &&
                 (ImGui::IsKeyPressed(ImGuiKey_Enter) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter));
  if (entered && !form.lead_typed.empty()) add_lead(screen, id, form.lead_typed);
}

std::vector<std::string> suggest(const Screen& screen, const Item& item) {
  const std::string& typed = screen.state.import.form.lead_typed;
  std::vector<std::string> found;
  bool exact = false;
  for (const std::string& name : screen.state.import.units) {
    bool leads =
        std::find(item.lead_units.begin(), item.lead_units.end(), name) != item.lead_units.end();
    exact = exact || name == typed;
    if (!leads && name.find(typed) != std::string::npos) found.push_back(name);
  }
  if (!typed.empty() && !exact) found.insert(found.begin(), typed);
  return found;
}

void draw_suggestions(Screen& screen, Rect rest, const Id& id, const Item& item) {
  begin_group(Role::listbox, tr("可选单位"), rest);
  ImGui::PushID("suggestions");
  for (const std::string& name : suggest(screen, item)) {
    bool fresh = name == screen.state.import.form.lead_typed;
    std::string label = fresh ? tr("加入「{}」", {name}) : name;
    float width = std::ceil(measure_text(label, 12)) + 16;
    if (width > rest.width) break;
    Rect box = middle(cut_left(rest, width), 24);
    skip_left(rest, 4);
    PressResult state = press_area(name.c_str(), box, Role::option, label, {}, false);
    fill(box, state.hovered ? theme().hover : theme().surface, 4);
    outline(box, theme().line2, 4);
    draw_text(box, label, {12, false, theme().accent_text, Align::center}, true);
    if (state.pressed) add_lead(screen, id, name);
  }
  ImGui::PopID();
  end_group();
}

// Suggestions stay until the user turns to something else.
void close_when_left(ImportFormState& form, const Rect& r) {
  bool inside = ImGui::IsMouseHoveringRect({r.x, r.y}, {right_of(r), bottom_of(r)});
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !inside) form.leads_open = false;
  if (!form.field.empty()) form.leads_open = false;
}

}  // namespace

float import_leads_height(const ImportFormState& form, const Item& item, float width) {
  float height = box_height(place_chips(item.lead_units, width));
  return height + (form.leads_open ? kSuggestions : 0);
}

void draw_import_leads(Screen& screen, const Rect& r, const Id& id, const Item& item) {
  ImportFormState& form = screen.state.import.form;
  Places places = place_chips(item.lead_units, r.width);
  Rect rest = r;
  Rect box = cut_top(rest, box_height(places));
  bool suggests = form.leads_open;
  fill(box, theme().surface, 6);
  for (size_t i = 0; i < places.chips.size(); ++i) {
    const Rect& chip = places.chips[i];
    draw_chip(screen, {box.x + chip.x, box.y + chip.y, chip.width, chip.height}, id,
              item.lead_units[i]);
  }
  Rect field = places.field;
  draw_field(screen, {box.x + field.x, box.y + field.y, field.width, field.height}, box, id, item);
  bool active = ImGui::IsItemActive();
  if (active) outline(inset(box, -2, -2), theme().ring, 8, 2);
  outline(box, active ? theme().accent_text : theme().line2, 6);
  if (suggests) draw_suggestions(screen, rest, id, item);
  close_when_left(form, r);
}

}  // namespace minsheng
