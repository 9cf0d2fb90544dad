// 月度填报表 as a workbook: written, changed as people and office programs change it, read back.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "format/form_json.h"
#include "format/office_parts.h"
#include "format/xlsx_form.h"
#include "format/xlsx_parts.h"

namespace minsheng {
namespace {

using test::document_of;
using test::sheet_of;
using test::TestSheet;
using test::xlsx;
using test::xlsx_of;

std::string mark_text() {
  FormMark mark;
  mark.ledger = "L-1";
  mark.title = "甲县民生实事";
  mark.unit = "县教育局";
  mark.month = "2024-06";
  return form_mark_text(mark);
}

// With the id of each row in the hidden column.
DocTable figures_table() {
  DocTable table;
  table.name = "月报";
  table.columns.resize(4);
  table.columns[0].hidden = true;
  table.head_rows = 1;
  CellEntry entry;
  entry.kind = CellEntry::Kind::number;
  DocCell done = number_cell(Decimal::parse("12.75")), empty;
  done.entry = empty.entry = entry;
  DocCell percent = percent_cell(Decimal::parse("58.123"));
  table.rows = {head_row({mark_text(), "事项", "本月累计", "情况说明"}),
                {{text_cell("t1"), text_cell("学位"), done, text_cell("已开工\n两处")}},
                {{text_cell("t2"), text_cell("食堂"), empty, text_cell("_x0041_")}},
                {{text_cell("t3"), text_cell("达标率"), percent, text_cell("")}}};
  return table;
}

std::string read_refusal(std::string_view bytes) {
  Result<XlsxForm> form = read_xlsx_form(bytes);
  return form ? "" : to_text(form.error().message);
}

// A workbook whose only sheet has these rows.
std::string workbook_of(const std::vector<TextList>& rows) {
  return xlsx({{{"月报", sheet_of(rows), ""}}, "", "", ""});
}

std::string inline_cell(const std::string& text) {
  return "<c t=\"inlineStr\"><is><t>" + replace_all(text, "\"", "&quot;") + "</t></is></c>";
}

TEST_CASE("A form that the program wrote is read back with its mark, ids and exact figures") {
  Document document = document_of(figures_table());
  document.blocks.insert(document.blocks.begin(), paragraph(TextRole::title, "月度填报表"));
  document.blocks.push_back(paragraph(TextRole::note, "填报人：　　审核人："));
  Result<XlsxForm> form = read_xlsx_form(xlsx_of(document));
  REQUIRE(form.ok());
  CHECK(form.value().mark == mark_text());
  REQUIRE(form.value().tables.size() == 1);
  const XlsxFormTable& table = form.value().tables[0];
  CHECK(table.sheet == "月报");
  CHECK(table.head == TextList{"事项", "本月累计", "情况说明"});
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0].id == "t1");
  CHECK(table.rows[0].cells == TextList{"学位", "12.75", "已开工\n两处"});
  CHECK(table.rows[1].cells == TextList{"食堂", "", "_x0041_"});
  CHECK(table.rows[2].cells == TextList{"达标率", "58.123%", ""});
  CHECK(cell_address(table, table.rows[2], 1) == "“月报”C5");
}

TEST_CASE("Each sheet with the mark is a table of the form, other sheets are not") {
  Document document = document_of(figures_table());
  DocTable evidence = figures_table(), other = figures_table();
  evidence.name = "佐证材料";
  other.rows[0].cells[0].text = "";
  document.blocks.push_back(other);
  document.blocks.push_back(evidence);
  Result<XlsxForm> form = read_xlsx_form(xlsx_of(document));
  REQUIRE(form.ok());
  REQUIRE(form.value().tables.size() == 2);
  CHECK(form.value().tables[1].sheet == "佐证材料");
}

TEST_CASE("Sorted, deleted, copied and inserted rows and an added column are read by their ids") {
  Result<XlsxForm> form = read_xlsx_form(workbook_of({{"新列", "月度填报表"},
                                                      {"", mark_text(), "事项", "本月累计"},
                                                      {"", "t3", "达标率", "5"},
                                                      {},
                                                      {"", "", "自己加的", "7"},
                                                      {"", " t1 ", "学位", ""},
                                                      {"", "t1", "学位", "8", "表外"},
                                                      {"", "", "填报人：张三"}}));
  REQUIRE(form.ok());
  const XlsxFormTable& table = form.value().tables[0];
  REQUIRE(table.rows.size() == 4);
  CHECK(table.rows[0].id == "t3");
  CHECK(table.rows[1].id.empty());
  CHECK(table.rows[1].cells == TextList{"自己加的", "7"});
  CHECK(table.rows[2].id == "t1");
  CHECK(table.rows[2].cells == TextList{"学位", ""});
  CHECK(table.rows[3].cells == TextList{"学位", "8"});
  CHECK(cell_address(table, table.rows[3], 1) == "“月报”D7");
}

TEST_CASE("Figures come without what a number format rounds or groups") {
  test::TestWorkbook parts;
  parts.styles =
      "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy-mm-dd\"/></numFmts><cellXfs>"
      "<xf numFmtId=\"0\"/><xf numFmtId=\"3\"/><xf numFmtId=\"9\"/><xf "
      "numFmtId=\"176\"/></cellXfs>";
  parts.sheets = {{"表",
                   "<sheetData><row>" + inline_cell(mark_text()) + inline_cell("甲") +
                       "<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                       "<row><c t=\"str\"><v>t1</v></c><c s=\"1\"><v>12345.6</v></c>"
                       "<c s=\"2\"><v>0.58410000000000006</v></c><c s=\"3\"><v>45473</v></c>"
                       "<c><f>1+1</f><v>0.30000000000000004</v></c></row></sheetData>",
                   ""}};
  Result<XlsxForm> form = read_xlsx_form(xlsx(parts));
  REQUIRE(form.ok());
  CHECK(form.value().tables[0].rows[0].cells == TextList{"12345.6", "58.41%", "2024-06-30", "0.3"});
}

TEST_CASE("What is no form is refused, and it says what to do") {
  CHECK(read_refusal("事项\t目标\n").starts_with("这不是 Excel 工作簿"));
  CHECK(read_refusal("%PDF-1.4").find("PDF") != std::string::npos);
  CHECK(read_refusal(workbook_of({{"事项", "目标"}, {"学位", "1"}}))
            .starts_with("这个工作簿不是本程序发出的填报表"));
  std::string written = xlsx_of(document_of(figures_table()));
  CHECK_FALSE(read_refusal(written.substr(0, written.size() / 2)).empty());

  DocTable of_other = figures_table();
  FormMark mark;
  mark.ledger = "L-2";
  mark.month = "2024-06";
  of_other.rows[0].cells[0].text = form_mark_text(mark);
  Document both = document_of(figures_table());
  both.blocks.push_back(of_other);
  CHECK(read_refusal(xlsx_of(both)).starts_with("这个工作簿里有几份不同的填报表"));
}

TEST_CASE("A sheet too large for a form is refused before it is taken apart") {
  std::string wide = inline_cell(mark_text());
  for (int i = 0; i < 201; ++i) wide += inline_cell("列");
  wide = "<sheetData><row>" + wide + "</row></sheetData>";
  CHECK(read_refusal(xlsx({{{"月报", wide, ""}}, "", "", ""})) ==
        "工作表“月报”太大，不像填报表（上限 20000 行、200 "
        "列），没有读入。请让单位在发去的文件里填。");
  std::vector<TextList> long_rows(20002, TextList{"t"});
  long_rows[0] = {mark_text(), "事项"};
  CHECK(read_refusal(workbook_of(long_rows)).starts_with("工作表“月报”太大"));
}

}  // namespace
}  // namespace minsheng
