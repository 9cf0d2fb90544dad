// Numbers in digits and characters, and the markers made of them.
#include <doctest/doctest.h>

#include "text/marker.h"
#include "text/numeral.h"

using namespace minsheng;

namespace {

// "value/length", "-" where no number stands at the front.
std::string number(Chars text) {
  Numeral one = read_number(text, 0);
  if (one.length == 0) return "-";
  return (one.value ? one.value->to_string() : "too long") + "/" + std::to_string(one.length);
}

std::string marker(std::string_view source) {
  CleanText text;
  append_source(text, source, {0, static_cast<uint32_t>(source.size())}, true);
  Marker one = read_marker(text, {0, text.size()});
  return std::to_string(static_cast<int>(one.style)) + " " + std::to_string(one.number) + " " +
         to_utf8(text, {0, one.printed});
}

std::string of(MarkerStyle style, int number, const char* printed) {
  return std::to_string(static_cast<int>(style)) + " " + std::to_string(number) + " " + printed;
}

}  // namespace

TEST_CASE("Digits are read with groups, blanks, points and full width") {
  CHECK(number(U"1500人") == "1500/4");
  CHECK(number(U"1,500人") == "1500/5");
  CHECK(number(U"12，500人") == "12500/6");
  CHECK(number(U"1 500人") == "1500/5");
  CHECK(number(U"3.94万亩") == "3.94/4");
  CHECK(number(U"０.７万") == "0.7/3");
  CHECK(number(U"５０个") == "50/2");
  CHECK(number(U"1,2月") == "1/1");
  CHECK(number(U"99999999999999999999个") == "too long/20");
}

TEST_CASE("Number characters are read up to the thousands and digit by digit") {
  CHECK(number(U"三所") == "3/1");
  CHECK(number(U"两个") == "2/1");
  CHECK(number(U"十二座") == "12/2");
  CHECK(number(U"二十五户") == "25/3");
  CHECK(number(U"一百二十项") == "120/4");
  CHECK(number(U"二〇二四年") == "2024/4");
  CHECK(number(U"千兆光纤") == "-");
  CHECK(number(U"百姓") == "-");
}

TEST_CASE("Markers of every style are recognised") {
  CHECK(marker("一、工作目标") == of(MarkerStyle::chinese_comma, 1, "一、"));
  CHECK(marker("（十二）促就业") == of(MarkerStyle::chinese_paren, 12, "（十二）"));
  CHECK(marker("(3)新增") == of(MarkerStyle::digit_paren, 3, "(3)"));
  CHECK(marker("12. 新建") == of(MarkerStyle::digit_point, 12, "12."));
  CHECK(marker("3、新建") == of(MarkerStyle::digit_point, 3, "3、"));
  CHECK(marker("2）新建") == of(MarkerStyle::digit_half, 2, "2）"));
  CHECK(marker("⑤新建") == of(MarkerStyle::circled, 5, "⑤"));
  CHECK(marker("第三件实事：养老") == of(MarkerStyle::ordinal, 3, "第三件实事"));
  CHECK(marker("任务二：养老") == of(MarkerStyle::worded, 2, "任务二"));
  CHECK(marker("01") == of(MarkerStyle::bare, 1, "01"));
  CHECK(marker("一是新增学位") == of(MarkerStyle::spoken, 1, "一是"));
  CHECK(marker("1.2024年底前建成") == of(MarkerStyle::digit_point, 1, "1."));
  CHECK(marker("5. 13种病免费筛查") == of(MarkerStyle::digit_point, 5, "5."));
}

TEST_CASE("Numbers that count something are no markers") {
  std::string none = of(MarkerStyle::none, 0, "");
  CHECK(marker("13种致病基因") == none);
  CHECK(marker("1.5万亩高标准农田") == none);
  CHECK(marker("2024年，新增") == none);
  CHECK(marker("第一人民医院") == none);
  CHECK(marker("（2024年度）") == none);
}
