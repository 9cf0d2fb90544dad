// The style sheet of papers as web pages: official layout by GB/T 9704-2012 on A4, on the screen as
// a white sheet on a grey desk.
#pragma once

#include <string>

namespace minsheng {

std::string html_style(bool landscape);

}  // namespace minsheng
