// Every pair of text and ground in use is readable in both themes (WCAG 2.1 AA: 4.5).
#include <doctest/doctest.h>

#include <initializer_list>

#include "ui/theme.h"

namespace minsheng {
namespace {

struct Pair {
  const char* name;
  Color Theme::*text;
  Color Theme::*ground;
};

constexpr Pair kPairs[] = {
    {"text on page", &Theme::text, &Theme::page},
    {"text on surface", &Theme::text, &Theme::surface},
    {"text on sunken", &Theme::text, &Theme::sunken},
    {"text on accent_weak", &Theme::text, &Theme::accent_weak},
    {"text2 on page", &Theme::text2, &Theme::page},
    {"text2 on surface", &Theme::text2, &Theme::surface},
    {"text2 on subtle", &Theme::text2, &Theme::subtle},
    {"text2 on sunken", &Theme::text2, &Theme::sunken},
    {"text2 on hover", &Theme::text2, &Theme::hover},
    {"text2 on accent_weak", &Theme::text2, &Theme::accent_weak},
    {"accent_text on surface", &Theme::accent_text, &Theme::surface},
    {"accent_text on page", &Theme::accent_text, &Theme::page},
    {"accent_text on accent_weak", &Theme::accent_text, &Theme::accent_weak},
    {"on_accent on accent", &Theme::on_accent, &Theme::accent},
    {"on_accent on accent_hover", &Theme::on_accent, &Theme::accent_hover},
    {"on_accent on accent_press", &Theme::on_accent, &Theme::accent_press},
    {"on_accent on danger", &Theme::on_accent, &Theme::danger},
    {"late_ink on late_bg", &Theme::late_ink, &Theme::late_bg},
    {"late_ink on surface", &Theme::late_ink, &Theme::surface},
    {"slight_ink on slight_bg", &Theme::slight_ink, &Theme::slight_bg},
    {"slight_ink on surface", &Theme::slight_ink, &Theme::surface},
    {"text on late_bg", &Theme::text, &Theme::late_bg},
    {"text on slight_bg", &Theme::text, &Theme::slight_bg},
    {"text on span_target_bg", &Theme::text, &Theme::span_target_bg},
    {"text on span_lead_bg", &Theme::text, &Theme::span_lead_bg},
    {"text on span_date_bg", &Theme::text, &Theme::span_date_bg},
    {"text on span_unread_bg", &Theme::text, &Theme::span_unread_bg},
    {"text2 on span_head_bg", &Theme::text2, &Theme::span_head_bg},
    {"tip_text on tip_bg", &Theme::tip_text, &Theme::tip_bg},
    {"tip_text2 on tip_bg", &Theme::tip_text2, &Theme::tip_bg},
    {"tip_link on tip_bg", &Theme::tip_link, &Theme::tip_bg},
};

}  // namespace

TEST_CASE("text keeps a contrast of 4.5 to its ground in both themes") {
  for (const Theme* theme : {&light_theme(), &dark_theme()}) {
    for (const Pair& pair : kPairs) {
      CAPTURE(pair.name);
      CAPTURE((theme == &dark_theme()));
      CHECK(contrast_of(theme->*pair.text, theme->*pair.ground) >= 4.5);
    }
  }
}

TEST_CASE("contrast is that of the standard's own examples") {
  CHECK(contrast_of(0x000000FF, 0xFFFFFFFF) == doctest::Approx(21));
  CHECK(contrast_of(0x777777FF, 0xFFFFFFFF) == doctest::Approx(4.48).epsilon(0.01));
}

}  // namespace minsheng
