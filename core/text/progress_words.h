// What the words around a number of a bulletin say of it: done, or only planned?
#pragma once

#include "text/clean_text.h"

namespace minsheng {

// 将, 拟, 计划 … but not 计划生育, 即将.
bool speaks_of_plan(Chars words);

// 「其余3家正在装修」: what is left of a work.
bool is_still_to_do(Chars clause);

// 较上年提高30元: the difference, no figure of its own.
bool compares_with_past(Chars clause);

// 已, 累计, 完成, 建成, 共 … but not 公共, 共享.
bool tells_of_done(Chars words);

}  // namespace minsheng
