// 导入 without a draft: the three ways to get one, what can be read, and samples to look at.
#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "generated/samples.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/start_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kColumn = 720;
constexpr float kDrop = 224;
constexpr float kPaste = 320;

bool is_pasting(const UiState& state) {
  return state.long_text && state.long_text->use == LongTextUse::plan;
}

void start_pasting(UiState& state) {
  state.long_text = LongTextEdit{.use = LongTextUse::plan, .name = std::string(tr("实施方案全文"))};
}

void draw_drop_box(Screen& screen, const Rect& r) {
  const Theme& t = theme();
  bool over = screen.environment.file_dragged;
  if (over) fill(r, t.accent_weak, 8);
  dashed_outline(r, over ? t.accent_text : t.line2, 8);
  Rect rest = centered(r, r.width - 48, 24 + 12 + 24 + 6 + 20 + 16 + 32);
  draw_icon(cut_top(rest, 24), icon::kFileInput, 24, over ? t.accent_text : t.text2);
  skip_top(rest, 12);
  std::string_view title = over ? tr("松开就读") : tr("把实施方案拖到这里");
  draw_text(cut_top(rest, 24), title, {16, true, t.text, Align::center}, true);
  annotate_text(r, title, Role::heading, {.level = 2});
  skip_top(rest, 6);
  draw_text(cut_top(rest, 20),
            tr("或者选择文件，也可以直接粘贴全文（Ctrl+V）。读完先核对，再写入台账。"),
            {13, false, t.text2, Align::center});
  skip_top(rest, 16);
  ButtonStyle pick{.kind = ButtonKind::primary, .icon = icon::kFolderOpen};
  ButtonStyle paste{.icon = icon::kClipboardPaste};
  float pick_width = button_width(tr("选择文件"), pick);
  float paste_width = button_width(tr("粘贴或输入全文"), paste);
  Rect buttons = centered(cut_top(rest, 32), pick_width + 8 + paste_width, 32);
  if (button("##pick", cut_left(buttons, pick_width), tr("选择文件"), pick)) {
    screen.ask(action::PickPlan{});
  }
  skip_left(buttons, 8);
  if (button("##paste", buttons, tr("粘贴或输入全文"), paste)) start_pasting(screen.state);
}

// The shell lays a real text field over the box; leaving it by anything but Esc reads the text.
void draw_paste_box(Screen& screen, const Rect& r) {
  Rect rest = r;
  Rect head = cut_top(rest, 32);
  draw_heading(head, tr("粘贴或输入全文"), 14, 2);
  Rect foot = cut_bottom(rest, 44);
  Rect line = middle(foot, 32);
  ButtonStyle read{.kind = ButtonKind::primary, .icon = icon::kCheck};
  // Pressing it takes the keyboard from the field, and leaving the field is what reads it.
  button_right("##read", line, tr("读取"), read);
  draw_text(line, tr("编号和「牵头单位」保留原样即可。Ctrl+Enter 读取，Esc 放弃。"),
            {12, false, theme().text2});
  fill(rest, theme().surface, 6);
  outline(rest, theme().line2, 6);
  if (!is_pasting(screen.state)) return;
  screen.state.long_text->place = inset(rest, 1, 1);
  screen.state.long_text->visible = true;
}

void draw_kind(Rect& rest, const char* icon, std::string_view title, std::string_view text) {
  Rect line = cut_top(rest, 28);
  draw_icon(cut_left(line, 16), icon, 16, theme().text2);
  skip_left(line, 10);
  Rect name = cut_left(line, 148);
  draw_text(name, title, {13});
  draw_text(line, text, {13, false, theme().text2});
}

void draw_kinds(Rect& rest) {
  draw_heading(cut_top(rest, 28), tr("可以读什么"), 14, 2);
  draw_kind(rest, icon::kFileText, tr("文件"),
            tr("Word .docx、Excel .xlsx、网页 .html、文本 .txt；.doc 和 .wps 请先另存为 .docx"));
  draw_kind(rest, icon::kClipboardPaste, tr("粘贴"),
            tr("在 Word、WPS、网页里全选、复制，到这里粘贴；表格也可以"));
  draw_kind(rest, icon::kListTree, tr("内容"),
            tr("带编号的事项、指标、牵头单位；读不懂的字会标出来，不会丢"));
}

void draw_samples(Screen& screen, Rect& rest) {
  if (kSamples.empty()) return;
  draw_heading(cut_top(rest, 28), tr("手边没有方案？看看示例"), 14, 2);
  Rect line = cut_top(rest, 28);
  for (const SampleFile& sample : kSamples) {
    float width = std::ceil(measure_text(sample.title, 13)) + 1;
    if (width > line.width) return;
    if (link(sample.name.data(), cut_left(line, width), sample.title)) {
      screen.ask(action::OpenSample{std::string(sample.name)});
    }
    skip_left(line, 20);
  }
}

}  // namespace

void draw_import_start(Screen& screen, const Rect& r) {
  float width = std::min(r.width - 48, kColumn);
  bool pasting = is_pasting(screen.state);
  float box = pasting ? kPaste + 76 : kDrop;
  float height = box + 24 + 28 * 4 + 16 + 28 * 2;
  Rect column{std::floor(r.x + (r.width - width) / 2),
              r.y + std::max(std::floor((r.height - height) * 0.4f), 24.0f), width, height};
  Rect rest = column;
  Rect top = cut_top(rest, box);
  if (pasting) {
    draw_paste_box(screen, top);
  } else {
    draw_drop_box(screen, top);
  }
  skip_top(rest, 24);
  draw_kinds(rest);
  skip_top(rest, 16);
  draw_samples(screen, rest);
}

}  // namespace minsheng
