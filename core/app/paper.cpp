#include "app/paper.h"

#include <algorithm>

#include "app/assess_view.h"
#include "app/assessment_result_paper.h"
#include "app/bulletin_paper.h"
#include "app/comparison_paper.h"
#include "app/decomposition_paper.h"
#include "app/dispatch_notice_paper.h"
#include "app/findings_paper.h"
#include "app/handover_paper.h"
#include "app/month_form_paper.h"
#include "app/problems_paper.h"
#include "app/reminder_paper.h"
#include "app/return_remark_paper.h"
#include "app/status_view.h"
#include "app/supervision_note_paper.h"
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
  using About = PaperAbout;
  static const std::vector<PaperKind> kinds = {
      {"decomposition",
       "任务分解表",
       Period::none,
       About::ledger,
       make_decomposition,
       {"item", "unit", "level"}},
      {"month-form", "月度填报表", Period::month, About::unit, make_month_form},
      {"dispatch-notice",
       "调度通报",
       Period::month,
       About::ledger,
       make_dispatch_notice,
       {},
       issued_notices},
      {"assessment-result", "季度考评结果", Period::quarter, About::ledger, make_assessment_result},
      {"supervision-note",
       "督办单",
       Period::none,
       About::record,
       make_supervision_note,
       {},
       supervision_notes},
      {"return-remark", "退回意见", Period::month, About::unit, make_return_remark},
      {"reminder", "催办单", Period::month, About::unit, make_reminder},
      {"bulletin", "工作专报", Period::month, About::record, make_bulletin, {}, written_bulletins},
      {"handover", "上级平台对接表", Period::month, About::ledger, make_handover},
      {"comparison", "对比表", Period::month, About::ledger, make_comparison},
      {"findings", "校核报告", Period::none, About::ledger, make_findings},
      {"problems", "问题清单", Period::month, About::ledger, make_problems},
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
