// What is wrong with an office file, in the words all readers of such files share.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "base/result.h"

namespace minsheng {

// `what` says which part or structure is broken; it is shown as it is.
Error damaged_file(std::string_view what);

// Over `limit_mb` of something while unpacking: a zip bomb, or no plan.
Error too_large_inside(std::string_view part, size_t limit_mb);

Error encrypted_file();

// A hint that the file holds pictures, whose text nobody reads.
Diagnostic note_on_pictures(size_t count);

}  // namespace minsheng
