// The exchange page while a report form that came back is looked at: line by line what it would
// change, and which value holds.
#include <imgui.h>

#include <algorithm>

#include "app/form_return.h"
#include "app/item_view.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/pages/exchange_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRow = 44;
constexpr float kFoot = 52;
constexpr float kChoice = 132;

const Ledger& incoming_form(const Screen& screen) {
  return screen.incoming->ledgers.front().ledger;
}

// Read anew when another file comes or a ledger changes; the choices are made anew then, too.
FormReturn& current_return(Screen& screen) {
  ExchangePageState& page = screen.state.exchange;
  std::string key = screen.incoming->digest + "#" + std::to_string(screen.session.revision());
  if (page.form && page.chosen_for == key) return *page.form;
  page.chosen_for = key;
  page.form =
      read_form(screen.session.ledger(screen.incoming->form->ledger), incoming_form(screen));
  const std::vector<Message>& refused = screen.incoming->refused;
  page.form->notes.insert(page.form->notes.end(), refused.begin(), refused.end());
  return *page.form;
}

std::string facts_of(const Screen& screen, const FormReturn& form) {
  return tr("{} 填写　{} 发出　台账：{}",
            {form.author, short_time(form.mark.made_on), form.ledger_title}) +
         "　" + screen.incoming->file_name;
}

void draw_form_card(const Screen& screen, const FormReturn& form, const Rect& card) {
  draw_card(card);
  begin_group(Role::region, tr("文件"), card);
  Rect rest = inset(card, kPagePadding, 0);
  draw_icon(cut_left(rest, 24), icon::kSquarePen, 24, theme().text2);
  skip_left(rest, 12);
  Rect text = middle(rest, 38);
  draw_heading(cut_top(text, 22), form.title, 14, 2);
  draw_text(text, facts_of(screen, form), {12, false, theme().text2}, true);
  end_group();
}

void draw_notes(Rect& rest, const FormReturn& form) {
  for (const Message& note : form.notes) {
    Rect line = cut_top(rest, 24);
    skip_left(line, 4);
    draw_icon(cut_left(line, 14), icon::kTriangleAlert, 14, theme().slight);
    skip_left(line, 8);
    draw_text(line, tr(note), {13, false, theme().slight_ink}, true);
    annotate_text(line, tr(note), Role::status);
  }
  if (!form.notes.empty()) skip_top(rest, 8);
}

struct Columns {
  Rect what, field, office, unit, choice;
};

Columns columns_of(const Rect& row) {
  Rect rest = inset(row, kPagePadding, 0);
  Columns columns;
  columns.choice = cut_right(rest, kChoice);
  skip_right(rest, 16);
  float value = std::min(rest.width * 0.24f, 360.0f);
  columns.unit = cut_right(rest, value);
  skip_right(rest, 16);
  columns.office = cut_right(rest, value);
  skip_right(rest, 16);
  columns.field = cut_right(rest, 84);
  skip_right(rest, 8);
  columns.what = rest;
  return columns;
}

void draw_list_head(const Rect& row) {
  fill({row.x + 1, row.y, row.width - 2, row.height}, theme().subtle);
  Columns columns = columns_of(row);
  TextStyle style{12, false, theme().text2};
  draw_text(columns.what, tr("指标"), style);
  draw_text(columns.field, tr("栏目"), style);
  draw_text(columns.office, tr("台账现在"), style);
  draw_text(columns.unit, tr("单位填的"), style);
  draw_text(columns.choice, tr("用哪一个"), style);
}

void draw_value(const Rect& box, const std::string& text, bool chosen) {
  const Theme& t = theme();
  std::string shown = text.empty() ? std::string(tr("（空）")) : text;
  draw_text(box, shown, {13, chosen && !text.empty(), chosen ? t.text : t.text2}, true);
  annotate_text(box, shown, Role::cell);
  tooltip(text);
}

void draw_choice(const Rect& box, const FormLine& line, FormDifference& one) {
  if (line.locked || line.gone) {
    draw_text(box, line.locked ? tr("已锁定，不改") : tr("指标已没有"), {12, false, theme().text2});
    return;
  }
  std::vector<Segment> segments = {{tr("台账的")}, {tr("单位的")}};
  int chosen = one.choice == FormChoice::undecided ? -1 : one.choice == FormChoice::office ? 0 : 1;
  std::string name = tr("{} {} {} 用哪一个", {line.code, line.title, one.label});
  if (segmented("##choice", middle(box, 28), name, segments, chosen)) {
    one.choice = chosen == 0 ? FormChoice::office : FormChoice::unit;
  }
}

void draw_what(Rect box, const FormLine& line, bool conflict) {
  const Theme& t = theme();
  skip_left(box, draw_text(box, line.code, {13, true}, true) + 8);
  if (conflict) {
    std::string_view words = tr("两边都改了");
    Rect sign = cut_right(box, measure_text(words, 12) + 22);
    chip(sign, words, t.late_ink, t.late_bg);
  }
  draw_text(box, line.title, {13}, true);
  annotate_text(box, line.code + " " + line.title, Role::rowheader);
}

void draw_difference(const Rect& row, const FormLine& line, FormDifference& one) {
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  Columns columns = columns_of(row);
  begin_group(Role::row, line.code + " " + line.title + " " + one.label, row);
  draw_what(columns.what, line, one.conflict);
  draw_text(columns.field, one.label, {13, false, theme().text2}, true);
  draw_value(columns.office, one.office_text, one.choice == FormChoice::office);
  draw_value(columns.unit, one.unit_text, one.choice == FormChoice::unit);
  draw_choice(columns.choice, line, one);
  end_group();
}

void draw_submitting(const Rect& row, const FormLine& line) {
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  Columns columns = columns_of(row);
  draw_what(columns.what, line, false);
  draw_text(columns.field, tr("状态"), {13, false, theme().text2});
  draw_value(columns.unit, std::string(tr("交回，数没有变")), true);
}

int count_rows(const FormReturn& form) {
  int rows = 0;
  for (const FormLine& line : form.lines) {
    rows += std::max(static_cast<int>(line.differences.size()), 1);
  }
  return rows;
}

void draw_changes(FormReturn& form, Rect card) {
  int rows = count_rows(form);
  begin_card(card, tr("收下后的改动"),
             tr("{} 行", {count_text(static_cast<int>(form.lines.size()))}));
  draw_list_head(cut_top(card, 32));
  card.height -= 4;
  Rect list = begin_scroll("##changes", card, kRow * static_cast<float>(rows));
  int row = 0;
  for (FormLine& line : form.lines) {
    for (FormDifference& one : line.differences) {
      ImGui::PushID(row++);
      draw_difference(cut_top(list, kRow), line, one);
      ImGui::PopID();
    }
    if (line.differences.empty()) draw_submitting(cut_top(list, kRow), line);
  }
  end_scroll();
  end_card();
}

void draw_refusal(Screen& screen, const FormReturn& form, const Rect& card) {
  draw_card(card);
  bool stranger = !screen.session.ledger(form.mark.ledger);
  std::string text = tr(*form.refusal);
  EmptyState state{icon::kInfo, tr("没有可以收下的"), text};
  if (stranger) state.button = tr("我是填表单位，打开接着填");
  if (empty_state("##refused", card, state)) screen.ask(action::OpenForm{});
}

void draw_foot(Screen& screen, const FormReturn& form, const Rect& foot) {
  fill(foot, theme().surface);
  line_h(foot.x, foot.y, foot.width, theme().line);
  Rect rest = inset(foot, kPagePadding, 0);
  int undecided = count_undecided(form);
  int taken = form.refusal ? 0 : count_taken(form);
  ButtonStyle accept{ButtonKind::primary, icon::kCheck};
  if (taken == 0) accept.disabled = tr("没有可以收下的");
  if (undecided > 0) accept.disabled = tr("两边都改了的地方，请先逐处选择");
  if (screen.session.read_only()) accept.disabled = tr("这一页是只读的，另一个标签页正在编辑");
  if (button_right("##accept", rest, tr("收下 {} 行", {count_text(taken)}), accept)) {
    screen.ask(action::AcceptForm{form});
  }
  if (button_right("##cancel", rest, tr("取消"))) screen.ask(action::CancelBundle{});
  if (form.refusal) return;
  draw_icon(cut_left(rest, 14), undecided > 0 ? icon::kTriangleAlert : icon::kInfo, 14,
            undecided > 0 ? theme().slight : theme().text2);
  skip_left(rest, 8);
  std::string note = undecided > 0
                         ? tr("还有 {} 处两边都改了，请选用哪一个。", {count_text(undecided)})
                         : std::string(tr("收下是一步，可以撤销；取消则什么都不写。"));
  draw_text(rest, note, {13, false, undecided > 0 ? theme().slight_ink : theme().text2});
}

}  // namespace

void draw_form_return_page(Screen& screen, const Rect& r) {
  FormReturn& form = current_return(screen);
  fill(r, theme().page);
  Rect page = r;
  Rect room = draw_page_head(page, tr("收回填报表"));
  ButtonStyle other{ButtonKind::normal, icon::kFolderOpen};
  if (button_right("##other", room, tr("换一个文件"), other)) screen.ask(action::PickBundle{});
  draw_subtitle(room, tr("先看差别，再收下"));
  draw_foot(screen, form, cut_bottom(page, kFoot));
  Rect rest = inset(page, kPagePadding, 0);
  rest.height -= kCardGap;
  draw_form_card(screen, form, cut_top(rest, 56));
  skip_top(rest, kCardGap);
  draw_notes(rest, form);
  if (form.refusal) return draw_refusal(screen, form, rest);
  float rows = kRow * static_cast<float>(count_rows(form));
  rest.height = std::min(rest.height, 40 + 32 + rows + 8);
  draw_changes(form, rest);
}

}  // namespace minsheng
