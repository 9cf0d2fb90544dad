// What `minsheng status` prints.
#pragma once

#include <string>

#include "app/forecast_view.h"
#include "app/status_view.h"
#include "base/result.h"

namespace minsheng {

struct StatusQuestion {
  std::string month;  // ISO 8601; "" for the newest one that was reported
  std::string rules;  // the text of a rule file of the lights; "" for the ledger's own
  std::string today;  // ISO 8601
};

struct StatusAnswer {
  LedgerProgress progress;  // points into the ledger
  ProgressRules rules;
  StatusView view;
  ForecastView forecasts;
};

// Refused: a month that is none or outside the ledger's year, a rule file that cannot be read.
Result<StatusAnswer> ask_status(const Ledger& ledger, const StatusQuestion& question);

// docs/format.md, “What `status --json` prints”.
std::string status_json(const StatusAnswer& answer);

}  // namespace minsheng
