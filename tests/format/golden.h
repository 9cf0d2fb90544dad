// Expected outputs that are too long for a test's source: tests/format/golden/.
#pragma once

#include <string>

namespace minsheng::test {

// The content of the golden file. With MINSHENG_ACCEPT=1 in the environment `actual` is written
// there first: run once, then review the diff like code.
std::string golden(const std::string& name, const std::string& actual);

}  // namespace minsheng::test
