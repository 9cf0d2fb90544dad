// Page contract; see the owner's file.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct ExchangePageState {};

void draw_exchange_page(Screen& screen, const Rect& r);

}  // namespace minsheng
