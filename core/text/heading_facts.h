// What the words of a heading say: level, declared count, whether its targets are provisional.
#pragma once

#include <cstdint>
#include <optional>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

enum class ChapterKind { unknown, aims, tasks, mechanism };

// 「（一）办好…九大省级重点民生实事」 is province; none where the heading gathers no items of a
// level.
Level level_of_heading(Chars heading);

// 九大 = 9, 「3件」 = 3, 十项 = 10. Numbers inside names in quotes do not count, nor does 一件.
std::optional<int64_t> declared_count_of(Chars heading);

// The text leaves the target to a superior: 以省、市下达为准, 按…文件为准, 待下达.
bool leaves_target_open(Chars text);

// What a chapter holds, by the words of its heading (without its number).
ChapterKind chapter_kind_of(Chars heading);

// 附件1：实施方案 on a line of its own: an annex that the document names. Not the bare 附件1.
bool is_annex_entry(Chars text);

// 「县教育局（3项）」 without the count in brackets at its end.
Chars without_count(Chars heading);

// 「备注：1.…」 「说明：…」: a remark on the list as a whole, in front of it or behind.
bool is_remark(Chars paragraph);

// 「副县长李某某」 「张县长牵头：」 as the heading of a list: the leader's words without 牵头;
// empty for anything else.
Chars leader_of_heading(Chars heading);

// 省级 for a province's plan, and so on; none for none.
Level level_of(JurisdictionLevel level);

}  // namespace minsheng
