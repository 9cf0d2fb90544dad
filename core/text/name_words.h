// Editing the words of a target's name: what only says that it is done, in general or for example
// goes. Each step takes and gives characters; names are built of them in indicator.h.
#pragma once

#include <string>

#include "text/clean_text.h"

namespace minsheng {

using Name = std::u32string;

// 2024年, 全县, 已完成 in front; 达到, 为 behind. Never leaves nothing.
Chars without_front(Chars words);
Chars without_end(Chars words);

// One pair of quotes (“ ”) for all; no blanks.
Name with_even_quotes(Chars words);

// 孕产妇13种基因筛查: without the count of kinds.
Name without_kinds(Chars words);

// 建成甲卫生院、乙卫生院等卫生院: the verb and what stands behind 等.
Name without_examples(Chars words);

// 对甲进行乙 and 为甲提供乙 are 甲乙.
Name without_doing(Chars words);

// 清查公租房和出租公租房: what is said twice, levels (国家、省), 的 before 管理, and what follows
// from it (彻底解决…).
Name without_repetition(Chars words);

// 提质改造全县公路: work and thing the other way round, 公路提质改造. As it is where it begins with
// no work.
Name with_work_behind(Chars words);

// The verb of kNamingVerbs that it begins with; "" for none.
Chars naming_verb(Chars words);

}  // namespace minsheng
