#include "ui/pages/figure_form.h"

#include <imgui.h>

#include <array>
#include <iterator>
#include <string>
#include <vector>

#include "app/bulletin_rows.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kHead = 24, kLine = 32, kError = 20, kGap = 6;
constexpr float kNarrow = 480;  // narrower than this the name has a line of its own

struct Column {
  const char* field;
  const char* head;  // Chinese, for tr()
  float width;
};
constexpr Column kNumbers[] = {{"done", "累计完成", 92},
                               {"unit", "计量单位", 60},
                               {"percent_of_year", "占全年", 68},
                               {"planned", "计划数", 92}};

struct Cells {
  Rect name;
  std::array<Rect, 4> numbers;
};

float line_height(float width) { return width < kNarrow ? 2 * kLine : kLine; }

// Where the fields of a figure stand; in the heads' line there is no name in a narrow form.
Cells cells_of(Rect line, bool narrow) {
  Cells cells;
  if (narrow) cells.name = cut_top(line, line.height - kLine);
  float each = (line.width - 3 * kGap) / 4;
  for (size_t i = std::size(kNumbers); i-- > 0;) {
    cells.numbers[i] = cut_right(line, narrow ? each : kNumbers[i].width);
    skip_right(line, kGap);
  }
  if (!narrow) cells.name = line;
  return cells;
}

bool is_wrong(const RecordFormState& state, const std::vector<Id>& figures) {
  for (const Id& figure : figures) {
    if (state.error_key.rfind(figure + "/", 0) == 0) return true;
  }
  return false;
}

void draw_heads(const Rect& line) {
  bool narrow = line.width < kNarrow;
  TextStyle style{12, false, theme().text2};
  Cells cells = cells_of(narrow ? Rect{line.x, line.y, line.width, kLine} : line, narrow);
  if (!narrow) draw_text(cells.name, tr("指标名称"), style);
  for (size_t i = 0; i < cells.numbers.size(); ++i) {
    const Rect& cell = cells.numbers[i];
    draw_text({cell.x, line.y, cell.width, line.height}, tr(kNumbers[i].head), style);
  }
}

void draw_figure(Screen& screen, const Rect& line, const Id& figure, RecordFormState& state) {
  RecordRef record{RecordType::figure, figure};
  Cells cells = cells_of(line, line.width < kNarrow);
  draw_record_field(screen, inset(cells.name, 0, 2), state, record, "indicator");
  for (size_t i = 0; i < cells.numbers.size(); ++i) {
    draw_record_field(screen, inset(cells.numbers[i], 0, 2), state, record, kNumbers[i].field);
  }
}

}  // namespace

float figure_form_height(const Ledger& ledger, const Id& entry, const RecordFormState& state,
                         float width) {
  std::vector<Id> figures = figures_of_entry(ledger, entry);
  if (figures.empty()) return 0;
  float lines = line_height(width) * static_cast<float>(figures.size());
  return kHead + lines + (is_wrong(state, figures) ? kError : 0);
}

void draw_figure_form(Screen& screen, const Rect& r, const Ledger& ledger, const Id& entry,
                      RecordFormState& state) {
  std::vector<Id> figures = figures_of_entry(ledger, entry);
  if (figures.empty()) return;
  Rect rest = r;
  begin_group(Role::group, tr("数字"), r);
  draw_heads(cut_top(rest, kHead));
  for (const Id& figure : figures)
    draw_figure(screen, cut_top(rest, line_height(r.width)), figure, state);
  if (is_wrong(state, figures)) {
    draw_text(cut_top(rest, kError), state.error, {12, false, theme().late_ink});
  }
  end_group();
}

}  // namespace minsheng
