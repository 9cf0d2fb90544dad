#include "ui/pages/report_writes.h"

#include <imgui.h>

#include <set>

#include "ui/pages/page_parts.h"
#include "ui/screen.h"
#include "ui/toasts.h"

namespace minsheng {
namespace {

bool is_handed_in(const ReportLine& line) {
  return line.state == ReportState::submitted || line.state == ReportState::verified;
}

// What was handed in is a draft again once it changes, which shows in another column only.
void tell_reset(Screen& screen, int rows) {
  if (rows == 0) return;
  show_toast(screen.state, tr("{} 行已报送或核验过，改后回到草稿，要重新报送", {count_text(rows)}),
             true);
}

// Rows of what was handed in that the cells change.
int count_reset(const ReportPageState& page, const std::vector<CellText>& cells) {
  std::set<size_t> rows;
  for (const CellText& cell : cells) {
    if (cell.row >= page.lines.size() || !is_handed_in(*page.lines[cell.row])) continue;
    auto column = static_cast<ReportColumn>(cell.column);
    if (cell.text != report_cell_text(*page.lines[cell.row], column)) rows.insert(cell.row);
  }
  return static_cast<int>(rows.size());
}

void write_cell(Screen& screen, const GridPlace& place, const std::string& text) {
  ReportPageState& page = screen.state.report;
  const ReportLine& line = *page.lines[static_cast<size_t>(place.row)];
  auto column = static_cast<ReportColumn>(place.column);
  std::pair<Id, int> key{row_key(line), place.column};
  bool unchanged = text == report_cell_text(line, column);
  page.refused.erase(key);
  if (unchanged) return;
  Edit edit = screen.session.start_edit();
  Result<void> written = set_report_cell(edit, screen.session.current()->ledger(), line,
                                         page.filter.month, column, text);
  if (!written) {
    page.refused[key] = {text, written.error().message};
    return;
  }
  forget_errors(screen.state);
  ask_to_apply(screen, edit, {"填报{} {}", {line.code, line.indicator}});
  tell_reset(screen, is_handed_in(line) ? 1 : 0);
}

// What was not taken is told once, and marked at its cells.
void tell_refusals(Screen& screen, const std::vector<CellRefusal>& refusals) {
  ReportPageState& page = screen.state.report;
  for (const CellRefusal& refusal : refusals) {
    if (refusal.row >= page.lines.size() || refusal.column >= kReportColumns) continue;
    page.refused[{row_key(*page.lines[refusal.row]), refusal.column}] = {"", refusal.message};
  }
  if (refusals.empty()) return;
  show_error(screen.state, tr("有 {} 格没有写入：{}",
                              {std::to_string(refusals.size()), tr(refusals.front().message)}));
}

void write_cells(Screen& screen, const std::vector<CellText>& cells, Message label) {
  ReportPageState& page = screen.state.report;
  for (const CellText& cell : cells) {
    if (cell.row >= page.lines.size()) continue;
    page.refused.erase({row_key(*page.lines[cell.row]), cell.column});
  }
  Edit edit = screen.session.start_edit();
  forget_errors(screen.state);
  tell_refusals(screen, write_report_cells(edit, screen.session.current()->ledger(), page.lines,
                                           page.filter.month, cells));
  int reset = edit.empty() ? 0 : count_reset(page, cells);
  ask_to_apply(screen, edit, std::move(label));
  tell_reset(screen, reset);
}

std::string text_of(const ReportPageState& page, const GridPlace& place) {
  return report_cell_text(*page.lines[static_cast<size_t>(place.row)],
                          static_cast<ReportColumn>(place.column));
}

// What was refused counts as something to clear; what is empty already stays as it is: a row that
// was not reported has nothing to clear.
std::string text_or_refused(const ReportPageState& page, const GridPlace& place) {
  const ReportLine& line = *page.lines[static_cast<size_t>(place.row)];
  auto refused = page.refused.find({row_key(line), place.column});
  return refused == page.refused.end() ? text_of(page, place) : "?";
}

}  // namespace

void carry_out(Screen& screen, const GridInput& input) {
  const ReportPageState& page = screen.state.report;
  GridRange range = range_of(page.grid);
  CellReader text = [&](const GridPlace& place) { return text_of(page, place); };
  CellReader content = [&](const GridPlace& place) { return text_or_refused(page, place); };
  if (input.undo) screen.ask(action::Undo{});
  if (input.redo) screen.ask(action::Redo{});
  if (input.copy || input.cut) ImGui::SetClipboardText(range_text(range, text).c_str());
  if (input.clear || input.cut) {
    write_cells(screen, cleared_cells(range, content), {"清除月报的格子", {}});
  }
  if (input.fill_down) write_cells(screen, filled_cells(range, text), {"向下填充月报", {}});
  if (input.paste) {
    write_cells(
        screen,
        cells_of_block(*input.paste, static_cast<size_t>(input.place.row), input.place.column),
        {"粘贴月报", {}});
  }
  if (input.commit) write_cell(screen, input.place, input.text);
}

}  // namespace minsheng
