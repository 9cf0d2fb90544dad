#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kWay = 224;

struct Part {
  std::string_view label;
  int count;
  Color color;
  bool warns = false;
};

std::vector<Part> parts_of(const ImportAccount& account) {
  const Theme& t = theme();
  return {{"事项和指标", account.items, t.bar},
          {"标题、单位、机制", account.frame, t.accent_mid},
          {"说明性文字", account.prose, t.line2},
          {"未读", account.unread, t.slight, account.unread > 0}};
}

void draw_total(Rect r, const ImportAccount& account) {
  Rect column = middle(r, 38);
  draw_text(cut_top(column, 22), tr("全文 {} 字", {count_text(account.total)}), {14, true});
  draw_text(column, tr("每个字都有去处"), {12, false, theme().text2});
}

// 2-px gaps; a part that is there shows at least 2 px.
void draw_stack(const Rect& r, const std::vector<Part>& parts, int total) {
  if (total <= 0) return;
  Rect rest = r;
  for (const Part& part : parts) {
    if (part.count <= 0) continue;
    float share = static_cast<float>(part.count) / static_cast<float>(total);
    Rect box = cut_left(rest, std::max(std::round(share * r.width) - 2, 2.0f));
    fill(box, part.color, 2);
    skip_left(rest, 2);
  }
}

float sum_width(const std::vector<Part>& parts) {
  float width = 0;
  for (const Part& part : parts) {
    width +=
        13 + measure_text(tr(part.label), 12) + 7 + measure_text(count_text(part.count), 12, true);
  }
  return width;
}

void draw_sum(Rect rest, const std::vector<Part>& parts) {
  const Theme& t = theme();
  auto gaps = static_cast<float>(parts.size() - 1);
  float gap = std::clamp((rest.width - sum_width(parts)) / gaps, 8.0f, 28.0f);
  for (const Part& part : parts) {
    if (&part != &parts.front()) {
      Rect between = cut_left(rest, gap);
      if (gap >= 20) draw_text(between, "+", {12, false, t.text2, Align::center}, true);
    }
    std::string_view label = tr(part.label);
    std::string count = count_text(part.count);
    Rect key = rest;
    fill({rest.x, rest.y + 4, 8, 8}, part.color, 1);
    skip_left(rest, 13);
    float width = std::ceil(measure_text(label, 12)) + 1;
    draw_text(cut_left(rest, width), label, {12, false, part.warns ? t.slight_ink : t.text2}, true);
    skip_left(rest, 5);
    float count_width = std::ceil(measure_text(count, 12, true)) + 1;
    draw_text(cut_left(rest, count_width), count, {12, true, part.warns ? t.slight_ink : t.text},
              true);
    annotate_text({key.x, key.y, rest.x - key.x, key.height}, std::string(label) + " " + count);
  }
}

int place_number(const ImportPageState& page) {
  const std::vector<ImportPlace>& places = page.view.places;
  for (size_t i = 0; i < places.size(); ++i) {
    if (places[i].key == page.place) return static_cast<int>(i) + 1;
  }
  return 0;
}

void draw_way(Screen& screen, Rect rest) {
  const ImportPageState& page = screen.state.import;
  auto count = static_cast<int>(page.view.places.size());
  int unsure = is_bulletin(*screen.draft) ? page.bulletin.view.unsure : 0;
  if (count == 0 && unsure > 0) {
    draw_text(rest, tr("{} 条进展待选择事项", {count_text(unsure)}),
              {13, false, theme().slight_ink, Align::right});
    return;
  }
  if (count == 0) {
    std::string_view done = tr("没有需要核对的地方");
    draw_text(rest, done, {13, false, theme().on_ink, Align::right});
    Rect glyph = rest;
    cut_right(glyph, std::ceil(measure_text(done, 13)) + 4);
    draw_icon(middle(cut_right(glyph, 14), 14), icon::kCheck, 14, theme().on);
    return;
  }
  ButtonStyle next{.key = "F8", .text_size = 13};
  if (button_right("##next", rest, tr("下一处"), next, 28)) step_to_place(screen, 1);
  Rect back = middle(cut_right(rest, 28), 28);
  skip_right(rest, 8);
  if (icon_button("##previous", back, icon::kChevronLeft, tr("上一处"), "Shift+F8")) {
    step_to_place(screen, -1);
  }
  outline(back, theme().line2, 6);
  std::string text = tr("需核对 {} / {}", {count_text(place_number(page)), count_text(count)});
  draw_text(rest, text, {13, false, theme().text, Align::right});
}

}  // namespace

void draw_import_account(Screen& screen, const Rect& r) {
  const ImportAccount& account = screen.state.import.account;
  line_h(r.x, r.y, r.width, theme().line2);
  Rect rest = inset(r, 16, 0);
  skip_top(rest, 1);
  begin_group(Role::region, tr("全文去向"), r);
  std::string total = tr("全文 {} 字", {count_text(account.total)});
  draw_total(cut_left(rest, std::max(std::ceil(measure_text(total, 14, true)) + 2, 90.0f)),
             account);
  skip_left(rest, 20);
  draw_way(screen, cut_right(rest, kWay));
  skip_right(rest, 24);
  std::vector<Part> parts = parts_of(account);
  Rect column = middle(rest, 32);
  draw_stack(cut_top(column, 10), parts, account.total);
  skip_top(column, 6);
  draw_sum(column, parts);
  end_group();
}

}  // namespace minsheng
