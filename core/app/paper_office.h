// Who makes the papers of a ledger, of what, for whom, and when.
#pragma once

#include <string>

#include "app/paper.h"
#include "app/status_report.h"
#include "report/paper_parts.h"

namespace minsheng {

// 临江县2024年民生实事: what a paper's title begins with.
std::string paper_subject(const Ledger& ledger, int year);

// Signed by campaign_office() on the day that it is made.
PaperFrame paper_frame(const PaperSource& source, std::string title);

// The month of a paper for one unit or, with "", for all. Refused as ask_status does, and where no
// item is led and nothing reported by a unit of this name.
Result<StatusAnswer> ask_unit_status(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
