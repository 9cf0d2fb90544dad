// Writing zip archives in memory, the container of .docx and .xlsx.
#pragma once

#include <string>
#include <vector>

namespace minsheng {

struct ZipPart {
  std::string name;  // UTF-8, with / between folders
  std::string content;
};

// All parts deflated, in order. The same parts give the same bytes: the time in the archive is
// always 1 January 1980. Parts and archive must stay below 4 GB.
std::string write_zip(const std::vector<ZipPart>& parts);

}  // namespace minsheng
