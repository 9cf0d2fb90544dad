// GB18030 by the system's own table.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// Into valid UTF-8; a byte without meaning becomes U+FFFD.
std::string decode_gb18030(std::string_view bytes);

}  // namespace minsheng
