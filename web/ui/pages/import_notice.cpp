// The strip over an import that says that the document, or one like it, is there already.
#include <cmath>

#include "generated/icons.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {

void draw_import_notice(Screen& screen, Rect& rest) {
  constexpr float kStrip = 36;
  const std::optional<EarlierImport>& earlier = screen.state.import.earlier;
  if (!earlier) return;
  const Theme& t = theme();
  Rect strip = cut_top(rest, kStrip);
  fill(strip, t.slight_bg);
  line_h(strip.x, bottom_of(strip) - 1, strip.width, t.line);
  Rect room = inset(strip, kPagePadding, 0);
  draw_icon(cut_left(room, 14), icon::kTriangleAlert, 14, t.slight);
  skip_left(room, 8);
  std::string_view way = tr("看那本台账");
  Rect box = cut_right(room, std::ceil(measure_text(way, 13)) + 1);
  skip_right(room, 12);
  std::string text = tr(earlier->text);
  draw_text(room, text, {13});
  annotate_text(room, text, Role::alert);
  if (!link("##earlier", middle(box, 24), way)) return;
  screen.ask(action::OpenLedger{earlier->ledger, {}});
  go_to(screen, Page::ledger);
}

}  // namespace minsheng
