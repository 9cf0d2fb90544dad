// Word documents, written part by part, to plain text.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "format/docx_reader.h"
#include "format/office_parts.h"

namespace minsheng {
namespace {

using test::docx;
using test::paragraph;

// The text, or the message.
std::string read(const std::string& body, const std::vector<ZipPart>& parts = {}) {
  Result<OfficeText> office = read_docx(docx(body, parts));
  return office ? office.value().text : to_text(office.error().message);
}

std::vector<std::string> notes_of(const std::string& body) {
  std::vector<std::string> notes;
  Result<OfficeText> office = read_docx(docx(body));
  for (const Diagnostic& note : office.value().notes) notes.push_back(note.code);
  return notes;
}

std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }

std::string table(const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }

TEST_CASE("paragraphs of a Word document are lines, blank ones at most one") {
  CHECK(read(paragraph("临江区民生实事") + paragraph("") + paragraph("  ") + "<w:p/>" +
             paragraph("　　一、就业 ")) == "临江区民生实事\n\n一、就业\n");
}

TEST_CASE("runs join, with their breaks, tabs, hyphens and symbols") {
  CHECK(read("<w:p><w:r><w:tab/><w:t>牵头</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t>"
             "<w:t>单位</w:t><w:tab/><w:t>县</w:t><w:noBreakHyphen/><w:t>市</w:t><w:br/>"
             "<w:t>次行</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
             "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:softHyphen/></w:r></w:p>") ==
        "牵头 单位\t县-市\n次行✓≥\n");
}

TEST_CASE("a table is one line a row with tabs between the cells") {
  CHECK(read(paragraph("附件") +
             table(row(cell("序号") + cell("任务")) + row(cell("1") + cell("新建学校"))) +
             paragraph("注")) == "附件\n\n序号\t任务\n1\t新建学校\n\n注\n");
}

TEST_CASE("merged cells of a Word table are printed once, what they cover is empty") {
  std::string rows =
      row(cell("序号") + cell("任务与指标", "<w:gridSpan w:val=\"2\"/>") + cell("牵头单位")) +
      row(cell("1", "<w:vMerge w:val=\"restart\"/>") + cell("就业") + cell("1500人") +
          cell("县人社局", "<w:vMerge w:val=\"restart\"/>")) +
      row(cell("", "<w:vMerge/>") + cell("培训") + cell("300人") + cell("旧字", "<w:vMerge/>"));
  CHECK(read(table(rows)) ==
        "序号\t任务与指标\t\t牵头单位\n1\t就业\t1500人\t县人社局\n\t培训\t300人\n\n");
}

TEST_CASE("cells left out before a row keep its columns in place") {
  std::string rows = row(cell("序号") + cell("任务") + cell("单位")) +
                     "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("修路") +
                     cell("县交通局") + "</w:tr>";
  CHECK(read(table(rows)) == "序号\t任务\t单位\n\t修路\t县交通局\n\n");
}

TEST_CASE("paragraphs, breaks and tables within a cell run together") {
  std::string inner = table(row(cell("甲") + cell("乙")) + row(cell("丙") + cell("丁")));
  std::string rows =
      row(cell("1") + "<w:tc>" + paragraph("县教育局") + paragraph("县财政局") + "</w:tc>") +
      row(cell("2") + "<w:tc>" + inner + "<w:p/></w:tc>");
  CHECK(read(table(rows)) == "1\t县教育局 县财政局\n2\t甲 乙 丙 丁\n\n");
}

TEST_CASE("a table of one column is its content, even when that is a table") {
  std::string inner = table(row(cell("序号") + cell("任务")) + row(cell("1") + cell("修路")));
  CHECK(read(table(row("<w:tc>" + paragraph("标题") + inner + paragraph("完") + "</w:tc>"))) ==
        "标题\n\n序号\t任务\n1\t修路\n\n完\n");
}

TEST_CASE("title and remark rows of a table are paragraphs") {
  std::string rows =
      row(cell("任务分解表", "<w:gridSpan w:val=\"2\"/>")) + row(cell("任务") + cell("单位")) +
      row(cell("一、省级", "<w:gridSpan w:val=\"2\"/>")) + row(cell("修路") + cell("县交通局")) +
      row(cell("注：按月报送", "<w:gridSpan w:val=\"2\"/>"));
  CHECK(read(table(rows)) ==
        "任务分解表\n\n任务\t单位\n一、省级\t\n修路\t县交通局\n\n注：按月报送\n");
}

TEST_CASE("text boxes come once, behind the paragraph they belong to") {
  std::string box = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
  std::string both = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" +
                     box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" +
                     box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
  CHECK(read("<w:p><w:r>" + both + "</w:r><w:r><w:t>正文</w:t></w:r></w:p>" + paragraph("后")) ==
        "正文\n框内\n后\n");
  CHECK(read("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>") ==
        "框内\n");
}

TEST_CASE("a text box within a text box is read too") {
  std::string inner = "<w:txbxContent>" + paragraph("内") + "</w:txbxContent>";
  CHECK(read("<w:p><w:r><w:t>正文</w:t><w:txbxContent><w:p><w:r><w:t>外</w:t>" + inner +
             "</w:r></w:p></w:txbxContent></w:r></w:p>") == "正文\n外\n内\n");
}

TEST_CASE("tracked changes are accepted, and a note says so") {
  std::string body =
      "<w:p><w:r><w:t>新增就业</w:t></w:r><w:del><w:r><w:delText>1400</w:delText></w:r></w:del>"
      "<w:ins><w:r><w:t>1500</w:t></w:r></w:ins><w:r><w:t>人</w:t></w:r>"
      "<w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom>"
      "<w:moveTo><w:r><w:t>。</w:t></w:r></w:moveTo></w:p>";
  CHECK(read(body) == "新增就业1500人。\n");
  CHECK(notes_of(body) == std::vector<std::string>{"tracked-changes"});
}

TEST_CASE("a paragraph whose mark was deleted runs on into the next") {
  CHECK(read(paragraph("城镇", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + paragraph("新增就业")) ==
        "城镇新增就业\n");
}

TEST_CASE("deleted rows and cells of a table are gone") {
  std::string rows = row(cell("任务") + cell("单位")) +
                     "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("旧") + cell("旧") +
                     "</w:tr>" + row(cell("修路") + cell("县交通局"));
  CHECK(read(table(rows)) == "任务\t单位\n修路\t县交通局\n\n");
}

TEST_CASE("of fields only the result is text, and a broken field hides one paragraph at most") {
  const std::string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  const std::string code = "<w:r><w:instrText> DATE </w:instrText><w:t>码</w:t></w:r>";
  const std::string separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  const std::string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  const std::string text = "<w:r><w:t>甲</w:t></w:r>";
  CHECK(read("<w:p>" + begin + code + separate + text + end + text + "</w:p>") == "甲甲\n");
  CHECK(read("<w:p>" + begin + code + end + text + "</w:p>") == "甲\n");
  CHECK(read("<w:p>" + text + begin + code + "</w:p>" + paragraph("乙")) == "甲\n乙\n");
  CHECK(read("<w:p><w:hyperlink>" + text + "</w:hyperlink><w:fldSimple w:instr=\"PAGE\">" + text +
             "</w:fldSimple></w:p>") == "甲甲\n");
}

TEST_CASE("content controls, ruby and formulas are read, hidden text is not") {
  CHECK(read("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + paragraph("控件") +
             "</w:sdtContent></w:sdt>") == "控件\n");
  CHECK(read("<w:p><w:r><w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉"
             "</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>") == "汉\n");
  CHECK(read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr>"
             "<w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r></w:p>") == "显\n");
}

TEST_CASE("footnotes are set at the end in the order they are referred to") {
  std::string body =
      "<w:p><w:r><w:t>新增就业</w:t><w:footnoteReference w:id=\"3\"/><w:t>1500人</w:t>"
      "<w:footnoteReference w:id=\"2\"/></w:r></w:p>";
  std::string notes = "<w:footnote w:id=\"0\" w:type=\"separator\">" + paragraph("线") +
                      "</w:footnote><w:footnote w:id=\"2\">" + paragraph("乙") +
                      "</w:footnote><w:footnote w:id=\"3\">" + paragraph("甲") + "</w:footnote>";
  CHECK(read(body, {test::footnotes_part(notes)}) == "新增就业1500人\n注1：甲\n注2：乙\n");
}

TEST_CASE("lines of a table of contents are left out") {
  std::string styles = "<w:style w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>";
  CHECK(read(paragraph("目录") + paragraph("一、就业\t1", "<w:pStyle w:val=\"11\"/>") +
                 paragraph("一、就业"),
             {test::styles_part(styles)}) == "目录\n一、就业\n");
}

TEST_CASE("pictures are counted") {
  CHECK(notes_of("<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing></w:r></w:p>" +
                 paragraph("文")) == std::vector<std::string>{"pictures"});
}

TEST_CASE("the main part is the one the package names, wherever it lies") {
  std::string bytes =
      write_zip({{"_rels/.rels",
                  "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                  "Target=\"/word/document2.xml\"/></Relationships>"},
                 {"word/document2.xml",
                  "<n:document xmlns:n=\"n\"><n:body><n:p><n:r><n:t>民生</n:t></n:r>"
                  "</n:p></n:body></n:document>"}});
  CHECK(read_docx(bytes).value().text == "民生\n");
}

TEST_CASE("entities are those of XML; a document type brings none and fetches nothing") {
  std::string bytes = write_zip(
      {{"word/document.xml",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"yyyyyyyyyy\">]>"
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&lt;&#20154;&x;&y;</w:t></w:r></w:p>"
        "</w:body></w:document>"}});
  CHECK(read_docx(bytes).value().text == "<人&x;&y;\n");
}

TEST_CASE("bytes that are no UTF-8 are shown as such") {
  std::string text = read(paragraph("民\xFF生"));
  CHECK(text == "民\uFFFD生\n");
}

}  // namespace
}  // namespace minsheng
