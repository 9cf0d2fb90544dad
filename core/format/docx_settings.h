// What holds for a written Word document as a whole.
#pragma once

#include <string>

namespace minsheng {

// settings.xml
std::string docx_settings();

// The page number — 1 —, at the right of odd pages, at the left of even ones (GB/T 9704, 7.5).
std::string docx_footer(bool odd_pages);

}  // namespace minsheng
