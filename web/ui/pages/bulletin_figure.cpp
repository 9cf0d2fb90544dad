#include "ui/pages/bulletin_figure.h"

#include <imgui.h>

#include <algorithm>

#include "app/bound_figures.h"
#include "app/status_words.h"
#include "ui/pages/bulletin_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/report_page.h"

namespace minsheng {
namespace {

constexpr const char* kPopup = "##figure";
constexpr float kWidth = 400;
constexpr float kLabel = 48;
constexpr float kTextLine = 20;
constexpr float kHead = 36;
constexpr float kFoot = 44;
constexpr float kGap = 6;

struct ShownFigure {
  RecordRef line;
  DraftFigure figure;
};

// In the order of the page.
std::vector<ShownFigure> shown_figures(const BulletinDraft& view) {
  std::vector<ShownFigure> all;
  for (const DraftSection& section : view.sections) {
    for (const DraftLine& line : section.lines) {
      for (const DraftFigure& figure : line.figures) all.push_back({line.line, figure});
    }
  }
  return all;
}

float lines_height(const std::string& text, float width) {
  return kTextLine * static_cast<float>(std::max<size_t>(1, wrap_text(text, 13, width).size()));
}

// 23180 ÷ 41000（名）　6月30日
std::string origin_text(const FigureSource& source) {
  std::string text = source.basis;
  if (source.as_of.empty()) return text;
  std::optional<Month> month = parse_month(source.as_of);
  std::string when =
      month ? tr("{}月的报送", {std::to_string(month->month)}) : tr("{} 的报送", {source.as_of});
  return text + (text.empty() ? "" : "　") + when;
}

class FigureBox {
 public:
  FigureBox(Screen& screen, const ShownFigure& shown)
      : screen_(screen),
        shown_(shown.figure),
        source_(screen.state.editor.figure.source),
        ledger_text_(shown.figure.fresh.empty() ? shown.figure.sentence : shown.figure.fresh),
        origin_(origin_text(source_)) {}

  float height() const {
    float text = kWidth - 8 - 24 - kLabel;
    float height = kHead + lines_height(shown_.sentence, text) + kGap + kFoot + 12;
    height += shown_.lost ? kTextLine + kGap : lines_height(ledger_text_, text) + kGap;
    if (!origin_.empty()) height += kTextLine;
    if (has_wordings()) height += 28 + 2 * kGap;
    return height;
  }

  // True when the figure is settled.
  bool draw(Rect rest) {
    draw_head(inset(cut_top(rest, kHead), 12, 0));
    Rect foot = cut_bottom(rest, kFoot);
    rest = inset(rest, 12, 0);
    bool differs = !shown_.fresh.empty();
    draw_row(rest, tr("文中"), shown_.sentence, {13, false, differs ? theme().text2 : 0});
    if (shown_.lost) {
      draw_row(rest, tr("台账"), std::string(tr("这个指标已不在台账里，文字保留")), {13});
    } else {
      draw_row(rest, tr("台账"), ledger_text_, {13, differs});
      if (!origin_.empty()) draw_origin(cut_top(rest, kTextLine));
    }
    if (has_wordings()) draw_wordings(rest);
    return draw_foot(foot);
  }

 private:
  bool has_wordings() const { return source_.wordings.size() > 1 && may_edit_bulletin(screen_); }

  void draw_head(Rect head) const {
    std::string place = source_.code;
    if (source_.place > 0) place += "　" + tr("第 {} 个指标", {std::to_string(source_.place)});
    Rect end = cut_right(head, measure_text(place, 12) + 2);
    draw_text(end, place, {12, false, theme().text2});
    std::string name = source_.name.empty() ? shown_.indicator : source_.name;
    draw_heading(head, name, 13, 3);
  }

  static void draw_row(Rect& rest, std::string_view label, const std::string& text,
                       const TextStyle& style) {
    Rect row = cut_top(rest, lines_height(text, rest.width - kLabel) + kGap);
    Rect head = cut_left(row, kLabel);
    draw_text(cut_top(head, kTextLine), label, {12, false, theme().text2});
    draw_paragraph(row, text, style, kTextLine);
  }

  void draw_origin(Rect row) const {
    skip_left(row, kLabel);
    draw_text(row, origin_, {12, false, theme().text2});
  }

  void draw_wordings(Rect& rest) {
    skip_top(rest, kGap);
    Rect row = cut_top(rest, 28);
    draw_text(cut_left(row, kLabel), tr("说法"), {12, false, theme().text2});
    std::vector<std::string> sentences;
    int chosen = -1;
    for (const WordedFigure& worded : source_.wordings) {
      if (worded.wording == source_.wording) chosen = static_cast<int>(sentences.size());
      sentences.push_back(worded.sentence);
    }
    if (!select("##wording", row, tr("说法"), sentences, chosen)) return;
    FigureWording wording = source_.wordings[static_cast<size_t>(chosen)].wording;
    write_bulletin(screen_, {"换一种说法", {}}, [&](Edit& edit, const Ledger& ledger) {
      set_wording(edit, ledger, screen_.state.year.progress, shown_.figure, wording);
    });
  }

  bool draw_foot(const Rect& foot) {
    line_h(foot.x, foot.y, foot.width, theme().line);
    Rect rest = inset(foot, 12, 0);
    bool settled = false;
    if (!shown_.fresh.empty()) settled = draw_answers(rest);
    Id source = source_.target.empty() ? source_.item : source_.target;
    if (source.empty()) return settled;
    Rect end = cut_right(rest, measure_text(tr("看来源"), 13) + 2);
    if (link("##source", middle(end, 24), tr("看来源"))) {
      ImGui::CloseCurrentPopup();
      show_report_of(screen_, source);
    }
    return settled;
  }

  bool draw_answers(Rect& rest) {
    std::string_view off = why_read_only(screen_);
    const ButtonStyle update{.kind = ButtonKind::primary, .text_size = 12, .disabled = off};
    const ButtonStyle keep{.text_size = 12, .disabled = off};
    bool updates = place_button(rest, "##update", tr("更新"), update);
    bool keeps = !shown_.kept && place_button(rest, "##keep", tr("保留旧数"), keep);
    if (shown_.kept) draw_text(rest, tr("已保留旧数"), {12, false, theme().text2});
    const LedgerProgress& progress = screen_.state.year.progress;
    if (updates) {
      write_bulletin(screen_, {"更新专报的数字", {}}, [&](Edit& edit, const Ledger& ledger) {
        update_figures(edit, ledger, progress, screen_.state.editor.built_bulletin, shown_.figure);
      });
    }
    if (keeps) {
      write_bulletin(screen_, {"专报保留旧数", {}}, [&](Edit& edit, const Ledger& ledger) {
        keep_figure(edit, ledger, progress, shown_.figure);
      });
    }
    return updates || keeps;
  }

  static bool place_button(Rect& rest, const char* id, std::string_view label,
                           const ButtonStyle& style) {
    Rect box = middle(cut_left(rest, button_width(label, style)), 24);
    skip_left(rest, 8);
    return button(id, box, label, style);
  }

  Screen& screen_;
  const DraftFigure shown_;
  const FigureSource& source_;
  std::string ledger_text_;
  std::string origin_;
};

}  // namespace

void open_figure(FigurePopover& popover, const Id& figure, const Rect& anchor) {
  popover.figure = figure;
  popover.anchor = anchor;
  popover.wanted.clear();
  popover.opening = true;
}

void open_next_changed(Screen& screen) {
  BulletinEditorState& editor = screen.state.editor;
  std::vector<ShownFigure> all = shown_figures(editor.view);
  auto is_present = [&](const ShownFigure& one) {
    return one.figure.figure == editor.figure.figure;
  };
  auto present = std::find_if(all.begin(), all.end(), is_present);
  // Round the end, back to the one that is looked at, which is settled.
  if (present != all.end()) std::rotate(all.begin(), present + 1, all.end());
  for (const ShownFigure& one : all) {
    if (!one.figure.is_changed() || is_present(one)) continue;
    editor.chosen = one.line;
    editor.scroll_to_chosen = true;
    editor.figure.wanted = one.figure.figure;
    return;
  }
}

void draw_figure_popover(Screen& screen, const Rect& bounds) {
  FigurePopover& popover = screen.state.editor.figure;
  uint64_t revision = screen.session.revision();
  if (popover.opening) ImGui::OpenPopup(kPopup);
  if (popover.opening || popover.built_revision != revision) {
    popover.source = figure_source(screen.session.current()->ledger(), screen.state.year.progress,
                                   popover.figure);
  }
  popover.opening = false;
  popover.built_revision = revision;
  std::vector<ShownFigure> all = shown_figures(screen.state.editor.view);
  auto shown = std::find_if(all.begin(), all.end(), [&](const ShownFigure& one) {
    return one.figure.figure == popover.figure;
  });
  if (shown == all.end()) return;
  if (!ImGui::IsPopupOpen(kPopup)) return popover.figure.clear();
  FigureBox box(screen, *shown);
  Rect inner;
  Rect anchor = popover.anchor;
  anchor.x = std::max(std::min(anchor.x, right_of(bounds) - kWidth - 8), bounds.x + 8);
  if (!begin_popover(kPopup, anchor, kWidth, box.height(), inner)) return;
  if (box.draw(inner)) {
    ImGui::CloseCurrentPopup();
    open_next_changed(screen);
  }
  end_popover();
}

}  // namespace minsheng
