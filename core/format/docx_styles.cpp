#include "format/docx_styles.h"

#include <pugixml.hpp>

#include "format/docx_fonts.h"
#include "format/docx_page.h"
#include "format/docx_xml.h"

namespace minsheng {
namespace {

// Of a line: 22 to the page, as its text needs it, a tenth more, or next to none.
enum class LineHeight { grid, natural, loose, hairline };

struct ParagraphStyle {
  const char* id;
  const char* name;  // English ones are Word's own styles, which it shows in its language
  const char* font;  // of Chinese text
  int size;          // in half points
  const char* align;
  int left, hanging, first;  // indents in characters
  LineHeight lines;
  int before, after;  // twips
  bool keep_next;
  int outline;  // level in the navigation pane, -1 for none
  const char* color;
};

constexpr int kLine = kLinePitch;
constexpr char kBlack[] = "auto";
constexpr char kRed[] = "FF0000";

constexpr ParagraphStyle kStyles[] = {
    {"BodyText", "公文正文", kFangsong, 32, "both", 0, 0, 2, LineHeight::grid, 0, 0, false, -1,
     kBlack},
    {"Title", "Title", kTitleSong, 44, "center", 0, 0, 0, LineHeight::grid, 0, kLine, true, -1,
     kBlack},
    {"Subtitle", "Subtitle", kKaiti, 32, "center", 0, 0, 0, LineHeight::grid, 0, kLine, true, -1,
     kBlack},
    {"Addressee", "主送机关", kFangsong, 32, "both", 0, 0, 0, LineHeight::grid, 0, 0, false, -1,
     kBlack},
    {"Heading1", "heading 1", kHeiti, 32, "both", 0, 0, 2, LineHeight::grid, 0, 0, true, 0, kBlack},
    {"Heading2", "heading 2", kKaiti, 32, "both", 0, 0, 2, LineHeight::grid, 0, 0, true, 1, kBlack},
    {"Heading3", "heading 3", kFangsong, 32, "both", 0, 0, 2, LineHeight::grid, 0, 0, true, 2,
     kBlack},
    {"Heading4", "heading 4", kFangsong, 32, "both", 0, 0, 2, LineHeight::grid, 0, 0, true, 3,
     kBlack},
    {"Caption", "caption", kHeiti, 28, "center", 0, 0, 0, LineHeight::grid, 0, 60, true, -1,
     kBlack},
    {"TableNote", "表注", kFangsong, 21, "both", 0, 0, 0, LineHeight::loose, 60, 60, false, -1,
     kBlack},
    // The names of attachments stand below each other, behind 附件：
    {"Attachment", "附件说明", kFangsong, 32, "both", 5, 3, 0, LineHeight::grid, kLine, 0, false,
     -1, kBlack},
    {kAttachmentMarkStyle, "附件标识", kHeiti, 32, "left", 0, 0, 0, LineHeight::grid, 0, 0, true,
     -1, kBlack},
    {kMastheadNameStyle, "版头", kTitleSong, 88, "center", 0, 0, 0, LineHeight::natural,
     twips_of_millimetres(35), 0, true, -1, kRed},
    {kMastheadNumberStyle, "期号", kFangsong, 32, "center", 0, 0, 0, LineHeight::grid, kLine / 2, 0,
     true, -1, kBlack},
    {kMastheadLineStyle, "版头行", kFangsong, 32, "left", 0, 0, 0, LineHeight::grid, 0, 2 * kLine,
     true, -1, kBlack},
    {kSealLineStyle, "署名日期", kFangsong, 32, "right", 0, 0, 0, LineHeight::grid, 0, 0, false, -1,
     kBlack},
    {kImprintStyle, "版记", kFangsong, 28, "left", 4, 3, 0, LineHeight::grid, 0, 0, false, -1,
     kBlack},
    {kDrawingStyle, "图", kHeiti, 21, "center", 0, 0, 0, LineHeight::natural, 0, 0, false, -1,
     kBlack},
    {kSpacerStyle, "间隔", kFangsong, 2, "left", 0, 0, 0, LineHeight::hairline, 0, 0, false, -1,
     kBlack},
    {kFooterStyle, "footer", kSongti, 28, "left", 0, 0, 0, LineHeight::natural, 0, 0, false, -1,
     kBlack},
    {kLargeCellStyle, "表格文字（小四）", kFangsong, 24, "left", 0, 0, 0, LineHeight::loose, 0, 0,
     false, -1, kBlack},
    {kMediumCellStyle, "表格文字（五号）", kFangsong, 21, "left", 0, 0, 0, LineHeight::loose, 0, 0,
     false, -1, kBlack},
    {kSmallCellStyle, "表格文字（小五）", kFangsong, 18, "left", 0, 0, 0, LineHeight::loose, 0, 0,
     false, -1, kBlack},
};

void add_spacing(pugi::xml_node properties, LineHeight lines, int before, int after) {
  struct Height {
    int line;
    const char* rule;  // exact: twips; auto: 1/240 of what the text needs
  };
  static constexpr Height kHeights[] = {
      {kLinePitch, "exact"}, {240, "auto"}, {264, "auto"}, {20, "exact"}};
  const Height& height = kHeights[static_cast<size_t>(lines)];
  add_element(properties, "w:spacing",
              {{"w:before", before},
               {"w:after", after},
               {"w:line", height.line},
               {"w:lineRule", std::string(height.rule)}});
}

// In characters of the style's own size. For the body also as Word's 字符, so that the indents of a
// paragraph follow when somebody makes its text larger.
void add_indents(pugi::xml_node properties, const ParagraphStyle& style) {
  pugi::xml_node indents = add_element(properties, "w:ind");
  bool as_body = style.size == 2 * kBodySize;
  auto add = [&](const char* characters, const char* twips, int count) {
    if (count == 0) return;
    if (as_body) indents.append_attribute(characters) = count * 100;
    indents.append_attribute(twips) =
        as_body ? twips_of_characters(count) : count * style.size * 10;
  };
  add("w:leftChars", "w:left", style.left);
  add("w:hangingChars", "w:hanging", style.hanging);
  add("w:firstLineChars", "w:firstLine", style.first);
}

void add_fonts(pugi::xml_node properties, const char* chinese, const char* latin) {
  add_element(
      properties, "w:rFonts",
      {{"w:ascii", latin}, {"w:hAnsi", latin}, {"w:eastAsia", chinese}, {"w:cs", kLatinFont}});
}

void add_size(pugi::xml_node properties, int half_points) {
  add_value(properties, "w:sz", half_points);
  add_value(properties, "w:szCs", half_points);
}

void add_defaults(pugi::xml_node styles) {
  pugi::xml_node defaults = add_element(styles, "w:docDefaults");
  pugi::xml_node run = add_element(add_element(defaults, "w:rPrDefault"), "w:rPr");
  add_fonts(run, kFangsong, kLatinFont);
  add_size(run, 2 * kBodySize);
  add_element(run, "w:lang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}, {"w:bidi", "ar-SA"}});
  add_element(add_element(defaults, "w:pPrDefault"), "w:pPr");
}

pugi::xml_node add_style(pugi::xml_node styles, const char* id, const char* name) {
  pugi::xml_node style = add_element(styles, "w:style", {{"w:type", "paragraph"}});
  style.append_attribute("w:styleId") = id;
  add_value(style, "w:name", name);
  return style;
}

// The base of all others. Lines and characters have the document grid's distances by themselves
// and do not snap to it, as programs differ in that: LibreOffice puts a character that is wider
// than its cell into two. Extra space between Chinese and Latin would break the 28 of a line.
void add_normal_style(pugi::xml_node styles) {
  pugi::xml_node style = add_style(styles, "Normal", "Normal");
  style.append_attribute("w:default") = "1";
  add_element(style, "w:qFormat");
  pugi::xml_node paragraph = add_element(style, "w:pPr");
  for (const char* off : {"w:widowControl", "w:autoSpaceDE", "w:autoSpaceDN", "w:snapToGrid"}) {
    add_value(paragraph, off, "0");
  }
  add_spacing(paragraph, LineHeight::grid, 0, 0);
  add_value(paragraph, "w:jc", "both");
  pugi::xml_node run = add_element(style, "w:rPr");
  add_value(run, "w:snapToGrid", "0");
  add_value(run, "w:spacing", kCharacterSpacing);
  add_size(run, 2 * kBodySize);
}

void add_paragraph_style(pugi::xml_node styles, const ParagraphStyle& look) {
  pugi::xml_node style = add_style(styles, look.id, look.name);
  add_value(style, "w:basedOn", "Normal");
  add_element(style, "w:qFormat");
  pugi::xml_node paragraph = add_element(style, "w:pPr");
  if (look.keep_next) add_element(paragraph, "w:keepNext");
  add_spacing(paragraph, look.lines, look.before, look.after);
  add_indents(paragraph, look);
  // Equal neighbours, as the lines of 附件说明, have their distance once.
  if (look.before > 0) add_element(paragraph, "w:contextualSpacing");
  add_value(paragraph, "w:jc", look.align);
  if (look.outline >= 0) add_value(paragraph, "w:outlineLvl", look.outline);
  pugi::xml_node run = add_element(style, "w:rPr");
  add_fonts(run, look.font, look.font == kSongti ? kSongti : kLatinFont);
  add_value(run, "w:color", look.color);
  if (look.size != 2 * kBodySize) add_value(run, "w:spacing", 0);
  add_size(run, look.size);
}

}  // namespace

const char* docx_style_of(TextRole role) {
  switch (role) {
    case TextRole::body:
      return "BodyText";
    case TextRole::title:
      return "Title";
    case TextRole::subtitle:
      return "Subtitle";
    case TextRole::addressee:
      return "Addressee";
    case TextRole::heading1:
      return "Heading1";
    case TextRole::heading2:
      return "Heading2";
    case TextRole::heading3:
      return "Heading3";
    case TextRole::heading4:
      return "Heading4";
    case TextRole::caption:
      return "Caption";
    case TextRole::note:
      return "TableNote";
    case TextRole::attachment:
      return "Attachment";
  }
  return "BodyText";
}

std::string docx_styles() {
  pugi::xml_document part;
  pugi::xml_node styles = add_word_root(part, "w:styles");
  add_defaults(styles);
  add_normal_style(styles);
  for (const ParagraphStyle& look : kStyles) add_paragraph_style(styles, look);
  return xml_bytes(part);
}

}  // namespace minsheng
