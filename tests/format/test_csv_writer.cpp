// Tables as CSV, also read back as a spreadsheet would.
#include <doctest/doctest.h>

#include "format/csv_writer.h"

using namespace minsheng;

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

Document document_of(std::vector<DocTable> tables) {
  Document document;
  document.title = "调度通报";
  for (DocTable& table : tables) document.blocks.push_back(std::move(table));
  return document;
}

std::string csv_of(const DocTable& table) {
  std::string csv = write_csv(document_of({table}));
  REQUIRE(csv.starts_with(kMark));
  return csv.substr(kMark.size());
}

DocTable one_row(std::vector<DocCell> cells) {
  DocTable table;
  table.rows = {{std::move(cells)}};
  return table;
}

// RFC 4180, strictly: records of fields, every record ended by CR LF.
std::vector<TextList> read_csv(std::string_view text) {
  std::vector<TextList> records;
  TextList record;
  for (size_t at = 0; at < text.size();) {
    std::string field;
    if (text[at] == '"') {
      for (++at;; ++at) {
        REQUIRE(at < text.size());
        if (text[at] == '"' && text.substr(at, 2) != "\"\"") break;
        if (text[at] == '"') ++at;
        field += text[at];
      }
      ++at;
    } else {
      size_t end = text.find_first_of(",\r\"", at);
      REQUIRE(end != std::string_view::npos);
      field = text.substr(at, end - at);
      at = end;
    }
    record.push_back(std::move(field));
    if (text.substr(at, 2) == "\r\n") {
      records.push_back(std::move(record));
      record.clear();
      at += 2;
      continue;
    }
    REQUIRE(text.substr(at, 1) == ",");
    ++at;
  }
  CHECK(record.empty());
  return records;
}

}  // namespace

TEST_CASE("A table becomes records with exact numbers and percents as they are printed") {
  DocTable table;
  table.head_rows = 1;
  table.rows = {
      head_row({"单位", "全年目标", "完成率"}),
      {{text_cell("县教育局"), number_cell(Decimal(1234567, 2)), percent_cell(Decimal(584, 1))}},
      {{text_cell("县民政局"), number_cell(Decimal(-5)), percent_cell(std::nullopt)}}};
  CHECK(csv_of(table) == "单位,全年目标,完成率\r\n县教育局,12345.67,58.40%\r\n县民政局,-5,\r\n");
}

TEST_CASE("Cells over several places stand in their first, hidden columns are left out") {
  DocTable table;
  table.columns = {{4, true}, {8, false}, {8, false}, {8, false}};
  DocCell tall = text_cell("省级"), wide = text_cell("合计");
  tall.row_span = 2;
  wide.column_span = 3;
  table.rows = {{{text_cell("id1"), tall, text_cell("甲"), text_cell("1")}},
                {{text_cell("id2"), text_cell("乙"), text_cell("2")}},
                {{wide, text_cell("3")}}};
  CHECK(csv_of(table) == "省级,甲,1\r\n,乙,2\r\n合计,,3\r\n");
}

TEST_CASE("Text that a spreadsheet would run is disarmed, numbers are not") {
  CHECK(csv_of(one_row({text_cell("=cmd|' /C calc'!A0"), text_cell("-2+3"), text_cell("＝1"),
                        text_cell("\t@x"), text_cell("-12.5%"), text_cell("+3")})) ==
        "'=cmd|' /C calc'!A0,'-2+3,'＝1,'\t@x,-12.5%,+3\r\n");
}

TEST_CASE("Hostile text comes back from CSV as it was") {
  TextList texts = {"</script>", "]]>,\"引号\"", "第一行\n第二行", "😀𠮷", "a,b", "", "'"};
  std::vector<DocCell> cells;
  for (const std::string& text : texts) cells.push_back(text_cell(text));
  cells.push_back(text_cell("控\x01制\r\n符"));
  texts.push_back("控制\n符");
  CHECK(read_csv(csv_of(one_row(cells))) == std::vector<TextList>{texts});
}

TEST_CASE("Several tables have names and an empty line between them") {
  DocTable first = one_row({text_cell("甲"), text_cell("乙")}), second = one_row({text_cell("")});
  second.name = "=排名";
  CHECK(write_csv(document_of({first, second})) ==
        std::string(kMark) + "调度通报\r\n甲,乙\r\n\r\n'=排名\r\n\"\"\r\n");
}

TEST_CASE("A document without tables is an empty CSV file") { CHECK(write_csv({}) == kMark); }
