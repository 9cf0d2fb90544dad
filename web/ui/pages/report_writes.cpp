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

void write_block(Screen& screen, const GridPlace& from, const std::string& block) {
  ReportPageState& page = screen.state.report;
  Edit edit = screen.session.start_edit();
  std::vector<CellRefusal> refusals =
      paste_report_block(edit, screen.session.current()->ledger(), page.lines, page.filter.month,
                         static_cast<size_t>(from.row), from.column, block);
  for (const CellRefusal& refusal : refusals) {
    if (refusal.row >= page.lines.size() || refusal.column >= kReportColumns) continue;
    page.refused[{row_key(*page.lines[refusal.row]), refusal.column}] = {"", refusal.message};
  }
  if (!refusals.empty()) {
    show_error(screen.state, tr("有 {} 格没有粘贴：{}",
                                {std::to_string(refusals.size()), tr(refusals.front().message)}));
  }
  apply(screen, edit, {"粘贴月报", {}});
}

// The range as spreadsheets read it.
std::string range_text(const ReportPageState& page) {
  GridRange range = range_of(page.grid);
  std::string text;
  for (int row = range.first.row; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      if (column > range.first.column) text += "\t";
      text += report_cell_text(*page.lines[static_cast<size_t>(row)],
                               static_cast<ReportColumn>(column));
    }
    text += "\n";
  }
  return text;
}

// The same text in every cell of the range from `first` on.
void fill_range(Screen& screen, int first, bool from_top, Message label) {
  ReportPageState& page = screen.state.report;
  const Ledger& ledger = screen.session.current()->ledger();
  GridRange range = range_of(page.grid);
  std::string block;
  for (int row = first; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      const ReportLine& top = *page.lines[static_cast<size_t>(range.first.row)];
      if (column > range.first.column) block += "\t";
      if (from_top) block += report_cell_text(top, static_cast<ReportColumn>(column));
    }
    if (row < range.last.row) block += "\n";
  }
  Edit edit = screen.session.start_edit();
  // An empty block has no lines of its own; a blank in each cell clears it as well.
  for (int row = first; row <= range.last.row && !from_top; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      page.refused.erase({row_key(*page.lines[static_cast<size_t>(row)]), column});
    }
  }
  std::vector<CellRefusal> refusals =
      paste_report_block(edit, ledger, page.lines, page.filter.month, static_cast<size_t>(first),
                         range.first.column, block.empty() ? "\t" : block);
  if (!refusals.empty() && from_top) show_error(screen.state, tr(refusals.front().message));
  apply(screen, edit, std::move(label));
}

}  // namespace

void carry_out(Screen& screen, const GridInput& input) {
  ReportPageState& page = screen.state.report;
  if (input.undo) screen.ask(action::Undo{});
  if (input.redo) screen.ask(action::Redo{});
  if (input.copy || input.cut) ImGui::SetClipboardText(range_text(page).c_str());
  if (input.clear || input.cut) {
    fill_range(screen, range_of(page.grid).first.row, false, {"清除月报的格子", {}});
  }
  if (input.fill_down && range_of(page.grid).last.row > range_of(page.grid).first.row) {
    fill_range(screen, range_of(page.grid).first.row + 1, true, {"向下填充月报", {}});
  }
  if (input.paste) write_block(screen, input.place, *input.paste);
  if (input.commit) write_cell(screen, input.place, input.text);
}

}  // namespace minsheng
