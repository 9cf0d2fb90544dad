// The exchange page while an incoming bundle is looked at.
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/item_view.h"
#include "generated/icons.h"
#include "ui/pages/exchange_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRow = 56;
constexpr float kFoot = 52;

struct RelationWords {
  Relation relation;
  const char* icon;
  std::string_view label;  // also the tile's
  std::string_view tile_note;
};

constexpr RelationWords kRelations[] = {
    {Relation::fresh, icon::kPlus, "新台账", "本机还没有"},
    {Relation::newer, icon::kDownload, "来文较新", "写入后与来文一致"},
    {Relation::older, icon::kHardDrive, "本机较新", "不必写入"},
    {Relation::diverged, icon::kGitCompare, "两边都有改动", "暂不能合并"},
    {Relation::same, icon::kEqual, "相同", "不用处理"},
};

const RelationWords& words_of(Relation relation) {
  return *std::find_if(std::begin(kRelations), std::end(kRelations),
                       [&](const RelationWords& words) { return words.relation == relation; });
}

// What taking it would mean, in one sentence.
std::string explain(const IncomingLedger& entry) {
  std::string news = count_text(entry.new_transactions);
  std::string own = count_text(entry.local_transactions);
  switch (entry.relation) {
    case Relation::fresh:
      return std::string(tr("写入后成为本机的一本新台账。"));
    case Relation::same:
      return std::string(tr("与本机逐处相同，不用写入。"));
    case Relation::newer:
      return tr("来文多 {} 处改动，本机没有自己的改动；写入不会丢失任何内容。", {news});
    case Relation::older:
      return tr("本机多 {} 处改动；写入会用来文替换本机这一本，请先保存本机备份。", {own});
    case Relation::diverged:
      return tr("来文有 {} 处、本机有 {} 处对方没有的改动，暂不能合并。可先保存本机备份。",
                {news, own});
  }
  return {};
}

std::string_view why_not(Relation relation) {
  if (relation == Relation::same) return tr("与本机相同，不用写入");
  if (relation == Relation::diverged) return tr("两边都有改动，要等能合并的版本");
  return {};
}

// A new bundle starts with what a person would want.
void refresh_choice(ExchangePageState& state, const IncomingBundle& bundle) {
  std::string key = bundle.digest + bundle.file_name;
  if (state.chosen_for == key) return;
  state.chosen_for = key;
  state.taken.clear();
  for (const IncomingLedger& entry : bundle.ledgers) {
    state.taken[entry.ledger.id()] = is_wanted(entry.relation);
  }
}

// At the right end of the file card. A ledger file without bundle has no digest of its own.
void draw_digest(const IncomingBundle& bundle, Rect& rest) {
  if (bundle.digest.size() < 8) return;
  const std::string& all = bundle.digest;
  std::string digest = "SHA-256 " + all.substr(0, 4) + "…" + all.substr(all.size() - 4);
  std::string_view good = tr("校验码相符");
  Rect code = cut_right(rest, std::ceil(measure_text(digest, 12)) + 1);
  draw_text(code, digest, {12, false, theme().text2}, true);
  annotate_text(code, "SHA-256 " + all);
  skip_right(rest, 6);
  draw_text(cut_right(rest, std::ceil(measure_text(good, 13)) + 1), good,
            {13, false, theme().on_ink});
  skip_right(rest, 6);
  draw_icon(cut_right(rest, 14), icon::kShieldCheck, 14, theme().on_ink);
  skip_right(rest, 16);
}

std::string file_facts(const IncomingBundle& bundle) {
  std::string facts = bundle.creator;
  if (!bundle.created.empty()) {
    if (!facts.empty()) facts += "　";
    facts += tr("{} 导出", {short_time(bundle.created)});
  }
  return facts + (facts.empty() ? "" : "　") + bytes_text(bundle.bytes);
}

void draw_file_card(const IncomingBundle& bundle, const Rect& card) {
  draw_card(card);
  begin_group(Role::region, tr("文件"), card);
  Rect rest = inset(card, kPagePadding, 0);
  draw_icon(cut_left(rest, 24), icon::kPackageOpen, 24, theme().text2);
  skip_left(rest, 12);
  draw_digest(bundle, rest);
  Rect text = middle(rest, 38);
  draw_heading(cut_top(text, 22), bundle.file_name, 14, 2);
  draw_text(text, file_facts(bundle), {12, false, theme().text2});
  end_group();
}

void draw_relation_tiles(const IncomingBundle& bundle, const Rect& card) {
  draw_card(card);
  begin_group(Role::list, tr("与本机比较"), card);
  float width = card.width / static_cast<float>(std::size(kRelations));
  Rect cell{card.x, card.y, width, card.height};
  for (const RelationWords& words : kRelations) {
    auto count = std::count_if(
        bundle.ledgers.begin(), bundle.ledgers.end(),
        [&](const IncomingLedger& entry) { return entry.relation == words.relation; });
    bool bad = words.relation == Relation::diverged && count > 0;
    if (cell.x > card.x) line_v(cell.x, cell.y + 12, cell.height - 24, theme().line);
    Rect rest = inset(cell, 16, 10);
    Rect label = cut_top(rest, 16);
    draw_icon(cut_left(label, 14), words.icon, 14, theme().text2);
    skip_left(label, 6);
    draw_text(label, tr(words.label), {12, false, theme().text2}, true);
    Rect figure = cut_top(rest, 28);
    Color color = bad ? theme().late_ink : count > 0 ? theme().text : theme().text2;
    std::string number = count_text(static_cast<int>(count));
    skip_left(figure, draw_text(figure, number, {20, true, color}, true) + 3);
    figure.y += 3;
    draw_text(figure, tr("本", {number}), {12, false, theme().text2}, true);
    draw_text(rest, tr(words.tile_note), {12, false, theme().text2}, true);
    annotate_text(cell, std::string(tr(words.label)) + " " + number);
    cell.x += width;
  }
  end_group();
}

void draw_relation(Rect& rest, Relation relation) {
  const RelationWords& words = words_of(relation);
  const Theme& t = theme();
  bool bad = relation == Relation::diverged;
  bool good = is_wanted(relation);
  Color ink = bad ? t.late_ink : good ? t.on_ink : t.text2;
  Color ground = bad ? t.late_bg : good ? t.on_bg : t.sunken;
  chip(rest, tr(words.label), ink, ground);
}

void draw_incoming_row(Screen& screen, const Rect& row, const IncomingLedger& entry) {
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  Rect rest = inset(row, kPagePadding, 0);
  bool possible = may_take(entry.relation);
  bool& on = screen.state.exchange.taken[entry.ledger.id()];
  bool shown = on && possible;
  ImGui::BeginDisabled(!possible);
  checkbox("##take", rest, "", shown);
  ItemStates states;
  states.checked = shown ? 1 : 0;
  states.description = possible ? std::string_view() : why_not(entry.relation);
  annotate_last_item(Role::checkbox, entry.title, {}, states);
  ImGui::EndDisabled();
  tooltip(states.description);
  on = shown;
  skip_left(rest, 28);
  Rect text = inset(rest, 0, 8);
  Rect first = cut_top(text, 20);
  Color color = possible ? theme().text : theme().text2;
  skip_left(first, draw_text(first, entry.title, {14, true, color}, true) + 10);
  draw_relation(first, entry.relation);
  draw_text(text, explain(entry), {12, false, theme().text2});
}

std::vector<Id> chosen_ledgers(const Screen& screen) {
  std::vector<Id> chosen;
  for (const IncomingLedger& entry : screen.incoming->ledgers) {
    auto found = screen.state.exchange.taken.find(entry.ledger.id());
    bool on = found != screen.state.exchange.taken.end() && found->second;
    if (on && may_take(entry.relation)) chosen.push_back(entry.ledger.id());
  }
  return chosen;
}

int count_replaced(const Screen& screen, const std::vector<Id>& chosen) {
  return static_cast<int>(std::count_if(
      screen.incoming->ledgers.begin(), screen.incoming->ledgers.end(),
      [&](const IncomingLedger& entry) {
        bool taken = std::find(chosen.begin(), chosen.end(), entry.ledger.id()) != chosen.end();
        return taken && entry.relation == Relation::older;
      }));
}

void draw_foot(Screen& screen, const Rect& foot) {
  fill(foot, theme().surface);
  line_h(foot.x, foot.y, foot.width, theme().line);
  Rect rest = inset(foot, kPagePadding, 0);
  std::vector<Id> chosen = chosen_ledgers(screen);
  ButtonStyle accept{ButtonKind::primary, icon::kCheck};
  if (chosen.empty()) accept.disabled = tr("没有勾选台账");
  if (screen.session.read_only()) accept.disabled = tr("这一页是只读的，另一个标签页正在编辑");
  std::string label = tr("写入 {} 本", {count_text(static_cast<int>(chosen.size()))});
  if (button_right("##accept", rest, label, accept)) screen.ask(action::AcceptBundle{chosen});
  if (button_right("##cancel", rest, tr("取消"))) screen.ask(action::CancelBundle{});
  ButtonStyle backup{ButtonKind::text, icon::kFolderDown};
  if (button_right("##backup", rest, tr("先保存本机备份"), backup)) {
    screen.ask(action::SaveBackup{});
  }
  int replaced = count_replaced(screen, chosen);
  const char* mark = replaced > 0 ? icon::kTriangleAlert : icon::kInfo;
  draw_icon(cut_left(rest, 14), mark, 14, replaced > 0 ? theme().slight : theme().text2);
  skip_left(rest, 8);
  std::string note = replaced > 0
                         ? tr("有 {} 本会用较旧的来文替换本机的内容。", {count_text(replaced)})
                         : std::string(tr("没勾选的台账保持原样；取消则什么都不写。"));
  Color ink = replaced > 0 ? theme().slight_ink : theme().text2;
  draw_text(rest, note, {13, false, ink});
}

void draw_list_card(Screen& screen, Rect card) {
  const IncomingBundle& bundle = *screen.incoming;
  auto count = static_cast<int>(bundle.ledgers.size());
  begin_card(card, tr("包里的台账"), tr("{} 本", {count_text(count)}));
  card.height -= 4;
  Rect list = begin_scroll("##incoming", card, kRow * static_cast<float>(count));
  for (const IncomingLedger& entry : bundle.ledgers) {
    ImGui::PushID(entry.ledger.id().c_str());
    draw_incoming_row(screen, cut_top(list, kRow), entry);
    ImGui::PopID();
  }
  end_scroll();
  end_card();
}

}  // namespace

void draw_incoming_page(Screen& screen, const Rect& r) {
  refresh_choice(screen.state.exchange, *screen.incoming);
  fill(r, theme().page);
  Rect page = r;
  Rect room = draw_page_head(page, tr("打开交换包"));
  ButtonStyle other{ButtonKind::normal, icon::kFolderOpen};
  if (button_right("##other", room, tr("换一个文件"), other)) screen.ask(action::PickBundle{});
  draw_subtitle(room, tr("先看差别，再写入"));
  draw_foot(screen, cut_bottom(page, kFoot));
  float least = 56 + 80 + 160 + 3 * kCardGap;
  Rect content = begin_scroll("##bundle", page, std::max(page.height, least), theme().page);
  content.height -= kCardGap;
  Rect rest = inset(content, kPagePadding, 0);
  draw_file_card(*screen.incoming, cut_top(rest, 56));
  skip_top(rest, kCardGap);
  draw_relation_tiles(*screen.incoming, cut_top(rest, 80));
  skip_top(rest, kCardGap);
  float rows = kRow * static_cast<float>(screen.incoming->ledgers.size());
  rest.height = std::min(rest.height, std::max(40 + rows + 4, 160.0f));
  draw_list_card(screen, rest);
  end_scroll();
}

}  // namespace minsheng
