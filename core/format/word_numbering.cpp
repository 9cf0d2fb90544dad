// Automatic numbers of a Word document: see word_numbering.h.
#include "format/word_numbering.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "format/list_number.h"
#include "format/word_symbols.h"

namespace minsheng {
namespace {

bool is_on(XmlNode toggle) {
  std::string_view value = toggle.attribute("val");
  return toggle && value != "0" && value != "false" && value != "off";
}

// The level number w:ilvl of a definition; nothing outside 0 to 8.
std::optional<size_t> level_index(XmlNode node, size_t levels) {
  int64_t index = whole_number(node.attribute("ilvl"), -1);
  if (index < 0 || index >= static_cast<int64_t>(levels)) return std::nullopt;
  return static_cast<size_t>(index);
}

std::string bullet_text(const std::string& text, std::string_view font) {
  std::string bullet;
  for (char32_t code : to_utf32(text)) {
    char32_t shown = is_private_use(code) ? symbol_character(font, code) : code;
    append_utf8(bullet, shown == 0 ? U'•' : shown);
  }
  return bullet;
}

}  // namespace

WordNumbering::WordNumbering(XmlNode root, const WordStyles& styles) : styles_(styles) {
  for (XmlNode node = root.first(); node; node = node.next()) {
    if (node.name() == "abstractNum") read_definition(node);
    if (node.name() == "num") read_list(node);
  }
}

WordNumbering::Level WordNumbering::read_level(XmlNode node) {
  Level level;
  level.start = whole_number(node.child("start").attribute("val"), 0);
  level.restart = whole_number(node.child("lvlRestart").attribute("val"), -1);
  level.format = node.child("numFmt").attribute("val");
  level.text = node.child("lvlText").attribute("val");
  level.style = node.child("pStyle").attribute("val");
  level.decimal = is_on(node.child("isLgl"));
  if (level.format == "bullet") {
    XmlNode fonts = node.child("rPr").child("rFonts");
    level.text = bullet_text(level.text, fonts.attribute("ascii"));
  }
  return level;
}

void WordNumbering::read_definition(XmlNode node) {
  int64_t id = whole_number(node.attribute("abstractNumId"), -1);
  Levels& levels = definitions_[id];
  for (XmlNode child = node.first(); child; child = child.next()) {
    if (child.name() == "numStyleLink") linked_styles_[id] = child.attribute("val");
    if (child.name() != "lvl") continue;
    if (auto index = level_index(child, kLevels)) levels[*index] = read_level(child);
  }
}

void WordNumbering::read_list(XmlNode node) {
  List& list = lists_[whole_number(node.attribute("numId"), -1)];
  list.definition = whole_number(node.child("abstractNumId").attribute("val"), -1);
  for (XmlNode child = node.first(); child; child = child.next()) {
    auto index = level_index(child, kLevels);
    if (child.name() != "lvlOverride" || !index) continue;
    if (XmlNode own = child.child("lvl")) list.own_levels[*index] = read_level(own);
    if (XmlNode start = child.child("startOverride")) {
      list.own_starts[*index] = whole_number(start.attribute("val"), 1);
    }
  }
}

// A definition may only say which style has the real one.
const WordNumbering::List* WordNumbering::find_list(int64_t list) const {
  auto found = lists_.find(list);
  if (found == lists_.end()) return nullptr;
  auto link = linked_styles_.find(found->second.definition);
  if (link != linked_styles_.end()) {
    auto linked = lists_.find(styles_.number_of(link->second).list);
    if (linked != lists_.end()) return &linked->second;
  }
  return &found->second;
}

WordNumbering::Levels WordNumbering::levels_of(const List& list) const {
  auto found = definitions_.find(list.definition);
  Levels levels = found == definitions_.end() ? Levels{} : found->second;
  for (const auto& [index, level] : list.own_levels) levels[index] = level;
  return levels;
}

void WordNumbering::count(int64_t list_id, const List& list, const Levels& levels, size_t level) {
  Counters& counters = counters_[list.definition];
  auto own_start = list.own_starts.find(level);
  bool restarts =
      own_start != list.own_starts.end() && own_started_.insert({list_id, level}).second;
  int64_t& value = counters.values[level];
  value = restarts ? own_start->second : counters.used[level] ? value + 1 : levels[level].start;
  counters.used[level] = true;
  for (size_t deeper = level + 1; deeper < kLevels; ++deeper) {
    int64_t restart = levels[deeper].restart;
    if (restart < 0 || static_cast<int64_t>(level) < restart) counters.used[deeper] = false;
  }
}

std::string WordNumbering::label_of(const Levels& levels, const Counters& counters, size_t level) {
  const Level& own = levels[level];
  std::string label;
  for (size_t i = 0; i < own.text.size(); ++i) {
    bool place = own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' &&
                 own.text[i + 1] <= '9';
    if (!place) {
      label += own.text[i];
      continue;
    }
    auto wanted = static_cast<size_t>(own.text[++i] - '1');
    const Level& shown = levels[wanted];
    int64_t value = counters.used[wanted] ? counters.values[wanted] : shown.start;
    label += list_number(own.decimal ? "decimal" : shown.format, value);
  }
  return std::string(trim(label));
}

std::string WordNumbering::next_label(XmlNode properties) {
  std::string_view style = properties.child("pStyle").attribute("val");
  if (style.empty()) style = styles_.default_style();
  NumberRef reference = number_ref_in(properties);
  NumberRef by_style = styles_.number_of(style);
  if (reference.list < 0) reference.list = by_style.list;
  if (reference.level < 0) reference.level = by_style.level;
  const List* list = reference.list > 0 ? find_list(reference.list) : nullptr;
  if (!list) return {};
  Levels levels = levels_of(*list);
  auto of_style = std::find_if(levels.begin(), levels.end(), [&](const Level& level) {
    return !level.style.empty() && level.style == style;
  });
  bool by_level = reference.level < 0 && of_style != levels.end();
  int64_t level = by_level ? of_style - levels.begin() : std::max<int64_t>(reference.level, 0);
  auto index = static_cast<size_t>(std::min<int64_t>(level, kLevels - 1));
  count(reference.list, *list, levels, index);
  return label_of(levels, counters_[list->definition], index);
}

}  // namespace minsheng
