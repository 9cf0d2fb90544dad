// Web pages and what office programs put on the clipboard, to plain text.
#include <doctest/doctest.h>

#include "format/document_reader.h"
#include "format/html_reader.h"

namespace minsheng {
namespace {

std::string read(std::string_view html) { return read_html(html).value().text; }

TEST_CASE("paragraphs are lines, white space runs together") {
  CHECK(read("<html><head><title>题</title></head><body><h1>方案</h1>\n<p>一、\n  就业</p>"
             "<div>A  B\n c<br>次行</div>尾</body></html>") == "方案\n一、就业\nA B c\n次行\n尾\n");
}

TEST_CASE("entities become characters, unknown ones stay") {
  CHECK(
      read(
          "<p>&lt;&amp;&gt;&nbsp;&ldquo;民&#29983;&#x5B9E;&rdquo;&mdash;&unheard;&#0;&;AT&T</p>") ==
      "<&>\u00A0“民生实”—&unheard;\uFFFD&;AT&T\n");
}

TEST_CASE("scripts, styles, comments, conditional marks and hidden things are left out") {
  CHECK(read("<!DOCTYPE html><?xml version=\"1.0\"?><style>p{}</style><script>if(a<b)</p></script>"
             "<xml><w:View>Normal</w:View></xml><!--[if gte mso 9]><p>旧</p><![endif]-->"
             "<p><![if !supportLists]>甲<![endif]><span style=\"DISPLAY: none\">藏<b>藏</b></span>"
             "<del>删</del><ins>增</ins><o:p>&#8203;</o:p></p>") == "甲增\n");
}

TEST_CASE("an element that is never closed does not swallow the page") {
  CHECK(read("<head><meta charset=utf-8><p>甲</p><script>乙") == "甲\n乙\n");
}

TEST_CASE("tables with spans come out by their columns") {
  CHECK(
      read(
          "<table><tr><th>序号<th colspan=2>任务与指标<th>单位</tr>"
          "<tr><td rowspan=\"2\">1</td><td>就业</td><td>1500人</td><td rowspan=2>县人社局</td></tr>"
          "<tr><td>培训</td><td>300人</td></tr></table>后") ==
      "序号\t任务与指标\t\t单位\n1\t就业\t1500人\t县人社局\n\t培训\t300人\n\n后\n");
}

TEST_CASE("rows and cells need no end tags, cells hold paragraphs") {
  CHECK(read("<table "
             "border=1>\n<tr>\n<td><p>甲</p><p>乙</p>\n<td>丙<br>丁\n<tr><td>戊<td>己</table>") ==
        "甲 乙\t丙 丁\n戊\t己\n\n");
}

TEST_CASE("a cell that spans to the end of the table does so") {
  CHECK(read("<table><tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁</table>") ==
        "甲\t乙\n\t丙\n\t丁\n\n");
}

TEST_CASE("lists are numbered as browsers number them") {
  CHECK(read("<ol start=3><li>甲<li value=7>乙</li><ol type=a><li>丙</ol><li>丁</ol>"
             "<ol style='list-style-type: cjk-ideographic'><li><p>戊</p></li></ol>"
             "<ul><li>己</li></ul><ul style='list-style:none'><li>庚</ul>") ==
        "3. 甲\n7. 乙\na. 丙\n8. 丁\n一、戊\n•己\n庚\n");
}

TEST_CASE("the numbers that Word prints in its lists are kept") {
  CHECK(read("<p class=MsoListParagraph style='text-indent:-21.0pt;mso-list:l0 level1 lfo1'>"
             "<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span "
             "style='font:7.0pt \"Times New Roman\"'> </span></span></span><![endif]>"
             "扩大\n就业</p>") == "一、 扩大就业\n");
}

TEST_CASE("pages of Excel keep their cells") {
  CHECK(read("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>\r\n"
             "<!--StartFragment--><table><col width=72 style='width:54pt'>\r\n"
             " <tr height=18><td height=18 x:num=\"0.7822\">78.22%</td>\r\n"
             "  <td class=xl65>城镇<br>\r\n    新增</td></tr>\r\n"
             " <tr><td>2</td><td>a &lt; b</td></tr></table><!--EndFragment--></body></html>") ==
        "78.22%\t城镇 新增\n2\ta < b\n\n");
}

TEST_CASE("preformatted text keeps its lines") {
  CHECK(read("<pre>一、甲\n二、乙\n</pre>") == "一、甲\n二、乙\n");
}

TEST_CASE("a < that begins no tag is text, quotes may hold a >") {
  CHECK(read("<p title='a>b' data-x=\"1 > 0\">1 < 2 <3</p>") == "1 < 2 <3\n");
  CHECK(read("<p title=\"never closed>甲</p>乙") == "甲\n乙\n");
}

TEST_CASE("HTML is told from plain text by its beginning") {
  CHECK(looks_like_html("\n <!DOCTYPE HTML>"));
  CHECK(looks_like_html("<HTML xmlns=x>"));
  CHECK(looks_like_html("<table><tr>"));
  CHECK(!looks_like_html("<临江区方案>"));
  CHECK(!looks_like_html("一、<table>"));
  CHECK(!looks_like_html(""));
}

TEST_CASE("of what was pasted the HTML is taken where it tells more") {
  CHECK(read_clipboard("甲\t乙\n", "<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table>") ==
        "甲\t乙\n\t丙\n\n");
  CHECK(read_clipboard("一、甲", "<p>甲</p>") == "一、甲");
  CHECK(read_clipboard("", "<p>甲</p>") == "甲\n");
  CHECK(read_clipboard("甲", "") == "甲");
  CHECK(read_clipboard("甲", "<table></table>") == "甲");
}

}  // namespace
}  // namespace minsheng
