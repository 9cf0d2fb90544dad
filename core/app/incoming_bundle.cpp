#include "app/incoming_bundle.h"

#include <utility>

#include "app/import_plan.h"

namespace minsheng {
namespace {

// How many of the transactions that `known` has seen `other` has not.
int count_ahead(const Context& known, const Context& other) {
  int64_t ahead = 0;
  for (const auto& [actor, number] : known) {
    auto seen = other.find(actor);
    int64_t there = seen == other.end() ? 0 : seen->second;
    if (number > there) ahead += number - there;
  }
  return static_cast<int>(ahead);
}

}  // namespace

Relation relation_of(const Ledger* local, const Ledger& incoming) {
  if (!local) return Relation::fresh;
  bool they_know_more = count_ahead(incoming.data().context, local->data().context) > 0;
  bool we_know_more = count_ahead(local->data().context, incoming.data().context) > 0;
  if (they_know_more && we_know_more) return Relation::diverged;
  if (they_know_more) return Relation::newer;
  return we_know_more ? Relation::older : Relation::same;
}

IncomingLedger compare_ledger(const Ledger* local, Ledger incoming) {
  Relation relation = relation_of(local, incoming);
  const Context none;
  const Context& ours = local ? local->data().context : none;
  int news = count_ahead(incoming.data().context, ours);
  int own = count_ahead(ours, incoming.data().context);
  std::string title = ledger_title(incoming);
  return {std::move(incoming), std::move(title), relation, news, own};
}

bool may_take(Relation relation) {
  return relation == Relation::fresh || relation == Relation::newer || relation == Relation::older;
}

bool is_wanted(Relation relation) {
  return relation == Relation::fresh || relation == Relation::newer;
}

}  // namespace minsheng
