#include "format/sample_papers.h"

namespace minsheng::test {
namespace {

const std::string kSentence =
    "今年以来，青山县坚持以人民为中心，把“办好民生实事”作为最大的政绩，截至6月底，城镇新增就业"
    "完成1,500人，完成全年任务的58.40%；新建农村公路25.5公里，完成全年任务的51.00%。";

DocCell toned(std::string text, Tone tone) {
  DocCell cell = text_cell(std::move(text), CellAlign::center);
  cell.tone = tone;
  return cell;
}

DocCell spanning(DocCell cell, int rows, int columns) {
  cell.row_span = rows;
  cell.column_span = columns;
  return cell;
}

DocTable progress_table() {
  DocTable table;
  table.columns = {{4, false}, {12, false}, {6, false}, {6, false},
                   {7, false}, {5, false},  {8, true}};
  table.head_rows = 2;
  DocRow top = head_row({"序号", "事项", "完成情况", "亮灯", "编号"});
  top.cells[0].row_span = top.cells[1].row_span = top.cells[3].row_span = 2;
  top.cells[2].column_span = 3;
  table.rows = {top, head_row({"目标", "完成", "完成率"})};
  auto percent = [](const char* text) { return percent_cell(Decimal::parse(text)); };
  auto number = [](const char* text) { return number_cell(Decimal::parse(text)); };
  table.rows.push_back({{spanning(text_cell("1", CellAlign::center), 2, 1),
                         text_cell("城镇新增就业（人）"), number("2568"), number("1500"),
                         percent("58.4"), toned("● 按序时", Tone::on_schedule), text_cell("id1")}});
  table.rows.push_back(
      {{text_cell("职业技能培训\n（人次）"), number("12000"), number("5200"), percent("43.33"),
        toned("▲ 略滞后", Tone::slightly_late), text_cell("id2")}});
  table.rows.push_back(
      {{text_cell("2", CellAlign::center), text_cell("新建农村公路（公里）"), number("50"),
        number("10"), percent("20"), toned("■ 滞后", Tone::late), text_cell("id3")}});
  table.rows.push_back(
      {{text_cell("3", CellAlign::center), text_cell("建设县城充电桩（个）"), number("120"),
        number("120"), percent("100"), toned("◆ 已完成", Tone::done), text_cell("id4")}});
  DocCell all = spanning(toned("合计", Tone::total), 1, 2);
  all.bold = true;
  table.rows.push_back(
      {{all, text_cell(""), text_cell(""), percent("60.43"), toned("○ 未报送", Tone::unreported)}});
  return table;
}

Shape box(double x, double y, double width, double height, uint32_t fill) {
  Shape shape;
  shape.x = x;
  shape.y = y;
  shape.width = width;
  shape.height = height;
  shape.fill = fill;
  return shape;
}

Shape line(double x, double y, double width, double height, bool dashed) {
  Shape shape = box(x, y, width, height, 0);
  shape.kind = Shape::Kind::line;
  shape.fill.reset();
  shape.stroke = 0x444444;
  shape.thickness = 0.3;
  shape.dashed = dashed;
  return shape;
}

Shape words(double x, double y, std::string text, CellAlign align) {
  Shape shape;
  shape.kind = Shape::Kind::text;
  shape.x = x;
  shape.y = y;
  shape.text = std::move(text);
  shape.align = align;
  return shape;
}

Drawing bar_chart() {
  Drawing drawing{150, 50, "完成率：教育58%，医疗43%，交通20%；序时50%。", {}};
  const double done[] = {58, 43, 20};
  const char* names[] = {"教育", "医疗", "交通"};
  for (int i = 0; i < 3; ++i) {
    double y = 4 + 13 * i;
    drawing.shapes.push_back(words(28, y + 5.5, names[i], CellAlign::end));
    drawing.shapes.push_back(box(30, y, 100, 8, 0xEDF0F4));
    drawing.shapes.push_back(box(30, y, done[i], 8, 0x1456B8));
    drawing.shapes.push_back(
        words(132, y + 5.5, std::to_string(static_cast<int>(done[i])) + "%", CellAlign::start));
  }
  drawing.shapes.push_back(line(30, 43, 100, 0, false));
  drawing.shapes.push_back(line(80, 43, 0, -42, true));
  drawing.shapes.push_back(words(80, 47.5, "序时50%", CellAlign::center));
  return drawing;
}

void add(Document& document, TextRole role, const std::string& text) {
  document.blocks.push_back(paragraph(role, text));
}

void add_texts(Document& document) {
  add(document, TextRole::addressee, "各乡镇人民政府、街道办事处，县直有关单位：");
  add(document, TextRole::body, kSentence + kSentence);
  add(document, TextRole::heading1, "一、总体进展");
  add(document, TextRole::body, kSentence);
  add(document, TextRole::heading2, "（一）按序时推进的事项");
  add(document, TextRole::heading3, "1.城镇新增就业");
  add(document, TextRole::heading4, "（1）各乡镇进展");
  DocParagraph mixed{TextRole::body, {{"牵头单位：", true}, {"县人社局、县财政局……", false}}};
  document.blocks.push_back(mixed);
  add(document, TextRole::caption, "表1　重点民生实事进展情况");
  document.blocks.push_back(progress_table());
  add(document, TextRole::note, "注：完成率按完成数除以目标数计算，保留两位小数。");
  add(document, TextRole::caption, "图1　分领域完成率");
  document.blocks.push_back(bar_chart());
}

Document titled(const std::string& title) {
  Document document;
  document.title = title;
  document.office = "青山县民生实事工作领导小组办公室";
  document.made = "2024-06-30T18:00:00+08:00";
  return document;
}

Document wide_paper() {
  Document document = titled("任务分解表");
  add(document, TextRole::body, kSentence);
  document.blocks.push_back(PageBreak{});
  add(document, TextRole::attachment, "附件1");
  add(document, TextRole::title, "青山县2024年重点民生实事任务分解表");
  add(document, TextRole::caption, "按牵头单位");
  document.blocks.push_back(plain_table(9, 40));
  add(document, TextRole::note, "注：横排的表。");
  document.blocks.push_back(PageBreak{});
  add(document, TextRole::body, kSentence);
  return document;
}

// A page of text, so that what closes the paper has no room on it.
Document full_paper() {
  Document document = body_text(28 * 22 - 2);
  document.blocks.push_back(SealLine{"青山县民生办", "2024年6月30日"});
  document.blocks.push_back(Imprint{{"抄送：县委办公室。", "青山县民生办\t2024年6月30日印发"}});
  return document;
}

// Text to the last line but one: the imprint alone has no room.
Document crowded_paper() {
  Document document = body_text(28 * 21 - 2);
  document.blocks.push_back(Imprint{{"抄送：县委办公室。", "青山县民生办\t2024年6月30日印发"}});
  return document;
}

Document table_paper(const DocTable& table) {
  Document document = titled("只有表格");
  document.blocks = {table};
  return document;
}

}  // namespace

Document whole_paper() {
  Document document = titled("关于2024年6月重点民生实事进展情况的通报");
  document.blocks.push_back(Masthead{"民生实事工作专报", "第6期", "青山县民生办", "2024年6月30日"});
  add(document, TextRole::title, "关于全县2024年6月重点民生实事项目推进落实情况的通报");
  add(document, TextRole::subtitle, "（2024年6月）");
  add_texts(document);
  add(document, TextRole::attachment, "附件：1.任务分解表\n2.进展情况明细表");
  document.blocks.push_back(SealLine{"青山县民生实事工作领导小组办公室", "2024年6月30日"});
  document.blocks.push_back(
      Imprint{{"抄送：县委办公室，县人大常委会办公室，县政协办公室，县纪委监委，县委组织部，"
               "县委宣传部。",
               "青山县民生办\t2024年6月30日印发"}});
  return document;
}

Document body_text(size_t count) {
  Document document;
  std::string text;
  for (size_t i = 0; i < count; ++i) text += i % 10 == 9 ? "国" : "民";
  add(document, TextRole::body, text);
  return document;
}

DocTable plain_table(size_t columns, size_t rows) {
  DocTable table;
  table.head_rows = 1;
  table.columns.assign(columns, {10, false});
  TextList heads;
  for (size_t at = 1; at <= columns; ++at) heads.push_back("列" + std::to_string(at));
  table.rows.push_back(head_row(heads));
  for (size_t row = 1; row <= rows; ++row) {
    DocRow made;
    for (size_t at = 1; at <= columns; ++at) {
      made.cells.push_back(text_cell(std::to_string(row) + "行" + std::to_string(at) + "列"));
    }
    table.rows.push_back(made);
  }
  return table;
}

std::string hostile_text() {
  std::string text =
      "甲\x01\x0B乙]]></w:t><script>alert(1)</"
      "script>&amp;\"'𠮷䶮😀👨‍👩‍👧\xE5\xA5";
  for (int i = 0; i < 5000; ++i) text += "长";
  return text;
}

Document hostile_paper() {
  std::string text = hostile_text();
  Document document = titled(text);
  document.office = text;
  document.made = "2024-13-45T99:99";
  document.blocks.push_back(Masthead{text, text, text, text});
  for (int role = 0; role <= static_cast<int>(TextRole::attachment); ++role) {
    add(document, static_cast<TextRole>(role), text);
  }
  DocTable table;
  table.columns = {{0, false}, {-5, false}, {1e300, false}};
  table.rows = {{{text_cell(text), spanning(text_cell(text), 99, -3), text_cell("=1+1")}}, {}};
  document.blocks.push_back(table);
  document.blocks.push_back(DocTable{});
  Drawing drawing{1e9, 30, text, {words(1, 5, text, CellAlign::start), box(0, 0, -1e300, 5, 0)}};
  document.blocks.push_back(drawing);
  drawing.width = 30;
  document.blocks.push_back(drawing);
  document.blocks.push_back(SealLine{text, text});
  document.blocks.push_back(Imprint{{text}});
  document.blocks.push_back(PageBreak{});
  return document;
}

std::vector<SamplePaper> sample_papers() {
  return {{"whole", whole_paper()},
          {"grid", body_text(28 * 22 * 2)},
          {"wide", wide_paper()},
          {"long", table_paper(plain_table(4, 400))},
          {"broad", table_paper(plain_table(70, 3))},
          {"full", full_paper()},
          {"crowded", crowded_paper()},
          {"hostile", hostile_paper()},
          {"empty", Document{}}};
}

}  // namespace minsheng::test
