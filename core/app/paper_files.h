// Papers as files: a document tree in one of the formats that the office hands out.
#pragma once

#include <string_view>
#include <vector>

#include "app/outgoing_file.h"
#include "base/result.h"
#include "model/document.h"

namespace minsheng {

struct PaperFormat {
  std::string_view key;   // docx; also the file's extension
  std::string_view name;  // Word 文档
};

const std::vector<PaperFormat>& paper_formats();

// The file is named after the document's title. Refused: an unknown format, and a format of tables
// for a document without any.
Result<OutgoingFile> write_paper(const Document& document, std::string_view format);

}  // namespace minsheng
