// The style sheet of papers as web pages: official layout by GB/T 9704-2012 on A4, on the screen as
// a white sheet on a grey desk. web/platform/paper_pages.js reads the measures of a sheet off
// <main> (least height, padding, margin), and writes page numbers as @page does here.
#pragma once

#include <string>

namespace minsheng {

std::string html_style(bool landscape);

}  // namespace minsheng
