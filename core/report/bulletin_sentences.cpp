// Sentences of a bulletin: see bulletin_sentences.h.
#include "report/bulletin_sentences.h"

#include <algorithm>

#include "base/digits.h"
#include "base/utf8.h"
#include "model/words.h"

namespace minsheng {
namespace {

struct WordingPattern {
  FigureWording wording;
  std::string_view pattern;
};

// {front} comes first, then a number with {behind} or none: so a phrase can be taken apart again.
constexpr WordingPattern kPatterns[] = {
    {FigureWording::share_of_year, "{front}{amount}{behind}，完成全年任务的{percent}"},
    {FigureWording::share_of_goal, "{front}{amount}{behind}，完成全年目标任务的{percent}"},
    {FigureWording::share_of_target, "{front}{amount}{behind}，占年度目标任务的{percent}"},
    {FigureWording::share_of_plan, "{front}{amount}{behind}，完成年度计划的{percent}"},
    {FigureWording::rate, "{front}{amount}{behind}，完成率{percent}"},
    {FigureWording::share_of_task, "{front}{amount}{behind}，完成全年{task}目标任务的{percent}"},
    {FigureWording::beyond, "{front}{amount}{behind}，超任务{surplus}个百分点"},
    {FigureWording::with_reason, "{front}{amount}{behind}，完成全年任务的{percent}（{reason}）"},
    {FigureWording::amount, "{front}{amount}{behind}"},
    {FigureWording::task, "{front}{task}{behind}"},
    {FigureWording::percent_alone, "{front}完成全年任务的{percent}"},
    {FigureWording::goal_alone, "{front}完成全年目标任务{percent}"},
    {FigureWording::progress_alone, "{front}完成进度{percent}"},
    {FigureWording::rate_alone, "{front}完成率{percent}"},
    {FigureWording::words, "{front}"},
};

std::string_view pattern_of(FigureWording wording) {
  return kPatterns[static_cast<size_t>(wording)].pattern;
}

bool says(FigureWording wording, std::string_view place) {
  return pattern_of(wording).find(place) != std::string_view::npos;
}

std::string fixed_text(const Decimal& value, int digits) {
  return replace_all(to_fixed(value, digits), ",", "");
}

std::string amount_of(const std::optional<Decimal>& value, const std::string& unit) {
  return value ? bulletin_amount(*value, unit) : "";
}

std::string percent_text_of(const ProgressFact& fact) {
  return fact.percent ? fixed_text(*fact.percent, fact.percent_digits) + "%" : "";
}

std::string surplus_of(const ProgressFact& fact) {
  std::optional<Decimal> surplus =
      fact.percent ? subtract(*fact.percent, Decimal(100)) : std::nullopt;
  return surplus ? fixed_text(*surplus, fact.percent_digits) : "";
}

// The reason of a phrase that ends with one in brackets.
std::string reason_in(std::string_view phrase) {
  constexpr std::string_view kOpen = "（", kClose = "）";
  size_t open = phrase.rfind(kOpen);
  if (open == std::string_view::npos || !phrase.ends_with(kClose)) return "";
  size_t begin = open + kOpen.size();
  return std::string(phrase.substr(begin, phrase.size() - kClose.size() - begin));
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.ends_with(word); });
}

bool begins_with_verb(std::string_view name) {
  static constexpr std::string_view kVerbs[] = {"新建", "新增", "建设", "建成", "改造",
                                                "发放", "开展", "培训", "筛查", "安装",
                                                "完成", "开工", "配置", "修建"};
  return std::any_of(std::begin(kVerbs), std::end(kVerbs),
                     [&](std::string_view verb) { return name.starts_with(verb); });
}

struct SentenceParts {
  bool has_number = false;
  std::string number;  // with its unit
  std::string tail;    // behind it, or behind the words in front
};

SentenceParts parts_of(FigureWording wording, const ProgressFact& fact) {
  constexpr std::string_view kFront = "{front}", kBehind = "{behind}";
  std::string_view pattern = pattern_of(wording);
  size_t behind = pattern.find(kBehind);
  SentenceParts parts;
  parts.has_number = behind != std::string_view::npos;
  bool of_task = pattern.starts_with("{front}{task}");
  parts.number = amount_of(of_task ? fact.task : fact.done, fact.unit);
  parts.tail = pattern.substr(parts.has_number ? behind + kBehind.size() : kFront.size());
  parts.tail = replace_all(parts.tail, "{task}", amount_of(fact.task, fact.unit));
  parts.tail = replace_all(parts.tail, "{percent}", percent_text_of(fact));
  parts.tail = replace_all(parts.tail, "{surplus}", surplus_of(fact));
  parts.tail = replace_all(parts.tail, "{reason}", fact.reason);  // last: people wrote it
  return parts;
}

// Not 已完成完成率26%.
std::string joined(std::string_view front, const std::string& rest) {
  constexpr std::string_view kDone = "完成";
  for (std::string_view verb : {"完成", "达到", "达"}) {
    if (!rest.starts_with(kDone) || !front.ends_with(verb)) continue;
    front.remove_suffix(verb.size());
    break;
  }
  return std::string(front) + rest;
}

// Finds the words in front of the number and behind it where the phrase is told so.
bool take_words(std::string_view phrase, ToldFigure& told) {
  SentenceParts parts = parts_of(told.wording, told.fact);
  if (!phrase.ends_with(parts.tail)) return false;
  std::string_view words = phrase.substr(0, phrase.size() - parts.tail.size());
  size_t at = parts.has_number ? words.rfind(parts.number) : words.size();
  if (at == std::string_view::npos) return false;
  bool cut = parts.has_number && at > 0 && is_number_part(words[at - 1]);  // 4个 of 54个
  if (cut) return false;
  told.fact.front = words.substr(0, at);
  if (parts.has_number) told.fact.behind = words.substr(at + parts.number.size());
  return true;
}

std::string count_text(int count) { return std::to_string(count) + "件"; }

}  // namespace

bool can_say(FigureWording wording, const ProgressFact& fact) {
  bool surplus = fact.percent && *fact.percent > Decimal(100);
  return (fact.done || !says(wording, "{amount}")) && (fact.task || !says(wording, "{task}")) &&
         (fact.percent || !says(wording, "{percent}")) &&
         (surplus || !says(wording, "{surplus}")) &&
         (!fact.reason.empty() || !says(wording, "{reason}"));
}

std::vector<FigureWording> wordings_for(const ProgressFact& fact) {
  std::vector<FigureWording> wordings;
  for (const WordingPattern& line : kPatterns) {
    bool own = line.wording == FigureWording::words;
    if (!own && can_say(line.wording, fact)) wordings.push_back(line.wording);
  }
  return wordings;
}

std::string figure_sentence(const ToldFigure& told) {
  const ProgressFact& fact = told.fact;
  SentenceParts parts = parts_of(told.wording, fact);
  std::string number = parts.has_number ? parts.number + fact.behind : "";
  return joined(fact.front, number + parts.tail);
}

ToldFigure told_figure(const Figure& figure) {
  ProgressFact fact;
  fact.done = figure.done;
  fact.task = figure.planned;
  fact.unit = figure.unit;
  fact.percent = figure.percent_of_year;
  fact.percent_digits = static_cast<int>(figure.percent_digits);
  fact.reason = reason_in(figure.phrase);
  for (FigureWording wording : wordings_for(fact)) {
    ToldFigure told{wording, fact};
    if (take_words(figure.phrase, told)) return told;
  }
  fact.front = figure.phrase;
  return {FigureWording::words, fact};
}

void write_told(Figure& figure, const ToldFigure& told) {
  const ProgressFact& fact = told.fact;
  auto printed = [&](std::string_view place, const std::optional<Decimal>& value) {
    return says(told.wording, place) ? value : std::nullopt;
  };
  bool beyond = says(told.wording, "{surplus}");
  figure.done = printed("{amount}", fact.done);
  figure.planned = printed("{task}", fact.task);
  figure.percent_of_year = beyond ? fact.percent : printed("{percent}", fact.percent);
  figure.percent_digits = figure.percent_of_year ? fact.percent_digits : 0;
  bool counted = figure.done || figure.planned;
  figure.unit = counted ? fact.unit : "";
  figure.phrase = figure_sentence(told);
}

std::string bulletin_amount(const Decimal& value, std::string_view unit) {
  std::optional<Decimal> small = shift(value, -4), smaller = shift(value, -8);
  constexpr int64_t kTenThousand = 10'000, kHundredMillion = 100'000'000;
  bool in_hundred_millions =
      value >= Decimal(kHundredMillion) && smaller && smaller->scale() <= 2 && unit != "%";
  if (in_hundred_millions) return smaller->to_string() + "亿" + std::string(unit);
  bool in_ten_thousands =
      value >= Decimal(kTenThousand) && small && small->scale() <= 2 && unit != "%";
  if (in_ten_thousands) return small->to_string() + "万" + std::string(unit);
  return value.to_string() + std::string(unit);
}

std::string figure_front(TargetKind kind, const std::string& indicator) {
  bool level = kind == TargetKind::ratio || kind == TargetKind::standard;
  if (level) return indicator + "已达到";
  bool measure =
      ends_with_any(indicator, {"数", "额", "率", "量", "次", "里程", "面积", "规模", "长度"});
  if (measure) return indicator + "已达";
  return begins_with_verb(indicator) ? "已" + indicator : indicator + "已完成";
}

std::string status_sentence(const std::array<int, kLightCount>& items) {
  static constexpr Light kTold[] = {Light::done, Light::on_schedule, Light::slightly_late,
                                    Light::late};
  auto count_of = [&](Light light) { return items[static_cast<size_t>(light)]; };
  int reported = 0;
  TextList told, untold;
  for (Light light : kTold) {
    reported += count_of(light);
    if (count_of(light) == 0) continue;
    told.push_back(std::string(label_of(light)) + count_text(count_of(light)));
  }
  for (Light light : {Light::unreported, Light::pending}) {
    if (count_of(light) == 0) continue;
    untold.push_back(std::string(label_of(light)) + count_text(count_of(light)));
  }
  std::string sentence;
  if (reported > 0) {
    sentence += "已报送的" + count_text(reported) + "中，" + join(told, "，") + "。";
  }
  if (!untold.empty()) sentence += join(untold, "，") + "。";
  return sentence;
}

}  // namespace minsheng
