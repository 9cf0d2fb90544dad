// A drawing that goes to other programs; the shells make a picture of it.
#pragma once

#include <string>

namespace minsheng {

struct Picture {
  std::string name;  // of a file, without extension
  std::string svg;   // a document of its own
  double width_mm = 0, height_mm = 0;

  bool operator==(const Picture&) const = default;
};

// Where it went: on the clipboard, or into a file where the browser does not let pictures be
// copied.
enum class PictureOutcome { copied, saved, failed };

}  // namespace minsheng
