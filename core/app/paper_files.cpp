#include "app/paper_files.h"

#include <algorithm>

#include "app/file_name.h"
#include "base/utf8.h"
#include "format/csv_writer.h"
#include "format/docx_writer.h"
#include "format/html_writer.h"
#include "format/text_writer.h"
#include "format/xlsx_writer.h"

namespace minsheng {
namespace {

using Bytes = Result<std::string>;

Bytes docx_bytes(const Document& document) { return write_docx(document); }
Bytes html_bytes(const Document& document) { return write_html(document); }
Bytes csv_bytes(const Document& document) { return write_csv(document); }
Bytes text_bytes(const Document& document) { return write_text(document); }

struct PaperWriter {
  PaperFormat format;
  std::string_view type;  // MIME
  bool tables_only;
  Bytes (*write)(const Document&);
};

constexpr PaperWriter kWriters[] = {
    {{"docx", "Word 文档"},
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
     false,
     docx_bytes},
    {{"xlsx", "Excel 工作簿"},
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     true,
     write_xlsx},
    {{"html", "网页"}, "text/html;charset=utf-8", false, html_bytes},
    {{"csv", "CSV 表格"}, "text/csv;charset=utf-8", true, csv_bytes},
    {{"txt", "纯文本"}, "text/plain;charset=utf-8", false, text_bytes},
};

const PaperWriter* find_writer(std::string_view format) {
  auto found = std::find_if(std::begin(kWriters), std::end(kWriters),
                            [&](const PaperWriter& one) { return one.format.key == format; });
  return found == std::end(kWriters) ? nullptr : found;
}

Error unknown_format(std::string_view format) {
  TextList keys;
  for (const PaperFormat& known : paper_formats()) keys.emplace_back(known.key);
  return {ErrorCode::not_found,
          {"没有“{}”这种格式，可用的有：{}。", {std::string(format), join(keys, "、")}}};
}

Error without_tables(const Document& document, const PaperWriter& writer) {
  return {ErrorCode::bad_input,
          {"“{}”里没有表格，存不成 {}。请存成 docx、html 或 txt。",
           {document.title, std::string(writer.format.key)}}};
}

}  // namespace

const std::vector<PaperFormat>& paper_formats() {
  static const std::vector<PaperFormat> formats = [] {
    std::vector<PaperFormat> list;
    for (const PaperWriter& writer : kWriters) list.push_back(writer.format);
    return list;
  }();
  return formats;
}

Result<OutgoingFile> write_paper(const Document& document, std::string_view format) {
  const PaperWriter* writer = find_writer(format);
  if (!writer) return unknown_format(format);
  if (writer->tables_only && tables_of(document).empty()) return without_tables(document, *writer);
  Result<std::string> bytes = writer->write(document);
  if (!bytes) return bytes.error();
  std::string extension = "." + std::string(writer->format.key);
  return OutgoingFile{file_name(document.title, extension), bytes.take(),
                      std::string(writer->type)};
}

}  // namespace minsheng
