// Rows of a bulletin, on the pages 导入 and 专报: sections, and entries with their figures and the
// item that each is about.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/bulletin_import.h"
#include "ui/layout.h"

namespace minsheng {

inline constexpr float kBulletinSection = 32;
inline constexpr float kBulletinEntry = 56;

void draw_bulletin_section(const Rect& row, std::string_view title);

struct BulletinEntryAnswer {
  bool pressed = false;
  bool opened = false;     // the list of items: `offered` is wanted from now on
  std::optional<Id> item;  // that a person chose; "" for none
};

// `matches`: with the item, and a list of `offered` items to choose another one while it is open.
BulletinEntryAnswer draw_bulletin_entry(const Rect& row, const BulletinRow& entry, bool selected,
                                        bool matches, const std::vector<ItemChoice>& offered);

}  // namespace minsheng
