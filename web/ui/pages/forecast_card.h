// The tab 预测 of 总览: what will not be reached at the present pace. Each row leads to its item.
#pragma once

#include <cstdint>
#include <string>

#include "app/forecast_view.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct ForecastState {
  ForecastView view;
  uint64_t built_for = 0;  // YearState::changes
};

std::string forecast_subtitle(Screen& screen);

// Below the page's head.
void draw_forecast(Screen& screen, const Rect& page);

// 将完不成 with its sign, from the left of `box`.
void draw_outlook(const Rect& box, Outlook outlook, bool silent = false);

}  // namespace minsheng
