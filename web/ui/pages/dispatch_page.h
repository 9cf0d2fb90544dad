// 调度: the month's ranks, who is late and who has not reported, and the draft of the notice.
#pragma once

#include <cstdint>
#include <string>

#include "app/dispatch_view.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct DispatchPageState {
  // Cache.
  DispatchView view;
  std::string notice;
  uint64_t built_for = 0;  // YearState::changes
};

void draw_dispatch_page(Screen& screen, const Rect& r);

}  // namespace minsheng
