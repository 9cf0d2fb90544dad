// Sentences of a bulletin, and that its reader understands them.
#include <doctest/doctest.h>

#include "report/bulletin_sentences.h"
#include "text/progress_figures.h"

namespace minsheng {
namespace {

ProgressFact sample_fact() {
  ProgressFact fact;
  fact.front = "已完成技能培训";
  fact.done = Decimal(4300);
  fact.unit = "人";
  fact.task = Decimal(40000);
  fact.percent = Decimal(1075, 2);
  fact.reason = "资金未到位";
  return fact;
}

Figure figure_of(const ToldFigure& told) {
  Figure figure;
  write_told(figure, told);
  return figure;
}

// done unit percent, as the reader finds them.
std::string read_back(const std::string& sentence) {
  CleanText text;
  std::string source = sentence + "。";
  append_source(text, source, {0, static_cast<uint32_t>(source.size())}, true);
  std::string found;
  for (const FigureDraft& draft : read_figures(text, {0}, {"某事", 0, nullptr})) {
    const Figure& one = draft.record;
    found += found.empty() ? "" : " / ";
    found += one.done ? one.done->to_string() : "-";
    found += " " + one.unit;
    if (one.percent_of_year) found += " " + one.percent_of_year->to_string() + "%";
  }
  return found;
}

TEST_CASE("a figure is told in every wording of bulletins, and read back from it") {
  struct Line {
    FigureWording wording;
    std::string sentence, read;
  };
  const Line lines[] = {
      {FigureWording::share_of_year, "已完成技能培训4300人，完成全年任务的10.75%",
       "4300 人 10.75%"},
      {FigureWording::share_of_goal, "已完成技能培训4300人，完成全年目标任务的10.75%",
       "4300 人 10.75%"},
      {FigureWording::share_of_target, "已完成技能培训4300人，占年度目标任务的10.75%",
       "4300 人 10.75%"},
      {FigureWording::share_of_plan, "已完成技能培训4300人，完成年度计划的10.75%",
       "4300 人 10.75%"},
      {FigureWording::rate, "已完成技能培训4300人，完成率10.75%", "4300 人 10.75%"},
      {FigureWording::share_of_task, "已完成技能培训4300人，完成全年4万人目标任务的10.75%",
       "4300 人 10.75%"},
      {FigureWording::with_reason, "已完成技能培训4300人，完成全年任务的10.75%（资金未到位）",
       "4300 人 10.75%"},
      {FigureWording::amount, "已完成技能培训4300人", "4300 人"},
      {FigureWording::percent_alone, "已完成技能培训完成全年任务的10.75%", "-  10.75%"},
      {FigureWording::goal_alone, "已完成技能培训完成全年目标任务10.75%", "-  10.75%"},
      {FigureWording::progress_alone, "已完成技能培训完成进度10.75%", "-  10.75%"},
      {FigureWording::rate_alone, "已完成技能培训完成率10.75%", "-  10.75%"},
  };
  for (const Line& line : lines) {
    CHECK(figure_sentence({line.wording, sample_fact()}) == line.sentence);
    CHECK(read_back(line.sentence) == line.read);
  }
}

TEST_CASE("more than the year's task is told by what goes beyond it") {
  ProgressFact fact = sample_fact();
  CHECK_FALSE(can_say(FigureWording::beyond, fact));
  fact.percent = Decimal(10196, 2);
  REQUIRE(can_say(FigureWording::beyond, fact));
  std::string sentence = figure_sentence({FigureWording::beyond, fact});
  CHECK(sentence == "已完成技能培训4300人，超任务1.96个百分点");
  CHECK(read_back(sentence) == "4300 人 101.96%");
}

TEST_CASE("how a figure was told is found in its phrase, whoever wrote the words in front") {
  for (FigureWording wording : wordings_for(sample_fact())) {
    ToldFigure told{wording, sample_fact()};
    told.fact.front = "全县已组织培训";
    ToldFigure found = told_figure(figure_of(told));
    CHECK(figure_sentence(found) == figure_sentence(told));
    CHECK(found.wording == wording);
    CHECK(found.fact.front == "全县已组织培训");
  }
  Figure own = figure_of({FigureWording::amount, sample_fact()});
  own.phrase = "培训正在组织";
  CHECK(told_figure(own).wording == FigureWording::words);
  CHECK(figure_sentence(told_figure(own)) == "培训正在组织");
}

TEST_CASE("words between the number and its percent belong to how it is told") {
  Figure figure = figure_of({FigureWording::share_of_year, sample_fact()});
  figure.phrase = "已组织4300人次培训，完成全年任务的10.75%";
  ToldFigure told = told_figure(figure);
  CHECK(told.fact.front == "已组织");
  CHECK(told.fact.behind == "次培训");
  CHECK(figure_sentence(told) == figure.phrase);
  figure.phrase = "已组织14300人培训，完成全年任务的10.75%";
  CHECK(told_figure(figure).fact.front == "已组织14300人培训，");
}

TEST_CASE("the verb in front does not stand twice") {
  ProgressFact fact = sample_fact();
  fact.front = "水库加固已完成";
  CHECK(figure_sentence({FigureWording::rate_alone, fact}) == "水库加固已完成率10.75%");
  CHECK(figure_sentence({FigureWording::percent_alone, fact}) == "水库加固已完成全年任务的10.75%");
}

TEST_CASE("amounts stand in 万 and 亿 where that needs two places at most") {
  CHECK(bulletin_amount(Decimal(580800), "人") == "58.08万人");
  CHECK(bulletin_amount(Decimal(186494), "人") == "186494人");
  CHECK(bulletin_amount(Decimal(283290000), "元") == "28329万元");
  CHECK(bulletin_amount(Decimal(2480000000), "元") == "24.8亿元");
  CHECK(bulletin_amount(Decimal(30819, 3), "公里") == "30.819公里");
  CHECK(bulletin_amount(Decimal(0), "个") == "0个");
}

TEST_CASE("an indicator's name gets words that tell that its figure is reached") {
  CHECK(figure_front(TargetKind::quantity, "新建充电桩") == "已新建充电桩");
  CHECK(figure_front(TargetKind::quantity, "城镇新增就业人数") == "城镇新增就业人数已达");
  CHECK(figure_front(TargetKind::quantity, "老旧小区改造") == "老旧小区改造已完成");
  CHECK(figure_front(TargetKind::standard, "农村低保标准") == "农村低保标准已达到");
}

TEST_CASE("the counts by light add up to what was reported") {
  std::array<int, kLightCount> lights{};
  lights[static_cast<size_t>(Light::done)] = 4;
  lights[static_cast<size_t>(Light::late)] = 2;
  lights[static_cast<size_t>(Light::unreported)] = 5;
  CHECK(status_sentence(lights) == "已报送的6件中，已完成4件，滞后2件。未报送5件。");
  CHECK(status_sentence({}) == "");
}

}  // namespace
}  // namespace minsheng
