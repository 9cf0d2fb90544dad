#include "app/paper_words.h"

#include "base/magnitude.h"

namespace minsheng {

std::string against_expected(const std::optional<Decimal>& gap) {
  if (!gap) return "";
  if (gap->is_zero()) return "与序时持平";
  bool behind = *gap > Decimal(0);
  return std::string(behind ? "低于" : "高于") + "序时" + to_fixed(magnitude(*gap), 2) + "个百分点";
}

std::string paper_day(const Date& date) {
  return std::to_string(date.month) + "月" + std::to_string(date.day) + "日";
}

std::string paper_date(const std::string& iso) {
  std::optional<Date> date = parse_date(iso.substr(0, 10));
  return date ? std::to_string(date->year) + "年" + paper_day(*date) : iso;
}

std::string usual_demand() {
  return "请分析原因，落实赶进度的措施，在期限前赶上序时，并书面回复整改情况。";
}

}  // namespace minsheng
