// From the bytes of any file an office may hand over to the text that the readers take.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/result.h"
#include "format/text_encoding.h"
#include "format/xlsx_reader.h"

namespace minsheng {

struct DocumentOptions {
  Gb18030Decoder decode_gb18030 = nullptr;  // may be null (text_encoding.h)
  std::string sheet;                        // of a workbook; "" lets the reader choose
  // Is this text what is wanted? Asked of the visible sheets in turn; may be null.
  bool (*is_wanted)(std::string_view text) = nullptr;
};

struct DocumentText {
  std::string text;               // valid UTF-8; spans of `notes` point into it
  std::string form;               // as people call it: UTF-8, GB18030, Word（.docx）
  std::vector<Diagnostic> notes;  // what was wrong or is left out
  std::vector<SheetName> sheets;  // of a workbook
  std::string sheet;              // the one that was read
};

// Text in any usual encoding, with HTML tables in it (embedded_tables.h); .docx, .xlsx, .html.
// Everything else is refused with what it is and the way out. Of a workbook: the sheet asked for by
// name, else the first visible one that is wanted, else the first visible one with text; a note
// says which one where there are several.
Result<DocumentText> read_document(std::string_view bytes, const DocumentOptions& options);

// What was pasted: the HTML where it has tables or lists, which plain text cannot tell as well,
// else the plain text. Either may be empty; HTML that cannot be read counts as none.
std::string read_clipboard(std::string_view text, std::string_view html);

}  // namespace minsheng
