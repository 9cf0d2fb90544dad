#include "ui/lights.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace minsheng {
namespace {

float share_of(const std::optional<Decimal>& percent) {
  if (!percent) return 0;
  auto value = static_cast<double>(percent->mantissa()) / std::pow(10.0, percent->scale());
  return static_cast<float>(std::clamp(value / 100, 0.0, 1.0));
}

void draw_dashed_ring(ImVec2 center, float radius, Color color) {
  constexpr int kDashes = 6;
  constexpr float kTurn = 6.2831853f;
  ImDrawList* list = ImGui::GetWindowDrawList();
  for (int i = 0; i < kDashes; ++i) {
    float from = kTurn * static_cast<float>(i) / kDashes;
    list->PathArcTo(center, radius, from, from + kTurn * 0.58f / kDashes);
    list->PathStroke(packed(color), 0, 1.5f);
  }
}

// x of the end of a month, y of a share.
ImVec2 point_of(const Rect& box, int month, float share) {
  float step = box.width / 12;
  return ImVec2(box.x + step * (static_cast<float>(month) - 0.5f),
                bottom_of(box) - 3 - share * (box.height - 6));
}

void draw_expected(const Rect& box, const YearProgress& months) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  for (int month = 1; month <= 12; ++month) {
    const auto& one = at(months, month);
    if (!one.expected) return;
    ImVec2 point = point_of(box, month, share_of(one.expected));
    list->AddRectFilled(ImVec2(point.x - 2, point.y), ImVec2(point.x + 1, point.y + 1),
                        packed(theme().line2));
  }
}

}  // namespace

LightColors colors_of(Light light) {
  const Theme& t = theme();
  switch (light) {
    case Light::done:
      return {t.done, t.text, t.done_bg};
    case Light::on_schedule:
      return {t.on, t.text, t.on_bg};
    case Light::slightly_late:
      return {t.slight, t.slight_ink, t.slight_bg};
    case Light::late:
      return {t.late, t.late_ink, t.late_bg};
    case Light::unreported:
    case Light::pending:
    case Light::unset:
      break;
  }
  return {t.none, t.none_ink, t.none_bg};
}

Light light_of(Outlook outlook) {
  if (outlook == Outlook::falls_short) return Light::late;
  return outlook == Outlook::at_risk ? Light::slightly_late : Light::on_schedule;
}

void draw_light_sign(const Rect& box, Light light) {
  Rect r = centered(box, 10, 10);
  float x = r.x + 5;
  float y = r.y + 5;
  Color color = colors_of(light).shape;
  ImDrawList* list = ImGui::GetWindowDrawList();
  switch (light) {
    case Light::done:
      list->AddQuadFilled(ImVec2(x, r.y), ImVec2(r.x + 10, y), ImVec2(x, r.y + 10), ImVec2(r.x, y),
                          packed(color));
      return;
    case Light::on_schedule:
      list->AddCircleFilled(ImVec2(x, y), 4.5f, packed(color));
      return;
    case Light::slightly_late:
      list->AddTriangleFilled(ImVec2(x, r.y + 0.5f), ImVec2(r.x + 10, r.y + 9.5f),
                              ImVec2(r.x, r.y + 9.5f), packed(color));
      return;
    case Light::late:
      fill({r.x + 0.75f, r.y + 0.75f, 8.5f, 8.5f}, color, 0.5f);
      return;
    case Light::unreported:
      list->AddCircle(ImVec2(x, y), 4, packed(color), 0, 1.5f);
      return;
    case Light::pending:
      draw_dashed_ring(ImVec2(x, y), 4, color);
      return;
    case Light::unset:
      return;
  }
}

void draw_light(const Rect& box, Light light, std::string_view name, bool silent) {
  Rect rest = box;
  draw_light_sign(cut_left(rest, 10), light);
  skip_left(rest, 6);
  draw_text(rest, name, {13, false, colors_of(light).ink}, silent);
}

void draw_progress(const Rect& box, const MonthProgress& month, Color ground, bool wide) {
  const Theme& t = theme();
  bool unreported = month.light == Light::unreported;
  float done = share_of(month.progress);
  float expected = share_of(month.expected);
  draw_bar(box, done, unreported ? t.faint : t.bar, !wide);
  Rect track = middle(box, wide ? 10.0f : 6.0f);
  bool behind = month.light == Light::slightly_late || month.light == Light::late;
  if (behind && expected > done) {
    float from = std::floor(track.width * done);
    Rect gap{track.x + from, track.y, track.width * expected - from, track.height};
    fill(gap, month.light == Light::late ? t.late_heat : t.slight_heat);
  }
  if (!month.expected) return;
  float x =
      std::clamp(track.x + std::round(track.width * expected) - 1, track.x, right_of(track) - 2);
  Rect tick = middle({x, box.y, 2, box.height}, wide ? 18.0f : 12.0f);
  fill(inset(tick, -1, 0), ground);
  fill(tick, t.tick);
}

void draw_sparkline(const Rect& box, const YearProgress& months, int month) {
  const Theme& t = theme();
  draw_expected(box, months);
  ImDrawList* list = ImGui::GetWindowDrawList();
  ImVec2 before{};
  bool joined = false;
  for (int i = 1; i <= month; ++i) {
    const MonthProgress& one = at(months, i);
    if (!one.report) {
      ImVec2 base = point_of(box, i, 0);
      if (one.light == Light::unreported) list->AddCircle(base, 1.8f, packed(t.none), 0, 1);
      joined = false;
      continue;
    }
    ImVec2 point = point_of(box, i, share_of(one.progress));
    if (joined) list->AddLine(before, point, packed(t.bar), 1.5f);
    bool last = i == month;
    bool behind = one.light == Light::slightly_late || one.light == Light::late;
    Color dot = last && behind ? colors_of(one.light).shape : t.accent_text;
    if (last) list->AddCircleFilled(point, 2.5f, packed(dot));
    before = point;
    joined = true;
  }
}

void draw_continuation(const Rect& box, const YearProgress& months, const Forecast& forecast) {
  constexpr float kDash = 4;
  float from_share = share_of(at(months, forecast.month).progress);
  float to_share = share_of(forecast.percent);
  ImVec2 from = point_of(box, forecast.month, from_share);
  ImVec2 to = point_of(box, forecast.deadline, to_share);
  float length = std::hypot(to.x - from.x, to.y - from.y);
  Color color = colors_of(light_of(forecast.outlook)).shape;
  auto on_way = [&](float way) {
    float part = std::min(way / length, 1.0f);
    return ImVec2(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  };
  ImDrawList* list = ImGui::GetWindowDrawList();
  for (float way = 0; way < length; way += 2 * kDash) {
    ImVec2 start = on_way(way);
    if (start.x > right_of(box)) return;
    list->AddLine(start, on_way(way + kDash), packed(color), 1.5f);
  }
  list->AddCircle(to, 2.5f, packed(color), 0, 1.5f);
}

}  // namespace minsheng
