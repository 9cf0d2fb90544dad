// Text of Excel workbooks (.xlsx, .xlsm; ECMA-376 part 1, 18), sheet by sheet. Only cells that are
// there cost anything, whatever size the sheet claims to have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/office_text.h"
#include "format/opc_package.h"

namespace minsheng {

struct SheetName {
  std::string name;
  bool hidden = false;

  bool operator==(const SheetName&) const = default;
};

// A cell with its text or number (exact_cell.h).
struct SheetCell {
  size_t row = 0, column = 0;  // counted from 0
  std::string text;            // lines end in \n

  bool operator==(const SheetCell&) const = default;
};

class XlsxWorkbook {
 public:
  // Reads what the sheets share. `bytes` must outlive the workbook. Fails as ZipArchive and
  // XmlTree do, and for a workbook without any sheet.
  static Result<XlsxWorkbook> open(std::string_view bytes);

  const std::vector<SheetName>& sheets() const { return names_; }

  // A sheet as a table (text_layout.h): numbers and dates as shown, formulas by the value last
  // computed, merged cells once, errors as #REF!. Line ends within a cell are blanks.
  Result<OfficeText> read(size_t sheet);

  // All cells with any text, row by row from the left.
  Result<std::vector<SheetCell>> read_cells(size_t sheet);

 private:
  explicit XlsxWorkbook(OpcPackage package) : package_(std::move(package)) {}
  Result<void> read_sheet_list();
  Result<void> read_shared_strings();
  Result<void> read_styles();
  // The texts of numbers by their format code, and by the first day of the workbook.
  using NumberText = std::string (*)(std::string_view number, std::string_view code,
                                     bool from_1904);
  std::string text_of(XmlNode cell, NumberText number_text) const;
  std::string plain_text_of(XmlNode cell) const;
  std::string_view shared_string(std::string_view index) const;

  OpcPackage package_;
  std::vector<SheetName> names_;
  std::vector<std::string> parts_;  // of the sheets, in the same order
  std::string strings_;             // all shared strings, one after the other
  std::vector<size_t> string_ends_;
  std::vector<std::string> formats_;  // by style: the format code of its numbers
  bool from_1904_ = false;
};

}  // namespace minsheng
