// Sends the item tree to dom_twin.js, see dom_twin.h: as one JSON array, and only when something
// changed.
#include "platform/dom_twin.h"

#include <emscripten/emscripten.h>

#include <cmath>
#include <string>

#include "platform/canvas.h"
#include "platform/frame_scheduler.h"
#include "ui/item_tree.h"

extern "C" {
void minsheng_twin_open();
void minsheng_twin_update(const char* json, int length);
}

namespace minsheng {
namespace {

constexpr double kPauseMs = 120;

void append_text(std::string& json, std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  json += '"';
  for (const char c : text) {
    const unsigned byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      json += '\\';
      json += c;
    } else if (byte < 0x20) {
      json += "\\u00";
      json += kHex[byte >> 4];
      json += kHex[byte & 15U];
    } else {
      json += c;
    }
  }
  json += "\",";
}

void append_number(std::string& json, long number) {
  json += std::to_string(number);
  json += ',';
}

// The order is that of `fields` in dom_twin.js. Places in whole CSS pixels.
void append_item(std::string& json, const ScreenItem& item, float css) {
  json += '[';
  append_number(json, static_cast<long>(item.id));
  append_number(json, item.parent);
  append_number(json, item.layer);
  append_text(json, aria_name(item.role));
  for (const float length : {item.rect.x, item.rect.y, item.rect.width, item.rect.height})
    append_number(json, std::lround(length * css));
  append_text(json, item.name);
  append_text(json, item.value);
  append_text(json, item.description);
  const ItemStates& s = item.states;
  for (const int state :
       {+s.checked, +s.selected, +s.expanded, +s.current, +s.invalid, +s.read_only, +s.pressed,
        s.level, s.row, s.column, item.disabled ? 1 : 0})
    append_number(json, state);
  json += item.focused ? "1]," : "0],";
}

}  // namespace

void init_dom_twin() { minsheng_twin_open(); }

void show_in_dom(const std::vector<ScreenItem>& items) {
  static std::string shown, json;
  static double shown_at = 0;
  if (frames_are_due() && emscripten_get_now() - shown_at < kPauseMs) return;
  json = "[";
  for (const ScreenItem& item : items) append_item(json, item, css_per_design_pixel());
  if (json.back() == ',') json.pop_back();
  json += ']';
  if (json == shown) return;
  minsheng_twin_update(json.data(), static_cast<int>(json.size()));
  shown.swap(json);
  shown_at = emscripten_get_now();
}

}  // namespace minsheng
