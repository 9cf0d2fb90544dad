// What the shell asks of the page it runs in; the platform does it, tests write it down.
#pragma once

#include <string>

#include "app/picture.h"

namespace minsheng {

class Browser {
 public:
  Browser() = default;
  Browser(const Browser&) = delete;
  Browser& operator=(const Browser&) = delete;
  virtual ~Browser() = default;

  // Offers the bytes as a download under that name.
  virtual void save_file(const std::string& name, const std::string& bytes,
                         const std::string& mime) = 0;

  // Prints a page of its own, given as HTML.
  virtual void print(const std::string& html) = 0;

  // Opens the file chooser; the files come back through Shell::take_file. `accept` as in an
  // HTML input: ".txt,.json".
  virtual void pick_files(const std::string& accept) = 0;

  virtual void copy_text(const std::string& text) = 0;

  // Puts the picture on the clipboard, or saves it where that is not allowed; which of the two
  // comes back through Shell::picture_done.
  virtual void copy_picture(const Picture& picture) = 0;

  // Something changed without the user's doing (a save ended): draw soon.
  virtual void wake() = 0;

  // Becomes the tab that edits.
  virtual void take_over() = 0;
};

}  // namespace minsheng
