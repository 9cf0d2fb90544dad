// The drawer of a spot check, a problem or a practice: its fields, and what was changed of it.
#include <imgui.h>

#include "generated/icons.h"
#include "ui/pages/item_history.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

constexpr FormField kCheckFields[] = {
    {"checked_on"}, {"checked_by"}, {"result"}, {"finding", true}, {"unit"}};
constexpr FormField kProblemFields[] = {{"text", true}, {"owner"}, {"due"},  {"answer", true},
                                        {"closed"},     {"unit"},  {"month"}};
constexpr FormField kPracticeFields[] = {{"kind"}, {"date"},   {"title"},
                                         {"unit"}, {"source"}, {"text", true}};

struct DrawerForm {
  RecordType type;
  std::string_view name, removed;
  std::span<const FormField> fields;
};

DrawerForm form_of(SuperviseTab tab) {
  switch (tab) {
    case SuperviseTab::checks:
      return {RecordType::spot_check, "抽查核验", "已删除抽查核验", kCheckFields};
    case SuperviseTab::problems:
      return {RecordType::problem, "问题", "已删除问题", kProblemFields};
    default:
      return {RecordType::practice, "经验动态", "已删除经验动态", kPracticeFields};
  }
}

// Of the item that the record is about; "" where it is about none.
std::string about(const SupervisePageState& page) {
  const Id& chosen = page.chosen();
  for (const CheckRow& row : page.checks.rows) {
    if (row.check == chosen) return row.code + " " + row.title;
  }
  for (const ProblemRow& row : page.problems.rows) {
    if (row.problem == chosen) return row.code + " " + row.title;
  }
  for (const PracticeRow& row : page.practices) {
    if (row.practice == chosen) return row.title;
  }
  return "";
}

void remove_record(Screen& screen, const DrawerForm& form) {
  SupervisePageState& page = screen.state.supervise;
  Edit edit = screen.session.start_edit();
  edit.remove({form.type, page.chosen()});
  ask_to_apply(screen, edit, {"删除{}", {std::string(form.name)}});
  show_toast(screen.state, std::string(tr(form.removed)), true);
  page.table().chosen.clear();
}

void draw_head(Screen& screen, Rect& rest, const DrawerForm& form) {
  SupervisePageState& page = screen.state.supervise;
  Rect top = inset(cut_top(rest, 52), 16, 12);
  if (icon_button("##close", cut_right(top, 28), icon::kX, tr("关闭"), "Esc")) {
    page.table().chosen.clear();
  }
  skip_right(top, 4);
  if (icon_button("##remove", cut_right(top, 28), icon::kTrash2, tr("删除"), {},
                  why_read_only(screen))) {
    remove_record(screen, form);
  }
  tag(top, tr(form.name));
  std::string title = about(page);
  if (title.empty()) return;
  Rect box = inset(rest, 16, 0);
  float used = draw_paragraph(box, title, {16, true}, 24, 2);
  annotate_text({box.x, box.y, box.width, used}, title, Role::heading, {.level = 2});
  skip_top(rest, used + 8);
}

const std::string* draw_of(const SupervisePageState& page) {
  for (const CheckRow& row : page.checks.rows) {
    if (row.check == page.chosen() && !row.draw.empty()) return &row.draw;
  }
  return nullptr;
}

// How the sample was drawn, and whether it still comes out the same.
void draw_sample_note(const SupervisePageState& page, Rect& rest) {
  const std::string* draw = draw_of(page);
  if (page.tab != SuperviseTab::checks || !draw) return;
  std::string_view again =
      page.draws_again ? tr("按这个种子重抽，结果相同。") : tr("事项增减过，现在重抽结果不同。");
  std::string text = *draw + "\n" + std::string(again);
  auto lines = static_cast<float>(wrap_text(text, 12, rest.width - 24).size());
  Rect card = cut_top(rest, 20 * lines + 16);
  fill(card, theme().subtle, 6);
  outline(card, theme().line, 6);
  draw_paragraph(inset(card, 12, 8), text, {12, false, theme().text2}, 20);
  skip_top(rest, 8);
}

}  // namespace

void draw_record_drawer(Screen& screen, const Rect& r) {
  SupervisePageState& page = screen.state.supervise;
  DrawerForm form = form_of(page.tab);
  RecordRef record{form.type, page.chosen()};
  fill(r, theme().surface);
  line_v(r.x, r.y, r.height, theme().line);
  begin_group(Role::complementary, tr(form.name), r);
  Rect rest = r;
  skip_left(rest, 1);
  draw_head(screen, rest, form);
  line_h(rest.x, rest.y, rest.width, theme().line);
  ImGui::PushID(record.id.c_str());
  Rect content = begin_scroll("##body", rest, page.drawer_height, theme().surface);
  Rect body = inset(content, 16, 0);
  body.height = 1e6f;
  float top = body.y;
  skip_top(body, 12);
  draw_sample_note(page, body);
  float height = record_form_height(page.form, record, form.fields);
  draw_record_form(screen, cut_top(body, height), page.form, record, form.fields);
  skip_top(body, 12);
  draw_heading(cut_top(body, 24), tr("历史"), 14, 3);
  skip_top(body, 4);
  draw_history(body, page.history, 0);
  page.drawer_height = body.y - top + 16;
  end_scroll();
  ImGui::PopID();
  end_group();
}

}  // namespace minsheng
