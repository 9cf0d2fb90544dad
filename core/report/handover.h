// 上级平台对接表: a month's figures and counts of evidence, ready to be copied into the platform of
// the office above.
#pragma once

#include <string>
#include <vector>

#include "report/table_parts.h"

namespace minsheng {

struct HandoverTarget {
  std::string name, measure;
  PaperFigure goal, done;           // cumulative
  std::optional<Decimal> progress;  // percent as printed
  std::string light_name;
  Light light = Light::unset;
};

struct HandoverItem {
  std::string code, level, title;
  TextList leads;
  std::vector<HandoverTarget> targets;   // at least one
  std::vector<int64_t> evidence_counts;  // one for each kind
  std::string note;                      // what the units said of the month
};

struct Handover {
  PaperFrame frame;
  std::string period;  // that the evidence is counted over: 1—6月
  TextList kinds;      // of evidence
  std::vector<HandoverItem> items;
  std::vector<int64_t> sums;  // of the kinds
  TextList unreported;        // 省9 高标准农田: figures of the month that are not there
};

// Without items the paper says so.
Document build_handover(const Handover& paper);

}  // namespace minsheng
