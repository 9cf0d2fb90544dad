#include "format/docx_letterhead.h"

#include <algorithm>
#include <pugixml.hpp>

#include "format/docx_paragraphs.h"
#include "format/docx_styles.h"
#include "format/docx_xml.h"
#include "format/printable.h"
#include "format/printed_width.h"

namespace minsheng {
namespace {

// A rule, as wide as the type area. `size` is in 1/8 point, `space` to the text in points.
void add_rule(pugi::xml_node borders, const char* side, int size, int space, const char* color) {
  add_element(
      borders, side,
      {{"w:val", "single"}, {"w:sz", size}, {"w:space", space}, {"w:color", std::string(color)}});
}

void add_right_tab(pugi::xml_node properties, int position) {
  pugi::xml_node tabs = add_element(properties, "w:tabs");
  add_element(tabs, "w:tab", {{"w:val", "right"}, {"w:pos", position}});
}

// As large as the line allows, at most 52 points; in half points.
int name_size(const std::string& name, const DocxPage& page) {
  int characters = std::max((printed_width(name) + 1) / 2, 1);
  return std::clamp(page.text_width() / 10 / characters, 44, 104);
}

void add_masthead_name(pugi::xml_node body, const std::string& name, const DocxPage& page) {
  add_run(add_paragraph(body, kMastheadNameStyle), name, {.half_points = name_size(name, page)});
}

// Both one character from the edge, 4 mm above the red rule.
void add_masthead_line(pugi::xml_node body, const Masthead& masthead, const DocxPage& page) {
  pugi::xml_node line = add_paragraph(body, kMastheadLineStyle);
  pugi::xml_node properties = line.child("w:pPr");
  add_rule(add_element(properties, "w:pBdr"), "w:bottom", 16, 11, "FF0000");
  add_right_tab(properties, page.text_width() - twips_of_characters(1));
  std::string date = printable_line(masthead.date);
  add_run(line, "　" + printable_line(masthead.issuer) + (date.empty() ? "" : "\t" + date));
}

void add_seal_text(pugi::xml_node body, const std::string& text, double right, bool first) {
  pugi::xml_node line = add_paragraph(body, kSealLineStyle);
  pugi::xml_node properties = line.child("w:pPr");
  if (first) {
    add_element(properties, "w:keepNext");
    add_element(properties, "w:spacing", {{"w:before", 2 * kLinePitch}});
  }
  add_element(properties, "w:ind", {{"w:right", twips_of_characters(right)}});
  add_run(line, text);
}

// A table that floats at the foot of the last page. Its outer rules are 0.35 mm thick, those
// between its lines 0.25 mm.
pugi::xml_node add_imprint_frame(pugi::xml_node body, const DocxPage& page) {
  pugi::xml_node table = add_element(body, "w:tbl");
  pugi::xml_node properties = add_element(table, "w:tblPr");
  add_element(properties, "w:tblpPr",
              {{"w:vertAnchor", "margin"},
               {"w:horzAnchor", "page"},
               {"w:tblpX", page.left},
               {"w:tblpYSpec", "bottom"}});
  add_element(properties, "w:tblW", {{"w:w", page.text_width()}, {"w:type", "dxa"}});
  pugi::xml_node borders = add_element(properties, "w:tblBorders");
  add_rule(borders, "w:top", 8, 0, "auto");
  add_rule(borders, "w:bottom", 8, 0, "auto");
  add_rule(borders, "w:insideH", 6, 0, "auto");
  add_element(properties, "w:tblLayout", {{"w:type", "fixed"}});
  pugi::xml_node margins = add_element(properties, "w:tblCellMar");
  for (const char* side : {"w:left", "w:right"}) {  // programs differ in where they begin
    add_element(margins, side, {{"w:w", 0}, {"w:type", "dxa"}});
  }
  add_element(add_element(table, "w:tblGrid"), "w:gridCol", {{"w:w", page.text_width()}});
  return table;
}

void add_imprint_line(pugi::xml_node table, const std::string& text, const DocxPage& page) {
  pugi::xml_node cell = add_element(add_element(table, "w:tr"), "w:tc");
  pugi::xml_node width = add_element(add_element(cell, "w:tcPr"), "w:tcW");
  width.append_attribute("w:w") = page.text_width();
  width.append_attribute("w:type") = "dxa";
  pugi::xml_node line = add_paragraph(cell, kImprintStyle);
  add_right_tab(line.child("w:pPr"), page.text_width() - twips_of_characters(1));
  add_run(line, text);
}

}  // namespace

void add_masthead(pugi::xml_node body, const Masthead& masthead, const DocxPage& page) {
  add_masthead_name(body, printable_line(masthead.name), page);
  std::string number = printable_line(masthead.number);
  if (!number.empty()) add_run(add_paragraph(body, kMastheadNumberStyle), number);
  add_masthead_line(body, masthead, page);
}

void add_seal_line(pugi::xml_node body, const SealLine& seal) {
  constexpr double kRight = 4;  // of the date
  std::string office = printable_line(seal.office), date = printable_line(seal.date);
  double beyond = (printed_width(office) - printed_width(date)) / 4.0;  // of the office, each side
  double office_right = std::max(kRight - beyond, 0.0);
  double date_right = office.empty() ? kRight : std::max(kRight, beyond);
  if (!office.empty()) add_seal_text(body, office, office_right, true);
  add_seal_text(body, date, date_right, office.empty());
}

void add_imprint(pugi::xml_node body, const Imprint& imprint, const DocxPage& page) {
  if (imprint.lines.empty()) return;
  pugi::xml_node table = add_imprint_frame(body, page);
  for (const std::string& line : imprint.lines) add_imprint_line(table, line, page);
  add_spacer(body);  // what the table is anchored to
}

}  // namespace minsheng
