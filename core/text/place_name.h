// The jurisdiction in front of a title: 安平县, 某管理区, 云岭市.
#pragma once

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

struct PlaceName {
  Range name;  // empty where none is printed
  JurisdictionLevel level = JurisdictionLevel::none;
};

// The place that `title` begins with, behind a year or 关于 if there is one. Of 「云岭市城东区」
// the whole is the name and the last part gives the level.
PlaceName read_place(Chars title);

}  // namespace minsheng
