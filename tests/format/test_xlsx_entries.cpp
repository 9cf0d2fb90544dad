// Cells of a workbook that are to be filled in.
#include <doctest/doctest.h>

#include "format/xlsx_parts.h"
#include "format/xlsx_reader.h"

namespace minsheng {
namespace {

using test::document_of;
using test::part_of;
using test::xlsx_of;

DocCell entry_cell(CellEntry entry, const std::string& text = "") {
  DocCell cell = text_cell(text);
  cell.entry = std::move(entry);
  return cell;
}

// A column of such cells, one for each text.
std::string column_of(const CellEntry& entry, const TextList& texts = {""}) {
  DocTable table;
  table.columns.resize(1);
  for (const std::string& text : texts) table.rows.push_back({{entry_cell(entry, text)}});
  return xlsx_of(document_of(table));
}

CellEntry entry_of(CellEntry::Kind kind) {
  CellEntry entry;
  entry.kind = kind;
  return entry;
}

// Between <dataValidations> and its end.
std::string rules_of(const std::string& bytes) {
  std::string sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  size_t begin = sheet.find("<dataValidations"), end = sheet.find("</dataValidations>");
  return begin == std::string::npos ? "" : sheet.substr(begin, end - begin);
}

TEST_CASE("A short list of choices stands at the cells, once for all below each other") {
  CellEntry entry = entry_of(CellEntry::Kind::choice);
  entry.choices = {"已完成", "推进中"};
  CHECK(rules_of(column_of(entry, {"", "已完成", ""})) ==
        "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" "
        "showInputMessage=\"1\" showErrorMessage=\"1\" error=\"请从下拉列表中选一项。\" "
        "sqref=\"A1:A3\"><formula1>\"已完成,推进中\"</formula1></dataValidation>");
}

TEST_CASE("Choices that are long or hold commas stand on a hidden sheet") {
  CellEntry entry = entry_of(CellEntry::Kind::choice);
  for (int i = 0; i < 300; ++i) entry.choices.push_back("单位" + std::to_string(i));
  std::string bytes = column_of(entry);
  CHECK(rules_of(bytes).find("<formula1>'选项'!$A$1:$A$300</formula1>") != std::string::npos);
  Result<XlsxWorkbook> workbook = XlsxWorkbook::open(bytes);
  REQUIRE(workbook.ok());
  CHECK(workbook.value().sheets() == std::vector<SheetName>{{"表", false}, {"选项", true}});
  CHECK(workbook.take().read(1).value().text.starts_with("单位0\n单位1\n"));
  entry.choices = {"一,二", "=1"};
  CHECK(rules_of(column_of(entry)).find("$A$1:$A$2") != std::string::npos);
}

TEST_CASE("Numbers are bounded as the entry says") {
  CellEntry entry = entry_of(CellEntry::Kind::number);
  entry.least = Decimal(0);
  entry.most = Decimal::parse("99.97");
  entry.hint = "填累计数";
  CHECK(
      rules_of(column_of(entry)) ==
      "<dataValidations count=\"1\"><dataValidation type=\"decimal\" allowBlank=\"1\" "
      "showInputMessage=\"1\" showErrorMessage=\"1\" error=\"请填数字，不小于 0，不大于 99.97。\" "
      "prompt=\"填累计数\" sqref=\"A1\"><formula1>0</formula1><formula2>99.97</formula2>"
      "</dataValidation>");
}

TEST_CASE("Dates are dates, also those that are there already") {
  std::string bytes = column_of(entry_of(CellEntry::Kind::date), {"2024-06-30", "月底"});
  CHECK(rules_of(bytes).find("type=\"date\"") != std::string::npos);
  CHECK(part_of(bytes, "xl/worksheets/sheet1.xml").find("<v>45473</v>") != std::string::npos);
  Result<XlsxWorkbook> workbook = XlsxWorkbook::open(bytes);
  REQUIRE(workbook.ok());
  CHECK(workbook.take().read(0).value().text == "2024-06-30\n月底\n");
}

TEST_CASE("A hint is cut to what Excel shows") {
  CellEntry entry = entry_of(CellEntry::Kind::text);
  for (int i = 0; i < 300; ++i) entry.hint += "字";
  std::string rules = rules_of(column_of(entry));
  CHECK(rules.find(entry.hint.substr(0, 3 * 254) + "…\"") != std::string::npos);
}

TEST_CASE("Only a sheet with cells to fill in is protected, and those are not locked") {
  std::string bytes = column_of(entry_of(CellEntry::Kind::text));
  std::string sheet = part_of(bytes, "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" "
                   "formatColumns=\"0\" formatRows=\"0\"/>") != std::string::npos);
  std::string styles = part_of(bytes, "xl/styles.xml");
  CHECK(styles.find("<protection locked=\"0\"/>") != std::string::npos);
  DocTable plain;
  plain.rows = {{{text_cell("x")}}};
  sheet = part_of(xlsx_of(document_of(plain)), "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("sheetProtection") == std::string::npos);
}

}  // namespace
}  // namespace minsheng
