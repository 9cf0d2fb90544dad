#include "ui/pages/shares_writes.h"

#include <imgui.h>

#include <algorithm>

#include "app/field_text.h"
#include "ui/pages/shares_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

std::string weight_of(const SharesPageState& page, int row) {
  if (row >= static_cast<int>(page.sheet.rows.size())) return "";
  auto found = page.weights.find(page.sheet.rows[static_cast<size_t>(row)].share);
  return found == page.weights.end() ? "" : found->second;
}

Message step_label(const ShareSheet& sheet) {
  return {"分解 {} {}", {sheet.code, sheet.indicator}};
}

// A weight stays as it was typed; it must be a number that is not negative.
std::optional<CellRefusal> keep_weight(SharesPageState& page, const CellText& cell) {
  auto refuse = [&](Message message) { return CellRefusal{cell.row, cell.column, message}; };
  if (cell.row >= page.sheet.rows.size()) {
    return cell.text.empty() ? std::nullopt
                             : std::optional(refuse({"请先填承担单位，再填其他格。", {}}));
  }
  Result<FieldValue> value = parse_field_text(FieldType::decimal, cell.text);
  if (!value) return refuse(value.error().message);
  const Decimal* number = std::get_if<Decimal>(&value.value());
  if (number && number->is_negative()) return refuse({"比例依据不能是负数。", {}});
  page.weights[page.sheet.rows[cell.row].share] = cell.text;
  return std::nullopt;
}

// `typed`: the texts stay in their cells where they are refused, so that they can be mended.
void write_cells(Screen& screen, const std::vector<CellText>& cells, bool typed) {
  SharesPageState& page = screen.state.shares;
  std::vector<CellText> kept;
  std::vector<CellRefusal> refusals;
  for (const CellText& cell : cells) {
    page.refused.erase({static_cast<int>(cell.row), cell.column});
    if (cell.column != kShareWeight) {
      kept.push_back(cell);
    } else if (std::optional<CellRefusal> refusal = keep_weight(page, cell)) {
      refusals.push_back(*refusal);
    }
  }
  Edit edit = screen.session.start_edit();
  std::vector<CellRefusal> more =
      write_share_cells(edit, screen.session.current()->ledger(), page.sheet, kept);
  refusals.insert(refusals.end(), more.begin(), more.end());
  for (const CellRefusal& refusal : refusals) {
    page.refused[{static_cast<int>(refusal.row), refusal.column}] = {
        typed ? cells.front().text : "", refusal.message};
  }
  if (!typed && !refusals.empty()) {
    show_error(screen.state, tr("有 {} 格没有写入：{}",
                                {std::to_string(refusals.size()), tr(refusals.front().message)}));
  }
  ask_to_apply(screen, edit, step_label(page.sheet));
}

// Where the range holds the units' names, the rows go; else the cells are emptied.
void clear_range(Screen& screen, const GridRange& range, const CellReader& text) {
  if (range.first.column > 0) return write_cells(screen, cleared_cells(range, text), false);
  remove_shares(screen, range.first.row, range.last.row);
}

// Enter behind the last unit goes on to the next one, which is there only now.
void go_to_next_unit(SharesPageState& page, const GridPlace& written) {
  bool stayed = page.grid.cursor == written && (page.grid.active || page.grid.wanted);
  if (!stayed || page.refused.contains({written.row, written.column})) return;
  page.grid.cursor.row = written.row + 1;
  page.grid.anchor = page.grid.cursor;
  page.grid.wanted = page.grid.scroll = true;
}

}  // namespace

std::string share_sheet_text(const SharesPageState& page, const GridPlace& place) {
  if (place.row < 0) return "";
  if (place.column == kShareWeight) return weight_of(page, place.row);
  return share_cell_text(page.sheet, static_cast<size_t>(place.row),
                         static_cast<ShareColumn>(place.column));
}

void remove_shares(Screen& screen, int first, int last) {
  SharesPageState& page = screen.state.shares;
  int count = std::min(last + 1, static_cast<int>(page.sheet.rows.size())) - first;
  if (count <= 0) return;
  Edit edit = screen.session.start_edit();
  remove_share_rows(edit, page.sheet, static_cast<size_t>(first), static_cast<size_t>(last));
  ask_to_apply(screen, edit,
               {"去掉 {} 的 {} 家承担单位", {page.sheet.code, std::to_string(count)}});
  page.refused.clear();
  show_toast(screen.state, tr("去掉了 {} 家承担单位", {std::to_string(count)}), true);
}

void carry_out_shares(Screen& screen, const GridInput& input) {
  SharesPageState& page = screen.state.shares;
  GridRange range = range_of(page.grid);
  CellReader text = [&](const GridPlace& place) { return share_sheet_text(page, place); };
  if (input.undo) screen.ask(action::Undo{});
  if (input.redo) screen.ask(action::Redo{});
  if (input.copy || input.cut) ImGui::SetClipboardText(range_text(range, text).c_str());
  if (input.clear || input.cut) clear_range(screen, range, text);
  if (input.fill_down) write_cells(screen, filled_cells(range, text), false);
  if (input.paste) {
    auto row = static_cast<size_t>(input.place.row);
    write_cells(screen, cells_of_block(*input.paste, row, input.place.column), false);
  }
  if (!input.commit) return;
  bool refused = page.refused.contains({input.place.row, input.place.column});
  if (input.text == share_sheet_text(page, input.place) && !refused) return;
  bool fresh = input.place.row == static_cast<int>(page.sheet.rows.size());
  write_cells(screen, {{static_cast<size_t>(input.place.row), input.place.column, input.text}},
              true);
  if (fresh) go_to_next_unit(page, input.place);
}

}  // namespace minsheng
