// Office files made to hurt: each gives text or a message, in bounded memory. How long they take
// is printed by the bench.
#include <doctest/doctest.h>

#include <random>

#include "base/utf8.h"
#include "format/docx_reader.h"
#include "format/html_reader.h"
#include "format/office_parts.h"
#include "format/xlsx_reader.h"

namespace minsheng {
namespace {

using test::docx;
using test::paragraph;

std::string repeated(const std::string& piece, size_t count) {
  std::string out;
  out.reserve(piece.size() * count);
  for (size_t i = 0; i < count; ++i) out += piece;
  return out;
}

std::string read(const std::string& bytes) {
  Result<OfficeText> office = read_docx(bytes);
  return office ? office.value().text : to_text(office.error().message);
}

std::string read_first_sheet(const std::string& bytes) {
  Result<XlsxWorkbook> opened = XlsxWorkbook::open(bytes);
  if (!opened) return to_text(opened.error().message);
  XlsxWorkbook workbook = opened.take();
  Result<OfficeText> office = workbook.read(0);
  return office ? office.value().text : to_text(office.error().message);
}

std::string too_large(const std::string& what, const std::string& limit) {
  return "文件展开后太大（" + what + "，上限 " + limit +
         " MB），不像一份方案，没有读入。请只保留方案的部分，另存后再导入。";
}

TEST_CASE("a million empty paragraphs are one blank line") {
  CHECK(read(docx(paragraph("甲") + repeated("<w:p/>", 1'000'000) + paragraph("乙"))) ==
        "甲\n\n乙\n");
}

TEST_CASE("ten thousand nested tables keep their text") {
  std::string open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>";
  std::string text =
      read(docx(repeated(open, 10'000) + repeated("</w:tc></w:tr></w:tbl>", 10'000)));
  CHECK(text == repeated("x\n", 10'000));
}

TEST_CASE("XML of any depth is walked") {
  std::string text =
      read(docx(repeated("<w:sdt>", 300'000) + paragraph("底") + repeated("</w:sdt>", 300'000)));
  CHECK(text == "底\n");
}

TEST_CASE("nested text boxes do not nest the reader") {
  std::string open = "<w:p><w:r><w:txbxContent>";
  std::string close = "</w:txbxContent></w:r></w:p>";
  CHECK(read(docx(repeated(open, 20'000) + paragraph("底") + repeated(close, 20'000))) == "底\n");
}

TEST_CASE("a tree too large for memory is refused before it is built") {
  CHECK(read(docx(repeated("<a/>", 4'000'000))) == too_large("word/document.xml", "112"));
}

TEST_CASE("text beyond any plan is refused") {
  CHECK(read(docx(paragraph(std::string(9 << 20, 'a')))) == too_large("正文", "8"));
  CHECK(read_html("<p>" + std::string(9 << 20, 'a')).error().code == ErrorCode::too_large);
}

TEST_CASE("broken XML and missing parts are named") {
  const std::string kEnd =
      "。请重新拷贝或下载；如果在 Word、WPS 或 Excel 中打得开，另存一份再导入。";
  CHECK(read(docx("<w:p>")) == "文件不完整或已损坏（word/document.xml）" + kEnd);
  CHECK(read(write_zip({{"word/styles.xml", "<a/>"}})) ==
        "文件不完整或已损坏（缺少 word/document.xml）" + kEnd);
  CHECK(read(write_zip({{"word/document.xml", ""}})) ==
        "文件不完整或已损坏（word/document.xml）" + kEnd);
  CHECK(read(write_zip({{"word/document.xml", "<a/>"}})) ==
        "文件不完整或已损坏（word/document.xml）" + kEnd);
}

TEST_CASE("a sheet of the largest size costs only its cells") {
  std::string sheet =
      "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
      "<row r=\"2\"><c r=\"XFD2\"><v>2</v></c></row>"
      "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c><c r=\"XFD1048576\"><v>4</v></c></row>"
      "</sheetData><mergeCells><mergeCell ref=\"A2:B1048575\"/></mergeCells>";
  CHECK(read_first_sheet(test::xlsx({{{"表", sheet, ""}}, "", "", ""})) == "1\n2\n\n3\t4\n\n");
}

TEST_CASE("a sheet whose rows have no column in common does not fill the square") {
  std::string rows = "<sheetData>";
  for (size_t i = 0; i < 16'000; ++i) {
    std::string letters;
    for (size_t n = i + 1; n > 0; n = (n - 1) / 26) {
      letters.insert(letters.begin(), static_cast<char>('A' + (n - 1) % 26));
    }
    std::string number = std::to_string(i + 1);
    rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>1</v></c><c r=\"" + letters +
            number + "\"><v>1</v></c></row>";
  }
  CHECK(read_first_sheet(test::xlsx({{{"表", rows + "</sheetData>", ""}}, "", "", ""})) ==
        too_large("表", "8"));
}

TEST_CASE("HTML of any depth and breadth is read") {
  std::string cell = "<table><tr><td>x";
  CHECK(read_html(repeated(cell, 10'000)).value().text == repeated("x\n", 10'000));
  CHECK(read_html(repeated("<b><i>", 500'000) + "甲").value().text == "甲\n");
  CHECK(read_html(repeated("<script>", 100'000) + "甲").value().text == "甲\n");
  CHECK(read_html("甲" + repeated("<!--", 1'000'000)).value().text == "甲\n");
  CHECK(read_html("甲" + repeated("<a b='", 300'000)).value().text == "甲\n");
  CHECK(read_html("<table><tr>甲" + repeated("<td rowspan=9999 colspan=1000>", 100'000))
            .value()
            .text == "甲\n");
  CHECK(read_html(repeated("<ol><li>", 100'000) + "甲").value().text.ends_with("甲\n"));
}

TEST_CASE("damaged documents give text or a message, never harm") {
  const std::string good = docx(paragraph("一、民生") + "<w:tbl><w:tr><w:tc>" + paragraph("甲") +
                                "</w:tc><w:tc>" + paragraph("乙") + "</w:tc></w:tr></w:tbl>");
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    CAPTURE(round);
    std::string bytes = good;
    for (auto i = random() % 4 + 1; i > 0; --i) {
      bytes[random() % bytes.size()] = static_cast<char>(random() & 0xFF);
    }
    CHECK(!read(bytes).empty());
  }
}

TEST_CASE("broken markup inside a sound archive gives text or a message, never harm") {
  const std::string body = paragraph("一、民生", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") +
                           "<w:tbl><w:tr><w:tc>" + paragraph("甲") + "</w:tc></w:tr></w:tbl>";
  std::mt19937 random(12);
  for (int round = 0; round < 500; ++round) {
    CAPTURE(round);
    std::string damaged = body;
    for (auto i = random() % 3 + 1; i > 0; --i) {
      damaged[random() % damaged.size()] = static_cast<char>(random() & 0xFF);
    }
    Result<OfficeText> office = read_docx(docx(damaged));
    if (office) CHECK(find_invalid_utf8(office.value().text) == std::string::npos);
    CHECK(read_html(damaged).ok());
  }
}

}  // namespace
}  // namespace minsheng
