// GB18030 for the tests: the system's iconv natively, Node's TextDecoder as WebAssembly.
#pragma once

#include <string>
#include <string_view>

namespace minsheng::test {

std::string decode_gb18030(std::string_view bytes);

}  // namespace minsheng::test
