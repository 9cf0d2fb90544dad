#include "ui/pages/papers_page.h"

#include <imgui.h>

#include <algorithm>

#include "app/bulletin_paper.h"
#include "app/paper_files.h"
#include "app/report_form.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/paper_preview.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kListWidth = 216;
constexpr float kToolsHeight = 44;
constexpr float kRowHeight = 36;

const PaperKind& chosen_kind(const PapersPageState& page) {
  const PaperKind* kind = find_paper_kind(page.kind);
  return kind ? *kind : paper_kinds().front();
}

PaperRequest request_of(const PapersPageState& page, const YearState& year) {
  const PaperKind& kind = chosen_kind(page);
  PaperRequest request;
  request.kind = kind.key;
  request.month = year.month;
  if (kind.about == PaperAbout::unit) request.unit = page.unit;
  if (kind.records) request.record = page.record;
  if (!kind.orders.empty()) request.order = page.order.empty() ? kind.orders.front() : page.order;
  return request;
}

// Brings the records up to date; one of another ledger, or that was removed, is not chosen any
// more.
void forget_lost_record(PapersPageState& page, const Ledger& ledger) {
  const PaperKind& kind = chosen_kind(page);
  page.records = kind.records ? kind.records(ledger) : std::vector<PaperRecord>();
  bool has_record = std::any_of(page.records.begin(), page.records.end(),
                                [&](const PaperRecord& one) { return one.id == page.record; });
  if (!has_record) page.record.clear();
}

void build(Screen& screen, const PaperRequest& request) {
  PapersPageState& page = screen.state.papers;
  const PaperKind& kind = chosen_kind(page);
  PaperPreview& preview = screen.state.paper;
  std::vector<const Ledger*> ledgers = {&screen.session.current()->ledger()};
  for (const Ledger* one : all_ledgers(screen)) {
    if (one != ledgers.front()) ledgers.push_back(one);
  }
  Result<Document> made = make_paper({ledgers, screen.session.now()}, request);
  page.document.reset();
  ++preview.version;
  if (preview.page != Page::papers) preview.zoom = 1;
  preview.page = Page::papers;
  preview.html.clear();
  if (!made) {
    page.problem = made.error().message;
    // A paper that is for one unit alone begins with the first.
    bool asks_unit = kind.about == PaperAbout::unit && page.unit.empty();
    if (asks_unit && !page.units.empty()) page.unit = page.units.front();
    return;
  }
  page.document = made.take();
  preview.name = page.document->title;
  Result<OutgoingFile> file = write_paper(*page.document, "html");
  if (file) preview.html = std::move(file.take().bytes);
}

void refresh(Screen& screen) {
  PapersPageState& page = screen.state.papers;
  const YearState& year = current_year(screen);
  uint64_t revision = screen.session.revision();
  if (page.built_revision != revision) page.units = units_with_forms(year.progress);
  bool has_unit = std::find(page.units.begin(), page.units.end(), page.unit) != page.units.end();
  if (!has_unit) page.unit.clear();
  bool other = page.built_revision != revision || page.built.kind != page.kind;
  if (other) forget_lost_record(page, screen.session.current()->ledger());
  PaperRequest request = request_of(page, year);
  bool own = screen.state.paper.page == Page::papers;
  if (own && page.built_revision == revision && page.built == request) return;
  page.built = request;
  page.built_revision = revision;
  build(screen, request);
}

void save(Screen& screen, std::string_view format) {
  Result<OutgoingFile> file = write_paper(*screen.state.papers.document, format);
  if (!file) return show_error(screen.state, tr(file.error().message));
  screen.ask(action::SaveFile{file.take()});
}

void copy_text(Screen& screen) {
  Result<OutgoingFile> file = write_paper(*screen.state.papers.document, "txt");
  if (!file) return show_error(screen.state, tr(file.error().message));
  screen.ask(action::CopyText{file.value().bytes, std::string(tr("全文"))});
}

void draw_save_buttons(Screen& screen, Rect& room) {
  const std::optional<Document>& document = screen.state.papers.document;
  std::string_view none = document ? std::string_view() : tr("这份文书还做不出来");
  std::string_view no_table = none;
  if (document && tables_of(*document).empty()) no_table = tr("这份文书里没有表格");
  ButtonStyle word{.kind = ButtonKind::primary, .icon = icon::kFileDown, .disabled = none};
  if (button_right("##docx", room, tr("导出 Word"), word)) save(screen, "docx");
  ButtonStyle excel{.icon = icon::kFileSpreadsheet, .disabled = no_table};
  if (button_right("##xlsx", room, tr("导出 Excel"), excel)) save(screen, "xlsx");
  ButtonStyle print{.icon = icon::kPrinter, .disabled = none};
  if (button_right("##print", room, tr("打印"), print)) {
    screen.ask(action::PrintPaper{screen.state.paper.html});
  }
  ButtonStyle page{.icon = icon::kExternalLink,
                   .tip = tr("一个网页文件，用浏览器打开，也能打印"),
                   .disabled = none};
  if (button_right("##html", room, tr("存网页"), page)) save(screen, "html");
  ButtonStyle copy{.icon = icon::kCopy, .disabled = none};
  if (button_right("##copy", room, tr("复制全文"), copy)) copy_text(screen);
}

void draw_kind(Screen& screen, const Rect& row, const PaperKind& kind) {
  PapersPageState& page = screen.state.papers;
  const Theme& t = theme();
  bool chosen = &chosen_kind(page) == &kind;
  ImGui::PushID(kind.key.data());
  PressResult press = press_area("##kind", row, Role::option, tr(kind.name), {.selected = chosen});
  if (press.pressed) show_paper(screen, kind.key, page.unit);
  Rect box = inset(row, 8, 2);
  if (chosen || press.hovered) fill(box, chosen ? t.accent_weak : t.hover, 6);
  Rect text = inset(box, 12, 0);
  draw_text(text, tr(kind.name), {13, chosen, chosen ? t.accent_text : t.text}, true);
  ImGui::PopID();
}

void draw_list(Screen& screen, const Rect& r) {
  fill(r, theme().surface);
  line_v(right_of(r) - 1, r.y, r.height, theme().line);
  begin_group(Role::listbox, tr("文书"), r);
  auto count = static_cast<float>(paper_kinds().size());
  Rect list = begin_scroll("##kinds", r, count * kRowHeight + 16, theme().surface);
  skip_top(list, 8);
  for (const PaperKind& kind : paper_kinds()) {
    draw_kind(screen, cut_top(list, kRowHeight), kind);
  }
  end_scroll();
  end_group();
}

std::string_view order_name(std::string_view order) {
  if (order == "item") return "按事项";
  return order == "unit" ? "按单位" : "按层级";
}

void draw_order_choice(PapersPageState& page, const PaperKind& kind, Rect& rest) {
  std::vector<Segment> segments;
  int chosen = 0;
  for (const std::string& order : kind.orders) {
    if (order == page.order) chosen = static_cast<int>(segments.size());
    segments.push_back({tr(order_name(order))});
  }
  Rect box = middle(cut_left(rest, segmented_width(segments)), 28);
  if (segmented("##order", box, tr("排列"), segments, chosen)) {
    page.order = kind.orders[static_cast<size_t>(chosen)];
  }
  skip_left(rest, 12);
}

void draw_unit_choice(PapersPageState& page, Rect& rest) {
  std::vector<std::string> options = {std::string(tr("全部单位"))};
  options.insert(options.end(), page.units.begin(), page.units.end());
  auto found = std::find(page.units.begin(), page.units.end(), page.unit);
  int chosen = found == page.units.end() ? 0 : static_cast<int>(found - page.units.begin()) + 1;
  if (select("##unit", middle(cut_left(rest, 200), 28), tr("单位"), options, chosen)) {
    page.unit = chosen == 0 ? "" : options[static_cast<size_t>(chosen)];
  }
  skip_left(rest, 12);
}

// The first is what nobody chose: the newest, or what is true now.
void draw_record_choice(PapersPageState& page, const PaperKind& kind, Rect& rest) {
  bool is_record = kind.about == PaperAbout::record;
  std::vector<std::string> options = {std::string(is_record ? tr("最新一份") : tr("现在的数据"))};
  int chosen = 0;
  for (const PaperRecord& record : page.records) {
    if (record.id == page.record) chosen = static_cast<int>(options.size());
    options.push_back(record.name);
  }
  if (select("##record", middle(cut_left(rest, 240), 28), tr("哪一份"), options, chosen)) {
    page.record = chosen == 0 ? Id() : page.records[static_cast<size_t>(chosen) - 1].id;
  }
  skip_left(rest, 12);
}

void draw_tools(Screen& screen, Rect rest) {
  PapersPageState& page = screen.state.papers;
  const PaperKind& kind = chosen_kind(page);
  line_h(rest.x, bottom_of(rest) - 1, rest.width, theme().line);
  rest = inset(rest, kPagePadding, 0);
  if (!kind.orders.empty()) draw_order_choice(page, kind, rest);
  if (kind.about == PaperAbout::unit) draw_unit_choice(page, rest);
  if (!page.records.empty()) draw_record_choice(page, kind, rest);
  if (page.document) draw_sheet_controls(screen, rest);
  if (kind.key == "bulletin" && is_draft_bulletin(screen.session.current()->ledger(), page.built)) {
    draw_icon(cut_left(rest, 16), icon::kTriangleAlert, 16, theme().slight_ink);
    skip_left(rest, 6);
    draw_text(rest, tr("这一期还是草稿，没有印发"), {12, false, theme().slight_ink});
    return;
  }
  std::string_view hint = kind.period == PaperPeriod::none ? tr("取台账现在的数据")
                                                           : tr("月份在顶栏换；预览就是打印的样子");
  draw_text(rest, hint, {12, false, theme().text2});
}

}  // namespace

void draw_papers_page(Screen& screen, const Rect& r) {
  if (!screen.session.current()) return;
  refresh(screen);
  PapersPageState& page = screen.state.papers;
  fill(r, theme().surface);
  Rect rest = r;
  Rect room = draw_page_head(rest, tr("出文"));
  draw_save_buttons(screen, room);
  draw_subtitle(room, page.document ? page.document->title : "");
  line_h(r.x, rest.y - 1, r.width, theme().line);
  draw_list(screen, cut_left(rest, kListWidth));
  draw_tools(screen, cut_top(rest, kToolsHeight));
  if (page.document) return place_paper(screen, rest);
  empty_state("##none", rest, {icon::kFileText, tr("这份文书还做不出来"), tr(page.problem)});
}

void draw_paper_button(Screen& screen, Rect& room, std::string_view kind, const Id& record) {
  ButtonStyle style{.icon = icon::kPrinter, .tip = tr("预览、打印、导出 Word")};
  if (button_right("##paper", room, tr("出文"), style)) show_paper(screen, kind, {}, record);
}

void show_paper(Screen& screen, std::string_view kind, const std::string& unit, const Id& record) {
  PapersPageState& page = screen.state.papers;
  page.kind = kind;
  page.unit = unit;
  page.record = record;
  page.order.clear();
  go_to(screen, Page::papers);
}

}  // namespace minsheng
