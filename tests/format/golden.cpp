#include "format/golden.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace minsheng::test {

std::string golden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(MINSHENG_SOURCE_DIR) + "/tests/format/golden/" + name;
  const char* accept = std::getenv("MINSHENG_ACCEPT");
  if (accept && std::string(accept) == "1") std::ofstream(path, std::ios::binary) << actual;
  std::ostringstream content;
  content << std::ifstream(path, std::ios::binary).rdbuf();
  return content.str();
}

}  // namespace minsheng::test
