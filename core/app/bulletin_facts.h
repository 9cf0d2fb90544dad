// What a ledger says now for the figures of a bulletin: the sentence of each target in the
// bulletin's month, and those that sum the month up.
#pragma once

#include <optional>
#include <string>

#include "model/ledger.h"
#include "report/bulletin_sentences.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// What is written where a bulletin's figures count to, by its record.
struct BulletinData {
  const Ledger& ledger;
  const LedgerProgress& progress;
  Month month;
  std::string as_of;  // ISO 8601 date
  std::string place;  // 临江县
};

// 平江县 of 平江县（示例数据）
std::string plain_place(const std::string& jurisdiction);

BulletinData bulletin_data(const Ledger& ledger, const LedgerProgress& progress,
                           const Bulletin& bulletin);

// The measured target, with "" that of an item without targets; null where there is none.
const TargetProgress* measured_target(const LedgerProgress& progress, const Id& item,
                                      const Id& target);

// "" of a figure that belongs to no bulletin.
Id bulletin_of_figure(const Ledger& ledger, const Figure& figure);

// The usual wording for the target's kind. A target without a figure, pending or kept gets words.
ToldFigure told_target(const BulletinData& data, const TargetProgress& target);

// Sentences that belong to no target; the name stands as the figure's indicator.
inline constexpr const char* kSummaries[] = {"综合进度", "上传材料"};
// "" where there is nothing to sum up, or no such summary.
std::string summary_sentence(const BulletinData& data, const std::string& name);

// The figure of a bulletin written here as the ledger has it now, in the wording and with the words
// in front that it has. Nothing where what it tells of is gone.
std::optional<ToldFigure> told_now(const BulletinData& data, const Figure& figure);

}  // namespace minsheng
