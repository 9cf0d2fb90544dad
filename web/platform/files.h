// Files in and out: chooser, dropping anywhere on the page, pasting, and downloads. Nothing leaves
// the computer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace minsheng {

void init_files();

// Opens the browser's file chooser; call in the frame in which the user pressed a button. `accept`
// as in HTML:
// ".txt,.docx". `purpose` comes back with the file. Nothing comes when the user cancels.
void choose_file(const std::string& accept, const std::string& purpose);

enum class FileProblem { none, too_large, unreadable };

struct GivenFile {
  std::string name;     // with extension, without folder
  std::string bytes;    // empty with a problem
  std::string purpose;  // of choose_file; "" for a dropped or pasted file
  FileProblem problem = FileProblem::none;
};

// Larger files are not read: `too_large`.
inline constexpr int kLargestFileMegabytes = 64;

// Oldest first. A frame is drawn when one arrives.
std::optional<GivenFile> take_file();

// A file is being held over the page.
bool file_drag_active();

// Saves `bytes` under that name in the user's download folder. Chinese names are fine.
void download_file(const std::string& name, std::string_view bytes, const std::string& mime_type);

}  // namespace minsheng
