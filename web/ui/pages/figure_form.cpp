#include "ui/pages/figure_form.h"

#include <imgui.h>

#include <string>
#include <vector>

#include "app/bulletin_rows.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kHead = 24, kLine = 32, kError = 20, kGap = 6;

struct Column {
  const char* field;
  const char* head;  // Chinese, for tr()
  float width;       // 0 for what is left
};
constexpr Column kColumns[] = {{"indicator", "指标名称", 0},
                               {"done", "累计完成", 92},
                               {"unit", "计量单位", 60},
                               {"percent_of_year", "占全年", 68},
                               {"planned", "计划数", 92}};

float width_of(const Column& column, float whole) {
  if (column.width > 0) return column.width;
  float others = 0;
  for (const Column& other : kColumns) others += other.width > 0 ? other.width + kGap : 0;
  return whole - others;
}

bool is_wrong(const RecordFormState& state, const std::vector<Id>& figures) {
  for (const Id& figure : figures) {
    if (state.error_key.rfind(figure + "/", 0) == 0) return true;
  }
  return false;
}

void draw_heads(Rect line) {
  float whole = line.width;
  for (const Column& column : kColumns) {
    Rect cell = cut_left(line, width_of(column, whole));
    skip_left(line, kGap);
    draw_text(cell, tr(column.head), {12, false, theme().text2});
  }
}

void draw_figure(Screen& screen, Rect line, const Id& figure, RecordFormState& state) {
  float whole = line.width;
  for (const Column& column : kColumns) {
    Rect cell = cut_left(line, width_of(column, whole));
    skip_left(line, kGap);
    draw_record_field(screen, inset(cell, 0, 2), state, {RecordType::figure, figure}, column.field);
  }
}

}  // namespace

float figure_form_height(const Ledger& ledger, const Id& entry, const RecordFormState& state) {
  std::vector<Id> figures = figures_of_entry(ledger, entry);
  if (figures.empty()) return 0;
  return kHead + kLine * static_cast<float>(figures.size()) +
         (is_wrong(state, figures) ? kError : 0);
}

void draw_figure_form(Screen& screen, const Rect& r, const Ledger& ledger, const Id& entry,
                      RecordFormState& state) {
  std::vector<Id> figures = figures_of_entry(ledger, entry);
  if (figures.empty()) return;
  Rect rest = r;
  begin_group(Role::group, tr("数字"), r);
  draw_heads(cut_top(rest, kHead));
  for (const Id& figure : figures) draw_figure(screen, cut_top(rest, kLine), figure, state);
  if (is_wrong(state, figures)) {
    draw_text(cut_top(rest, kError), state.error, {12, false, theme().late_ink});
  }
  end_group();
}

}  // namespace minsheng
