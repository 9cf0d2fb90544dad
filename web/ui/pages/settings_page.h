// 设置: looks, backup and storage, the ledgers of this machine, shortcuts, about.
#pragma once

#include <string>

#include "app/session.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct SettingsPageState {
  int scale = 0;     // percent, while the slider is moved; 0 else
  float height = 0;  // of the content in the last frame
  Id removing;       // the ledger the dialog asks about; "" while it is closed
  std::string typed_name;
  bool backup_first = true;
  std::string name;  // 本机名称 as it is being typed
  bool typing_name = false;

  std::string light_field;  // of 亮灯规则, that is being typed in; "" for none
  std::string light_typed;  // its text
  Message light_error;      // why the last change was not taken; empty for none
};

void draw_settings_page(Screen& screen, const Rect& r);

// The cards. Each cuts its own height from the top of `column` and leaves the gap to the next.
void draw_lights_card(Screen& screen, Rect& column);  // only where a ledger is open
void draw_name_card(Screen& screen, Rect& column);
void draw_look_card(Screen& screen, Rect& column);
void draw_backup_card(Screen& screen, Rect& column);
void draw_about_card(Screen& screen, Rect& column);
void draw_ledgers_card(Screen& screen, Rect& column);
void draw_shortcuts_card(Rect& column);

// Asks until the ledger's name is typed; only then is it removed. Esc keeps it.
void draw_remove_dialog(Screen& screen);

}  // namespace minsheng
