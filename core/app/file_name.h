// Names of files that every file system takes.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// The title, cut to 60 characters, without blanks and without what Windows forbids, and the
// extension (".json").
std::string file_name(std::string_view title, std::string_view extension);

}  // namespace minsheng
