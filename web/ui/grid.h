// A grid of cells with the habits of a spreadsheet: arrows move, typing begins, F2 edits, Enter
// goes down, Tab to the right, Shift marks a range, Ctrl+C and Ctrl+V take blocks, Ctrl+D fills
// down. The page draws the cells; the grid knows where the hands are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/layout.h"

namespace minsheng {

struct GridPlace {
  int row = -1;
  int column = 0;

  bool operator==(const GridPlace&) const = default;
};

struct GridRange {  // both ends belong to it
  GridPlace first, last;

  bool contains(const GridPlace& place) const {
    return place.row >= first.row && place.row <= last.row && place.column >= first.column &&
           place.column <= last.column;
  }
};

struct GridState {
  GridPlace cursor;     // row -1: nowhere yet
  GridPlace anchor;     // the other corner of the range
  bool active = false;  // has the keyboard
  bool editing = false;
  std::string typed{};  // while editing
  bool wanted = false;  // the keyboard is to be taken
  bool scroll = false;  // the cursor went where it may not show
  bool reload = false;  // `typed` was set from here
};

GridRange range_of(const GridState& state);

struct GridSize {
  int rows = 0;
  int columns = 0;
  int rows_of_page = 10;
};

// What was asked for in this frame; at most one of them.
struct GridInput {
  bool commit = false;  // `text` goes into `place`
  GridPlace place{};
  std::string text{};
  bool clear = false;      // the range
  bool copy = false;       // the range
  bool cut = false;        // the range
  bool fill_down = false;  // the range's first row into the others
  bool undo = false, redo = false;
  std::optional<std::string> paste{};  // a block, to be written from the cursor on
};

// Once a frame, before the cells are drawn and in their window. `original` is the text of the
// cursor's cell, as editing would begin with it. `stop` is a Tab stop that leads into the grid.
GridInput take_grid_input(GridState& state, const GridSize& size, std::string_view original,
                          const Rect& stop, bool read_only);

// A press on a cell, when the button goes down; `again`: the second of a double press, which edits.
void press_grid_cell(GridState& state, const GridPlace& place, bool again,
                     std::string_view original);

// Once a frame, after the cells: the field under the hands, in the cursor's cell. True when it lost
// the keyboard with text that was typed, which `input` then has as a commit.
void draw_grid_editor(GridState& state, const Rect& cell, std::string_view name,
                      std::string_view original, bool figures, GridInput& input);

}  // namespace minsheng
