#include "app/dispatch_notice_paper.h"

#include "app/chart_pictures.h"
#include "app/county_ranks.h"
#include "app/month_findings.h"
#include "app/notices.h"
#include "app/paper_office.h"
#include "app/paper_words.h"
#include "app/status_report.h"
#include "app/status_words.h"
#include "base/magnitude.h"
#include "base/utf8.h"
#include "report/dispatch_notice.h"
#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

std::string lights_text(const RollUp& sum, const ProgressRules& rules) {
  TextList counts;
  for (size_t i = 1; i < kLightCount; ++i) {
    if (sum.lights[i] == 0) continue;
    counts.push_back(name_of(static_cast<Light>(i), rules) + std::to_string(sum.lights[i]) + "项");
  }
  return join(counts, "，");
}

std::string overview_text(const StatusView& status, const ProgressRules& rules) {
  const RollUp& all = status.all;
  std::string until = "截至" + month_text(status.month) + "底，";
  if (all.items == 0) return until + "台账里还没有民生实事。";
  std::string text =
      until + std::to_string(all.items) + "项民生实事中，" + lights_text(all, rules) + "。";
  if (!all.progress) return text;
  text += "综合进度" + percent_text(all.progress) + "，序时" + percent_text(all.expected) + "，" +
          against_expected(gap_of(all)) + "。";
  for (const LevelStatus& level : status.levels) {
    if (!level.sum.progress) continue;
    text += level_name(level.level) + std::to_string(level.sum.items) + "项，进度" +
            percent_text(level.sum.progress) + "，" + against_expected(gap_of(level.sum)) + "。";
  }
  return text;
}

std::string unranked_text(const TextList& units) {
  return units.empty() ? "" : join(units, "、") + "牵头的事项待下达或没有时限，不参加排名。";
}

std::string slow_text(const SlowItem& slow, const ProgressRules& rules) {
  std::string text = slow.code + " " + slow.title + "（" + join(slow.units, "、") + "）：" +
                     name_of(slow.light, rules);
  if (!slow.indicator.empty()) text += "，" + slow.indicator;
  if (slow.progress) text += "完成" + percent_text(slow.progress);
  if (slow.gap) text += "，" + against_expected(slow.gap);
  text += "。";
  if (slow.came_late) text += "月报晚于报送日。";
  if (!slow.reason.empty()) text += "原因：" + slow.reason + "。";
  return text;
}

// 丁局（县4法律援助）逾期2天; an item once, however many of its figures are missing.
std::string non_reporter_text(const NonReporter& unit) {
  TextList items;
  for (const MissingReport& report : unit.missing) {
    std::string name = report.code + report.title;
    if (items.empty() || items.back() != name) items.push_back(name);
  }
  std::string text =
      (unit.unit.empty() ? "未写牵头单位" : unit.unit) + "（" + join(items, "、") + "）";
  if (unit.days_late > 0) text += "逾期" + std::to_string(unit.days_late) + "天";
  return text;
}

std::string missing_text(const StatusView& status) {
  if (status.reporters == 0) return "本月没有要报送的单位。";
  std::string due = std::to_string(status.reporters) + "家";
  if (status.missing.empty()) return "应报的" + due + "单位都已报送。";
  TextList units;
  for (const NonReporter& unit : status.missing) units.push_back(non_reporter_text(unit));
  return "应报" + due + "，未报送" + std::to_string(units.size()) + "家：" + join(units, "；") +
         "。请尽快补报。";
}

// As a paper speaks of a month: 2月 for 2024-02.
Message with_spoken_months(Message message) {
  for (std::string& word : message.args) {
    std::optional<Month> month = word.size() == 7 ? parse_month(word) : std::nullopt;
    if (month) word = std::to_string(month->month) + "月";
  }
  return message;
}

std::string asked_text(const FindingRow& finding) {
  return finding.place + " " + to_text(with_spoken_months(finding.text));
}

std::optional<Decimal> printed(const std::optional<Decimal>& percent) {
  return percent ? std::optional(to_printed(*percent)) : percent;
}

std::optional<Decimal> ahead_of(const std::optional<Decimal>& gap) {
  return gap ? std::optional(negated(*gap)) : gap;
}

NoticeLevel notice_level(std::string name, const RollUp& sum) {
  std::vector<int> lights(sum.lights.begin() + 1, sum.lights.end());
  return {std::move(name),       sum.items,
          std::move(lights),     printed(sum.progress),
          printed(sum.expected), ahead_of(gap_of(sum))};
}

std::vector<NoticeLevel> notice_levels(const StatusView& status) {
  std::vector<NoticeLevel> levels;
  for (const LevelStatus& level : status.levels) {
    bool named = level.level != Level::none;
    levels.push_back(notice_level(named ? level_name(level.level) : "未分级", level.sum));
  }
  if (levels.size() > 1) levels.push_back(notice_level("合计", status.all));
  return levels;
}

std::vector<NoticeRank> notice_ranks(const DispatchView& dispatch) {
  std::vector<NoticeRank> ranks;
  for (const RankedUnit& unit : dispatch.ranked) {
    ranks.push_back(
        {unit.rank, unit.tied, unit.unit, unit.items, unit.rate, unit.change, unit.light});
  }
  return ranks;
}

// A single one has nobody to be ranked against.
std::vector<NoticeCounty> notice_counties(const std::vector<const Ledger*>& ledgers,
                                          const Month& month) {
  std::vector<RankedCounty> ranked = rank_counties(ledgers, month);
  std::vector<NoticeCounty> counties;
  if (ranked.size() < 2) return counties;
  for (const RankedCounty& county : ranked) {
    counties.push_back({county.rank, county.tied, county.name, county.items, county.rate,
                        county.unreported, county.light});
  }
  return counties;
}

std::vector<NoticeItem> on_schedule_items(const LedgerProgress& progress, int month) {
  std::vector<NoticeItem> items;
  for (const ItemProgress& item : progress.items) {
    const ItemMonth& one = at(item, month);
    if (one.light != Light::done && one.light != Light::on_schedule) continue;
    items.push_back({item.code, item.item->title, join(item.leads, "、"), printed(one.progress),
                     printed(one.expected), ahead_of(gap_of(one.progress, one.expected)),
                     one.light});
  }
  return items;
}

NoticePaper notice_paper(const Ledger& ledger, const StatusView& status,
                         const DispatchView& dispatch, const std::vector<FindingRow>& findings,
                         const ProgressRules& rules) {
  NoticePaper notice;
  notice.frame.title =
      paper_subject(ledger, status.month.year) + std::to_string(status.month.month) + "月调度通报";
  notice.month = month_text(status.month);
  notice.overview = overview_text(status, rules);
  notice.lights = light_names(rules);
  notice.levels = notice_levels(status);
  notice.ranked = notice_ranks(dispatch);
  notice.unranked = unranked_text(dispatch.unranked);
  for (const SlowItem& slow : status.slow) notice.slow.push_back(slow_text(slow, rules));
  notice.missing = missing_text(status);
  for (const FindingRow& finding : findings) notice.asked.push_back(asked_text(finding));
  return notice;
}

Result<Document> kept_notice(const PaperSource& source, const Id& id) {
  const DispatchNotice* notice = source.ledgers.front()->find<DispatchNotice>(id);
  if (!notice) return Error{ErrorCode::not_found, {"台账里没有这一期通报。", {}}};
  PaperFrame frame = paper_frame(source, "");
  frame.date = paper_date(notice->issued);
  return build_kept_notice(notice->text, frame);
}

}  // namespace

std::string draft_notice(const Ledger& ledger, const StatusView& status,
                         const DispatchView& dispatch, const std::vector<FindingRow>& findings,
                         const ProgressRules& rules) {
  return notice_text(notice_paper(ledger, status, dispatch, findings, rules));
}

std::vector<PaperRecord> issued_notices(const Ledger& ledger) {
  std::vector<PaperRecord> records;
  for (const KeptNotice& notice : all_notices(ledger)) {
    bool bare = notice.number.find("号") == std::string::npos;
    std::string number = bare ? "第" + notice.number + "号" : notice.number;
    records.push_back({notice.id, notice.month + " " + number});
  }
  return records;
}

Result<Document> make_dispatch_notice(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  if (!request.record.empty()) return kept_notice(source, request.record);
  const Month& month = *request.month;
  Result<StatusAnswer> asked = ask_status(ledger, {to_string(month), "", source.today});
  if (!asked) return asked.error();
  const StatusAnswer& status = asked.value();
  std::vector<Finding> findings = find_in_ledgers(source.ledgers, {});
  NoticePaper notice =
      notice_paper(ledger, status.view, view_dispatch(status.progress, status.rules, month),
                   findings_of_month(ledger, findings, month), status.rules);
  notice.frame = paper_frame(source, notice.frame.title);
  notice.counties = notice_counties(source.ledgers, month);
  if (status.view.all.progress) {
    DashboardView dashboard = view_dashboard(ledger, status.progress, status.rules, month);
    notice.chart = draw_levels(status.view, status.rules);
    notice.trend = draw_trend(dashboard);
    notice.heat = draw_units_by_month(dashboard, status.rules);
  }
  notice.on_schedule = on_schedule_items(status.progress, month.month);
  return build_dispatch_notice(notice);
}

}  // namespace minsheng
