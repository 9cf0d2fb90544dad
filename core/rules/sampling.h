// A random sample that can be drawn again: integers only, the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace minsheng {

// SplitMix64 (Steele, Lea, Flood 2014), with the published constants.
class SplitMix64 {
 public:
  explicit SplitMix64(uint64_t seed) : state_(seed) {}

  uint64_t next();
  // 0 to bound - 1, each as likely as any other; `bound` is not 0.
  uint64_t below(uint64_t bound);

 private:
  uint64_t state_;
};

// How many of `count` go to strata of these sizes: in proportion, by largest remainder, of equal
// remainders the stratum that comes first. Together `count`, or all where there are fewer.
std::vector<size_t> share_out(const std::vector<size_t>& sizes, size_t count);

// Which of the things are drawn, as ascending places within `strata`, which names the stratum of
// each. Strata are taken in the order in which they first occur; within each the first of a
// shuffle (Fisher and Yates) are drawn, all by one generator. No more than there are.
std::vector<size_t> draw_sample(const std::vector<std::string>& strata, size_t count,
                                uint64_t seed);

// `percent` (0 to 100) of `population`, rounded up.
size_t sample_size(size_t population, size_t percent);

}  // namespace minsheng
