// The text of a sample's year, read. One line a fact, words parted by blanks; 省1 is an item, 省1.2
// its second target, dates are ISO 8601:
//   地区 <name>                          what the jurisdiction is called, so that nobody takes it
//                                        for real
//   阶段 省1.2 <a、b、c>                  the stages of a milestone
//   分解 省1.2 <unit> <value> <figures>   what a unit answers for, and its twelve figures
//   数 省1.2 <figures>                   of a target that is not split: cumulative at the end of
//                                        each month, - where nothing was reported
//   说明 | 问题 省1.2 6 <text>            what was said of it in that month; of a split target by
//                                        the first of its units
//   迟报 6 <unit> <date>                 the day on which the unit's reports of that month came
//   佐证 省1 <digits> <…> <…> <…>         counts of the eight kinds for March, June, September and
//                                        December, one digit each, - for none
//   经验 | 动态 省1 <date> <title> <text>  典型经验, 单位动态
//   督办 省1 <issued> <due> <replied> <closed> <finding|demand|reply|conclusion>   - for no date
//   抽查 省1 <date> <result> <finding>
//   加分 2024Q2 <unit> <points> <reason>  by hand
// Lines that begin with # and 方案 (the plan's file) are for people and for the build.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/records.h"

namespace minsheng {

inline constexpr size_t kSampleMonths = 12;
using SampleFigures = std::array<std::optional<Decimal>, kSampleMonths>;

struct SampleShare {
  std::string unit;
  Decimal value;
  SampleFigures figures;
};

struct SampleWords {
  std::string note;
  std::string problem;
};

// Records whose item is a code (省1), whose unit is the item's first lead where it is "".
struct SampleYear {
  std::string jurisdiction;
  std::map<std::string, TextList> stages;
  std::map<std::string, SampleFigures> figures;
  std::map<std::string, std::vector<SampleShare>> shares;
  std::map<std::pair<std::string, size_t>, SampleWords> words;
  std::map<std::pair<std::string, size_t>, std::string> received;  // by unit and month
  std::vector<Evidence> evidence;  // their month lacks the year: -03
  std::vector<Practice> practices;
  std::vector<SupervisionNote> notes;
  std::vector<SpotCheck> spot_checks;
  std::vector<Assessment> points;
};

// The text is the program's own: a line that cannot be read is a broken invariant.
SampleYear read_sample_year(std::string_view text);

}  // namespace minsheng
