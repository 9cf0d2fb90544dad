// The papers that leave the office (出文): which there are, and one made from a ledger as a
// document tree. A kind of paper is one line of the table in paper.cpp, one builder in core/report
// and one file here that gathers what the builder needs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "model/document.h"
#include "model/ledger.h"

namespace minsheng {

// What papers are made from. The ledgers must outlive the call.
struct PaperSource {
  std::vector<const Ledger*> ledgers;  // the first is the office's own; 对比表 compares all
  std::string today;                   // ISO 8601 date or time
};

enum class PaperPeriod { none, month, quarter };

struct PaperRequest {
  std::string kind;  // PaperKind::key
  std::optional<Month> month;
  std::string quarter;  // 2024Q1
  std::string unit;     // as the grid of 填报 names it; "" for all
  std::string order;    // of the kind's `orders`; "" for the first
  Id record;            // of the kind's `records`; "" for the newest, or what is true now

  bool operator==(const PaperRequest&) const = default;
};

// What a paper is made for: the whole ledger, one unit of it, or one record.
enum class PaperAbout { ledger, unit, record };

// What a paper can be of: one supervision note, one bulletin, one notice that was issued.
struct PaperRecord {
  Id id;
  std::string name;  // 2024-03 县教育局

  bool operator==(const PaperRecord&) const = default;
};

struct PaperKind {
  std::string_view key;   // dispatch-notice
  std::string_view name;  // 调度通报
  PaperPeriod period = PaperPeriod::none;
  PaperAbout about = PaperAbout::ledger;
  // Fails with what the ledger lacks and what to do, in the reader's words.
  Result<Document> (*make)(const PaperSource&, const PaperRequest&) = nullptr;
  TextList orders = {};  // 任务分解表: item, unit, level
  // Newest first; null where the kind is of no record.
  std::vector<PaperRecord> (*records)(const Ledger&) = nullptr;
};

// In the order of domain.md §7.
const std::vector<PaperKind>& paper_kinds();
const PaperKind* find_paper_kind(std::string_view key);

// A month or quarter that the request leaves out is the newest that was reported. Refused: an
// unknown kind or order, no ledger, and what the kind itself refuses.
Result<Document> make_paper(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
