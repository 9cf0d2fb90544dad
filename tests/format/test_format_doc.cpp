// docs/format.md names everything that a file can hold.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "model/fields.h"

namespace minsheng {
namespace {

std::string read_doc() {
  std::ostringstream content;
  content << std::ifstream(std::string(MINSHENG_SOURCE_DIR) + "/docs/format.md").rdbuf();
  return content.str();
}

// The part of the document about one record type.
std::string section_of(const std::string& doc, RecordType type) {
  size_t begin =
      doc.find("\n### " + std::string(key_of(type)) + " · " + std::string(label_of(type)) + "\n");
  if (begin == std::string::npos) return "";
  return doc.substr(begin, doc.find("\n#", begin + 5) - begin);
}

template <class Record>
void check_section(const std::string& doc) {
  std::string section = section_of(doc, record_type_of<Record>());
  CAPTURE(key_of(record_type_of<Record>()));
  CHECK(!section.empty());
  for (const Field<Record>& field : fields_of<Record>()) {
    std::string row = "| `" + std::string(field.name) + "` | " + std::string(field.label) + " | ";
    INFO(row);
    CHECK(section.find(row) != std::string::npos);
    for (const Word& word : field.choices) {
      INFO(word.key);
      CHECK(section.find(word.key) != std::string::npos);
    }
  }
}

template <class... Records>
void check_all(const std::string& doc, std::type_identity<std::tuple<Records...>>) {
  (check_section<Records>(doc), ...);
}

TEST_CASE("the format's description has every record type, field and word") {
  check_all(read_doc(), std::type_identity<AllRecords>{});
}

}  // namespace
}  // namespace minsheng
