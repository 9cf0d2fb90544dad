// The sample that anybody can draw again.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "rules/sampling.h"

namespace minsheng {
namespace {

// 35 items as in the sample plan: 22 of the province, 4 of the city, 9 of the county.
std::vector<std::string> levels() {
  std::vector<std::string> strata(22, "省级");
  strata.insert(strata.end(), 4, "市级");
  strata.insert(strata.end(), 9, "县级");
  return strata;
}

TEST_CASE("The generator gives the published values of SplitMix64") {
  SplitMix64 random(1234567);
  CHECK(random.next() == 6457827717110365317u);
  CHECK(random.next() == 3203168211198807973u);
  CHECK(random.next() == 9817491932198370423u);
  CHECK(random.next() == 4593380528125082431u);
  CHECK(random.next() == 16408922859458223821u);
}

TEST_CASE("Shares follow the largest remainder, of equal ones the first stratum") {
  // 6 × 22 ÷ 35 = 3 rest 27; 6 × 4 ÷ 35 = 0 rest 24; 6 × 9 ÷ 35 = 1 rest 19: two are left over.
  CHECK(share_out({22, 4, 9}, 6) == std::vector<size_t>{4, 1, 1});
  CHECK(share_out({5, 5, 5}, 4) == std::vector<size_t>{2, 1, 1});
  CHECK(share_out({2, 3}, 9) == std::vector<size_t>{2, 3});
  CHECK(share_out({2, 3}, 0) == std::vector<size_t>{0, 0});
  CHECK(share_out({}, 3).empty());
}

TEST_CASE("A seed draws the same items on every machine") {
  // Worked out apart from this program, by the description in the header.
  CHECK(draw_sample(levels(), 6, 20240628) == std::vector<size_t>{3, 4, 11, 14, 25, 30});
  CHECK(draw_sample(levels(), 6, 20240629) == std::vector<size_t>{2, 8, 9, 11, 25, 34});
}

TEST_CASE("No item is drawn twice, every stratum gets its share, and all are drawn when asked") {
  std::vector<std::string> strata = levels();
  for (uint64_t seed = 0; seed < 200; ++seed) {
    for (size_t count : {size_t{1}, size_t{7}, size_t{34}, size_t{35}, size_t{99}}) {
      std::vector<size_t> drawn = draw_sample(strata, count, seed);
      CHECK(drawn.size() == std::min<size_t>(count, 35));
      CHECK(std::set<size_t>(drawn.begin(), drawn.end()).size() == drawn.size());
      std::vector<size_t> shares(3);
      for (size_t place : drawn) ++shares[place < 22 ? 0 : place < 26 ? 1 : 2];
      CHECK(shares == share_out({22, 4, 9}, count));
    }
  }
  CHECK(draw_sample({}, 3, 1).empty());
}

TEST_CASE("Every item has its chance") {
  // 2000 draws of 1 out of 10: 200 each are expected, the deviation is about 13.4.
  std::vector<std::string> strata(10, "");
  std::vector<int> times(10);
  for (uint64_t seed = 0; seed < 2000; ++seed) ++times[draw_sample(strata, 1, seed).front()];
  for (int count : times) {
    CHECK(count > 140);
    CHECK(count < 260);
  }
}

TEST_CASE("A percent of the items is rounded up") {
  CHECK(sample_size(35, 10) == 4);
  CHECK(sample_size(35, 20) == 7);
  CHECK(sample_size(35, 0) == 0);
  CHECK(sample_size(35, 100) == 35);
}

}  // namespace
}  // namespace minsheng
