// Office files for tests, made of the XML between their root elements.
#pragma once

#include <string>
#include <vector>

#include "format/zip_writer.h"

namespace minsheng::test {

// A Word document with this w:body. `parts` come on top or in place of the usual ones; a part of
// styles, numbering or notes is referred to by its name.
std::string docx(const std::string& body, const std::vector<ZipPart>& parts = {});

// <w:p> with the text in one run; `properties` is the content of w:pPr.
std::string paragraph(const std::string& text, const std::string& properties = "");

ZipPart numbering_part(const std::string& content);
ZipPart styles_part(const std::string& content);
ZipPart footnotes_part(const std::string& content);

struct TestSheet {
  std::string name;
  std::string content;     // of <worksheet>
  std::string attributes;  // of <sheet>
};

// `shared` and `styles` are the content of <sst> and <styleSheet>, `workbook` stands before
// <sheets>.
struct TestWorkbook {
  std::vector<TestSheet> sheets;
  std::string shared;
  std::string styles;
  std::string workbook;
};

std::string xlsx(const TestWorkbook& workbook);

// One sheet with these rows, all cells inline strings. An empty text makes no cell.
std::string sheet_of(const std::vector<std::vector<std::string>>& rows);

}  // namespace minsheng::test
