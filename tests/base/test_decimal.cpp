// Exact decimals.
#include <doctest/doctest.h>

#include <random>

#include "base/decimal.h"

namespace minsheng {
namespace {

Decimal D(std::string_view text) {
  std::optional<Decimal> value = Decimal::parse(text);
  REQUIRE(value.has_value());
  return *value;
}

std::string text(const std::optional<Decimal>& value) {
  return value ? value->to_string() : "no room";
}

TEST_CASE("a decimal is read and written in its shortest exact form") {
  CHECK(D("0").to_string() == "0");
  CHECK(D("-0").to_string() == "0");
  CHECK(D("0.50").to_string() == "0.5");
  CHECK(D("-0.05").to_string() == "-0.05");
  CHECK(D("007").to_string() == "7");
  CHECK(D("12.000").to_string() == "12");
  CHECK(D("251.82").to_string() == "251.82");
  CHECK(D("999999999999999999").to_string() == "999999999999999999");
  CHECK(D("-999999999.999999999").to_string() == "-999999999.999999999");
}

TEST_CASE("zeros after the last digit need no room") {
  CHECK(text(Decimal::parse("100000000000000000.0")) == "100000000000000000");
  CHECK(text(Decimal::parse("0.5000000000000000000000")) == "0.5");
  CHECK(text(Decimal::parse("0.0000000000000000000000")) == "0");
}

TEST_CASE("equal values are equal however they were written") {
  CHECK(D("1.50") == D("1.5"));
  CHECK(Decimal(150, 2) == Decimal(15, 1));
  CHECK(Decimal(0, 5) == Decimal());
}

TEST_CASE("what is no decimal, or has no room in one, is not read") {
  for (std::string_view bad :
       {"", "-", ".", ".5", "5.", "1..2", "1.2.3", "+1", "1e3", "1,000", " 1", "1 ", "--1", "0x10",
        "１", "1000000000000000000", "0.0000000001", "1234567890.123456789"}) {
    CAPTURE(bad);
    CHECK(!Decimal::parse(bad));
  }
}

TEST_CASE("sums and products are exact") {
  CHECK(text(add(*add(D("194.69"), D("41.13")), D("16"))) == "251.82");
  CHECK(text(subtract(D("251.82"), D("251.82"))) == "0");
  CHECK(text(add(D("0.1"), D("0.2"))) == "0.3");
  CHECK(text(multiply(D("1.25"), D("0.8"))) == "1");
  CHECK(text(multiply(D("-0.3"), D("0.3"))) == "-0.09");
  CHECK(text(add(D("999999999999999999"), D("1"))) == "no room");
  CHECK(text(multiply(D("1000000000"), D("1000000000"))) == "no room");
  CHECK(text(multiply(D("0.00001"), D("0.00001"))) == "no room");
  CHECK(text(multiply(D("0.00001"), D("0.0001"))) == "0.000000001");
}

TEST_CASE("万 and 亿 are shifts that come back") {
  CHECK(text(shift(D("1.3"), 4)) == "13000");
  CHECK(text(shift(D("13000"), -4)) == "1.3");
  CHECK(text(shift(D("552"), 4)) == "5520000");
  CHECK(text(shift(D("12.5"), 8)) == "1250000000");
  CHECK(text(shift(D("1"), 18)) == "no room");
  CHECK(text(shift(D("1"), -10)) == "no room");
  CHECK(text(shift(D("0"), 100)) == "0");
}

TEST_CASE("division rounds half away from zero") {
  CHECK(text(divide(D("1"), D("8"), 2)) == "0.13");
  CHECK(text(divide(D("-1"), D("8"), 2)) == "-0.13");
  CHECK(text(divide(D("1"), D("3"), 9)) == "0.333333333");
  CHECK(text(divide(D("2"), D("3"), 0)) == "1");
  CHECK(text(divide(D("999999999999999999"), D("0.000000001"), 0)) == "no room");
  CHECK(text(divide(D("1"), D("0"), 2)) == "no room");
  CHECK(text(divide(D("1"), D("3"), 10)) == "no room");
  CHECK(text(divide(D("1"), D("3"), -1)) == "no room");
}

TEST_CASE("percents are those of the printed bulletins") {
  CHECK(text(percent_of(D("62.83"), D("80"), 2)) == "78.54");
  CHECK(text(percent_of(D("41"), D("70"), 2)) == "58.57");
  CHECK(text(percent_of(D("191"), D("609"), 2)) == "31.36");
  CHECK(text(percent_of(D("0"), D("70"), 2)) == "0");
  CHECK(text(percent_of(D("2"), D("1"), 2)) == "200");
}

TEST_CASE("order is that of the values") {
  CHECK(D("-1") < D("-0.5"));
  CHECK(D("0.5") > D("0.499999999"));
  CHECK(D("2") >= D("2.0"));
  CHECK(D("999999999999999999") > D("999999999.999999999"));
  CHECK(!(D("2") < D("2.0")));
}

TEST_CASE("figures for people are grouped and padded") {
  CHECK(to_grouped(D("1234567.5")) == "1,234,567.5");
  CHECK(to_grouped(D("-123456")) == "-123,456");
  CHECK(to_grouped(D("999")) == "999");
  CHECK(to_fixed(D("58.4"), 2) == "58.40");
  CHECK(to_fixed(D("58.405"), 2) == "58.41");
  CHECK(to_fixed(D("-1234.005"), 2) == "-1,234.01");
  CHECK(to_fixed(D("100"), 0) == "100");
  CHECK(to_fixed(D("0"), 2) == "0.00");
  CHECK(to_fixed(D("999999999999999999"), 2) == "999,999,999,999,999,999.00");
}

TEST_CASE("reading what was written gives the value, and sums come apart again") {
  std::mt19937_64 random(11);
  for (int round = 0; round < 5000; ++round) {
    CAPTURE(round);
    auto next = [&] {
      auto mantissa = static_cast<int64_t>(random() % 2'000'000'000'000) - 1'000'000'000'000;
      return Decimal(mantissa, static_cast<int>(random() % 10));
    };
    Decimal a = next();
    Decimal b = next();
    CHECK(D(a.to_string()) == a);
    std::optional<Decimal> sum = add(a, b);
    if (sum) CHECK(subtract(*sum, b) == a);
    CHECK((a < b) + (b < a) + (a == b) == 1);
  }
}

}  // namespace
}  // namespace minsheng
