// Small dialogs that ask for a few words: frame, fields, foot.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/layout.h"

namespace minsheng {

inline constexpr float kDialogHead = 52;
inline constexpr float kDialogFoot = 60;
inline constexpr float kDialogField = 20 + 32 + 22;  // label, box, what is wrong

// Opens `popup` where it is not open yet. True while it is drawn, in `box`; then end_dialog() must
// follow.
bool begin_dialog(const char* popup, std::string_view title, float width, float height, Rect& box);
// Closes it where it does not stay, and says so in `open`.
void end_dialog(bool& open, bool stays);

struct DialogField {
  const char* id;
  std::string_view label, placeholder, error;
};

// Label, box, and below it what is wrong, cut from the top of `rest`. True when it was left by
// Enter.
bool draw_dialog_field(Rect& rest, const DialogField& field, std::string& text, bool focus);

struct DialogFoot {
  std::string_view go;          // the button that does it
  std::string_view disabled{};  // why it cannot
  std::string_view stay{};      // the one that does not, as Esc; "" for 取消
  bool focus = false;           // the first of them gets the keyboard when the dialog opens
};
struct DialogAnswer {
  bool go = false, cancel = false;
};

DialogAnswer draw_dialog_foot(const Rect& foot, const DialogFoot& buttons);

struct Question {
  const char* popup;
  std::string title;
  std::vector<std::string> paragraphs;  // what will be, and what one should know before
  std::string_view go;                  // the button that does it
  std::string_view stay{};              // the one that does not; "" for 取消
};

// Asks while `open`; true in the frame in which the answer was yes.
bool draw_question(const Question& question, bool& open);

}  // namespace minsheng
