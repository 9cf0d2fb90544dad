#include "ui/pages/settings_page.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/age_text.h"
#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

// A card of that body height at the top of `column`; `column` goes on below it.
Rect cut_card(Rect& column, float body_height) {
  Rect card = cut_top(column, 40 + body_height);
  skip_top(column, kCardGap);
  return card;
}

int index_of(std::string_view value, const std::vector<std::string_view>& values) {
  auto found = std::find(values.begin(), values.end(), value);
  return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

// One of several values of a preference, as a segmented control at the right end of a line.
void draw_choice(Screen& screen, Rect line, const char* key, std::string_view name,
                 std::string_view value, const std::vector<std::string_view>& values,
                 const std::vector<Segment>& segments) {
  int chosen = index_of(value, values);
  Rect box = middle(cut_right(line, segmented_width(segments)), 28);
  if (segmented(key, box, name, segments, chosen)) {
    screen.ask(action::SetPreference{key, std::string(values[static_cast<size_t>(chosen)])});
  }
}

std::string scale_value(int percent) {
  std::string digits = std::to_string(percent % 100);
  if (digits.size() < 2) digits = "0" + digits;
  return std::to_string(percent / 100) + "." + digits;
}

// The scale changes when the slider is let go: while it moves the page would move under it.
void draw_scale(Screen& screen, Rect line) {
  SettingsPageState& state = screen.state.settings;
  int now = static_cast<int>(std::lround(screen.state.user_scale * 100));
  int percent = state.scale ? state.scale : now;
  Rect number = cut_right(line, 48);
  skip_right(line, 8);
  Rect box = middle(cut_right(line, 160), 28);
  bool changed = slider("##scale", box, tr("界面大小"), percent, 90, 150, 5);
  bool held = ImGui::IsItemActive();
  draw_text(number, std::to_string(percent) + "%", {13, false, 0, Align::right});
  if (held) {
    state.scale = percent;
    return;
  }
  if (changed || (state.scale && state.scale != now)) {
    screen.ask(action::SetPreference{"scale", scale_value(percent)});
  }
  state.scale = 0;
}

std::string storage_text(const Environment& environment) {
  if (!environment.storage_works) return std::string(tr("不能写入"));
  if (environment.storage_quota == 0) return std::string(tr("可以写入"));
  return tr("已用 {}，可用 {}",
            {bytes_text(environment.storage_used),
             bytes_text(environment.storage_quota -
                        std::min(environment.storage_used, environment.storage_quota))});
}

std::string save_text(const Screen& screen) {
  const SaveState& save = screen.session.save_state();
  std::string count = count_text(static_cast<int>(screen.session.ledgers().size()));
  if (save.phase == SavePhase::failed) {
    return tr("{} 处改动还没有写入", {count_text(save.unsaved)});
  }
  if (save.saved_at.empty()) return tr("{} 本台账", {count});
  return tr("{} 本台账，最近一次写入 {} 已读回核对",
            {count, tr(age_of(save.saved_at, screen.session.now()))});
}

constexpr float kStorageHeight = 92;

void draw_storage(Screen& screen, Rect& rest) {
  const Environment& environment = screen.environment;
  line_h(rest.x + 1, rest.y, rest.width - 2, theme().grid);
  Rect box = inset(cut_top(rest, kStorageHeight), kPagePadding, 8);
  Rect line = cut_top(box, 20);
  Rect right = line;
  bool works = environment.storage_works;
  draw_text(right, storage_text(environment),
            {12, false, works ? theme().text2 : theme().late_ink, Align::right});
  draw_text(line, tr("本机存储"), {13});
  Rect bar = cut_top(box, 20);
  float share = environment.storage_quota == 0
                    ? 0
                    : static_cast<float>(static_cast<double>(environment.storage_used) /
                                         static_cast<double>(environment.storage_quota));
  draw_bar(bar, share > 0 ? std::max(share, 0.01f) : 0, theme().bar, false);
  std::string note = works ? save_text(screen) : environment.storage_problem;
  draw_text(cut_top(box, 18), note, {12, false, theme().text2});
  std::string_view kept = environment.storage_persistent
                              ? tr("浏览器答应不自动清理这些数据")
                              : tr("浏览器空间不足时可能清理，请常导出备份");
  draw_text(cut_top(box, 18), kept, {12, false, theme().text2});
}

void draw_backup_buttons(Screen& screen, Rect& rest) {
  line_h(rest.x + 1, rest.y, rest.width - 2, theme().grid);
  Rect row = inset(cut_top(rest, 48), kPagePadding, 0);
  ButtonStyle backup{ButtonKind::primary, icon::kFolderDown, "Ctrl+S", 13};
  if (screen.session.ledgers().empty()) backup.disabled = tr("本机还没有台账");
  Rect box = middle(cut_left(row, button_width(tr("导出备份"), backup)), 28);
  if (button("##backup", box, tr("导出备份"), backup)) screen.ask(action::SaveBackup{});
  skip_left(row, 8);
  ButtonStyle restore{ButtonKind::normal, icon::kHistory, {}, 13};
  if (screen.session.read_only()) restore.disabled = tr("这一页是只读的，另一个标签页正在编辑");
  box = middle(cut_left(row, button_width(tr("从备份恢复"), restore)), 28);
  if (button("##restore", box, tr("从备份恢复"), restore)) screen.ask(action::PickBundle{});
}

void draw_read_only(Screen& screen, Rect& rest) {
  Rect line = draw_setting(rest, tr("这一页只读"), tr("这份数据正在另一个标签页中编辑"));
  ButtonStyle style{.text_size = 13};
  if (button_right("##take-over", line, tr("接管编辑"), style, 28)) {
    screen.ask(action::TakeOver{});
  }
}

std::string_view renderer_note(const std::string& renderer) {
  if (renderer == "Canvas 2D") return tr("没有图形加速，界面由处理器绘制，功能不受影响");
  return tr("图形加速可用");
}

void draw_fact(Rect& rest, std::string_view label, std::string_view value) {
  Rect line = cut_top(rest, 24);
  draw_text(cut_left(line, 88), label, {13, false, theme().text2});
  draw_text(line, value, {13});
}

}  // namespace

void draw_name_card(Screen& screen, Rect& column) {
  SettingsPageState& state = screen.state.settings;
  Rect card = cut_card(column, 4 + 32 + 8 + 2 * 18 + 14);
  begin_card(card, tr("本机名称"), tr("写进改动历史和交换包，给对方看"));
  Rect rest = inset(card, kPagePadding, 4);
  if (!state.typing_name) state.name = screen.session.author();
  InputStyle style;
  style.placeholder = tr("单位和姓名，如 县人社局 张三");
  bool finished = false;
  if (text_input("##name", cut_top(rest, 32), tr("本机名称"), state.name, style, &finished)) {
    state.typing_name = true;
  }
  if (state.typing_name && finished) {
    state.typing_name = false;
    screen.ask(action::SetPreference{"author", std::string(trim(state.name))});
  }
  skip_top(rest, 8);
  draw_paragraph(
      rest,
      tr("之后的改动都署这个名字；从没署过名的，显示为「未署名」加编号。换人使用时请改过来。"),
      {12, false, theme().text2}, 18, 2);
  end_card();
}

void draw_look_card(Screen& screen, Rect& column) {
  Rect card = cut_card(column, 3 * 44 + 1);
  begin_card(card, tr("外观"), tr("仅本机"));
  draw_choice(screen, draw_setting(card, tr("主题")), "theme", tr("主题"), screen.state.theme,
              {"light", "dark", "system"}, {{tr("浅色")}, {tr("深色")}, {tr("跟随系统")}});
  draw_scale(screen, draw_setting(card, tr("界面大小")));
  draw_choice(screen, draw_setting(card, tr("语言")), "language", tr("语言"), screen.state.language,
              {"zh", "en"}, {{"中文"}, {"English"}});
  end_card();
}

void draw_backup_card(Screen& screen, Rect& column) {
  bool read_only = !screen.environment.owns_data;
  bool renderer = !screen.environment.renderer.empty();
  float body = 48 + kStorageHeight + 48 + (read_only ? 48.0f : 0) + (renderer ? 48.0f : 0) + 1;
  Rect card = cut_card(column, body);
  begin_card(card, tr("备份和存储"));
  if (read_only) draw_read_only(screen, card);
  std::string age = tr(age_of(screen.state.last_backup, screen.session.now()));
  Rect line = draw_setting(card, tr("上次备份"), tr("备份是一个交换包，含本机全部台账"));
  draw_text(line, age, {13, false, 0, Align::right});
  draw_storage(screen, card);
  if (renderer) {
    line = draw_setting(card, tr("绘制方式"), renderer_note(screen.environment.renderer));
    draw_text(line, screen.environment.renderer, {13, false, 0, Align::right});
  }
  draw_backup_buttons(screen, card);
  end_card();
}

void draw_about_card(Screen& screen, Rect& column) {
  Rect inner = inset(column, kPagePadding, 0);
  std::string_view what =
      tr("民生实事台账：读入实施方案，逐条核对，按事项、指标和单位查看，用一个文件交接。全部在本机"
         "运行，不连接网络。");
  auto lines = static_cast<float>(wrap_text(what, 13, inner.width).size());
  Rect card = cut_card(column, lines * 20 + 10 + 7 * 24 + 16);
  begin_card(card, tr("关于"));
  Rect rest = inset(card, kPagePadding, 0);
  draw_paragraph(cut_top(rest, lines * 20), what, {13}, 20);
  skip_top(rest, 10);
  std::string version = screen.environment.version.empty() ? "—" : screen.environment.version;
  draw_fact(rest, tr("版本"), version);
  draw_fact(rest, "Dear ImGui", tr("MIT 许可，界面绘制"));
  draw_fact(rest, "Lucide", tr("ISC 许可，图标"));
  draw_fact(rest, "JSON", tr("nlohmann/json，MIT 许可，读取文件"));
  draw_fact(rest, "pugixml", tr("MIT 许可，读取 Word 和 Excel 文件"));
  draw_fact(rest, "libxlsxwriter", tr("BSD 许可，写出 Excel 文件"));
  draw_fact(rest, "zlib", tr("zlib 许可，解压"));
  end_card();
}

void draw_settings_page(Screen& screen, const Rect& r) {
  fill(r, theme().page);
  Rect page = r;
  Rect room = draw_page_head(page, tr("设置"));
  draw_subtitle(room, tr("只存在这台电脑；本机名称随改动写进台账，亮灯规则随台账保存"));
  float& height = screen.state.settings.height;
  Rect content = begin_scroll("##settings", page, height, theme().page);
  Rect rest = inset(content, kPagePadding, 0);
  rest.height = 100000;  // as much as the cards take
  float top = rest.y;
  float bottom = top;
  if (rest.width >= 860) {
    Rect right = cut_right(rest, rest.width >= 1500 ? 520.0f : 400.0f);
    skip_right(rest, kCardGap);
    draw_name_card(screen, right);
    draw_look_card(screen, right);
    draw_backup_card(screen, right);
    bottom = right.y;
    draw_lights_card(screen, rest);
    draw_ledgers_card(screen, rest);
    draw_shortcuts_card(rest);
    draw_about_card(screen, rest);
  } else {
    draw_name_card(screen, rest);
    draw_look_card(screen, rest);
    draw_backup_card(screen, rest);
    draw_lights_card(screen, rest);
    draw_ledgers_card(screen, rest);
    draw_shortcuts_card(rest);
    draw_about_card(screen, rest);
  }
  height = std::max(bottom, rest.y) - top;
  end_scroll();
  draw_remove_dialog(screen);
}

}  // namespace minsheng
