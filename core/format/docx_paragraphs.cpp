#include "format/docx_paragraphs.h"

#include <pugixml.hpp>

#include "base/utf8.h"
#include "format/docx_styles.h"
#include "format/docx_xml.h"
#include "format/printable.h"
#include "format/printed_width.h"

namespace minsheng {
namespace {

// Quotation marks, dashes and dots are Chinese and Latin characters at once: the hint has them
// taken from the Chinese font.
void add_run_properties(pugi::xml_node run, const RunLook& look) {
  pugi::xml_node properties = add_element(run, "w:rPr");
  pugi::xml_node fonts = add_element(properties, "w:rFonts", {{"w:hint", "eastAsia"}});
  if (look.font) fonts.append_attribute("w:eastAsia") = look.font;
  if (look.bold) add_element(properties, "w:b");
  if (look.color) add_value(properties, "w:color", look.color);
  if (look.half_points > 0) {
    add_value(properties, "w:sz", look.half_points);
    add_value(properties, "w:szCs", look.half_points);
  }
}

void add_words(pugi::xml_node run, std::string_view words) {
  if (words.empty()) return;
  pugi::xml_node text = add_element(run, "w:t", {{"xml:space", "preserve"}});
  text.text().set(std::string(words).c_str());
}

void add_line(pugi::xml_node run, std::string_view line) {
  bool first = true;
  for (std::string_view words : split(line, "\t")) {
    if (!first) add_element(run, "w:tab");
    first = false;
    add_words(run, words);
  }
}

// The title is broken here, so that no program breaks it within a word.
std::string broken_title(const DocParagraph& title, const DocxPage& page) {
  constexpr int kHalfCharacter = 220;  // twips, of 2号
  constexpr int kMargin = 2;           // half characters, so that a full line stands clear
  return join(title_lines(text_of(title), page.text_width() / kHalfCharacter - kMargin), "\n");
}

// 附件1 over the attachment itself, unlike 附件：1.任务分解表.
bool is_attachment_mark(const DocParagraph& paragraph) {
  constexpr int kLongest = 8;  // half characters: 附件12
  std::string text = text_of(paragraph);
  return paragraph.role == TextRole::attachment && text.starts_with("附件") &&
         printed_width(text) <= kLongest && text.find("：") == std::string::npos;
}

// Names of further attachments stand below the first one's, behind 附件：.
void indent_attachment(pugi::xml_node properties, std::string_view text) {
  if (text.starts_with("附件")) return;
  add_element(properties, "w:ind", {{"w:firstLineChars", 0}, {"w:firstLine", 0}});
}

const char* style_of(const DocParagraph& paragraph) {
  return is_attachment_mark(paragraph) ? kAttachmentMarkStyle : docx_style_of(paragraph.role);
}

}  // namespace

pugi::xml_node add_paragraph(pugi::xml_node parent, const char* style) {
  pugi::xml_node paragraph = add_element(parent, "w:p");
  add_value(add_element(paragraph, "w:pPr"), "w:pStyle", style);
  return paragraph;
}

void add_run(pugi::xml_node paragraph, std::string_view text, const RunLook& look) {
  std::string clean = printable(text);
  if (clean.empty()) return;
  pugi::xml_node run = add_element(paragraph, "w:r");
  add_run_properties(run, look);
  bool first = true;
  for (std::string_view line : split(clean, "\n")) {
    if (!first) add_element(run, "w:br");
    first = false;
    add_line(run, line);
  }
}

void add_text_paragraph(pugi::xml_node body, const DocParagraph& paragraph, const DocxPage& page,
                        Follows follows) {
  pugi::xml_node written = add_paragraph(body, style_of(paragraph));
  pugi::xml_node properties = written.child("w:pPr");
  if (follows == Follows::seal) add_element(properties, "w:keepNext");
  if (follows == Follows::title) add_element(properties, "w:spacing", {{"w:after", 0}});
  if (paragraph.role == TextRole::attachment) indent_attachment(properties, text_of(paragraph));
  if (paragraph.role == TextRole::title) {
    add_run(written, broken_title(paragraph, page));
    return;
  }
  for (const TextRun& run : paragraph.runs) add_run(written, run.text, {.bold = run.bold});
}

pugi::xml_node add_spacer(pugi::xml_node body) { return add_paragraph(body, kSpacerStyle); }

void add_page_break(pugi::xml_node body) {
  add_element(add_spacer(body).child("w:pPr"), "w:pageBreakBefore");
}

}  // namespace minsheng
