// The jurisdiction in front of a title: 平江县, 屈原管理区, 岳阳市.
#pragma once

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

struct PlaceName {
  Range name;  // empty where none is printed
  JurisdictionLevel level = JurisdictionLevel::none;
};

// The place that `title` begins with, behind a year or 关于 if there is one. Of 「岳阳市岳阳楼区」
// the whole is the name and the last part gives the level.
PlaceName read_place(Chars title);

}  // namespace minsheng
