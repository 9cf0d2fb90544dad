// Copy, cut and paste through the browser's own events, so that no permission is asked for and
// every browser can do it.
#pragma once

#include <optional>
#include <string>

namespace minsheng {

// Replaces Dear ImGui's clipboard functions and listens to the page. After ImGui::CreateContext().
void init_clipboard();

// Copies for the user: during Ctrl+C in the copy event, after a button by the asynchronous
// clipboard or execCommand. `html` may be empty; a spreadsheet takes a <table> from it.
void copy_to_clipboard(const std::string& text, const std::string& html = {});

struct Pasted {
  std::string text;  // line ends are \n
  std::string html;  // as the other program wrote it: foreign input
};
// What was pasted while no text field was active, oldest first. (With one, the text goes into the
// field.)
std::optional<Pasted> take_pasted();

}  // namespace minsheng
