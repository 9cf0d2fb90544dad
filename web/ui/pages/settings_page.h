// Page contract; see the owner's file.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct SettingsPageState {};

void draw_settings_page(Screen& screen, const Rect& r);

}  // namespace minsheng
