// What a bulletin (专报) says of one figure, in the wording patterns of the office:
// 已完成补充配置电脑5698台，完成全年任务的21.77%. The bulletin reader (core/text) reads it back to
// the same figure.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/progress_rules.h"
#include "model/records.h"

namespace minsheng {

// Each is one line of the table of patterns in the source.
enum class FigureWording {
  share_of_year,    // …，完成全年任务的37.69%
  share_of_goal,    // …，完成全年目标任务的37.69%
  share_of_target,  // …，占年度目标任务的37.69%
  share_of_plan,    // …，完成年度计划的37.69%
  rate,             // …，完成率37.69%
  share_of_task,    // …，完成全年4.2万人目标任务的37.69%
  beyond,           // …，超任务1.96个百分点
  with_reason,      // …，完成全年任务的37.69%（资金未到位）
  amount,           // 已完成立项4个
  task,             // 新增1700床位建设项目
  percent_alone,    // 已完成全年任务的35%
  goal_alone,       // 已经完成全年目标任务32.6%
  progress_alone,   // 完成进度50%
  rate_alone,       // 完成率26%
  words             // the words in front alone: 零就业家庭全部清零
};

// What is said, apart from how.
struct ProgressFact {
  std::string front;            // the words before the number: 已完成补充配置电脑
  std::optional<Decimal> done;  // in `unit`
  std::string unit;             // without 万 or 亿
  std::string behind;           // what follows the unit: 行动 of 48次行动
  std::optional<Decimal> task;  // of the whole year, in `unit`
  std::optional<Decimal> percent;
  int percent_digits = 2;
  std::string reason;  // why it is late

  bool operator==(const ProgressFact&) const = default;
};

struct ToldFigure {
  FigureWording wording = FigureWording::words;
  ProgressFact fact;

  bool operator==(const ToldFigure&) const = default;
};

// True where the fact has all that the pattern says; `beyond` only above 100 %.
bool can_say(FigureWording wording, const ProgressFact& fact);
// Every wording that can say it, `words` aside, in the order of the table.
std::vector<FigureWording> wordings_for(const ProgressFact& fact);

// Without a full stop. What the fact lacks is left out.
std::string figure_sentence(const ToldFigure& told);

// How a bulletin's figure is told, by its numbers and its phrase: gives `figure.phrase` again.
// `words` where the phrase is none of the patterns with the figure's numbers.
ToldFigure told_figure(const Figure& figure);

// The other way: numbers as far as they are printed, and the phrase.
void write_told(Figure& figure, const ToldFigure& told);

// 5698台, 58.08万人, 24.8亿元: in 万 and 亿 where that needs at most two places, else in full.
std::string bulletin_amount(const Decimal& value, std::string_view unit);

// The words before the number of an indicator that nobody worded: 已新建充电桩,
// 城镇新增就业人数已达, 农村低保标准已达到.
std::string figure_front(TargetKind kind, const std::string& indicator);

// 已报送的30件中，已完成4件，按序时15件。未报送5件。 By Light; states without items are left out.
std::string status_sentence(const std::array<int, kLightCount>& items);

}  // namespace minsheng
