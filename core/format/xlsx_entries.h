// What may be typed into the cells of a workbook that are to be filled in (data validation).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/document.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace minsheng {

// Choices too long for a cell's own list (255 characters) stand on a hidden sheet, each list in a
// column of its own. The sheet is added to the workbook when it is first needed.
class ChoiceSheet {
 public:
  ChoiceSheet(lxw_workbook* workbook, std::string name)
      : workbook_(workbook), name_(std::move(name)) {}

  static std::string wanted_name();

  // What data validation takes for the choices: "甲,乙" or '选项'!$A$1:$A$40.
  std::string source_of(const TextList& choices);

 private:
  std::string add_column(const TextList& choices);

  lxw_workbook* workbook_;
  std::string name_;
  lxw_worksheet* sheet_ = nullptr;
  std::map<TextList, std::string> ranges_;
};

// Cells below each other that take the same.
struct EntryArea {
  const CellEntry* entry = nullptr;
  size_t column = 0;
  size_t first_row = 0, last_row = 0;
};

struct EntryAreas {
  std::vector<EntryArea> areas;
  std::map<size_t, size_t> last;  // by column: the area that its next cell may belong to

  // Cells come row by row; the entry must outlive this.
  void add(const CellEntry& entry, size_t row, size_t column);
};

// False where there was no memory, or there are more areas than a sheet can hold (65,534).
bool write_entries(lxw_worksheet* sheet, const EntryAreas& entries, ChoiceSheet& choices);

}  // namespace minsheng
