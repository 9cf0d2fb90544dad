#include "ui/pages/assess_drawer.h"

#include <imgui.h>

#include <algorithm>

#include "app/score_words.h"
#include "generated/icons.h"
#include "ui/pages/assess_hand.h"
#include "ui/pages/item_drawer.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kLine = 36;
constexpr float kBasis = 28;

std::string line_points(const Criterion& criterion, const ScoreLine& line) {
  bool extra = criterion.points.is_zero();
  if (!extra) return to_fixed(line.points, 2);
  return line.points.is_zero() ? "0.00" : signed_points(line.points);
}

void draw_head(Screen& screen, Rect& rest, const UnitScore& unit) {
  AssessPageState& page = screen.state.assess;
  const AssessView& view = page.view;
  Rect top = inset(cut_top(rest, 44), 16, 0);
  if (icon_button("##close", middle(cut_right(top, 28), 28), icon::kX, tr("关闭"), "Esc")) {
    page.unit.clear();
    page.form = {};
  }
  Rect tags = middle(top, 20);
  tag(tags, tr(quarter_name(view.quarter)));
  if (!view.frozen_on.empty()) tag(tags, tr("已审定"));
  draw_text(tags, view.sheet.rules.name, {12, false, theme().text2});
  Rect title = inset(cut_top(rest, 32), 16, 0);
  std::string total = to_fixed(unit.total, 2);
  Rect figure = cut_right(title, measure_text(total, 20, true) + 2);
  draw_text(figure, total, {20, true, 0, Align::right});
  skip_right(title, 12);
  draw_heading(title, unit.unit, 16, 2);
  std::string sum = unit.vetoed ? std::string(tr("一票否决，总分为 0，列末档"))
                                : score_equation(view.sheet.rules, unit);
  Rect words = inset(cut_top(rest, 24), 16, 0);
  draw_text(words, sum, {12, false, unit.vetoed ? theme().late_ink : theme().text2});
  tooltip(sum);
}

// True when it was pressed.
bool draw_line_head(const Rect& box, const Criterion& criterion, const ScoreLine& line, bool open) {
  const Theme& t = theme();
  std::string points = line_points(criterion, line);
  ItemStates states;
  states.expanded = open ? 1 : 0;
  PressResult press =
      press_area("##line", box, Role::button, criterion.name + " " + points, states);
  if (open) {
    fill(box, t.accent_weak);
  } else if (press.hovered) {
    fill(box, t.hover);
  }
  if (press.focused) outline(inset(box, 2, 1), t.accent_text, 4, 2);
  line_h(box.x, bottom_of(box) - 1, box.width, t.line);
  Rect rest = inset(box, 16, 0);
  draw_icon(cut_left(rest, 14), open ? icon::kChevronDown : icon::kChevronRight, 14, t.text2);
  skip_left(rest, 6);
  Rect figure = cut_right(rest, 64);
  draw_text(figure, points, {13, true, 0, Align::right}, true);
  Rect name = cut_left(rest, std::min(measure_text(criterion.name, 13, true) + 2, 150.0f));
  draw_text(name, criterion.name, {13, true}, true);
  skip_left(rest, 12);
  draw_text(rest, tr(line_note(criterion, line)), {12, false, t.text2}, true);
  return press.pressed;
}

std::string item_title(const Screen& screen, const Id& id) {
  const Item* item = screen.session.current()->ledger().find<Item>(id);
  return item ? item->title : "";
}

// A finding is known by what it says, not by the code of its check: 省9 累计数下降（B08）.
std::string basis_text(const Criterion& criterion, const ScoreBasis& basis) {
  FoundBy by = found_by(criterion, basis);
  if (by.code.empty()) return tr(basis.text);
  ScoreBasis named = basis;
  for (std::string& word : named.text.args) {
    if (word == by.code) word = std::string(tr(by.name)) + "（" + word + "）";
  }
  return tr(named.text);
}

void draw_linked_basis(Screen& screen, const Rect& box, const ScoreBasis& basis,
                       const std::string& text) {
  const Theme& t = theme();
  std::string title = item_title(screen, basis.item);
  PressResult press = press_area("##basis", box, Role::link, text);
  tooltip(title.empty() ? text : title, tr("到台账看这个事项"));
  if (press.hovered || press.focused) fill(box, t.hover, 4);
  if (press.focused) outline(box, t.accent_text, 4, 2);
  Rect rest = inset(box, 6, 0);
  float width = std::min(measure_text(text, 13) + 2, rest.width);
  draw_text(cut_left(rest, width), text, {13, false, t.accent_text}, true);
  skip_left(rest, 8);
  if (rest.width > 40) draw_text(rest, title, {12, false, t.text2, Align::right}, true);
  if (press.pressed) show_item(screen, basis.item);
}

const HandScore* find_score(const std::vector<HandScore>& given, const Id& id) {
  for (const HandScore& one : given) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

void draw_hand_basis(Screen& screen, const Rect& box, const ScoreBasis& basis) {
  AssessPageState& page = screen.state.assess;
  Rect rest = inset(box, 6, 0);
  std::vector<HandScore> given = hand_scores_of(
      screen.session.current()->ledger(), page.view.sheet.rules, page.view.quarter, page.unit);
  const HandScore* score = find_score(given, basis.record.id);
  if (score && hand_scores_locked(screen).empty()) {
    if (icon_button("##remove", cut_right(rest, 28), icon::kTrash2, tr("删去这条加减分"))) {
      remove_hand_points(screen, *score);
    }
    if (icon_button("##edit", cut_right(rest, 28), icon::kPencil, tr("修改这条加减分"))) {
      open_hand_form(screen, *score);
    }
  }
  draw_text(rest, tr(basis.text), {13});
  tooltip(tr(basis.text));
}

void draw_basis(Screen& screen, const Rect& box, const Criterion& criterion,
                const ScoreBasis& basis) {
  bool there = !basis.item.empty() && screen.session.current()->ledger().find<Item>(basis.item);
  bool by_hand = basis.record.type == RecordType::assessment && !basis.record.id.empty();
  if (there) {
    draw_linked_basis(screen, box, basis, basis_text(criterion, basis));
  } else if (by_hand) {
    draw_hand_basis(screen, box, basis);
  } else {
    draw_text(inset(box, 6, 0), basis_text(criterion, basis), {13});
  }
}

void draw_opened(Screen& screen, Rect& rest, const Criterion& criterion, const ScoreLine& line) {
  skip_top(rest, 8);
  Rect formula = inset(cut_top(rest, 32), 16, 0);
  fill(formula, theme().sunken, 6);
  std::string words = tr(criterion_formula(criterion));
  draw_text(inset(formula, 12, 0), words, {12, false, theme().text2});
  tooltip(words);
  skip_top(rest, 4);
  for (size_t i = 0; i < line.basis.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    draw_basis(screen, inset(cut_top(rest, kBasis), 12, 0), criterion, line.basis[i]);
    ImGui::PopID();
  }
  if (line.basis.empty()) {
    draw_text(inset(cut_top(rest, kBasis), 18, 0), tr("没有影响这一条的记录"),
              {12, false, theme().text2});
  }
  skip_top(rest, 8);
  line_h(rest.x, rest.y - 1, rest.width, theme().line);
}

void draw_lines(Screen& screen, Rect& rest, const UnitScore& unit) {
  AssessPageState& page = screen.state.assess;
  const std::vector<Criterion>& criteria = page.view.sheet.rules.criteria;
  for (size_t i = 0; i < unit.lines.size() && i < criteria.size(); ++i) {
    bool open = page.criterion == criteria[i].code;
    ImGui::PushID(criteria[i].code.c_str());
    if (draw_line_head(cut_top(rest, kLine), criteria[i], unit.lines[i], open)) {
      page.criterion = open ? "" : criteria[i].code;
    }
    if (open) draw_opened(screen, rest, criteria[i], unit.lines[i]);
    ImGui::PopID();
  }
}

void draw_foot(Screen& screen, const Rect& foot) {
  line_h(foot.x, foot.y, foot.width, theme().line);
  std::string label(tr("加减分"));
  ButtonStyle style{.icon = icon::kPlus, .text_size = 13, .disabled = hand_scores_locked(screen)};
  Rect box = middle(inset(foot, 16, 0), 28);
  box.width = button_width(label, style);
  if (button("##add", box, label, style)) open_hand_form(screen, {});
}

void close_by_key(Screen& screen) {
  AssessPageState& page = screen.state.assess;
  bool free = !ImGui::GetIO().WantTextInput && !screen.state.popup_was_open;
  if (!free || !ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return;
  if (page.form.open) {
    page.form = {};
  } else {
    page.unit.clear();
  }
}

}  // namespace

void draw_assess_drawer(Screen& screen, const Rect& r) {
  AssessPageState& page = screen.state.assess;
  const UnitScore unit = *chosen_unit(page);  // a copy: following a link may build the view anew
  fill(r, theme().surface);
  line_v(r.x, r.y, r.height, theme().line);
  begin_group(Role::complementary, tr("得分详情"), r);
  Rect rest = r;
  skip_left(rest, 1);
  draw_head(screen, rest, unit);
  line_h(rest.x, rest.y, rest.width, theme().line);
  draw_foot(screen, cut_bottom(rest, 44));
  ImGui::PushID(unit.unit.c_str());
  Rect content = begin_scroll("##body", rest, page.drawer_height, theme().surface);
  Rect body = content;
  body.height = 1e6f;
  if (page.form.open) {
    skip_top(body, 12);
    draw_hand_form(screen, inset(cut_top(body, hand_form_height(screen)), 16, 0));
    skip_top(body, 12);
    line_h(body.x, body.y, body.width, theme().line);
  }
  draw_lines(screen, body, unit);
  page.drawer_height = body.y - content.y + 16;
  end_scroll();
  ImGui::PopID();
  close_by_key(screen);
  end_group();
}

}  // namespace minsheng
