#include <doctest/doctest.h>

#include "app/progress_text.h"

using namespace minsheng;

TEST_CASE("a figure of a bulletin is written with what is planned and its percent as printed") {
  Figure figure;
  figure.indicator = "新增车位";
  figure.done = Decimal(120);
  figure.planned = Decimal(200);
  figure.unit = "个";
  figure.percent_of_year = Decimal(60);
  figure.percent_digits = 1;
  CHECK(progress_text(figure) == "新增车位 120个，计划 200个，60.0%");
}

TEST_CASE("a percent that is printed once for several figures says so at each") {
  Figure figure;
  figure.done = Decimal(48);
  figure.unit = "次";
  figure.percent_of_year = Decimal(107, 1);
  figure.percent_digits = 1;
  figure.shared_percent = true;
  CHECK(progress_text(figure) == "48次，10.7%（合用）");
}
