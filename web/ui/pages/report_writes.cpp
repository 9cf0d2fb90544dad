#include "ui/pages/report_writes.h"

#include <imgui.h>

#include <algorithm>

#include "model/words.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"
#include "ui/toasts.h"

namespace minsheng {
namespace {

// Reports that were handed in or verified and are drafts again.
int count_reset(const Transaction& step) {
  auto is = [](const FieldValue& value, ReportState state) {
    const auto* text = std::get_if<std::string>(&value);
    return text && *text == key_of(state);
  };
  return static_cast<int>(
      std::count_if(step.changes.begin(), step.changes.end(), [&](const Change& change) {
        if (change.record.type != RecordType::report || change.field != "state") return false;
        bool handed_in =
            is(change.before, ReportState::submitted) || is(change.before, ReportState::verified);
        return handed_in && is(change.after, ReportState::draft);
      }));
}

// Says so where reports are drafts again: that shows in another column only.
void ask_to_write(Screen& screen, Edit& edit, Message label) {
  if (edit.empty()) return;
  Transaction step = edit.finish(screen.session.now(), std::move(label));
  int reset = count_reset(step);
  screen.ask(action::Apply{std::move(step)});
  if (reset == 0) return;
  show_toast(screen.state, tr("{} 行已报送或核验过，改后回到草稿，要重新报送", {count_text(reset)}),
             true);
}

void write_cell(Screen& screen, const GridPlace& place, const std::string& text) {
  ReportPageState& page = screen.state.report;
  const ReportLine& line = *page.lines[static_cast<size_t>(place.row)];
  auto column = static_cast<ReportColumn>(place.column);
  std::pair<Id, int> key{row_key(line), place.column};
  bool unchanged = text == report_cell_text(line, column);
  page.refused.erase(key);
  if (unchanged) return;
  // Nothing can be mended in what was typed: it is not kept in the cell.
  Result<void> open = check_unlocked(line);
  if (!open) return show_error(screen.state, tr(open.error().message));
  Edit edit = screen.session.start_edit();
  Result<void> written = set_report_cell(edit, screen.session.current()->ledger(), line,
                                         page.filter.month, column, text);
  if (!written) {
    page.refused[key] = {text, written.error().message};
    return;
  }
  forget_errors(screen.state);
  ask_to_write(screen, edit, {"填报{} {}", {line.code, line.indicator}});
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
  ask_to_write(screen, edit, std::move(label));
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
