// The package around a Word document's content (ECMA-376 part 2): content types, relationships,
// properties, and the parts that are the same in every paper.
#pragma once

#include <string>
#include <string_view>

#include "model/document.h"

namespace minsheng {

// Relationships that the content refers to.
inline constexpr char kOddFooterId[] = "rId4";
inline constexpr char kEvenFooterId[] = "rId5";

// `content` is word/document.xml.
std::string pack_docx(const Document& document, std::string content);

}  // namespace minsheng
