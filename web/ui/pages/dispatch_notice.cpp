// The notice on the page 调度: its draft follows the figures; what was issued stays as it was.
#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/pages/dispatch_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kNoticeLine = 22;
constexpr float kChoices = 40;

// 草稿, 第 6 号（6月28日）, …
void draw_choices(DispatchPageState& page, const Rect& r) {
  std::vector<std::string> labels = {std::string(tr("草稿"))};
  int chosen = 0;
  for (const KeptNotice& notice : page.notices) {
    if (notice.id == page.notice_shown) chosen = static_cast<int>(labels.size());
    labels.push_back(tr("第 {} 号，{} 定稿", {notice.number, notice.issued}));
  }
  if (!select("##notice", middle(inset(r, kPagePadding, 0), 28), tr("通报"), labels, chosen)) {
    return;
  }
  page.notice_shown = chosen == 0 ? Id() : page.notices[static_cast<size_t>(chosen) - 1].id;
}

// What was issued differs from what would be written now.
bool is_outdated(const DispatchPageState& page) {
  const KeptNotice* shown = shown_notice(page);
  return shown && shown->text != page.draft;
}

void draw_outdated(const Rect& r) {
  const Theme& t = theme();
  fill(r, t.slight_bg);
  Rect rest = inset(r, kPagePadding, 0);
  draw_icon(cut_left(rest, 14), icon::kInfo, 14, t.slight_ink);
  skip_left(rest, 6);
  draw_text(rest, tr("定稿以后数据有变化；这里是当时发出的文字"), {12, false, t.slight_ink});
}

// On paper, as plain text; 仿宋 and the layout of official documents come with the file.
void draw_paper(const Rect& body, const std::string& text) {
  const Theme& t = theme();
  std::vector<std::string_view> lines = wrap_text(text, 13, body.width - 48);
  float height = kNoticeLine * static_cast<float>(lines.size()) + 48;
  Rect content = begin_scroll("##notice-text", body, std::max(height, body.height), t.desk);
  outline(content, t.paper_line);
  fill(inset(content, 1, 1), t.paper);
  Rect rest = inset(content, 24, 24);
  annotate_text(body, text, Role::region);
  for (std::string_view line : lines) {
    Rect row = cut_top(rest, kNoticeLine);
    if (overlaps(row, body)) draw_text(row, line, {13, false, t.paper_ink}, true);
  }
  end_scroll();
}

}  // namespace

const KeptNotice* shown_notice(const DispatchPageState& page) {
  auto found = std::find_if(page.notices.begin(), page.notices.end(),
                            [&](const KeptNotice& one) { return one.id == page.notice_shown; });
  return found == page.notices.end() ? nullptr : &*found;
}

void draw_notice_card(Screen& screen, Rect card) {
  DispatchPageState& page = screen.state.dispatch;
  const KeptNotice* shown = shown_notice(page);
  const std::string& text = shown ? shown->text : page.draft;
  Rect head = begin_card(card, shown ? tr("调度通报") : tr("通报草稿"));
  std::string label(tr("复制"));
  Rect box = cut_right(head, measure_text(label, 12) + 2);
  if (link("##copy-notice", middle(box, 20), label, 12)) {
    screen.ask(action::CopyText{text, std::string(tr("通报文字"))});
  }
  fill(inset(card, 1, 0), theme().desk);
  if (!page.notices.empty()) draw_choices(page, cut_top(card, kChoices));
  if (is_outdated(page)) draw_outdated(inset(cut_top(card, 28), 1, 0));
  Rect body = inset(card, 12, 0);
  skip_top(body, 4);
  body.height -= 12;
  draw_paper(body, text);
  end_card();
}

}  // namespace minsheng
