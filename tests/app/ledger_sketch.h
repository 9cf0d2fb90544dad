// A small ledger in a few lines, for tests of what screens show.
#pragma once

#include <optional>
#include <string>

#include "model/edit.h"

namespace minsheng::testing {

// One plan with one source document; records get positions in the order of the calls.
class LedgerSketch {
 public:
  explicit LedgerSketch(const Id& id = "ledger-1", const ActorId& actor = "sketcher");

  Plan plan;            // may be changed before take()
  Mechanism mechanism;  // the same

  Id group(Level level, const std::string& heading, std::optional<int64_t> declared = {});
  Id item(const Id& group, Item item);
  Id target(const Id& item, Target target);
  Id unit(const std::string& name, TextList aliases);
  // Item 1, 住房改造 of 县住建局: 改造户数 590户, 加装电梯 12部.
  Id housing(const Id& group);

  Ledger take();

 private:
  Ledger ledger_;
  Edit edit_;
  Id plan_id_;
  int64_t position_ = 0;
};

// The ledger after one more action of `actor`: the plan's title becomes `title`.
Ledger with_title(Ledger ledger, const ActorId& actor, const std::string& title);

}  // namespace minsheng::testing
