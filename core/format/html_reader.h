// Text of web pages and of what Word, WPS, Excel and browsers put on the clipboard as text/html.
#pragma once

#include <string_view>

#include "base/result.h"
#include "format/office_text.h"

namespace minsheng {

// Does the text begin as HTML does (after blanks: a document type, <html, <!--, <table, <p …)?
bool looks_like_html(std::string_view text);

// Paragraphs, lists with their numbers, tables with rowspan and colspan (text_layout.h). Word's
// printed list numbers are kept. Left out: scripts, styles, comments, deleted text (<del>) and what
// is not displayed. Never fails for bad markup, only over kMaxLayoutBytes of text. `html` is UTF-8.
Result<OfficeText> read_html(std::string_view html);

}  // namespace minsheng
