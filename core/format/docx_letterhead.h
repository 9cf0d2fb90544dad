// What makes a paper official: 版头 at its head, 署名和成文日期 and 版记 at its end (GB/T
// 9704-2012, 7.2 to 7.4).
#pragma once

#include "format/docx_page.h"
#include "model/document.h"

namespace pugi {
class xml_node;
}

namespace minsheng {

void add_masthead(pugi::xml_node body, const Masthead& masthead, const DocxPage& page);

// The date four characters from the right, the office centred over it; two lines free for the seal.
void add_seal_line(pugi::xml_node body, const SealLine& seal);

// At the foot of the last page's type area, between rules.
void add_imprint(pugi::xml_node body, const Imprint& imprint, const DocxPage& page);

}  // namespace minsheng
