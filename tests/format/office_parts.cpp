#include "format/office_parts.h"

#include <algorithm>

namespace minsheng::test {
namespace {

const std::string kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string kWordNames =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
    " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
const std::string kSheetNames =
    " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + kOffice +
    "\"";

std::string relations(const std::vector<ZipPart>& type_and_target) {
  std::string out = kHead;
  out += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  for (size_t i = 0; i < type_and_target.size(); ++i) {
    const auto& [type, target] = type_and_target[i];
    out += "<Relationship Id=\"rId" + std::to_string(i + 1) + "\" Type=\"" + kOffice + "/" + type +
           "\" Target=\"" + target + "\"/>";
  }
  return out + "</Relationships>";
}

ZipPart word_part(const std::string& name, const std::string& root, const std::string& content) {
  return {"word/" + name + ".xml",
          kHead + "<w:" + root + kWordNames + ">" + content + "</w:" + root + ">"};
}

void put(std::vector<ZipPart>& parts, const ZipPart& part) {
  auto found = std::find_if(parts.begin(), parts.end(),
                            [&](const ZipPart& present) { return present.name == part.name; });
  if (found == parts.end()) {
    parts.push_back(part);
  } else {
    found->content = part.content;
  }
}

}  // namespace

std::string docx(const std::string& body, const std::vector<ZipPart>& parts) {
  std::vector<ZipPart> related;
  for (const char* type : {"styles", "numbering", "footnotes", "endnotes"}) {
    related.push_back({type, std::string(type) + ".xml"});
  }
  std::vector<ZipPart> all = {{"_rels/.rels", relations({{"officeDocument", "word/document.xml"}})},
                              word_part("document", "document", "<w:body>" + body + "</w:body>"),
                              {"word/_rels/document.xml.rels", relations(related)}};
  for (const ZipPart& part : parts) put(all, part);
  return write_zip(all);
}

std::string paragraph(const std::string& text, const std::string& properties) {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

ZipPart numbering_part(const std::string& content) {
  return word_part("numbering", "numbering", content);
}

ZipPart styles_part(const std::string& content) { return word_part("styles", "styles", content); }

ZipPart footnotes_part(const std::string& content) {
  return word_part("footnotes", "footnotes", content);
}

std::string xlsx(const TestWorkbook& workbook) {
  std::vector<ZipPart> related;
  std::string sheets;
  std::vector<ZipPart> parts;
  for (size_t i = 0; i < workbook.sheets.size(); ++i) {
    const TestSheet& sheet = workbook.sheets[i];
    std::string number = std::to_string(i + 1);
    related.push_back({"worksheet", "worksheets/sheet" + number + ".xml"});
    sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number +
              "\" " + sheet.attributes + "/>";
    parts.push_back({"xl/worksheets/sheet" + number + ".xml",
                     kHead + "<worksheet" + kSheetNames + ">" + sheet.content + "</worksheet>"});
  }
  related.push_back({"sharedStrings", "sharedStrings.xml"});
  related.push_back({"styles", "styles.xml"});
  parts.push_back(
      {"xl/sharedStrings.xml", kHead + "<sst" + kSheetNames + ">" + workbook.shared + "</sst>"});
  parts.push_back({"xl/styles.xml",
                   kHead + "<styleSheet" + kSheetNames + ">" + workbook.styles + "</styleSheet>"});
  parts.push_back({"xl/workbook.xml", kHead + "<workbook" + kSheetNames + ">" + workbook.workbook +
                                          "<sheets>" + sheets + "</sheets></workbook>"});
  parts.push_back({"xl/_rels/workbook.xml.rels", relations(related)});
  parts.push_back({"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})});
  return write_zip(parts);
}

std::string sheet_of(const std::vector<std::vector<std::string>>& rows) {
  std::string out = "<sheetData>";
  for (size_t row = 0; row < rows.size(); ++row) {
    std::string number = std::to_string(row + 1);
    out += "<row r=\"" + number + "\">";
    for (size_t column = 0; column < rows[row].size(); ++column) {
      if (rows[row][column].empty()) continue;
      out += "<c r=\"" + std::string(1, static_cast<char>('A' + column)) + number +
             "\" t=\"inlineStr\"><is><t>" + rows[row][column] + "</t></is></c>";
    }
    out += "</row>";
  }
  return out + "</sheetData>";
}

}  // namespace minsheng::test
