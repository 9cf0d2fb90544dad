// Writes the sample papers as Word documents into a folder, for papers.py to look at.
#include <fstream>
#include <iostream>

#include "format/docx_writer.h"
#include "format/sample_papers.h"

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: minsheng_write_papers FOLDER\n";
    return 2;
  }
  for (const auto& [name, document] : minsheng::test::sample_papers()) {
    std::ofstream file(std::string(words[1]) + "/" + name + ".docx", std::ios::binary);
    file << minsheng::write_docx(document);
    if (!file) return 1;
  }
}
