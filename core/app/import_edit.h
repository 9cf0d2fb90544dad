// A clerk's corrections of what was read: each makes one transaction for the draft's ledger.
// A transaction without changes says that there was nothing to do.
#pragma once

#include <string>
#include <string_view>

#include "app/edited_ledger.h"

namespace minsheng {

// One field of a record that is there; see set_field().
Transaction set_draft_field(const EditedLedger& edited, const RecordRef& record,
                            std::string_view field, FieldValue value, const std::string& time);

// The figure as people write it: 1.3万, 5698台, 21.77%, 700元/月. The unit behind it becomes the
// target's unit; without one the unit stays. Empty text takes the figure away. A target with a
// figure is not pending any more. Fails with bad_input and a sentence that says what was expected.
Result<Transaction> set_target_figure(const EditedLedger& edited, const Id& target,
                                      std::string_view typed, const std::string& time);

// Nothing happens where the unit leads already. A new name becomes a unit of the ledger.
Transaction add_lead_unit(const EditedLedger& edited, const Id& item, std::string_view name,
                          const std::string& time);
Transaction remove_lead_unit(const EditedLedger& edited, const Id& item, const std::string& name,
                             const std::string& time);

Transaction add_target(const EditedLedger& edited, const Id& item, const std::string& time);
// The parts of a removed total stand alone from then on.
Transaction remove_target(const EditedLedger& edited, const Id& target, const std::string& time);

// With its targets.
Transaction remove_item(const EditedLedger& edited, const Id& item, const std::string& time);

}  // namespace minsheng
