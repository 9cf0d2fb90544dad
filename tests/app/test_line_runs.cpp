// A bulletin's line in pieces: words, numbers that are bound, numbers that changed.
#include <doctest/doctest.h>

#include "app/line_runs.h"

namespace minsheng {
namespace {

// Words as they are, numbers in brackets: [12], old ones <12>, new ones {12}.
std::string drawn(const DraftLine& line) {
  std::string text;
  for (const LineRun& run : line_runs(line)) {
    switch (run.kind) {
      case LineRun::Kind::words:
        text += run.text;
        break;
      case LineRun::Kind::number:
        text += "[" + run.text + "]";
        break;
      case LineRun::Kind::old_number:
        text += "<" + run.text + ">";
        break;
      case LineRun::Kind::new_number:
        text += "{" + run.text + "}";
        break;
    }
  }
  return text;
}

DraftLine line_of(std::string text, std::vector<DraftFigure> figures) {
  DraftLine line;
  line.text = std::move(text);
  line.figures = std::move(figures);
  return line;
}

TEST_CASE("numbers of a bound sentence stand out, those of free words do not") {
  DraftLine line = line_of("医保。6月签约58.08万人，完成全年任务的37.69%。另办3件。",
                           {{"f", "", "签约58.08万人，完成全年任务的37.69%"}});
  CHECK(drawn(line) == "医保。6月签约[58.08]万人，完成全年任务的[37.69%]。另办3件。");
  for (const LineRun& run : line_runs(line)) {
    CHECK(run.figure == (run.kind == LineRun::Kind::number ? 0 : -1));
  }
}

TEST_CASE("a changed number stands beside its old one") {
  DraftLine line = line_of("住房。已建200套，完成率50%。",
                           {{"f", "", "已建200套，完成率50%", "已建210套，完成率50%"}});
  CHECK(drawn(line) == "住房。已建<200>{210}套，完成率[50%]。");
}

TEST_CASE("a sentence that changed in words stands whole beside the old one") {
  DraftLine line = line_of("住房。尚未启动。", {{"f", "", "尚未启动", "已建10套"}});
  CHECK(drawn(line) == "住房。<尚未启动>{已建10套}。");
  line = line_of("住房。尚未启动。", {{"f", "", "尚未启动", "已启动"}});
  CHECK(drawn(line) == "住房。<尚未启动>{已启动}。");
}

TEST_CASE("kept words are shown as they are") {
  DraftLine line = line_of("已建200套。", {{"f", "", "已建200套", "已建210套", true}});
  CHECK(drawn(line) == "已建[200]套。");
}

TEST_CASE("dates are no figures, and a sentence of words is one run") {
  CHECK(drawn(line_of("截至2024年6月30日共3件", {{"f", "", "截至2024年6月30日共3件"}})) ==
        "截至2024年6月30日共[3]件");
  CHECK(drawn(line_of("就业。全部清零。", {{"f", "", "全部清零"}})) == "就业。[全部清零]。");
}

TEST_CASE("figures are found in the order of the text, each at a place of its own") {
  DraftLine line = line_of("甲。已建4个；已建54个；已建4个。",
                           {{"a", "", "已建4个"}, {"b", "", "4个"}, {"c", "", "已建54个"}});
  CHECK(drawn(line) == "甲。已建[4]个；已建[54]个；已建[4]个。");
  std::vector<int> figures;
  for (const LineRun& run : line_runs(line)) {
    if (run.kind == LineRun::Kind::number) figures.push_back(run.figure);
  }
  CHECK(figures == std::vector<int>{0, 2, 1});
}

TEST_CASE("a figure whose words stand nowhere is passed over") {
  CHECK(drawn(line_of("自由文字5个。", {{"f", "", "已建4个"}})) == "自由文字5个。");
  CHECK(line_runs(line_of("", {})).empty());
}

}  // namespace
}  // namespace minsheng
