// What the columns of a task table hold, by their printed heads.
#pragma once

#include <vector>

#include "text/clean_text.h"

namespace minsheng {

enum class ColumnRole {
  none,      // no head of a task table
  number,    // 序号
  name,      // 工作任务, 项目名称
  content,   // 工作事项, 建设内容
  types,     // 类型
  level,     // 层级
  lead,      // 牵头单位
  duty,      // 责任单位: leads where no column of leads stands beside it
  support,   // 配合单位
  deadline,  // 完成时限
  note       // 责任领导, 资金来源, 备注 ...
};

// A remark in brackets behind the head, as in 年度投资（万元）, is left out of account.
ColumnRole column_role(Chars head);

// As column_role, but also for heads that only contain the words: 责任单位及责任人.
ColumnRole likely_column_role(Chars head);

// At least two cells, and at least half of those that are not empty, are heads.
bool is_header_row(const CleanText& text, const std::vector<Range>& cells);

}  // namespace minsheng
