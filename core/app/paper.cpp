#include "app/paper.h"

#include <algorithm>

#include "app/assess_view.h"
#include "app/comparison_paper.h"
#include "app/decomposition_paper.h"
#include "app/findings_paper.h"
#include "app/handover_paper.h"
#include "app/month_form_paper.h"
#include "app/problems_paper.h"
#include "app/status_view.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

bool has_order(const PaperKind& kind, const std::string& order) {
  return std::find(kind.orders.begin(), kind.orders.end(), order) != kind.orders.end();
}

Error unknown_kind(const std::string& key) {
  return {ErrorCode::not_found, {"没有“{}”这种文书。", {key}}};
}

Error unknown_order(const PaperKind& kind, const std::string& order) {
  return {ErrorCode::bad_input,
          {"{}没有“{}”这种排法，可用的有：{}。",
           {std::string(kind.name), order, join(kind.orders, "、")}}};
}

// With the period and the order it leaves out.
PaperRequest completed(const PaperKind& kind, const PaperSource& source, PaperRequest request) {
  const Ledger& ledger = *source.ledgers.front();
  if (kind.period != PaperPeriod::none && !request.month) {
    request.month = current_month(ledger, source.today);
  }
  if (kind.period == PaperPeriod::quarter && request.quarter.empty()) {
    request.quarter = to_string(quarter_of(*request.month));
  }
  if (request.order.empty() && !kind.orders.empty()) request.order = kind.orders.front();
  return request;
}

}  // namespace

const std::vector<PaperKind>& paper_kinds() {
  using Period = PaperPeriod;
  static const std::vector<PaperKind> kinds = {
      {"decomposition",
       "任务分解表",
       Period::none,
       false,
       false,
       {"item", "unit", "level"},
       make_decomposition},
      {"month-form", "月度填报表", Period::month, true, false, {}, make_month_form},
      {"handover", "上级平台对接表", Period::month, false, false, {}, make_handover},
      {"comparison", "对比表", Period::month, false, false, {}, make_comparison},
      {"findings", "校核报告", Period::none, false, false, {}, make_findings},
      {"problems", "问题清单", Period::month, false, false, {}, make_problems},
  };
  return kinds;
}

const PaperKind* find_paper_kind(std::string_view key) {
  for (const PaperKind& kind : paper_kinds()) {
    if (kind.key == key) return &kind;
  }
  return nullptr;
}

Result<Document> make_paper(const PaperSource& source, const PaperRequest& request) {
  const PaperKind* kind = find_paper_kind(request.kind);
  if (!kind) return unknown_kind(request.kind);
  if (source.ledgers.empty()) return Error{ErrorCode::not_found, {"没有台账，先打开一个。", {}}};
  if (!request.order.empty() && !has_order(*kind, request.order)) {
    return unknown_order(*kind, request.order);
  }
  return kind->make(source, completed(*kind, source, request));
}

}  // namespace minsheng
