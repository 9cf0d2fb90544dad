// Reading office files: .docx, .xlsx and HTML of so many pages, and files made to hurt.
#include <string>

#include "base/ensure.h"
#include "base/utf8.h"
#include "bench/core_costs.h"
#include "bench/made_plan.h"
#include "format/document_reader.h"
#include "format/zip_writer.h"

namespace minsheng::bench {
namespace {

constexpr size_t kCharactersAPage = 22 * 28;  // of official documents, GB/T 9704

std::string repeated(const std::string& piece, size_t count) {
  std::string out;
  for (size_t i = 0; i < count; ++i) out += piece;
  return out;
}

std::string docx(const std::string& body) {
  return write_zip({{"word/document.xml",
                     "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}});
}

// As wordy as Word and WPS write: every run says its fonts, every paragraph its session.
std::string word_plan(const std::string& text) {
  const std::string run =
      "<w:r w:rsidRPr=\"00A77B3E\"><w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" "
      "w:eastAsia=\"仿宋_GB2312\" "
      "w:hAnsi=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:color w:val=\"000000\"/><w:sz w:val=\"32\"/>"
      "<w:szCs w:val=\"32\"/></w:rPr><w:t>";
  constexpr size_t kRunBytes = 60;  // Word cuts sentences into many runs
  std::string body;
  for (std::string_view line : split(text, "\n")) {
    body +=
        "<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\"><w:pPr><w:spacing w:line=\"560\" "
        "w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>";
    for (size_t at = 0; at < line.size(); at += kRunBytes) {
      body += run + std::string(line.substr(at, kRunBytes)) + "</w:t></w:r>";
    }
    body += "</w:p>";
  }
  return docx(body);
}

std::string web_plan(const std::string& text) {
  std::string body;
  for (std::string_view line : split(text, "\n")) {
    body +=
        "<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><span "
        "style='font-size:16.0pt;font-family:仿宋_GB2312'>" +
        std::string(line) + "<o:p></o:p></span></p>\r\n";
  }
  return "<html>" + body + "</html>";
}

std::string workbook(size_t rows) {
  std::string data;
  for (size_t i = 0; i < rows; ++i) {
    MadeItem item = make_item(i);
    data += "<row>";
    for (const std::string& cell : {item.title, item.text, item.unit, item.lead}) {
      data += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    }
    data += "<c><v>" + std::to_string(item.value) + "</v></c></row>";
  }
  return write_zip(
      {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r\"/></sheets></workbook>"},
       {"xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"worksheet\" "
        "Target=\"s.xml\"/></Relationships>"},
       {"xl/s.xml", "<worksheet><sheetData>" + data + "</sheetData></worksheet>"}});
}

void measure_file(CostTable& table, const std::string& name, size_t size,
                  const std::string& bytes) {
  auto run = [&] {
    Result<DocumentText> read = read_document(bytes, {});
    ENSURE(read.ok() || read.error().code == ErrorCode::too_large,
           "the bench's own files are good");
  };
  table.measure({.name = name, .size = size, .run = run, .bytes = bytes.size()});
}

}  // namespace

void measure_documents(CostTable& table, const Sizes& sizes) {
  for (size_t pages : sizes.pages) {
    measure_file(table, ".docx, pages", pages, word_plan(make_plan(pages * kCharactersAPage)));
  }
  for (size_t pages : sizes.pages) {
    measure_file(table, ".html, pages", pages, web_plan(make_plan(pages * kCharactersAPage)));
  }
  for (size_t rows : sizes.items) measure_file(table, ".xlsx, rows", rows, workbook(rows));
  for (size_t count : sizes.hostile) {
    measure_file(table, ".docx, empty paragraphs", count,
                 docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>" + repeated("<w:p/>", count)));
  }
  for (size_t count : sizes.hostile) {
    std::string tables =
        repeated("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>", count / 100);
    std::string ends = repeated("</w:tc></w:tr></w:tbl>", count / 100);
    measure_file(table, ".docx, nested tables", count / 100, docx(tables + ends));
  }
}

}  // namespace minsheng::bench
