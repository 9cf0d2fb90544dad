// Any file to text: what is read, what is refused and with which way out.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "format/document_reader.h"
#include "format/gb18030_table.h"
#include "format/office_parts.h"

namespace minsheng {
namespace {

using test::docx;
using test::paragraph;
using test::sheet_of;
using test::TestWorkbook;
using test::xlsx;

// "form|text", or the message.
std::string read(std::string_view bytes, const std::string& sheet = "",
                 bool (*is_wanted)(std::string_view) = nullptr) {
  Result<DocumentText> document = read_document(bytes, {test::decode_gb18030, sheet, is_wanted});
  if (!document) return to_text(document.error().message);
  return document.value().form + "|" + document.value().text;
}

TEST_CASE("every kind of document is read by what it is, not by its name") {
  CHECK(read("一、民生") == "UTF-8|一、民生");
  CHECK(read(docx(paragraph("一、民生"))) == "Word（.docx）|一、民生\n");
  CHECK(read(xlsx({{{"表", sheet_of({{"民生"}}), ""}}, "", "", ""})) == "Excel（.xlsx）|民生\n");
  CHECK(read("<html><p>一、民生") == "UTF-8，HTML|一、民生\n");
  CHECK(read("<p>\xC3\xF1\xC9\xFA</p>") == "GB18030，HTML|民生\n");
}

TEST_CASE("HTML tables inside plain text are tables") {
  CHECK(read("一、任务\n<html><body><table><tr><td>序号</td><td>项目</td></tr><tr><td>1</td>"
             "<td>新建公厕</td></tr></table></body></html>\n二、保障") ==
        "UTF-8|一、任务\n\n序号\t项目\n1\t新建公厕\n\n二、保障");
  CHECK(read("一、<table><tr><td>甲") == "UTF-8|一、<table><tr><td>甲");
  CHECK(read_clipboard("甲<TABLE><tr><td>1</td><td>2</td></tr></TABLE>", "") == "甲\n1\t2\n");
  Result<DocumentText> cut =
      read_document("<b>一</b><table><tr><td>1</td><td>2</td></tr></table>乙\xE4", {});
  REQUIRE(cut.ok());
  REQUIRE(cut.value().notes.size() == 1);
  Span place = cut.value().notes[0].span;
  CHECK(cut.value().text.substr(place.begin, place.size()) == "\uFFFD");
}

TEST_CASE("documents without text are refused") {
  const std::string kNoText = "文件里没有文字。请确认选对了文件。";
  CHECK(read(docx(paragraph(""))) == kNoText);
  CHECK(read(xlsx({{{"表", "<sheetData/>", ""}}, "", "", ""})) == kNoText);
  CHECK(read("<html><style>p{}</style></html>") == kNoText);
}

TEST_CASE("of several sheets the wanted one is read, and a note names them all") {
  TestWorkbook workbook = {{{"封面", sheet_of({{"封面"}}), ""},
                            {"旧", sheet_of({{"任务一"}}), "state=\"hidden\""},
                            {"分解表", sheet_of({{"任务二"}}), ""}},
                           "",
                           "",
                           ""};
  std::string bytes = xlsx(workbook);
  auto has_task = [](std::string_view text) { return text.starts_with("任务"); };
  Result<DocumentText> document = read_document(bytes, {nullptr, "", has_task});
  CHECK(document.value().text == "任务二\n");
  CHECK(document.value().sheet == "分解表");
  CHECK(document.value().sheets ==
        std::vector<SheetName>{{"封面", false}, {"旧", true}, {"分解表", false}});
  CHECK(document.value().notes ==
        std::vector<Diagnostic>{{"sheet-chosen",
                                 Severity::hint,
                                 {},
                                 {"工作簿有 {} 张工作表（{}），读的是“{}”。",
                                  {"3", "封面、旧（隐藏）、分解表", "分解表"}}}});
  CHECK(read(bytes) == "Excel（.xlsx）|封面\n");
  CHECK(read(bytes, "旧") == "Excel（.xlsx）|任务一\n");
  CHECK(read(bytes, "无") == "工作簿里没有叫“无”的工作表，有的是：封面、旧（隐藏）、分解表。");
}

TEST_CASE("where no sheet is wanted the first visible one with text is read") {
  std::string bytes = xlsx({{{"空", "<sheetData/>", ""},
                             {"藏", sheet_of({{"甲"}}), "state=\"hidden\""},
                             {"乙", sheet_of({{"乙"}}), ""},
                             {"丙", sheet_of({{"丙"}}), ""}},
                            "",
                            "",
                            ""});
  CHECK(read(bytes, "", [](std::string_view) { return false; }) == "Excel（.xlsx）|乙\n");
}

// A compound file (Office 97) with one stream of this name.
std::string compound(const std::string& stream) {
  std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  bytes.append(504, '\0');
  for (char c : stream) bytes.append({c, '\0'});
  return bytes + std::string(64, '\0');
}

TEST_CASE("what is no document this program reads is named with the way out") {
  const std::string kWord = "，不能直接读取。请用 Word 或 WPS 打开，另存为 .docx 再导入。";
  const std::string kExcel = "，不能直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。";
  const std::string kCopy = "，不能直接读取。请打开它，复制其中的文字，粘贴到导入页。";
  CHECK(read(compound("WordDocument")) == "这是旧版 Word 或 WPS 文字文件（.doc、.wps）" + kWord);
  CHECK(read(compound("Workbook")) == "这是旧版 Excel 或 WPS 表格文件（.xls、.et）" + kExcel);
  CHECK(read(compound("PowerPoint Document")) == "这是演示文稿（.ppt）" + kCopy);
  CHECK(read(compound("EncryptedPackage")) ==
        "文件设了打开密码，读不了。请用 Word、WPS 或 Excel 打开，取消密码，另存后再导入。");
  CHECK(read("{\\rtf1\\ansi }") == "这是RTF 文件" + kWord);
  CHECK(read("MIME-Version: 1.0\r\n") == "这是单个文件的网页（.mht）" + kWord);
  CHECK(read("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>") ==
        "这是存成 XML 的 Word 文件" + kWord);
  CHECK(read("<?xml version=\"1.0\"?><Workbook "
             "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">") ==
        "这是存成 XML 的 Excel 文件" + kExcel);
  CHECK(read("%PDF-1.7\n民生") ==
        "这是PDF 文件，不能直接读取。请用 WPS 或 Word 打开，转为 .docx 再导入；"
        "如果是扫描件，要先做文字识别。");
  CHECK(read(write_zip({{"ppt/presentation.xml", ""}})) == "这是演示文稿（.pptx）" + kCopy);
  CHECK(read(write_zip({{"OFD.xml", ""}})) == "这是版式文件（.ofd）" + kCopy);
  CHECK(read(write_zip({{"mimetype", ""}, {"content.xml", ""}})) ==
        "这是OpenDocument 文件（.odt、.ods）" + kWord);
  CHECK(read(write_zip({{"xl/workbook.bin", ""}})) == "这是二进制的 Excel 文件（.xlsb）" + kExcel);
  CHECK(read(write_zip({{"a.txt", ""}})) ==
        "这是压缩包（ZIP），不能直接读取。请先解压，再导入里面的方案文本。");
}

}  // namespace
}  // namespace minsheng
