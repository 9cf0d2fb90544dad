// Workbooks of a document tree, read back and looked into.
#include <doctest/doctest.h>

#include "format/xlsx_parts.h"
#include "format/xlsx_reader.h"
#include "format/xlsx_writer.h"

namespace minsheng {
namespace {

using test::document_of;
using test::part_of;
using test::xlsx_of;

std::string read_sheet(const std::string& bytes, size_t sheet = 0) {
  Result<XlsxWorkbook> opened = XlsxWorkbook::open(bytes);
  if (!opened) return to_text(opened.error().message);
  XlsxWorkbook workbook = opened.take();
  Result<OfficeText> office = workbook.read(sheet);
  return office ? office.value().text : to_text(office.error().message);
}

std::vector<std::string> names_of(const std::string& bytes) {
  std::vector<std::string> names;
  Result<XlsxWorkbook> workbook = XlsxWorkbook::open(bytes);
  REQUIRE(workbook.ok());
  for (const SheetName& sheet : workbook.value().sheets()) names.push_back(sheet.name);
  return names;
}

DocTable table_of(std::vector<DocRow> rows, size_t columns, size_t head_rows = 0) {
  DocTable table;
  table.columns.resize(columns);
  table.rows = std::move(rows);
  table.head_rows = head_rows;
  return table;
}

TEST_CASE("A table comes back with its numbers as shown, and the text around it") {
  Document document = document_of(table_of(
      {head_row({"事项", "完成", "完成率"}),
       {{text_cell("新增就业"), number_cell(Decimal::parse("12345.6")),
         percent_cell(Decimal::parse("58.4"))}},
       {{text_cell("合计"), number_cell(Decimal::parse("-3")), percent_cell(std::nullopt)}}},
      3, 1));
  document.blocks.insert(document.blocks.begin(), paragraph(TextRole::title, "任务分解表"));
  document.blocks.push_back(paragraph(TextRole::note, "注：截至6月底"));
  CHECK(read_sheet(xlsx_of(document)) ==
        "任务分解表\n\n事项\t完成\t完成率\n新增就业\t12,345.6\t58.40%\n合计\t-"
        "3\n\n注：截至6月底\n");
}

TEST_CASE("Numbers stay exactly what they are, negative ones too; 16 digits and more become text") {
  Document document = document_of(table_of(
      {{{number_cell(Decimal::parse("9.97")), number_cell(Decimal::parse("-1234567890.12345")),
         percent_cell(Decimal::parse("8.41")), number_cell(Decimal::parse("430601199001011234"))}}},
      4));
  std::string bytes = xlsx_of(document);
  std::string sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  for (const char* value : {"<v>9.97</v>", "<v>-1234567890.12345</v>", "<v>0.0841</v>"}) {
    CAPTURE(value);
    CHECK(sheet.find(value) != std::string::npos);
  }
  CHECK(read_sheet(bytes) == "9.97\t-1,234,567,890.12345\t8.41%\t430,601,199,001,011,234\n\n");
}

TEST_CASE("Text that Excel would run is a string in a text cell, and nothing is a formula") {
  const std::vector<std::string> hostile = {
      "=cmd|' /C calc'!A0", "＝1+1",      "@SUM(A1)", "+1-1", "\t=1", "-2+3",
      "</t><f>1</f>",       "]]>&amp;\"'"};
  for (const std::string& text : hostile) {
    CAPTURE(text);
    std::string bytes = xlsx_of(document_of(table_of({{{text_cell(text)}}}, 1)));
    std::string sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<f>") == std::string::npos);
    CHECK(sheet.find("t=\"s\"><v>0</v></c>") != std::string::npos);
    CHECK(test::shared_strings(bytes) == TextList{text});
  }
}

TEST_CASE("Long text, emoji, rare and forbidden characters arrive; what is too long ends visibly") {
  std::string long_text;
  for (int i = 0; i < 5000; ++i) long_text += "民";
  std::string too_long;
  for (int i = 0; i < 20000; ++i) too_long += "😀";
  std::string bytes = xlsx_of(
      document_of(table_of({{{text_cell(long_text), text_cell("𠮷䶮😀\x01\x1F甲"),
                              text_cell("a\r\nb"), text_cell("_x0041_"), text_cell(too_long)}}},
                           5)));
  TextList texts = test::shared_strings(bytes);
  REQUIRE(texts.size() == 5);
  CHECK(texts[0] == long_text);
  CHECK(texts[1] == "𠮷䶮😀甲");
  CHECK(texts[2] == "a\nb");
  CHECK(texts[3] == "_x005F_x0041_");
  CHECK(texts[4] == too_long.substr(0, 4 * 16383) + "…");
}

TEST_CASE("Merged cells lie where the grid has them") {
  DocCell tall = text_cell("就业"), wide = text_cell("合计");
  tall.row_span = 2;
  wide.column_span = 2;
  std::string bytes = xlsx_of(
      document_of(table_of({{{tall, text_cell("新增")}}, {{text_cell("培训")}}, {{wide}}}, 2)));
  std::string sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  CHECK(
      sheet.find("<mergeCells count=\"2\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A3:B3\"/>") !=
      std::string::npos);
  CHECK(read_sheet(bytes) == "就业\t新增\n\t培训\n\n合计\n");
}

TEST_CASE("Sheets are named as their tables, as Excel takes names") {
  Document document;
  document.title = "甲县[2024]: 任务*分解?表/附\\件";
  for (const char* name : {"", "", "按单位", "按单位", "'", "history"}) {
    DocTable table = table_of({{{text_cell("x")}}}, 1);
    table.name = name;
    document.blocks.push_back(table);
  }
  DocTable table = table_of({{{text_cell("x")}}}, 1);
  for (int i = 0; i < 20; ++i) table.name += "😀";
  document.blocks.push_back(table);
  std::string cut = table.name.substr(0, 4 * 15) + "…";
  CHECK(names_of(xlsx_of(document)) == std::vector<std::string>{"甲县 2024   任务 分解 表 附 件",
                                                                "甲县 2024   任务 分解 表 附 件(2)",
                                                                "按单位", "按单位(2)", "表",
                                                                "history(2)", cut});
}

TEST_CASE("The head is frozen and repeated, the page is A4, across, as wide as the table") {
  Document document = document_of(table_of({head_row({"甲", "乙"}), {{text_cell("1")}}}, 2, 1));
  document.landscape = true;
  document.blocks.insert(document.blocks.begin(), paragraph(TextRole::title, "表"));
  std::string bytes = xlsx_of(document);
  std::string sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  for (const char* piece :
       {"<pane ySplit=\"2\" topLeftCell=\"A3\"", "<pageSetup paperSize=\"9\"", "fitToHeight=\"0\"",
        "orientation=\"landscape\"", "<mergeCell ref=\"A1:B1\"/>", "&amp;P"}) {
    CAPTURE(piece);
    CHECK(sheet.find(piece) != std::string::npos);
  }
  std::string book = part_of(bytes, "xl/workbook.xml");
  CHECK(book.find("Print_Titles\" localSheetId=\"0\">'表'!$2:$2<") != std::string::npos);
  CHECK(book.find("Print_Area\" localSheetId=\"0\">'表'!$A$1:$B$3<") != std::string::npos);
}

TEST_CASE("Columns are as wide as the table says in 汉字, rows as high as their text") {
  DocTable table = table_of({{{text_cell("一二三四五六七八九十一二三四五"), text_cell("")}}}, 2);
  table.columns[0].width = 10;
  table.columns[1].hidden = true;
  std::string sheet = part_of(xlsx_of(document_of(table)), "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("<col min=\"1\" max=\"1\" width=\"21.") != std::string::npos);
  CHECK(sheet.find("min=\"2\" max=\"2\"") != std::string::npos);
  CHECK(sheet.find("hidden=\"1\"") != std::string::npos);
  CHECK(sheet.find("ht=\"33\" customHeight=\"1\"") != std::string::npos);
}

TEST_CASE("The same document gives the same bytes, and its properties name its time") {
  Document document = document_of(table_of({{{text_cell("x")}}}, 1));
  document.title = "月报 <6月> & \x01";
  document.office = "某县办";
  std::string bytes = xlsx_of(document);
  CHECK(bytes == xlsx_of(document));
  std::string core = part_of(bytes, "docProps/core.xml");
  CHECK(core.find("<dc:title>月报 &lt;6月&gt; &amp; </dc:title><dc:creator>某县办<") !=
        std::string::npos);
  CHECK(core.find(">1980-01-01T00:00:00Z<") != std::string::npos);
  document.made = "2024-06-30T09:41:07+08:00";
  core = part_of(xlsx_of(document), "docProps/core.xml");
  CHECK(core.find(">2024-06-30T01:41:07Z<") != std::string::npos);
}

TEST_CASE("A document without a table and a table too large are refused with what to do") {
  Document document;
  document.blocks.push_back(paragraph(TextRole::body, "正文"));
  Result<std::string> written = write_xlsx(document);
  REQUIRE_FALSE(written.ok());
  CHECK(to_text(written.error().message) ==
        "这份文书里没有表格，存不成 Excel。请存成 Word 或网页。");

  DocTable table;
  table.name = "大表";
  table.rows.resize(1048577);
  written = write_xlsx(document_of(table));
  REQUIRE_FALSE(written.ok());
  CHECK(to_text(written.error().message) ==
        "“大表”有 1048577 行，Excel 的一张表最多 1048576 行。请分开导出，或者存成 CSV。");
  CHECK_FALSE(write_xlsx(document_of(table_of({}, 1001))).ok());
}

TEST_CASE("A table without rows or columns still makes a sheet") {
  CHECK(names_of(xlsx_of(document_of({}))) == std::vector<std::string>{"表"});
}

}  // namespace
}  // namespace minsheng
