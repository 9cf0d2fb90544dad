#include "model/transaction.h"

#include <utility>

namespace minsheng {

Transaction inverse_of(const Transaction& transaction, const Stamp& stamp,
                       const std::string& time) {
  Transaction inverse;
  inverse.stamp = stamp;
  inverse.time = time;
  inverse.label = {"撤销：{}", {to_text(transaction.label)}};
  inverse.undoes = transaction.stamp;
  inverse.changes.assign(transaction.changes.rbegin(), transaction.changes.rend());
  for (Change& change : inverse.changes) std::swap(change.before, change.after);
  return inverse;
}

}  // namespace minsheng
