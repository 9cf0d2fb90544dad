#include "rules/apportion.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "base/ensure.h"
#include "base/sort_list.h"

namespace minsheng {
namespace {

// Holds every product of two mantissas.
__extension__ using Wide = __int128;

// The weights as whole numbers in the same proportion; empty where they are none.
std::vector<int64_t> whole_weights(const std::vector<Decimal>& weights) {
  int scale = 0;
  for (const Decimal& weight : weights) scale = std::max(scale, weight.scale());
  std::vector<int64_t> wholes;
  for (const Decimal& weight : weights) {
    std::optional<Decimal> raised = shift(weight, scale);
    if (!raised || raised->is_negative()) return {};
    wholes.push_back(raised->mantissa());
  }
  return wholes;
}

struct Quota {
  int64_t steps = 0;
  Wide remainder = 0;
};

// The places of the quotas, the largest remainder first, of equal ones in their order.
std::vector<size_t> by_remainder(const std::vector<Quota>& quotas) {
  std::vector<size_t> order(quotas.size());
  std::iota(order.begin(), order.end(), size_t{0});
  sort_list(order, [&](size_t a, size_t b) { return quotas[a].remainder > quotas[b].remainder; });
  return order;
}

}  // namespace

std::vector<Decimal> apportion(const Decimal& whole, const std::vector<Decimal>& weights) {
  ENSURE(!whole.is_negative(), "only what is there can be split");
  std::vector<int64_t> wholes = whole_weights(weights);
  Wide sum = std::accumulate(wholes.begin(), wholes.end(), Wide{0});
  if (sum == 0) return {};
  int64_t left = whole.mantissa();
  std::vector<Quota> quotas;
  for (int64_t weight : wholes) {
    Wide share = Wide{whole.mantissa()} * weight;
    quotas.push_back({static_cast<int64_t>(share / sum), share % sum});
    left -= quotas.back().steps;
  }
  for (size_t place : by_remainder(quotas)) {
    if (left-- <= 0) break;
    ++quotas[place].steps;
  }
  std::vector<Decimal> parts;
  for (const Quota& quota : quotas) parts.emplace_back(quota.steps, whole.scale());
  return parts;
}

}  // namespace minsheng
