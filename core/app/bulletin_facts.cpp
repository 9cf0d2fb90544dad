#include "app/bulletin_facts.h"

#include "app/bulletin_content.h"
#include "app/paper_words.h"
#include "base/utf8.h"
#include "model/evidence_kinds.h"
#include "rules/percents.h"
#include "rules/roll_up.h"

namespace minsheng {
namespace {

ToldFigure in_words(std::string words) {
  ToldFigure told;
  told.fact.front = std::move(words);
  return told;
}

constexpr std::string_view kUnreported = "未报送";

// 6月未报送, where the last figure is of an earlier month and one was due; "" else.
std::string missing_report(const BulletinData& data, const MonthProgress& month) {
  bool old_figure = month.light == Light::unreported && !month.has_figure;
  return old_figure ? std::to_string(data.month.month) + "月" + std::string(kUnreported) : "";
}

// Why it is late, as the unit said.
std::string reason_of(const BulletinData& data, const MonthProgress& month) {
  bool late = month.light == Light::late || month.light == Light::slightly_late;
  const Report* report = late && month.report ? data.ledger.find<Report>(*month.report) : nullptr;
  return report ? std::string(trim(replace_all(report->problem, "\n", "，"))) : "";
}

ToldFigure told_milestone(const Target& target, const MonthProgress& month, ProgressFact fact) {
  int64_t reached = month.done->mantissa();
  bool named =
      month.done->is_whole() && reached > 0 && static_cast<size_t>(reached) <= target.stages.size();
  std::string stage = named ? "已完成" + target.stages[static_cast<size_t>(reached - 1)] : "";
  if (stage.empty()) stage = month.done->is_zero() ? "尚未启动" : "已启动";
  fact.front = target.indicator + stage + "，";
  fact.done.reset();
  return fact.percent ? ToldFigure{FigureWording::progress_alone, fact}
                      : in_words(target.indicator + stage);
}

// A share of the year's task says something where work adds up to it or grows towards it.
bool has_year_share(const Target& target, const ProgressFact& fact) {
  bool limit = target.op == TargetOp::at_most || target.kind == TargetKind::standard;
  return !limit && fact.percent && !fact.percent->is_negative();
}

ToldFigure told_number(const BulletinData& data, const Target& target, const MonthProgress& month) {
  ProgressFact fact;
  fact.front = figure_front(target.kind, target.indicator);
  fact.done = month.done;
  fact.unit = target.unit;
  fact.task = target.value;
  if (month.progress) fact.percent = to_printed(*month.progress);
  std::string missing = missing_report(data, month);
  fact.reason = missing.empty() ? reason_of(data, month) : missing;
  if (target.kind == TargetKind::milestone) return told_milestone(target, month, fact);
  bool share = has_year_share(target, fact);
  if (share)
    return {missing.empty() ? FigureWording::share_of_year : FigureWording::with_reason, fact};
  fact.percent.reset();
  if (!missing.empty()) fact.behind = "（" + missing + "）";
  return {FigureWording::amount, fact};
}

// 新增学生床位全年任务1700床，暂无进展数据
ToldFigure told_unreported(const Target& target) {
  constexpr const char* kNone = "暂无进展数据";
  if (!target.value || target.worded) return in_words(target.indicator + kNone);
  ProgressFact fact;
  fact.front = target.indicator + "全年任务";
  fact.unit = target.unit;
  fact.task = target.value;
  fact.behind = std::string("，") + kNone;
  return {FigureWording::task, fact};
}

// An item without targets is reported in percent of completion.
ToldFigure told_whole_item(const MonthProgress& month) {
  ProgressFact fact;
  if (!month.progress) return in_words("暂无进展数据");
  fact.percent = to_printed(*month.progress);
  return {FigureWording::progress_alone, fact};
}

std::string day_text(const std::string& iso) {
  std::optional<Date> day = parse_date(iso);
  return day ? paper_day(*day) : iso;
}

std::string overall_sentence(const BulletinData& data) {
  RollUp sum = roll_up(all_items(data.progress), data.month.month);
  if (sum.items == 0) return "";
  std::string sentence =
      "截至" + day_text(data.as_of) + "，" + data.place + std::to_string(sum.items) + "件民生实事";
  if (sum.progress) sentence += "综合进度" + to_fixed(*sum.progress, 2) + "%";
  return sentence + "。" + status_sentence(sum.lights);
}

std::string upload_sentence(const BulletinData& data) {
  TextList counts;
  for (const Field<Evidence>& kind : evidence_kinds()) {
    int64_t sum = 0;
    for (const auto& [id, stored] : data.ledger.table<Evidence>()) {
      bool counted = stored.exists && stored.record.month <= to_string(data.month);
      if (counted) sum += count_of(stored.record, kind);
    }
    if (sum > 0) counts.push_back(std::string(kind.label) + std::to_string(sum) + "条");
  }
  if (counts.empty()) return "";
  return "截至" + day_text(data.as_of) + "，" + data.place + "共上传" + join(counts, "、") + "。";
}

// The words in front are the writer's, but of a milestone they tell the stage.
ToldFigure in_wording_of(ToldFigure written, ToldFigure now) {
  bool reported = written.wording == FigureWording::with_reason && now.fact.reason.empty();
  if (reported) written.wording = FigureWording::share_of_year;
  bool same = written.wording != FigureWording::words && can_say(written.wording, now.fact) &&
              now.wording != FigureWording::words;
  if (!same) return now;
  bool came_in = written.wording == FigureWording::task && now.fact.done;
  if (came_in) return now;
  // What says that nothing was reported stands and goes with that.
  auto is_missing = [](const std::string& words) {
    return words.find(kUnreported) != std::string::npos;
  };
  if (!is_missing(now.fact.reason) && !is_missing(now.fact.behind)) {
    now.wording = written.wording;
    if (!is_missing(written.fact.behind)) now.fact.behind = written.fact.behind;
  }
  if (now.fact.done) now.fact.front = written.fact.front;
  return now;
}

}  // namespace

std::string plain_place(const std::string& jurisdiction) {
  return jurisdiction.substr(0, jurisdiction.find("（"));
}

BulletinData bulletin_data(const Ledger& ledger, const LedgerProgress& progress,
                           const Bulletin& bulletin) {
  std::optional<Month> month = parse_month(std::string_view(bulletin.as_of).substr(0, 7));
  bool measured = month && month->year == progress.year;
  return {ledger, progress, measured ? *month : Month{progress.year, 12}, bulletin.as_of,
          plain_place(bulletin.jurisdiction)};
}

const TargetProgress* measured_target(const LedgerProgress& progress, const Id& item,
                                      const Id& target) {
  for (const ItemProgress& one : progress.items) {
    if (target.empty() && one.id != item) continue;
    for (const TargetProgress& listed : one.targets) {
      if (listed.id == target) return &listed;
    }
  }
  return nullptr;
}

Id bulletin_of_figure(const Ledger& ledger, const Figure& figure) {
  return bulletin_of_line(ledger, {RecordType::progress_entry, figure.entry});
}

ToldFigure told_target(const BulletinData& data, const TargetProgress& target) {
  const MonthProgress& month = at(target.months, data.month.month);
  if (!target.target) return told_whole_item(month);
  const Target& record = *target.target;
  if (target.pending) return in_words(record.indicator + "目标任务待上级下达");
  if (!month.done) return told_unreported(record);
  if (record.kind == TargetKind::ongoing) {
    return in_words(record.indicator + (*month.done > Decimal(0) ? "持续推进" : "本月未落实"));
  }
  return told_number(data, record, month);
}

std::string summary_sentence(const BulletinData& data, const std::string& name) {
  if (name == kSummaries[0]) return overall_sentence(data);
  return name == kSummaries[1] ? upload_sentence(data) : "";
}

std::optional<ToldFigure> told_now(const BulletinData& data, const Figure& figure) {
  const ProgressEntry* entry = data.ledger.find<ProgressEntry>(figure.entry);
  if (!entry) return std::nullopt;
  if (entry->item.empty() && figure.target.empty()) {
    std::string sentence = summary_sentence(data, figure.indicator);
    return sentence.empty() ? std::nullopt : std::optional(in_words(sentence));
  }
  const TargetProgress* target = measured_target(data.progress, entry->item, figure.target);
  if (!target) return std::nullopt;
  return in_wording_of(told_figure(figure), told_target(data, *target));
}

}  // namespace minsheng
