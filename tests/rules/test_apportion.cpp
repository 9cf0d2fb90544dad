// Splitting a figure by the largest remainder, worked by hand.
#include <doctest/doctest.h>

#include "rules/apportion.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::number;

namespace {

using Numbers = std::vector<std::string>;

Numbers split(const std::string& whole, const Numbers& weights) {
  std::vector<Decimal> parsed;
  for (const std::string& weight : weights) parsed.push_back(number(weight));
  Numbers parts;
  for (const Decimal& part : apportion(number(whole), parsed)) parts.push_back(part.to_string());
  return parts;
}

}  // namespace

TEST_CASE("a whole number is split evenly, and the rest goes to the first") {
  // 1500 ÷ 7 = 214 rest 2
  CHECK(split("1500", {"1", "1", "1", "1", "1", "1", "1"}) ==
        Numbers{"215", "215", "214", "214", "214", "214", "214"});
  CHECK(split("3", {"1", "1", "1", "1"}) == Numbers{"1", "1", "1", "0"});
  CHECK(split("0", {"1", "1"}) == Numbers{"0", "0"});
}

TEST_CASE("parts follow the weights; what is left goes to the largest remainders") {
  // The weights sum up to 9.5. 520 ÷ 9.5 = 54 rest 7, 310 ÷ 9.5 = 32 rest 6, 120 ÷ 9.5 = 12 rest 6:
  // 98 are given, the two that are left go to the rest of 7 and to the first rest of 6.
  CHECK(split("100", {"5.2", "3.1", "1.2"}) == Numbers{"55", "33", "12"});
  CHECK(split("100", {"0", "3", "0"}) == Numbers{"0", "100", "0"});
}

TEST_CASE("a figure with decimals is split at its own last digit") {
  // 251.82 ÷ 4 = 62.955: two hundredths are left
  CHECK(split("251.82", {"1", "1", "1", "1"}) == Numbers{"62.96", "62.96", "62.95", "62.95"});
}

TEST_CASE("weights that are negative, all zero or none split nothing") {
  CHECK(split("100", {"0", "0"}).empty());
  CHECK(split("100", {"1", "-1"}).empty());
  CHECK(split("100", {}).empty());
}

TEST_CASE("the parts of any split add up to the whole") {
  uint64_t seed = 20240601;
  auto next = [&](uint64_t below) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (seed >> 33) % below;
  };
  for (int round = 0; round < 500; ++round) {
    Decimal whole(static_cast<int64_t>(next(1'000'000'000'000)), static_cast<int>(next(4)));
    std::vector<Decimal> weights;
    for (uint64_t i = 0; i <= next(30); ++i) {
      weights.emplace_back(static_cast<int64_t>(next(1'000'000)), static_cast<int>(next(3)));
    }
    weights.emplace_back(1);
    std::optional<Decimal> sum = Decimal(0);
    for (const Decimal& part : apportion(whole, weights)) sum = add(*sum, part);
    CAPTURE(round);
    CHECK(*sum == whole);
  }
}
