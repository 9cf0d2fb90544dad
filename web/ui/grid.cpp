#include "ui/grid.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "ui/paint.h"
#include "ui/text_buffer.h"
#include "ui/wake.h"
#include "ui/widgets.h"

namespace minsheng {
namespace {

constexpr const char* kText = "##grid-text";

bool pressed(ImGuiKey key) { return ImGui::IsKeyPressed(key); }
bool chord(ImGuiKey key) { return ImGui::GetIO().KeyCtrl && ImGui::IsKeyPressed(key, false); }
bool is_enter() { return pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter); }

// The field must not see these: they are the grid's.
void own_keys(const GridState& state, ImGuiID owner) {
  for (ImGuiKey key :
       {ImGuiKey_Enter, ImGuiKey_KeypadEnter, ImGuiKey_Escape, ImGuiKey_Tab, ImGuiKey_UpArrow,
        ImGuiKey_DownArrow, ImGuiKey_PageUp, ImGuiKey_PageDown, ImGuiKey_F2}) {
    ImGui::SetKeyOwner(key, owner);
  }
  if (state.editing) return;
  for (ImGuiKey key : {ImGuiKey_A, ImGuiKey_C, ImGuiKey_V, ImGuiKey_X, ImGuiKey_Y, ImGuiKey_Z}) {
    ImGui::SetKeyOwner(key, owner);
  }
}

void set_typed(GridState& state, std::string text, bool editing) {
  state.typed = std::move(text);
  state.editing = editing;
  state.reload = true;
}

void move_to(GridState& state, const GridSize& size, GridPlace place, bool extend) {
  place.row = std::clamp(place.row, 0, std::max(size.rows - 1, 0));
  place.column = std::clamp(place.column, 0, std::max(size.columns - 1, 0));
  state.cursor = place;
  if (!extend) state.anchor = place;
  state.scroll = true;
}

void move_by(GridState& state, const GridSize& size, int rows, int columns, bool extend = false) {
  move_to(state, size, {state.cursor.row + rows, state.cursor.column + columns}, extend);
}

// To the next cell in reading order, or the one before.
void move_on(GridState& state, const GridSize& size, int step) {
  int at = state.cursor.row * size.columns + state.cursor.column + step;
  at = std::clamp(at, 0, std::max(size.rows * size.columns - 1, 0));
  move_to(state, size, {at / size.columns, at % size.columns}, false);
}

GridInput commit(GridState& state) {
  GridInput input;
  input.commit = true;
  input.place = state.cursor;
  input.text = state.typed;
  set_typed(state, "", false);
  return input;
}

GridInput take_edit_keys(GridState& state, const GridSize& size) {
  bool shift = ImGui::GetIO().KeyShift;
  if (pressed(ImGuiKey_Escape)) {
    set_typed(state, "", false);
    return {};
  }
  int down = is_enter() ? (shift ? -1 : 1) : 0;
  if (pressed(ImGuiKey_DownArrow)) down = 1;
  if (pressed(ImGuiKey_UpArrow)) down = -1;
  int across = pressed(ImGuiKey_Tab) ? (shift ? -1 : 1) : 0;
  if (down == 0 && across == 0) return {};
  GridInput input = commit(state);
  if (down != 0) move_by(state, size, down, 0);
  if (across != 0) move_on(state, size, across);
  return input;
}

GridInput take_block_keys(const GridState& state, bool read_only) {
  GridInput input;
  input.place = state.cursor;
  input.copy = chord(ImGuiKey_C);
  input.undo = chord(ImGuiKey_Z) && !ImGui::GetIO().KeyShift;
  input.redo = chord(ImGuiKey_Y) || (chord(ImGuiKey_Z) && ImGui::GetIO().KeyShift);
  if (read_only) return input;
  input.cut = chord(ImGuiKey_X);
  input.fill_down = chord(ImGuiKey_D);
  input.clear = pressed(ImGuiKey_Delete) || pressed(ImGuiKey_Backspace);
  if (chord(ImGuiKey_V)) {
    const char* text = ImGui::GetClipboardText();
    if (text && *text) input.paste = text;
  }
  return input;
}

void take_moves(GridState& state, const GridSize& size) {
  const ImGuiIO& io = ImGui::GetIO();
  bool extend = io.KeyShift;
  int far_rows = io.KeyCtrl ? size.rows : 1;
  int far_columns = io.KeyCtrl ? size.columns : 1;
  if (pressed(ImGuiKey_UpArrow)) move_by(state, size, -far_rows, 0, extend);
  if (pressed(ImGuiKey_DownArrow)) move_by(state, size, far_rows, 0, extend);
  if (pressed(ImGuiKey_LeftArrow)) move_by(state, size, 0, -far_columns, extend);
  if (pressed(ImGuiKey_RightArrow)) move_by(state, size, 0, far_columns, extend);
  if (pressed(ImGuiKey_PageUp)) move_by(state, size, -size.rows_of_page, 0, extend);
  if (pressed(ImGuiKey_PageDown)) move_by(state, size, size.rows_of_page, 0, extend);
  if (pressed(ImGuiKey_Home)) {
    move_to(state, size, {io.KeyCtrl ? 0 : state.cursor.row, 0}, extend);
  }
  if (pressed(ImGuiKey_End)) {
    move_to(state, size, {io.KeyCtrl ? size.rows : state.cursor.row, size.columns}, extend);
  }
  if (is_enter()) move_by(state, size, extend ? -1 : 1, 0);
  if (pressed(ImGuiKey_Tab)) move_on(state, size, extend ? -1 : 1);
}

void begin_edit(GridState& state, std::string_view original) {
  set_typed(state, std::string(original), true);
}

// The characters of this frame that no field has taken, for the text of the cursor's cell. Dear
// ImGui drops what reaches a field in the frame in which the field gets the keyboard.
void take_waiting_text(GridState& state) {
  ImGuiIO& io = ImGui::GetIO();
  if (io.KeyCtrl && !io.KeyAlt) return;  // of a shortcut; both together are AltGr
  constexpr ImWchar kDelete = 127;
  std::string text;
  for (ImWchar character : io.InputQueueCharacters) {
    char bytes[5];
    if (character < ' ' || character == kDelete) continue;
    ImTextCharToUtf8(bytes, character);
    text += bytes;
  }
  io.InputQueueCharacters.resize(0);
  if (!text.empty()) set_typed(state, state.typed + text, true);
}

// The field gets the keyboard in this very frame: a frame later would be too late for what is typed
// right after the press. True when it had not got it.
bool give_keyboard(GridState& state, ImGuiID id) {
  if (!state.wanted) return false;
  state.wanted = false;
  wake_after(0);
  ImGuiContext& g = *ImGui::GetCurrentContext();
  if (g.ActiveId == id) return false;
  take_waiting_text(state);
  g.NavActivateId = id;
  g.NavActivateFlags = ImGuiActivateFlags_PreferInput;
  return true;
}

// A press ended the edit of another cell: its text first, then the cursor goes where was pressed.
void leave_for_pressed(GridState& state, GridInput& input) {
  if (!state.editing || !state.wanted || state.cursor == state.anchor) return;
  if (!input.commit) input = commit(state);
  set_typed(state, "", false);
  state.cursor = state.anchor;
}

// Tab leads to a point before the cells; any key that means the grid goes in.
void take_entry(GridState& state, const GridSize& size, const Rect& stop) {
  ListKeyboard keyboard =
      list_keyboard(stop, {ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_Enter, ImGuiKey_F2});
  if (!keyboard.focused || state.wanted) return;
  draw_list_ring(stop, keyboard);
  if (!is_enter() && !pressed(ImGuiKey_F2) && !pressed(ImGuiKey_DownArrow)) return;
  if (state.cursor.row < 0) move_to(state, size, {0, 0}, false);
  state.wanted = true;
}

}  // namespace

GridRange range_of(const GridState& state) {
  GridRange range;
  range.first = {std::min(state.cursor.row, state.anchor.row),
                 std::min(state.cursor.column, state.anchor.column)};
  range.last = {std::max(state.cursor.row, state.anchor.row),
                std::max(state.cursor.column, state.anchor.column)};
  return range;
}

GridInput take_grid_input(GridState& state, const GridSize& size, std::string_view original,
                          const Rect& stop, bool read_only) {
  if (state.cursor.row >= size.rows) move_to(state, size, state.cursor, false);
  if (size.rows == 0) state = {};
  take_entry(state, size, stop);
  if (!state.active || size.rows == 0) return {};
  own_keys(state, ImGui::GetID("##grid"));
  if (state.editing) return take_edit_keys(state, size);
  if (pressed(ImGuiKey_Escape)) {
    ImGui::ClearActiveID();
    return {};
  }
  if (pressed(ImGuiKey_F2) && !read_only) {
    begin_edit(state, original);
    return {};
  }
  GridInput input = take_block_keys(state, read_only);
  take_moves(state, size);
  return input;
}

void press_grid_cell(GridState& state, const GridPlace& place, bool again,
                     std::string_view original) {
  bool same = state.cursor == place;
  if (state.active) take_waiting_text(state);  // typed before the press
  bool extend = ImGui::GetIO().KeyShift && state.cursor.row >= 0 && !state.editing && !again;
  state.wanted = true;
  if (!extend) state.anchor = place;
  if (state.editing && !same) return;  // see leave_for_pressed()
  state.cursor = place;
  if (again && !state.editing) begin_edit(state, original);
}

void draw_grid_editor(GridState& state, const Rect& cell, std::string_view name,
                      std::string_view original, bool figures, GridInput& input) {
  ImGuiID id = ImGui::GetID(kText);
  leave_for_pressed(state, input);
  bool came_up = give_keyboard(state, id);
  const Theme& t = theme();
  if (state.editing) fill(cell, t.surface);
  constexpr float kSize = 13;
  float padding = 8;
  if (figures) {
    float used = measure_text(state.typed, kSize) + 10;
    padding = std::max(cell.width - used, 8.0f);
  }
  if (state.reload) {
    if (ImGuiInputTextState* text = ImGui::GetInputTextState(id)) text->ReloadUserBufAndMoveToEnd();
    state.reload = false;
  }
  ImGui::PushFont(font_of(false), kSize);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {padding, (cell.height - kSize) / 2});
  for (int color : {ImGuiCol_FrameBg, ImGuiCol_NavCursor}) ImGui::PushStyleColor(color, 0);
  ImGui::PushStyleColor(ImGuiCol_Text, packed(t.text));
  ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, packed(t.accent_mid));
  ImGui::PushStyleColor(ImGuiCol_InputTextCursor, state.editing ? packed(t.text) : 0);
  ImGui::SetCursorScreenPos({cell.x, cell.y});
  ImGui::SetNextItemWidth(cell.width);
  ImGui::SetNextItemAllowOverlap();
  ImGui::GetIO().ConfigInputTextEnterKeepActive = true;  // Enter goes on to the next cell
  bool changed =
      ImGui::InputText(kText, state.typed.data(), state.typed.capacity() + 1,
                       ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_NoHorizontalScroll,
                       grow_text, &state.typed);
  ImGui::GetIO().ConfigInputTextEnterKeepActive = false;
  ImGui::PopStyleColor(5);
  ImGui::PopStyleVar();
  ImGui::PopFont();
  annotate_last_item(Role::textbox, name, state.editing ? state.typed : std::string(original));
  if (came_up) {
    ImGui::GetCurrentContext()->NavActivateId = 0;
    if (ImGuiInputTextState* text = ImGui::GetInputTextState(id)) text->ClearSelection();
  }
  if (changed && !state.typed.empty()) state.editing = true;
  state.active = ImGui::GetActiveID() == id;
  if (state.active || !state.editing) return;
  if (!input.commit) input = commit(state);
}

}  // namespace minsheng
