#include <doctest/doctest.h>

#include "format/text_table.h"
#include "format/text_writer.h"

using namespace minsheng;

namespace {

DocTable rank_table() {
  DocTable table;
  table.columns = {{4, false}, {8, false}, {6, false}, {8, true}};
  table.head_rows = 1;
  table.rows = {head_row({"名次", "单位", "完成率", "id"}),
                {{text_cell("1", CellAlign::center), text_cell("县教育局"),
                  percent_cell(Decimal(6134, 2)), text_cell("u1")}},
                {{text_cell("10", CellAlign::center), text_cell("水利局"),
                  percent_cell(Decimal(71, 1)), text_cell("u2")}}};
  return table;
}

}  // namespace

TEST_CASE("A paper becomes lines that can be pasted, with empty lines between its parts") {
  Document paper;
  paper.blocks = {Masthead{"工作专报", "（第6期）", "民生办", "2024年6月30日"},
                  paragraph(TextRole::title, "关于调度情况的通报"),
                  paragraph(TextRole::subtitle, "2024年6月"),
                  paragraph(TextRole::addressee, "县直有关单位："),
                  paragraph(TextRole::heading1, "一、总体情况"),
                  DocParagraph{TextRole::body, {{"县教育局", true}, {"：\n已完成。", false}}},
                  paragraph(TextRole::caption, "表1　排名"),
                  rank_table(),
                  paragraph(TextRole::note, "注：两位小数。"),
                  PageBreak{},
                  paragraph(TextRole::body, ""),
                  paragraph(TextRole::body, "附件"),
                  SealLine{"", "2024年6月30日"},
                  Imprint{{"抄送：县委办公室。", "民生办印发"}}};
  CHECK(write_text(paper) ==
        "工作专报\n（第6期）\n民生办\n2024年6月30日\n"
        "\n关于调度情况的通报\n2024年6月\n"
        "\n县直有关单位：\n一、总体情况\n县教育局：\n已完成。\n"
        "\n表1　排名\n"
        "名次    单位    完成率\n"
        " 1    县教育局  61.34%\n"
        " 10   水利局     7.10%\n"
        "注：两位小数。\n"
        "\n附件\n"
        "\n2024年6月30日\n"
        "\n抄送：县委办公室。\n民生办印发\n");
}

TEST_CASE("A wide table becomes lines that name their figures") {
  DocTable table;
  table.head_rows = 2;
  DocRow upper = head_row({"层级", "指标", "备注"}), lower = head_row({"全年目标", "完成率"});
  upper.cells[0].row_span = upper.cells[2].row_span = 2;
  upper.cells[1].column_span = 2;
  DocCell level = text_cell("省级"), total = text_cell("合计");
  level.row_span = 2;
  total.column_span = 3;
  table.rows = {upper,
                lower,
                {{level, number_cell(Decimal(12345)), percent_cell(Decimal(5)),
                  text_cell("因主汛期河道停工，施工许可证仍在办理之中")}},
                {{number_cell(Decimal(7)), percent_cell({}), text_cell("=1+1\n第二行")}},
                {{total, text_cell("")}}};
  CHECK(text_table(table) ==
        "层级：省级；指标·全年目标：12,345；指标·完成率：5.00%；"
        "备注：因主汛期河道停工，施工许可证仍在办理之中\n"
        "层级：省级；指标·全年目标：7；备注：=1+1 第二行\n"
        "合计");
}

TEST_CASE("Text keeps what people typed, without control characters") {
  Document paper;
  paper.blocks = {paragraph(TextRole::body, "</script>\x01 ]]> \"引号\" 😀𠮷\r\n\xFF"),
                  Drawing{10, 10, "完成进度：县教育局 61.34%。", {}}};
  CHECK(write_text(paper) == "</script> ]]> \"引号\" 😀𠮷\n\uFFFD\n\n完成进度：县教育局 61.34%。\n");
}

TEST_CASE("A document that says nothing is empty text") {
  Document paper;
  paper.blocks = {PageBreak{}, DocTable{}, Drawing{}, SealLine{}, paragraph(TextRole::body, "")};
  CHECK(write_text(paper).empty());
}
