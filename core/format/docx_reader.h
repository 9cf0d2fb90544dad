// Text of Word documents (.docx, .docm; ECMA-376 part 1, transitional and strict), as Word shows
// it with all changes accepted.
#pragma once

#include <string_view>

#include "base/result.h"
#include "format/office_text.h"

namespace minsheng {

// Paragraphs with their automatic numbers, tables (text_layout.h), text boxes behind the paragraph
// they belong to, foot- and endnotes as 注1：… at the end. Left out: deleted, moved-away and hidden
// text, field codes, tables of contents, comments, headers and footers, phonetic guides. Fails for
// broken, encrypted and too large files (zip_archive.h, xml_tree.h, kMaxLayoutBytes); time and
// memory stay in proportion to those limits, however deep the document is nested.
Result<OfficeText> read_docx(std::string_view bytes);

}  // namespace minsheng
