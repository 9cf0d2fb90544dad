// How the figures of a bulletin are written on screen.
#pragma once

#include <map>
#include <string>

#include "model/ledger.h"

namespace minsheng {

// 工作专报（第1期）
std::string bulletin_name(const Bulletin& bulletin);

// 新增车位 120个，计划 200个，62.3%; 62.3%（合用） where one percent is printed for several
// figures.
std::string progress_text(const Figure& figure);

// The figures of each entry, in their order, joined by ；. Entries without figures are left out.
std::map<Id, std::string> progress_texts(const Ledger& ledger);

}  // namespace minsheng
