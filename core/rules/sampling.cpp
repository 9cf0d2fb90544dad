#include "rules/sampling.h"

#include <map>
#include <numeric>
#include <utility>

#include "base/sort_list.h"
#include "rules/apportion.h"

namespace minsheng {
namespace {

// The places of the things of each stratum, in the order in which strata first occur.
std::vector<std::vector<size_t>> places_by_stratum(const std::vector<std::string>& strata) {
  std::vector<std::vector<size_t>> places;
  std::map<std::string, size_t> known;
  for (size_t i = 0; i < strata.size(); ++i) {
    auto [found, fresh] = known.try_emplace(strata[i], places.size());
    if (fresh) places.emplace_back();
    places[found->second].push_back(i);
  }
  return places;
}

}  // namespace

uint64_t SplitMix64::next() {
  state_ += 0x9E3779B97F4A7C15u;
  uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

uint64_t SplitMix64::below(uint64_t bound) {
  // The lowest 2^64 mod bound values would make small remainders likelier: they are thrown again.
  uint64_t least = (0 - bound) % bound;
  uint64_t value = next();
  while (value < least) value = next();
  return value % bound;
}

std::vector<size_t> share_out(const std::vector<size_t>& sizes, size_t count) {
  size_t all = std::accumulate(sizes.begin(), sizes.end(), size_t{0});
  if (count >= all) return sizes;
  std::vector<Decimal> weights;
  for (size_t size : sizes) weights.emplace_back(static_cast<int64_t>(size));
  std::vector<size_t> shares;
  for (const Decimal& part : apportion(Decimal(static_cast<int64_t>(count)), weights)) {
    shares.push_back(static_cast<size_t>(part.mantissa()));
  }
  return shares;
}

std::vector<size_t> draw_sample(const std::vector<std::string>& strata, size_t count,
                                uint64_t seed) {
  std::vector<std::vector<size_t>> places = places_by_stratum(strata);
  std::vector<size_t> sizes;
  for (const std::vector<size_t>& stratum : places) sizes.push_back(stratum.size());
  std::vector<size_t> shares = share_out(sizes, count);
  SplitMix64 random(seed);
  std::vector<size_t> drawn;
  for (size_t i = 0; i < places.size(); ++i) {
    std::vector<size_t>& stratum = places[i];
    for (size_t k = 0; k < shares[i]; ++k) {
      std::swap(stratum[k], stratum[k + static_cast<size_t>(random.below(stratum.size() - k))]);
      drawn.push_back(stratum[k]);
    }
  }
  sort_list(drawn);
  return drawn;
}

size_t sample_size(size_t population, size_t percent) { return (population * percent + 99) / 100; }

}  // namespace minsheng
