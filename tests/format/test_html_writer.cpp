// Web pages of papers: what stands in them; how they print is looked at in the browser.
#include <doctest/doctest.h>

#include "base/base64.h"
#include "base/hash.h"
#include "format/html_table.h"
#include "format/html_writer.h"
#include "format/svg_writer.h"

using namespace minsheng;

namespace {

constexpr int kPage = 8845;  // twips: an upright page's text

std::string between(const std::string& text, std::string_view begin, std::string_view end) {
  size_t first = text.find(begin);
  REQUIRE(first != std::string::npos);
  first += begin.size();
  size_t last = text.find(end, first);
  REQUIRE(last != std::string::npos);
  return text.substr(first, last - first);
}

std::string main_of(const Document& document) {
  return between(write_html(document), "<main>\n", "</main>\n</body>\n</html>\n");
}

std::string main_of(DocBlock block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return main_of(document);
}

const std::string kHostile = "</script><img src=x onerror=\"alert('1')\">]]>&amp;\x01\n😀𠮷\xFF";
const std::string kHarmless =
    "&lt;/script&gt;&lt;img src=x onerror=&quot;alert('1')&quot;&gt;]]&gt;&amp;amp;";

}  // namespace

TEST_CASE("The page names what it is and allows nothing but its own style") {
  Document document;
  document.title = "通报 </title><script>";
  document.office = "民生办\" onload=\"";
  document.made = "2024-06-30T09:41:00+08:00";
  std::string page = write_html(document);
  std::string style = between(page, "<style>", "</style>");
  CHECK(style.find('<') == std::string::npos);
  CHECK(style.find("size: A4 portrait") != std::string::npos);
  CHECK(page.substr(0, page.find("<style>")) ==
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'sha256-" +
            to_base64(sha256(style)) +
            "'; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n"
            "<meta name=\"author\" content=\"民生办&quot; onload=&quot;\">\n"
            "<meta name=\"dcterms.created\" content=\"2024-06-30T09:41:00+08:00\">\n"
            "<title>通报 &lt;/title&gt;&lt;script&gt;</title>\n");
  CHECK(page.ends_with("</style>\n</head>\n<body>\n<main>\n</main>\n</body>\n</html>\n"));
}

TEST_CASE("A landscape paper has a turned sheet") {
  Document document;
  document.landscape = true;
  CHECK(write_html(document).find("size: A4 landscape") != std::string::npos);
}

TEST_CASE("Paragraphs become elements by what they are for") {
  Document document;
  document.blocks = {paragraph(TextRole::title, "某某县人民政府关于2024年6月民生实事的通报"),
                     paragraph(TextRole::subtitle, "6月"),
                     paragraph(TextRole::addressee, "各单位："),
                     paragraph(TextRole::heading1, "一、甲"),
                     paragraph(TextRole::heading2, "（一）乙"),
                     paragraph(TextRole::heading3, "1.丙"),
                     paragraph(TextRole::heading4, "（1）丁"),
                     DocParagraph{TextRole::body, {{"局", true}, {"：好\n再", false}}},
                     paragraph(TextRole::body, ""),
                     paragraph(TextRole::caption, "表"),
                     paragraph(TextRole::note, "注"),
                     paragraph(TextRole::attachment, "附件"),
                     PageBreak{}};
  CHECK(main_of(document) ==
        "<h1>某某县人民政府关于<br>2024年6月民生实事的通报</h1>\n"
        "<p class=\"subtitle\">6月</p>\n<p class=\"addressee\">各单位：</p>\n"
        "<h2>一、甲</h2>\n<h3>（一）乙</h3>\n<h4>1.丙</h4>\n<h5>（1）丁</h5>\n"
        "<p><b>局</b>：好<br>再</p>\n<p><br></p>\n<p class=\"caption\">表</p>\n"
        "<p class=\"note\">注</p>\n<p class=\"attachment\">附件</p>\n"
        "<div class=\"page-break\"></div>\n");
}

TEST_CASE("Masthead, seal line and imprint frame a paper") {
  CHECK(main_of(Masthead{"民生实事工作专报", "第6期", "民生办", "6月30日"}) ==
        "<div class=\"masthead\">\n<p class=\"name\">民生实事工作专报</p>\n<p>第6期</p>\n"
        "<p class=\"issue\"><span>民生办</span><span>6月30日</span></p>\n</div>\n");
  CHECK(main_of(Masthead{"某某县领导小组\n民生实事工作专报", "", "", ""}) ==
        "<div class=\"masthead\">\n<p class=\"name\">某某县领导小组<br>民生实事工作专报</p>\n"
        "<p class=\"issue\"><span></span><span></span></p>\n</div>\n");
  CHECK(main_of(SealLine{"县政府", "2024年6月30日"}) ==
        "<div class=\"seal\">\n<p>县政府</p>\n<p>2024年6月30日</p>\n</div>\n");
  CHECK(main_of(Imprint{{"抄送：甲", "印发"}}) ==
        "<div class=\"imprint\">\n<p>抄送：甲</p>\n<p>印发</p>\n</div>\n");
}

TEST_CASE("Tables have a repeated head, spans, tones and no hidden columns") {
  DocTable table;
  table.columns = {{4, true}, {12, false}, {4, false}};
  table.head_rows = 1;
  DocCell id = text_cell("id"), tall = text_cell("甲\n乙"), done = percent_cell(Decimal(100));
  tall.row_span = 2;
  done.tone = Tone::slightly_late;
  done.bold = true;
  DocCell total = text_cell("合计");
  total.column_span = 2;
  table.rows = {head_row({"id", "单位", "完成率"}),
                {{id, tall, done}},
                {{id, text_cell("丙", CellAlign::center)}},
                {{total}}};
  CHECK(html_table(table, kPage) ==
        "<table class=\"large\">\n<colgroup><col width=\"73.3%\"><col "
        "width=\"26.7%\"></colgroup>\n"
        "<thead>\n<tr><th class=\"head center bold\">单位</th>"
        "<th class=\"head center bold\">完成率</th></tr>\n</thead>\n"
        "<tbody>\n<tr><td rowspan=\"2\">甲<br>乙</td>"
        "<td class=\"slightly-late end bold\">100.00%</td></tr>\n"
        "<tr><td class=\"center\">丙</td></tr>\n"
        "<tr><td>合计</td><td></td></tr>\n</tbody>\n</table>\n");
}

TEST_CASE("A span from the head into the body ends with the head") {
  DocTable table;
  table.head_rows = 1;
  DocCell tall = text_cell("甲");
  tall.row_span = 3;
  table.rows = {{{tall, text_cell("乙")}}, {{text_cell("丙")}}, {{text_cell("丁")}}};
  CHECK(html_table(table, kPage) ==
        "<table class=\"large\">\n<colgroup><col width=\"50%\"><col width=\"50%\"></colgroup>\n"
        "<thead>\n<tr><th>甲</th><th>乙</th></tr>\n</thead>\n"
        "<tbody>\n<tr><td rowspan=\"2\"></td><td>丙</td></tr>\n<tr><td>丁</td></tr>\n</tbody>\n"
        "</table>\n");
}

TEST_CASE("A table without a shown column is nothing, one of head rows has no body") {
  DocTable hidden;
  hidden.columns = {{8, true}};
  hidden.rows = {{{text_cell("id")}}};
  CHECK(html_table(hidden, kPage).empty());
  DocTable head;
  head.head_rows = 9;
  head.rows = {{{text_cell("甲")}}};
  CHECK(html_table(head, kPage) ==
        "<table class=\"large\">\n<colgroup><col width=\"100%\"></colgroup>\n"
        "<thead>\n<tr><th>甲</th></tr>\n</thead>\n</table>\n");
}

TEST_CASE("What is too wide for the page follows as a table with the rows' names, as in Word") {
  DocTable table;
  table.head_rows = 1;
  table.columns.assign(20, {6, false});
  table.rows.resize(2);
  for (int column = 0; column < 20; ++column) {
    table.rows[0].cells.push_back(text_cell("头" + std::to_string(column)));
    table.rows[1].cells.push_back(text_cell("格" + std::to_string(column)));
  }
  std::string html = html_table(table, kPage);
  // A column takes at least 4.5 characters of 180 twips and 140 of padding: nine fit into 8845.
  CHECK(html.find("<table class=\"small\">") == 0);
  CHECK(html.find("<th>头8</th></tr>") != std::string::npos);
  CHECK(html.find("<tr><th>头0</th><th>头9</th>") != std::string::npos);
  CHECK(html.find("<tr><td>格0</td><td>格17</td><td>格18</td><td>格19</td></tr>") !=
        std::string::npos);
}

TEST_CASE("Drawings stand in the page as they are drawn") {
  Drawing drawing{156, 10, "进度", {}};
  CHECK(main_of(drawing) == "<figure>\n" + write_svg(drawing) + "</figure>\n");
}

TEST_CASE("Hostile text stays text wherever it stands") {
  DocTable table;
  table.rows = {{{text_cell(kHostile)}}};
  Shape words;
  words.kind = Shape::Kind::text;
  words.text = kHostile;
  std::string shown = kHarmless + "<br>😀𠮷\uFFFD";
  CHECK(main_of(paragraph(TextRole::body, kHostile)) == "<p>" + shown + "</p>\n");
  Document document;
  document.blocks = {
      paragraph(TextRole::title, kHostile), table,
      Drawing{10, 10, kHostile, {words}},   Masthead{kHostile, kHostile, kHostile, kHostile},
      SealLine{kHostile, kHostile},         Imprint{{kHostile}}};
  std::string page = write_html(document);
  CHECK(page.find("<img") == std::string::npos);
  CHECK(page.find("</script") == std::string::npos);
  CHECK(page.find("onerror=\"") == std::string::npos);
  CHECK(page.find('\x01') == std::string::npos);
  size_t count = 0;
  for (size_t at = page.find(kHarmless); at != std::string::npos;
       at = page.find(kHarmless, at + 1)) {
    ++count;
  }
  CHECK(count >= 8);  // a title and a masthead's name may be broken elsewhere
}
