#include "app/measured_month.h"

#include "app/status_view.h"
#include "app/status_words.h"
#include "base/refuse.h"

namespace minsheng {

Result<MeasuredMonth> measure_month(const Ledger& ledger, const Month& month) {
  MeasuredMonth measured;
  measured.rules = progress_rules_of(ledger);
  measured.progress = measure_ledger(ledger, measured.rules, month.year);
  measured.month = month;
  if (measured.progress.year == month.year) return measured;
  std::string year = std::to_string(measured.progress.year);
  return refuse("台账是 {} 年的，没有 {} 的月报。请把月份写在 {} 年里。",
                {year, month_text(month), year});
}

}  // namespace minsheng
