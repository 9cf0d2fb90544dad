// From the text of a bulletin (专报, 通报, 简报) to its figures, news and counts. The door of this
// folder beside plan_reader.h.
#pragma once

#include <string_view>

#include "text/plan_reading.h"

namespace minsheng {

// Never fails: any bytes give a reading of kind bulletin, with the promises of read_plan().
PlanReading read_bulletin(std::string_view text);

// As the document is a plan or a bulletin (document_kind.h).
PlanReading read_document(std::string_view text, const TableColumns& columns = {});

}  // namespace minsheng
