// Columns by their heads: see table_columns.h.
#include "text/table_columns.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct ColumnWords {
  ColumnRole role;
  Words words;
};

const ColumnWords kColumns[] = {
    {ColumnRole::number, kNumberColumns},   {ColumnRole::name, kNameColumns},
    {ColumnRole::content, kContentColumns}, {ColumnRole::types, kTypeColumns},
    {ColumnRole::level, kLevelColumns},     {ColumnRole::lead, kLeadLabels},
    {ColumnRole::support, kSupportLabels},  {ColumnRole::deadline, kDeadlineLabels},
    {ColumnRole::duty, kDutyLabels},        {ColumnRole::note, kNoteLabels},
    {ColumnRole::note, kNoteColumns},       {ColumnRole::support, kSupportColumns},
};

bool has_word(Words words, Chars head) {
  return std::find(words.begin(), words.end(), head) != words.end();
}

ColumnRole exact_role(Chars head) {
  for (const ColumnWords& column : kColumns) {
    if (has_word(column.words, head)) return column.role;
  }
  return ColumnRole::none;
}

}  // namespace

ColumnRole column_role(Chars head) {
  if (head.size() > 16) return ColumnRole::none;
  ColumnRole role = exact_role(head);
  if (role != ColumnRole::none) return role;
  size_t bracket = head.find_first_of(U"（(");
  return bracket == kNowhere ? ColumnRole::none : exact_role(head.substr(0, bracket));
}

ColumnRole likely_column_role(Chars head) {
  ColumnRole role = column_role(head);
  if (role != ColumnRole::none || head.size() > 16) return role;
  struct Part {
    Chars words;
    ColumnRole role;
  };
  static constexpr Part kParts[] = {
      {U"牵头单位", ColumnRole::lead},     {U"牵头部门", ColumnRole::lead},
      {U"配合单位", ColumnRole::support},  {U"配合部门", ColumnRole::support},
      {U"责任单位", ColumnRole::duty},     {U"责任部门", ColumnRole::duty},
      {U"实施单位", ColumnRole::duty},     {U"责任主体", ColumnRole::duty},
      {U"协同单位", ColumnRole::support},  {U"领导", ColumnRole::note},
      {U"责任人", ColumnRole::note},       {U"负责人", ColumnRole::note},
      {U"联系人", ColumnRole::note},       {U"之比", ColumnRole::note},
      {U"完成率", ColumnRole::note},       {U"完成情况", ColumnRole::note},
      {U"进展情况", ColumnRole::note},     {U"时限", ColumnRole::deadline},
      {U"完成时间", ColumnRole::deadline}, {U"任务数", ColumnRole::content},
      {U"下达任务", ColumnRole::content},  {U"目标数", ColumnRole::content},
      {U"目标值", ColumnRole::content},    {U"内容", ColumnRole::content},
      {U"目标", ColumnRole::content},      {U"事项", ColumnRole::content},
      {U"项目名称", ColumnRole::name},     {U"实事", ColumnRole::name},
      {U"任务", ColumnRole::name},         {U"类型", ColumnRole::types}};
  for (const Part& part : kParts) {
    if (head.find(part.words) != kNowhere) return part.role;
  }
  return ColumnRole::none;
}

ColumnRole settled_column_role(Chars head, TableColumns& columns) {
  std::string words = without_spaces(to_utf8(head));
  for (const TableColumn& column : columns) {
    if (column.head == words) return column.role;
  }
  ColumnRole role = likely_column_role(head);
  if (!words.empty()) columns.push_back({words, role, false});
  return role;
}

bool is_header_row(const CleanText& text, const std::vector<Range>& cells) {
  size_t filled = 0;
  size_t heads = 0;
  for (const Range& cell : cells) {
    if (cell.empty()) continue;
    ++filled;
    if (column_role(text.view(cell)) != ColumnRole::none) ++heads;
  }
  return heads >= 2 && heads * 2 >= filled;
}

}  // namespace minsheng
