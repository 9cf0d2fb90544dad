// GB18030 text into UTF-8 by the browser's own table (TextDecoder), so that none is in the page.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// U+FFFD where bytes have no meaning; never fails.
std::string decode_gb18030(std::string_view bytes);

}  // namespace minsheng
