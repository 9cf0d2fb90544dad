#include "format/xlsx_parts.h"

#include <doctest/doctest.h>

#include "format/xlsx_writer.h"
#include "format/xml_tree.h"
#include "format/zip_archive.h"

namespace minsheng::test {

Document document_of(DocTable table) {
  Document document;
  document.blocks.push_back(std::move(table));
  return document;
}

std::string xlsx_of(const Document& document) {
  Result<std::string> written = write_xlsx(document);
  REQUIRE(written.ok());
  return written.take();
}

std::string part_of(const std::string& bytes, const std::string& name) {
  Result<ZipArchive> archive = ZipArchive::open(bytes);
  REQUIRE(archive.ok());
  Result<std::string> part = archive.take().read(name);
  return part ? part.take() : "";
}

TextList shared_strings(const std::string& bytes) {
  XmlMemory memory;
  Result<XmlTree> tree = XmlTree::parse(part_of(bytes, "xl/sharedStrings.xml"), "strings", memory);
  REQUIRE(tree.ok());
  TextList texts;
  for (XmlNode item = tree.value().root().first(); item; item = item.next()) {
    texts.emplace_back(item.child("t").text());
  }
  return texts;
}

}  // namespace minsheng::test
