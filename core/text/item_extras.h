// Where the other columns and labels of a task go: 责任领导, 建设地点, 年度投资, 进度安排 …
#pragma once

#include <string>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

// Adds `words` to the item's field that `head` names; 备注 goes to the note, a head of no field to
// `extras` as 栏目：内容. Money and schedules keep their head, because it holds unit or quarter;
// several values of one field are joined by ；.
void keep_extra(Item& item, Chars head, const std::string& words);

// The same for a head below another: 总投资 below 投资（万元） is 总投资（万元）, and 县级 below
// 责任领导 goes to the field that the upper one names.
void keep_extra_below(Item& item, Chars over, Chars head, const std::string& words);

}  // namespace minsheng
