#include "ui/pages/report_writes.h"

#include <imgui.h>

#include "ui/screen.h"

namespace minsheng {
namespace {

void apply(Screen& screen, Edit& edit, Message label) {
  if (edit.empty()) return;
  screen.ask(action::Apply{edit.finish(screen.session.now(), std::move(label))});
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
  apply(screen, edit, {"填报{} {}", {line.code, line.indicator}});
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

void write_block(Screen& screen, const GridPlace& from, const std::string& block) {
  ReportPageState& page = screen.state.report;
  Edit edit = screen.session.start_edit();
  tell_refusals(screen, paste_report_block(edit, screen.session.current()->ledger(), page.lines,
                                           page.filter.month, static_cast<size_t>(from.row),
                                           from.column, block));
  apply(screen, edit, {"粘贴月报", {}});
}

std::string text_of(const ReportPageState& page, int row, int column) {
  return report_cell_text(*page.lines[static_cast<size_t>(row)], static_cast<ReportColumn>(column));
}

// The range as spreadsheets read it.
std::string range_text(const ReportPageState& page) {
  GridRange range = range_of(page.grid);
  std::string text;
  for (int row = range.first.row; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      if (column > range.first.column) text += "\t";
      text += text_of(page, row, column);
    }
    text += "\n";
  }
  return text;
}

void write_cells(Screen& screen, const std::vector<CellText>& cells, Message label) {
  ReportPageState& page = screen.state.report;
  for (const CellText& cell : cells)
    page.refused.erase({row_key(*page.lines[cell.row]), cell.column});
  Edit edit = screen.session.start_edit();
  tell_refusals(screen, write_report_cells(edit, screen.session.current()->ledger(), page.lines,
                                           page.filter.month, cells));
  apply(screen, edit, std::move(label));
}

// What is empty already stays as it is: a row that was not reported has nothing to clear.
void clear_range(Screen& screen) {
  const ReportPageState& page = screen.state.report;
  GridRange range = range_of(page.grid);
  std::vector<CellText> cells;
  for (int row = range.first.row; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      bool empty = text_of(page, row, column).empty() &&
                   !page.refused.contains({row_key(*page.lines[static_cast<size_t>(row)]), column});
      if (!empty) cells.push_back({static_cast<size_t>(row), column, ""});
    }
  }
  write_cells(screen, cells, {"清除月报的格子", {}});
}

// The first row of the range into the others.
void fill_down(Screen& screen) {
  const ReportPageState& page = screen.state.report;
  GridRange range = range_of(page.grid);
  std::vector<CellText> cells;
  for (int row = range.first.row + 1; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      cells.push_back({static_cast<size_t>(row), column, text_of(page, range.first.row, column)});
    }
  }
  write_cells(screen, cells, {"向下填充月报", {}});
}

}  // namespace

void carry_out(Screen& screen, const GridInput& input) {
  ReportPageState& page = screen.state.report;
  if (input.undo) screen.ask(action::Undo{});
  if (input.redo) screen.ask(action::Redo{});
  if (input.copy || input.cut) ImGui::SetClipboardText(range_text(page).c_str());
  if (input.clear || input.cut) clear_range(screen);
  if (input.fill_down) fill_down(screen);
  if (input.paste) write_block(screen, input.place, *input.paste);
  if (input.commit) write_cell(screen, input.place, input.text);
}

}  // namespace minsheng
