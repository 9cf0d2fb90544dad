// Excel workbooks, written part by part, to plain text.
#include <doctest/doctest.h>

#include "format/office_parts.h"
#include "format/xlsx_reader.h"

namespace minsheng {
namespace {

using test::sheet_of;
using test::TestWorkbook;
using test::xlsx;

std::string read(const TestWorkbook& parts, size_t sheet = 0) {
  std::string bytes = xlsx(parts);
  Result<XlsxWorkbook> opened = XlsxWorkbook::open(bytes);
  if (!opened) return to_text(opened.error().message);
  XlsxWorkbook workbook = opened.take();
  Result<OfficeText> office = workbook.read(sheet);
  return office ? office.value().text : to_text(office.error().message);
}

std::string read_sheet(const std::string& content) {
  return read({{{"表", content, ""}}, "", "", ""});
}

TEST_CASE("a sheet is a table of its rows, empty ones and empty columns left out") {
  CHECK(read_sheet(sheet_of({{"序号", "", "任务"}, {}, {"1", "", "修路"}, {"2", "", ""}})) ==
        "序号\t任务\n1\t修路\n\n2\n");
}

TEST_CASE("a title above the table and a remark below it are paragraphs") {
  CHECK(read_sheet(sheet_of({{"", "任务分解表"},
                             {"任务", "单位"},
                             {"一、省级"},
                             {"修路", "县交通局"},
                             {"注：按月报送"}})) ==
        "任务分解表\n\n任务\t单位\n一、省级\t\n修路\t县交通局\n\n注：按月报送\n");
}

TEST_CASE("shared strings come plain or in runs, without phonetic readings") {
  TestWorkbook parts;
  parts.shared =
      "<si><t>任务</t></si><si><r><t>新</t></r><r><rPr/><t>建</t></r>"
      "<rPh><t>xin</t></rPh></si>";
  parts.sheets = {{"表",
                   "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\">"
                   "<v>1</v></c><c r=\"C1\" t=\"s\"><v>9</v></c></row></sheetData>",
                   ""}};
  CHECK(read(parts) == "任务\t新建\n\n");
}

TEST_CASE("numbers, dates, formulas, truth values and errors are read as shown") {
  TestWorkbook parts;
  parts.styles =
      "<numFmts><numFmt numFmtId=\"176\" formatCode=\"0.00&quot;万亩&quot;\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"57\"/>"
      "<xf numFmtId=\"176\"/></cellXfs>";
  parts.sheets = {{"表",
                   "<sheetData><row><c><v>251.82</v></c><c s=\"1\"><f>A1/B1</f><v>0.7822</v></c>"
                   "<c s=\"2\"><v>45382</v></c><c s=\"3\"><v>1.3</v></c><c t=\"b\"><v>1</v></c>"
                   "<c t=\"e\"><v>#REF!</v></c><c t=\"str\"><f>A1&amp;B1</f><v>合计</v></c>"
                   "<c s=\"99\"><v>7</v></c></row></sheetData>",
                   ""}};
  CHECK(read(parts) == "251.82\t78.22%\t2024年3月\t1.30万亩\tTRUE\t#REF!\t合计\t7\n\n");
  parts.workbook = "<workbookPr date1904=\"1\"/>";
  parts.sheets[0].content =
      "<sheetData><row><c s=\"2\"><v>43920</v></c><c><v>1</v></c></row></sheetData>";
  CHECK(read(parts) == "2024年3月\t1\n\n");
}

TEST_CASE("merged cells of a sheet are read once, even where old values lie beneath") {
  CHECK(read_sheet(sheet_of({{"任务", "指标", "旧", "单位"},
                             {"就业", "新增", "1500人", "县人社局"},
                             {"旧", "培训", "300人", "旧"}}) +
                   "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"A2:A3\"/>"
                   "<mergeCell ref=\"D2:D3\"/></mergeCells>") ==
        "任务\t指标\t\t单位\n就业\t新增\t1500人\t县人社局\n\t培训\t300人\n\n");
}

TEST_CASE("lines within a cell are one line of the table") {
  CHECK(read_sheet(sheet_of({{"单位", "任务"}, {"县教育局\n县财政局", "新建\t学校"}})) ==
        "单位\t任务\n县教育局 县财政局\t新建 学校\n\n");
}

TEST_CASE("cells without a reference follow the one before, wrong sizes are ignored") {
  CHECK(
      read_sheet("<dimension ref=\"A1\"/><sheetData><row><c t=\"inlineStr\"><is><t>甲</t></is></c>"
                 "<c r=\"C1\" t=\"inlineStr\"><is><t>丙</t></is></c>"
                 "<c t=\"inlineStr\"><is><r><t>丁</t></r></is></c></row></sheetData>") ==
      "甲\t丙\t丁\n\n");
}

TEST_CASE("sheets are listed with the hidden ones marked") {
  std::string bytes = xlsx({{{"封面", sheet_of({{"甲"}}), ""},
                             {"旧", sheet_of({{"乙"}}), "state=\"hidden\""},
                             {"数据", sheet_of({{"丙"}}), "state=\"veryHidden\""}},
                            "",
                            "",
                            ""});
  Result<XlsxWorkbook> opened = XlsxWorkbook::open(bytes);
  CHECK(opened.value().sheets() ==
        std::vector<SheetName>{{"封面", false}, {"旧", true}, {"数据", true}});
  XlsxWorkbook workbook = opened.take();
  CHECK(workbook.read(2).value().text == "丙\n");
}

TEST_CASE("a workbook without sheets or with a missing part is damaged") {
  CHECK(read({{}, "", "", ""}) ==
        "文件不完整或已损坏（xl/workbook.xml）。请重新拷贝或下载；如果在 Word、WPS 或 Excel "
        "中打得开，另存一份再导入。");
  std::string bytes = write_zip(
      {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>"},
       {"xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"worksheet\" Target=\"../../x\"/>"
        "</Relationships>"}});
  XlsxWorkbook workbook = XlsxWorkbook::open(bytes).take();
  CHECK(to_text(workbook.read(0).error().message) ==
        "文件不完整或已损坏（缺少 x）。请重新拷贝或下载；如果在 Word、WPS 或 Excel "
        "中打得开，另存一份再导入。");
}

}  // namespace
}  // namespace minsheng
