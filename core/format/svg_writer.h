// A drawing as SVG 1.1.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// One <svg> element, a document of its own that may also stand in a web page. Its size is in
// millimetres, its title the drawing's description; it loads nothing and has no style attributes,
// so that a page's Content-Security-Policy can forbid them.
std::string write_svg(const Drawing& drawing);

}  // namespace minsheng
