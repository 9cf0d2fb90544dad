// Word documents as they are written: read back, and their parts looked into.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/utf8.h"
#include "format/docx_page.h"
#include "format/docx_reader.h"
#include "format/docx_sections.h"
#include "format/docx_writer.h"
#include "format/page_columns.h"
#include "format/printable.h"
#include "format/sample_papers.h"
#include "format/utc_time.h"
#include "format/zip_archive.h"

namespace minsheng {
namespace {

std::string part_of(const Document& document, std::string_view name) {
  std::string bytes = write_docx(document);
  ZipArchive archive = ZipArchive::open(bytes).take();
  return archive.read(name).take();
}

std::string content_of(const Document& document) { return part_of(document, "word/document.xml"); }

std::string text_back(const Document& document) {
  Result<OfficeText> office = read_docx(write_docx(document));
  REQUIRE(office);
  return office.value().text;
}

size_t count_of(const std::string& text, std::string_view piece) {
  return split(text, piece).size() - 1;
}

Document of_blocks(std::vector<DocBlock> blocks) {
  Document document;
  document.blocks = std::move(blocks);
  return document;
}

// All values of an attribute, in order.
TextList values_of(const std::string& xml, const std::string& attribute) {
  TextList values;
  std::vector<std::string_view> pieces = split(xml, " " + attribute + "=\"");
  for (size_t at = 1; at < pieces.size(); ++at) {
    values.emplace_back(pieces[at].substr(0, pieces[at].find('"')));
  }
  return values;
}

DocTable spanned_table() {
  DocTable table;
  table.columns = {{4, false}, {9, true}, {10, false}, {10, false}};
  table.head_rows = 1;
  table.rows = {head_row({"序号", "编号", "任务", "单位"})};
  DocCell tall = text_cell("1");
  tall.row_span = 2;
  DocCell broad = text_cell("修路", CellAlign::end);
  broad.column_span = 3;
  table.rows.push_back({{tall, broad}});
  table.rows.push_back({{text_cell("id"), text_cell("建校"), text_cell("县教育局")}});
  return table;
}

TEST_CASE("A paper with everything in it reads back as the same text") {
  CHECK(text_back(test::whole_paper()) == R"(民生实事工作专报
第6期
青山县民生办	2024年6月30日
关于全县2024年6月重点民生
实事项目推进落实情况的通报
（2024年6月）
各乡镇人民政府、街道办事处，县直有关单位：
今年以来，青山县坚持以人民为中心，把“办好民生实事”作为最大的政绩，截至6月底，城镇新增就业完成1,500人，完成全年任务的58.40%；新建农村公路25.5公里，完成全年任务的51.00%。今年以来，青山县坚持以人民为中心，把“办好民生实事”作为最大的政绩，截至6月底，城镇新增就业完成1,500人，完成全年任务的58.40%；新建农村公路25.5公里，完成全年任务的51.00%。
一、总体进展
今年以来，青山县坚持以人民为中心，把“办好民生实事”作为最大的政绩，截至6月底，城镇新增就业完成1,500人，完成全年任务的58.40%；新建农村公路25.5公里，完成全年任务的51.00%。
（一）按序时推进的事项
1.城镇新增就业
（1）各乡镇进展
牵头单位：县人社局、县财政局……
表1　重点民生实事进展情况

序号	事项	完成情况			亮灯
		目标	完成	完成率
1	城镇新增就业（人）	2,568	1,500	58.40%	● 按序时
	职业技能培训 （人次）	12,000	5,200	43.33%	▲ 略滞后
2	新建农村公路（公里）	50	10	20.00%	■ 滞后
3	建设县城充电桩（个）	120	120	100.00%	◆ 已完成
合计				60.43%	○ 未报送

注：完成率按完成数除以目标数计算，保留两位小数。
图1　分领域完成率

教育
58%
医疗
43%
交通
20%
序时50%
附件：1.任务分解表
2.进展情况明细表
青山县民生实事工作领导小组办公室
2024年6月30日
抄送：县委办公室，县人大常委会办公室，县政协办公室，县纪委监委，县委组织部，县委宣传部。
青山县民生办	2024年6月30日印发

)");
}

TEST_CASE("Every part of a written Word document has a content type, every relation a target") {
  std::string bytes = write_docx(test::whole_paper());
  ZipArchive archive = ZipArchive::open(bytes).take();
  TextList typed = values_of(archive.read("[Content_Types].xml").value(), "PartName");
  TextList parts;
  for (std::string_view name : archive.names()) {
    bool by_extension = name.ends_with(".rels") || name == "[Content_Types].xml";
    if (!by_extension) parts.push_back("/" + std::string(name));
  }
  std::sort(typed.begin(), typed.end());
  std::sort(parts.begin(), parts.end());
  CHECK(typed == parts);
  for (const std::string& target : values_of(archive.read("_rels/.rels").value(), "Target")) {
    CHECK(archive.has(target));
  }
  std::string relations = archive.read("word/_rels/document.xml.rels").value();
  for (const std::string& target : values_of(relations, "Target")) {
    CHECK(archive.has("word/" + target));
  }
  TextList ids = values_of(relations, "Id");
  for (const std::string& id : values_of(archive.read("word/document.xml").value(), "r:id")) {
    CHECK(std::count(ids.begin(), ids.end(), id) == 1);
  }
}

TEST_CASE("All styles that a written Word document uses are there, once") {
  TextList known = values_of(part_of(test::whole_paper(), "word/styles.xml"), "w:styleId");
  TextList used;
  std::string xml = content_of(test::hostile_paper());
  for (std::string_view piece : split(xml, "<w:pStyle w:val=\"")) {
    if (!piece.starts_with("<?xml")) used.emplace_back(piece.substr(0, piece.find('"')));
  }
  CHECK(used.size() > 20);
  for (const std::string& style : used) {
    CAPTURE(style);
    CHECK(std::count(known.begin(), known.end(), style) == 1);
  }
}

TEST_CASE("The same document makes the same bytes, its time only where it is given") {
  for (const test::SamplePaper& paper : test::sample_papers()) {
    CAPTURE(paper.name);
    CHECK(write_docx(paper.document) == write_docx(paper.document));
  }
  Document document;
  document.title = "通报 <1>";
  document.office = "县\x01民生办";
  document.made = "2024-06-30T18:00:00+08:00";
  std::string properties = part_of(document, "docProps/core.xml");
  CHECK(properties.find("<dc:title>通报 &lt;1&gt;</dc:title><dc:creator>县民生办</dc:creator>") !=
        std::string::npos);
  CHECK(count_of(properties, "\"dcterms:W3CDTF\">2024-06-30T10:00:00Z</") == 2);
  document.made = "";
  CHECK(count_of(part_of(document, "docProps/core.xml"), "W3CDTF") == 0);
}

TEST_CASE("Times of any offset become UTC, what is no time nothing") {
  CHECK(utc_time("2024-06-30") == "2024-06-30T00:00:00Z");
  CHECK(utc_time("2024-06-30T18:05") == "2024-06-30T18:05:00Z");
  CHECK(utc_time("2024-06-30T18:05:09.123Z") == "2024-06-30T18:05:09Z");
  CHECK(utc_time("2024-03-01T07:30:00.5+0800") == "2024-02-29T23:30:00Z");
  CHECK(utc_time("2024-12-31T20:00:00-05:30") == "2025-01-01T01:30:00Z");
  CHECK(utc_time("2024-06-30T25:00") == "2024-06-30T00:00:00Z");
  CHECK(utc_time("2024-02-30T10:00") == "");
  CHECK(utc_time("六月") == "");
  CHECK(utc_time("") == "");
}

TEST_CASE("Text is marked for the Chinese font, bold only where it is") {
  DocParagraph mixed{TextRole::body, {{"“牵头”：", true}, {"A…", false}}};
  std::string xml = content_of(of_blocks({mixed}));
  CHECK(xml.find("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>"
                 "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:b/></w:rPr>"
                 "<w:t xml:space=\"preserve\">“牵头”：</w:t></w:r>"
                 "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
                 "<w:t xml:space=\"preserve\">A…</w:t></w:r></w:p>") != std::string::npos);
}

TEST_CASE("A seal is not left alone on a page: the last paragraph and the attachments go with it") {
  auto kept = [](std::vector<DocBlock> blocks) {
    blocks.push_back(SealLine{"某办", "2024年6月30日"});
    return count_of(content_of(of_blocks(std::move(blocks))), "w:keepNext");
  };
  DocParagraph body = paragraph(TextRole::body, "正文");
  CHECK(kept({}) == 1);  // the office with the date
  CHECK(kept({body, body}) == 2);
  CHECK(kept({body, body, paragraph(TextRole::attachment, "附件：1.甲"),
              paragraph(TextRole::attachment, "2.乙")}) == 4);
}

TEST_CASE("Line breaks and tabs are Word's own, also of an empty line") {
  std::string xml = content_of(of_blocks({paragraph(TextRole::body, "甲\r\n\n\t乙 ")}));
  CHECK(xml.find("<w:t xml:space=\"preserve\">甲</w:t><w:br/><w:br/><w:tab/>"
                 "<w:t xml:space=\"preserve\">乙 </w:t>") != std::string::npos);
}

TEST_CASE("Merged cells span without hidden columns, the head repeats, rows stay whole") {
  std::string xml = content_of(of_blocks({spanned_table()}));
  CHECK(text_back(of_blocks({spanned_table()})) ==
        "序号\t任务\t单位\n1\t修路\n\t建校\t县教育局\n\n");
  CHECK(count_of(xml, "<w:gridCol ") == 3);
  CHECK(count_of(xml, "<w:gridSpan w:val=\"2\"/>") == 1);
  CHECK(count_of(xml, "<w:vMerge w:val=\"restart\"/>") == 1);
  CHECK(count_of(xml, "<w:vMerge/>") == 1);
  CHECK(count_of(xml, "<w:tblHeader/>") == 1);
  CHECK(count_of(xml, "<w:cantSplit/>") == 3);
  CHECK(count_of(xml, "<w:jc w:val=\"right\"/>") == 1);
}

TEST_CASE("A row too long for a page may break") {
  DocTable table = spanned_table();
  table.rows[2].cells[1].text = test::hostile_text();
  CHECK(count_of(content_of(of_blocks({table})), "<w:cantSplit/>") == 2);
}

TEST_CASE("A table that is all head has no repeated rows, an empty one is left out") {
  DocTable table = spanned_table();
  table.head_rows = 3;
  CHECK(count_of(content_of(of_blocks({table})), "<w:tblHeader/>") == 0);
  DocTable no_columns;
  no_columns.rows = {{}, {}};
  DocTable all_hidden = spanned_table();
  for (DocColumn& column : all_hidden.columns) column.hidden = true;
  std::string xml = content_of(of_blocks({DocTable{}, no_columns, all_hidden}));
  CHECK(count_of(xml, "<w:tbl>") == 0);
  CHECK(count_of(xml, "<w:p>") == 1);
}

TEST_CASE("A paragraph follows every table, so that none joins the next") {
  std::string xml = content_of(of_blocks({spanned_table(), spanned_table(), Imprint{{"抄送"}}}));
  CHECK(count_of(xml, "</w:tbl>") == 3);
  CHECK(count_of(xml, "</w:tbl><w:p>") == 3);
  CHECK(count_of(xml, "</w:tc>") == count_of(xml, "</w:p></w:tc>"));
}

TEST_CASE("Columns fill the page; where they need more, the wide ones give way") {
  DocTable table;
  table.columns = {{2, false}, {10, false}, {8, false}};
  PageColumns roomy = share_width(table, {0, 1, 2}, 8845);
  CHECK(roomy.widths[0] + roomy.widths[1] + roomy.widths[2] == 8845);
  CHECK(roomy.character == 240);
  CHECK(roomy.widths[0] > 2 * 240);
  table.columns = {{2, false}, {100, false}, {200, false}};
  PageColumns tight = share_width(table, {0, 1, 2}, 8845);
  CHECK(tight.widths[0] == 2 * 180 + 2 * kCellPadding);
  CHECK(tight.widths[0] + tight.widths[1] + tight.widths[2] == 8845);
  CHECK(tight.character == 180);
}

TEST_CASE("More columns than a page holds follow as further tables with the rows' names") {
  DocTable table = test::plain_table(30, 1);
  std::vector<size_t> places = visible_places(table, lay_out(table));
  std::vector<std::vector<size_t>> slices = readable_slices(table, places, 8845);
  CHECK(slices.size() == 4);
  TextList seen;
  for (const std::vector<size_t>& slice : slices) {
    CHECK(slice.front() == 0);
    for (size_t at = 1; at < slice.size(); ++at) seen.push_back(std::to_string(slice[at]));
  }
  CHECK(seen.size() == 29);
  CHECK(seen.back() == "29");
  CHECK(readable_slices(table, {3}, 8845) == std::vector<std::vector<size_t>>{{3}});
  CHECK(readable_slices(table, {}, 8845).empty());
}

TEST_CASE("A wide table lies on landscape pages with what belongs to it") {
  DocParagraph body = paragraph(TextRole::body, "正文"), note = paragraph(TextRole::note, "注");
  DocParagraph title = paragraph(TextRole::title, "任务分解表");
  DocTable wide = test::plain_table(9, 2), narrow = test::plain_table(3, 2);
  Document document = of_blocks(
      {PageBreak{}, body, narrow, PageBreak{}, title, wide, note, PageBreak{}, body, PageBreak{}});
  CHECK(sections_of(document) ==
        std::vector<DocxSection>{{false, 1, 3}, {true, 4, 7}, {false, 8, 9}});
  std::string xml = content_of(document);
  CHECK(count_of(xml, "<w:sectPr>") == 3);
  CHECK(count_of(xml, "w:orient=\"landscape\"") == 1);
  CHECK(count_of(xml, "<w:pageBreakBefore/>") == 0);
  document.landscape = true;
  CHECK(sections_of(document) == std::vector<DocxSection>{{true, 1, 9}});
}

TEST_CASE("An empty document is one empty paragraph") {
  std::string xml = content_of(Document{});
  CHECK(xml.find("<w:body><w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p><w:sectPr>") !=
        std::string::npos);
  CHECK(text_back(Document{}) == "");
}

TEST_CASE("The date stands four characters from the right, the office centred over it") {
  std::string xml = content_of(of_blocks({SealLine{"县政府", "2024年6月30日"}}));
  double pitch = kCharacterPitch;
  CHECK(values_of(xml, "w:right")[0] == std::to_string(static_cast<int>(5.75 * pitch + 0.5)));
  CHECK(values_of(xml, "w:right")[1] == std::to_string(static_cast<int>(4 * pitch)));
  std::string office = "青山县民生实事工作领导小组办公室综合协调组";  // wider than the date by 14
  std::string wide = content_of(of_blocks({SealLine{office, "2024年6月30日"}}));
  CHECK(values_of(wide, "w:right")[0] == "0");
  CHECK(values_of(wide, "w:right")[1] == std::to_string(static_cast<int>(7.25 * pitch + 0.5)));
}

TEST_CASE("A drawing is a picture with words for who cannot see it, scaled to the page") {
  Drawing drawing{312, 20, "完成率<58%>", {}};
  Shape rising;
  rising.kind = Shape::Kind::line;
  rising.x = 10;
  rising.y = 20;
  rising.width = 40;
  rising.height = -10;
  rising.stroke = 0x1456B8;
  drawing.shapes = {rising};
  std::string xml = content_of(of_blocks({drawing}));
  CHECK(count_of(xml, "descr=\"完成率&lt;58%>\"") == 1);
  CHECK(xml.find("<mc:Fallback><w:t>完成率&lt;58%&gt;</w:t></mc:Fallback>") != std::string::npos);
  CHECK(values_of(xml, "cx")[0] == "5616575");  // 156 mm
  CHECK(xml.find("<a:xfrm flipV=\"1\"><a:off x=\"180018\" y=\"180018\"/>"
                 "<a:ext cx=\"720074\" cy=\"180018\"/></a:xfrm>") != std::string::npos);
  drawing.width = 0;
  CHECK(count_of(content_of(of_blocks({drawing})), "<w:drawing>") == 0);
}

TEST_CASE("Hostile text stays text in every place, and all of it stays") {
  Document document = test::hostile_paper();
  std::string text = text_back(document);
  CHECK(text.find("甲乙]]></w:t><script>alert(1)</"
                  "script>&amp;\"'𠮷䶮😀👨‍👩‍👧\uFFFD\uFFFD长长") !=
        std::string::npos);
  // The masthead's four, one of each role, two cells, the drawing's, two of the seal, the imprint.
  CHECK(count_of(text, "长") >= (4 + 11 + 2 + 1 + 2 + 1) * 5000);
  for (const test::SamplePaper& paper : test::sample_papers()) {
    CAPTURE(paper.name);
    CHECK(read_docx(write_docx(paper.document)));
  }
}

TEST_CASE("A table of 400 rows is all there") {
  std::string text = text_back(of_blocks({test::plain_table(4, 400)}));
  CHECK(count_of(text, "\n") == 402);
  CHECK(text.find("400行1列\t400行2列\t400行3列\t400行4列\n") != std::string::npos);
}

}  // namespace
}  // namespace minsheng
