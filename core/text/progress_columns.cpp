// Columns of progress by their heads: see progress_columns.h.
#include "text/progress_columns.h"

#include <algorithm>

#include "text/characters.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct HeadWords {
  ProgressRole role;
  Words words;
};

// The whole head is one of these.
constexpr Chars kUnitHeads[] = {U"单位", U"计量单位"};
constexpr Chars kCategoryHeads[] = {U"类别",     U"领域",     U"大类",     U"分类",    U"项目类别",
                                    U"任务类别", U"工作类别", U"实事类别", U"项目分类"};
constexpr Chars kItemHeads[] = {U"考核指标", U"实事内容", U"民生事项名称", U"事项",     U"民生事项",
                                U"民生项目", U"实事事项", U"重点事项",     U"工作事项", U"工程名称",
                                U"工作名称", U"民生工程", U"民生项目名称"};
constexpr Chars kPartHeads[] = {U"子项目", U"子项",     U"子项名称", U"子项目名称",
                                U"子任务", U"具体指标", U"分项",     U"分项指标"};
constexpr Chars kContentHeads[] = {U"项目内容", U"任务内容", U"工作内容",    U"建设内容",
                                   U"主要内容", U"具体内容", U"实施内容",    U"具体任务",
                                   U"具体事项", U"内容",     U"主要建设内容"};
constexpr Chars kPlaceHeads[] = {U"乡镇",     U"县市区",   U"县（市、区）", U"地区",
                                 U"单位名称", U"镇街",     U"乡镇（街道）", U"责任单位",
                                 U"牵头单位", U"指标名称", U"指标",         U"县区"};
const HeadWords kWholeHeads[] = {
    {ProgressRole::number, kNumberColumns},   {ProgressRole::unit, kUnitHeads},
    {ProgressRole::category, kCategoryHeads}, {ProgressRole::name, kItemHeads},
    {ProgressRole::name, kNameColumns},       {ProgressRole::part, kPartHeads},
    {ProgressRole::content, kContentHeads}};

// The head contains one of these.
constexpr Chars kPercentHeads[] = {U"完成率", U"完成比例", U"百分比", U"占比",     U"%",   U"％",
                                   U"进度率", U"开工率",   U"比例",   U"任务占比", U"之比"};
constexpr Chars kProgressHeads[] = {U"推进情况", U"进展情况", U"落实情况", U"完成情况",
                                    U"目前进展", U"当前进展", U"工作进展", U"主要进展",
                                    U"落实进展", U"当前进度", U"目前进度", U"完成进度",
                                    U"进度情况", U"形象进度", U"最新进展"};
constexpr Chars kRemarkHeads[] = {U"备注", U"存在问题", U"原因"};
constexpr Chars kDoneHeads[] = {U"累计完成", U"完成数", U"实际完成", U"已完成", U"完成量",
                                U"完成值",   U"实绩",   U"完成",     U"累计"};
constexpr Chars kPlannedHeads[] = {U"年度目标", U"全年目标", U"目标任务", U"年度任务",
                                   U"全年任务", U"任务数",   U"计划数",   U"目标数",
                                   U"目标值",   U"年度计划", U"全年计划", U"任务量",
                                   U"总任务",   U"目标",     U"计划",     U"任务"};
// In the order they are asked: 完成率 holds 完成, 年度目标完成率 holds 年度目标.
const HeadWords kContainedHeads[] = {{ProgressRole::percent, kPercentHeads},
                                     {ProgressRole::progress, kProgressHeads},
                                     {ProgressRole::remark, kRemarkHeads},
                                     {ProgressRole::done, kDoneHeads},
                                     {ProgressRole::planned, kPlannedHeads}};

// 完成时限, 进度安排, 计划完成数, 是否完成: nothing that is done.
bool speaks_of_schedule(Chars head) {
  static constexpr Chars kSchedule[] = {U"时限", U"时间", U"期限", U"日期", U"节点", U"安排",
                                        U"要求", U"措施", U"序时", U"年限", U"标准"};
  static constexpr Chars kFronts[] = {U"是否", U"计划完成", U"拟", U"预计", U"计划进度", U"未"};
  // 截至上年底累计完成投资
  static constexpr Chars kPast[] = {U"去年", U"上年", U"往年", U"以前年度"};
  bool before = contains_any(head, kPast) ||
                (head.find(U"年底") != kNowhere && head.find(U"投资") != kNowhere);
  return before || contains_any(head, kSchedule) || !starting_word(head, kFronts).empty();
}

// 占年度计划, but no 占地面积.
bool is_share(Chars head) {
  static constexpr Chars kNoShares[] = {U"占地", U"占用"};
  return head.front() == U'占' && starting_word(head, kNoShares).empty();
}

// 累计完成（万元）: what stands in brackets at the end of a head.
std::u32string unit_of_head(Chars head) {
  if (head.empty() || !is_closing_bracket(head.back())) return {};
  size_t open = head.find_last_of(U"（(");
  if (open == kNowhere || head.size() - open > 8) return {};
  Chars unit = head.substr(open + 1, head.size() - open - 2);
  return unit == U"%" || unit == U"％" ? std::u32string() : std::u32string(unit);
}

ProgressRole role_of_head(Chars head) {
  constexpr size_t kLongest = 20;
  if (head.empty() || head.size() > kLongest) return ProgressRole::other;
  for (const HeadWords& one : kWholeHeads) {
    if (is_one_of(head, one.words)) return one.role;
  }
  static constexpr Chars kBare[] = {U"进度", U"进展", U"工作进度"};
  if (is_one_of(head, kBare)) return ProgressRole::progress;
  if (is_share(head)) return ProgressRole::percent;
  bool told = contains_any(head, kProgressHeads) && head.substr(0, 2) != U"是否";
  if (!told && speaks_of_schedule(head)) {
    return contains_any(head, kRemarkHeads) ? ProgressRole::remark : ProgressRole::other;
  }
  for (const HeadWords& one : kContainedHeads) {
    if (contains_any(head, one.words)) return one.role;
  }
  return ProgressRole::other;
}

bool names_period(Chars head) {
  static constexpr Chars kPeriods[] = {U"月", U"季度", U"上半年", U"下半年"};
  return contains_any(head, kPeriods);
}

class ColumnReader {
 public:
  ColumnReader(const CleanText& text, const std::vector<Range>& heads) {
    for (const Range& one : heads) heads_.push_back(text.view(one));
  }

  std::vector<ProgressColumn> read() {
    for (size_t i = 0; i < heads_.size(); ++i) {
      Chars head = heads_[i];
      ProgressColumn column = {role_of_head(head), unit_of_head(head), names_period(head), false};
      if (is_lesser_rate(head)) column.role = ProgressRole::other;
      // One head over two columns: the second is the finer name.
      bool shared = head.empty() && !columns_.empty() &&
                    (columns_.back().role == ProgressRole::name ||
                     columns_.back().role == ProgressRole::content);
      if (shared) column.role = ProgressRole::part;
      bool several = column.role == ProgressRole::remark || column.role == ProgressRole::progress ||
                     column.role == ProgressRole::name || column.role == ProgressRole::content;
      if (!several && has(column.role)) column.role = ProgressRole::other;
      columns_.push_back(std::move(column));
    }
    settle_names();
    settle_rates();
    bool done =
        has(ProgressRole::done) || has(ProgressRole::percent) || has(ProgressRole::progress);
    if (!done || !has(ProgressRole::name)) columns_.clear();
    return std::move(columns_);
  }

 private:
  bool has(ProgressRole role) const {
    return std::any_of(columns_.begin(), columns_.end(),
                       [role](const ProgressColumn& column) { return column.role == role; });
  }

  // 开工率 beside 完成率.
  bool is_lesser_rate(Chars head) const {
    constexpr Chars kBegun = U"开工率";
    constexpr Chars kDone = U"完成率";
    return head.find(kBegun) != kNowhere &&
           std::any_of(heads_.begin(), heads_.end(),
                       [kDone](Chars other) { return other.find(kDone) != kNowhere; });
  }

  // The first column of the next best kind names the rows where none is called so.
  void settle_names() {
    bool named = false;
    for (ProgressColumn& column : columns_) {
      if (column.role != ProgressRole::name) continue;
      if (named) column.role = has(ProgressRole::part) ? ProgressRole::other : ProgressRole::part;
      named = true;
    }
    if (!named) named = rename_first({ProgressRole::part, ProgressRole::content});
    if (!named) named = rename_first({ProgressRole::category});
    for (size_t i = 0; i < columns_.size() && !named; ++i) {
      named = columns_[i].role == ProgressRole::other && is_one_of(heads_[i], kPlaceHeads);
      if (named) columns_[i].role = ProgressRole::name;
    }
  }

  // 完成进度 holds percents where no other column does.
  void settle_rates() {
    bool other = has(ProgressRole::percent);
    for (size_t i = 0; i < columns_.size(); ++i) {
      bool pace = columns_[i].role == ProgressRole::progress && !other &&
                  heads_[i].find(U"进度") != kNowhere;
      columns_[i].rate = pace || columns_[i].role == ProgressRole::percent;
    }
  }

  bool rename_first(std::initializer_list<ProgressRole> roles) {
    auto first = std::find_if(columns_.begin(), columns_.end(), [&](const ProgressColumn& one) {
      return std::find(roles.begin(), roles.end(), one.role) != roles.end();
    });
    if (first == columns_.end()) return false;
    first->role = ProgressRole::name;
    return true;
  }

  std::vector<Chars> heads_;
  std::vector<ProgressColumn> columns_;
};

}  // namespace

std::vector<ProgressColumn> read_progress_columns(const CleanText& text,
                                                  const std::vector<Range>& heads) {
  return ColumnReader(text, heads).read();
}

bool refine_progress_columns(const CleanText& text, const std::vector<Range>& heads,
                             const std::vector<Range>& second,
                             std::vector<ProgressColumn>& columns) {
  std::vector<ProgressColumn> refined = columns;
  constexpr size_t kLongestPeriod = 8;
  ProgressRole above = ProgressRole::other;
  size_t found = 0;
  for (size_t i = 0; i < second.size(); ++i) {
    bool headed = i < columns.size() && !heads[i].empty();
    if (headed) above = columns[i].role;
    if (second[i].empty()) continue;
    Chars head = text.view(second[i]);
    bool tells = above == ProgressRole::progress || above == ProgressRole::done ||
                 above == ProgressRole::planned || above == ProgressRole::percent;
    if (!tells || !names_period(head) || head.size() > kLongestPeriod) return false;
    if (i >= refined.size()) refined.resize(i + 1);
    refined[i].role = above;
    refined[i].period = true;
    ++found;
  }
  constexpr size_t kFewest = 2;
  if (found < kFewest) return false;
  columns = std::move(refined);
  return true;
}

}  // namespace minsheng
