// The records of a ledger: what the field speaks of, as plain values (domain.md §2).
// Text is UTF-8. References are ids. `position` orders siblings, ascending, gaps allowed.
// Source spans are byte offsets into the text of the plan's SourceDocument.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "base/diagnostic.h"
#include "model/field_value.h"
#include "model/ids.h"

namespace minsheng {

// Who set an item. `none` where the document does not say (types stand for it).
enum class Level { none, province, city, county, district };  // 省级 市级 县级 区级

enum class JurisdictionLevel { none, province, city, county, district };

// domain.md §3
enum class TargetKind { quantity, ratio, standard, investment, milestone, ongoing };
enum class TargetOp { none, equal, at_least, at_most, about };

enum class ReportState { draft, submitted, returned, verified, locked };  // 草稿 … 锁定

// How often something is due. `unset` where nothing says it.
enum class Cycle { unset, daily, weekly, monthly, quarterly };

// How a target stands in a month (domain.md §4). `unset`: no choice was made.
enum class Light { unset, done, on_schedule, slightly_late, late, unreported, pending };

struct SourceDocument {
  std::string name;      // file name, or "" for pasted text
  std::string text;      // decoded text, exactly as read, all spans point into it
  std::string imported;  // ISO 8601 time

  bool operator==(const SourceDocument&) const = default;
};

struct Plan {
  Id source;  // SourceDocument
  std::string title;
  std::string issuer;
  std::string number;  // 文号
  std::string issued;  // ISO 8601 date
  int64_t year = 0;    // 0 where unknown
  std::string jurisdiction;
  JurisdictionLevel jurisdiction_level = JurisdictionLevel::none;
  std::string seal;        // 代章
  TextList attachments;    // annexes the document names
  std::string attachment;  // its own annex number, e.g. 附件7
  SpanList spans;          // of the title

  bool operator==(const Plan&) const = default;
};

// One heading that gathers items: a level's list, or a task table.
struct Group {
  Id plan;      // or
  Id bulletin;  // the bulletin whose section it heads
  int64_t position = 0;
  Level level = Level::none;
  std::string heading;
  std::optional<int64_t> declared_count;  // 九大 = 9
  bool provisional = false;               // targets are left to a superior document
  SpanList spans;                         // of the heading

  bool operator==(const Group&) const = default;
};

struct Item {
  Id group;
  int64_t position = 0;
  std::string no;        // printed numbers from group to item, e.g. （一）3.(4)
  std::string category;  // 领域, heading without its number; "" where none
  std::string title;     // short name for lists; from the text's first clause
  std::string text;      // normal form, without number and lead bracket
  TextList lead_units;
  TextList support_units;
  TextList types;
  std::string deadline;        // as printed
  std::string deadline_month;  // ISO 8601 month, "" where none or 长期坚持
  bool pending = false;        // 待下达
  TextList inherited;          // table columns filled from a merged cell above
  SpanList spans;              // everything of the item in the source
  SpanList lead_spans;
  SpanList deadline_spans;
  std::string leader;                 // 责任领导
  std::string contact;                // 联系人
  std::string place;                  // 建设地点
  std::string investment;             // 年度投资 and its sources, as printed
  std::string schedule;               // 进度安排, as printed
  Cycle report_cycle = Cycle::unset;  // where the item has another than the plan's mechanism
  TextList extras;                    // other columns of a task table, each as 栏目：内容
  std::string note;

  bool operator==(const Item&) const = default;
};

struct Target {
  Id item;
  int64_t position = 0;
  std::string indicator;  // short name
  TargetKind kind = TargetKind::quantity;
  TargetOp op = TargetOp::none;
  std::optional<Decimal> value;     // base unit: 1.3万亩 is 13000
  std::string unit;                 // as printed, without 万 or 亿
  std::optional<Decimal> baseline;  // the "from" of 从…提高到…
  bool soft = false;                // 力争
  bool total = false;               // sum of the targets whose part_of names it
  Id part_of;                       // Target
  bool worded = false;              // value stands in words (全覆盖 = 100 %)
  bool pending = false;
  std::string phrase;  // the words in the item's text
  SpanList spans;
  std::string start_month;        // ISO 8601; "" for January of the plan's year
  TextList curve;                 // see rules/schedule.h: its own 序时进度, month by month
  TextList stages;                // of a milestone, in order: 立项, 开工, 竣工
  std::optional<Decimal> weight;  // in the item's progress; 1 where not said
  std::string note;

  bool operator==(const Target&) const = default;
};

struct Mechanism {
  Id plan;
  std::string convener;
  TextList deputies;
  TextList members;
  std::string office;
  std::string supervision;
  Cycle report_cycle = Cycle::unset;
  Cycle assessment_cycle = Cycle::unset;
  SpanList spans;

  bool operator==(const Mechanism&) const = default;
};

struct Unit {
  std::string name;
  TextList aliases;
  std::string leader;
  std::string contact;
  std::string note;

  bool operator==(const Unit&) const = default;
};

// Names that a person took for names of one indicator.
struct IndicatorName {
  std::string name;
  TextList aliases;
  std::string measure;  // 人, 公里: the same name in another measure is another indicator
  std::string note;

  bool operator==(const IndicatorName&) const = default;
};

struct Share {  // 任务分解
  Id target;
  int64_t position = 0;
  std::string unit;
  std::optional<Decimal> value;
  std::string leader;
  std::string contact;
  std::string note;

  bool operator==(const Share&) const = default;
};

struct Report {  // 月报
  Id target;     // or the item where the item has no target
  Id item;
  std::string unit;
  std::string month;            // ISO 8601
  std::string as_of;            // ISO 8601 date that a daily or weekly figure counts to
  std::optional<Decimal> done;  // cumulative over the year, in the target's unit; of a milestone
                                // the number of stages reached; of an ongoing one 1 kept, 0 not
  ReportState state = ReportState::draft;
  Light light = Light::unset;  // set by a person in place of the computed one
  std::string light_reason;    // why
  std::string note;
  std::string problem;
  std::string next_step;
  std::string filled_on;    // ISO 8601 date
  std::string received_on;  // ISO 8601 date
  std::string filled_by;
  std::string return_reason;  // why it was sent back

  bool operator==(const Report&) const = default;
};

struct Evidence {  // 佐证材料, counts of the eight kinds
  Id item;
  std::string unit;
  std::string month;
  int64_t progress_data = 0;    // 任务项目进度数据
  int64_t policies = 0;         // 政策文件
  int64_t construction = 0;     // 建设内容
  int64_t project_details = 0;  // 项目详情
  int64_t results = 0;          // 成效展示
  int64_t dynamics = 0;         // 工作动态
  int64_t bulletins = 0;        // 工作专报
  int64_t summaries = 0;        // 工作总结
  TextList files;

  bool operator==(const Evidence&) const = default;
};

struct DispatchNotice {  // 调度通报
  std::string month;
  std::string number;
  std::string issued;
  std::string text;

  bool operator==(const DispatchNotice&) const = default;
};

// A rule file that is kept in the ledger, so that it travels with the figures it was used on.
struct RuleFile {
  std::string kind;  // "progress" or "assessment"; the newest of a kind holds
  std::string name;
  std::string text;  // JSON, docs/format.md

  bool operator==(const RuleFile&) const = default;
};

struct Assessment {     // 考评, one unit's score of one quarter and criterion
  std::string quarter;  // "2024Q1"
  std::string unit;
  std::string criterion;  // its code in the rule file
  std::optional<Decimal> points;
  std::string reason;  // of a manual one; the arithmetic of a frozen one

  bool operator==(const Assessment&) const = default;
};

// A quarter that is finished: its scores are kept as they were, with the rules they were made by.
struct FrozenQuarter {
  std::string quarter;    // "2024Q1"
  std::string frozen_on;  // ISO 8601 date
  std::string rules;      // the rule file's text
  std::string scores;     // the score sheet, JSON as `assess --json` prints it

  bool operator==(const FrozenQuarter&) const = default;
};

struct SupervisionNote {  // 督办单
  Id item;
  std::string number;
  std::string unit;
  std::string finding;
  std::string demand;
  std::string issued;  // ISO 8601 dates, here and below
  std::string due;
  std::string reply;
  std::string replied_on;
  std::string closed;
  std::string conclusion;  // how it was closed

  bool operator==(const SupervisionNote&) const = default;
};

struct SpotCheck {  // 抽查核验
  Id item;
  std::string draw;  // the sample it came from, so that it can be drawn again; "" for none
  std::string unit;
  std::string checked_on;
  std::string checked_by;
  std::string finding;
  std::string result;

  bool operator==(const SpotCheck&) const = default;
};

struct Bulletin {  // 工作专报
  Id source;       // SourceDocument of one that was read; "" for one that was written here
  std::string number;
  std::string title;
  std::string issuer;
  std::string seal;    // 代章
  std::string issued;  // ISO 8601 date in the head
  std::string closed;  // the date at the foot, as printed
  std::string as_of;   // ISO 8601 date up to which the figures count
  int64_t year = 0;    // 0 where unknown
  std::string jurisdiction;
  JurisdictionLevel jurisdiction_level = JurisdictionLevel::none;
  std::string text;
  SpanList spans;  // of the title

  bool operator==(const Bulletin&) const = default;
};

// 典型经验, and news of units and counties, kept for the bulletin.
enum class PracticeKind { practice, unit_news, county_news };

struct Practice {
  PracticeKind kind = PracticeKind::practice;
  Id item;  // "" where it is about none
  std::string unit;
  std::string date;  // ISO 8601
  std::string title;
  std::string text;
  std::string source;  // who reported or printed it

  bool operator==(const Practice&) const = default;
};

struct Problem {  // 问题清单
  Id item;
  std::string unit;   // who reported it
  std::string month;  // ISO 8601, in which it was reported
  std::string text;
  std::string owner;  // who must answer
  std::string due;    // ISO 8601 date
  std::string answer;
  std::string closed;  // ISO 8601 date, "" while open

  bool operator==(const Problem&) const = default;
};

struct FindingNote {  // what a person said of a finding: 属实 with its explanation
  std::string rule;
  Id subject;       // the record it is about, when it was decided
  std::string key;  // which finding it is, also after the document was read anew (rules/finding.h)
  std::string decision;  // "accepted" (属实) or "set_aside" (暂不处理)
  std::string explanation;

  bool operator==(const FindingNote&) const = default;
};

struct ReturnRemark {  // 退回意见
  Id subject;
  std::string month;
  std::string text;
  std::string author;
  std::string written_on;
  std::string answer;

  bool operator==(const ReturnRemark&) const = default;
};

// What a bulletin says of one item.
struct ProgressEntry {
  Id group;  // the bulletin's section
  int64_t position = 0;
  std::string no;        // printed numbers from group to entry
  std::string category;  // heading without its number; "" where none
  std::string title;     // short name for lists
  std::string text;      // normal form, without number
  Id item;               // the item it was matched with, by a person or on his word; "" where none
  SpanList spans;

  bool operator==(const ProgressEntry&) const = default;
};

// One figure of a bulletin: what is done, or planned, and how much of the year's task that is.
struct Figure {
  Id entry;  // ProgressEntry, or
  Id news;   // News
  int64_t position = 0;
  std::string indicator;
  std::optional<Decimal> done;     // base unit
  std::optional<Decimal> planned;  // printed as target, scale or not yet done
  std::string unit;                // as printed, without 万 or 亿
  TargetOp op = TargetOp::none;
  std::optional<Decimal> percent_of_year;  // share of the year's task
  int64_t percent_digits = 0;              // printed after its point: 10.70 has 2
  bool percent_sign_missing = false;
  bool shared_percent = false;  // one percent printed after several figures
  std::string percent_phrase;   // where the percent stands apart from the phrase
  bool total = false;           // sum of the figures whose part_of names it
  Id part_of;                   // Figure
  bool worded = false;          // value stands in words (全部清零 = 0)
  Id target;                    // the target it was matched with; "" where none
  std::string phrase;           // the words in the entry's text
  std::string kept;             // what the ledger told instead when the writer kept the phrase
  SpanList spans;

  bool operator==(const Figure&) const = default;
};

// 工作要闻, 市直单位动态, 县市区动态, 存在问题
enum class NewsKind { headline, unit, county, problem };

struct News {  // one report of what was done, beside the figures
  Id bulletin;
  int64_t position = 0;
  NewsKind kind = NewsKind::headline;
  std::string unit;   // whose news it is; "" of a headline
  std::string actor;  // who acted for a county: 人社局
  std::string date;   // ISO 8601, of the first event that is dated
  std::string time;   // 上午, 下午, as printed
  std::optional<int64_t> attendance;
  std::string event;    // the words of the dated event
  std::string problem;  // 存在问题, as printed
  std::string text;     // normal form
  SpanList spans;

  bool operator==(const News&) const = default;
};

struct UploadCount {  // how much a bulletin says was uploaded to a platform
  Id bulletin;
  int64_t position = 0;
  std::string platform;
  std::string kind;  // one of the kinds of Evidence, or as printed
  int64_t count = 0;
  std::string unit;
  SpanList spans;

  bool operator==(const UploadCount&) const = default;
};

}  // namespace minsheng
