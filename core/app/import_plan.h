// Puts what was read of a plan or bulletin into a ledger, as one transaction.
#pragma once

#include <string>

#include "model/edit.h"
#include "text/plan_reading.h"

namespace minsheng {

// Creates the source document, plan, mechanism, groups, items, targets, and a unit for every name
// that leads, supports or is a member, in the order they first occur. `ledger` is usually empty;
// what it holds already stays. `source.text` must be the text that was read. Of a bulletin: its
// sections, entries, figures, news and upload counts.
Transaction import_transaction(const Ledger& ledger, const PlanReading& reading,
                               const SourceDocument& source, const ActorId& actor,
                               const std::string& time);

// Name for lists and files: jurisdiction and year, else the title of the plan or bulletin, else the
// name of the file that was read, else 未命名台账.
std::string ledger_title(const Ledger& ledger);

}  // namespace minsheng
