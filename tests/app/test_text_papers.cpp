// Notices, results, notes, remarks and reminders made from the sample year and from small ledgers.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/assess_report.h"
#include "app/county_ranks.h"
#include "app/edited_ledger.h"
#include "app/frozen_quarter.h"
#include "app/ledger_sketch.h"
#include "app/notices.h"
#include "app/paper.h"
#include "app/reminder_text.h"
#include "app/report_edit.h"
#include "app/sample.h"
#include "app/status_report.h"
#include "app/status_words.h"
#include "app/supervision_sketch.h"
#include "base/utf8.h"
#include "generated/samples.h"
#include "report/document_lines.h"

using namespace minsheng;
using testing::apply_to;
using testing::document_lines;
using testing::kJune;
using testing::LedgerSketch;
using testing::SupervisionSketch;

namespace {

constexpr const char* kToday = "2024-07-02T09:00:00+08:00";

const Ledger& sample_ledger() {
  static const Ledger ledger =
      read_sample(kSamples.front().name, kSamples.front().text, kSamples.front().year);
  return ledger;
}

PaperRequest request_of(const std::string& kind, std::optional<Month> month = kJune) {
  PaperRequest request;
  request.kind = kind;
  request.month = month;
  return request;
}

Document made(const Ledger& ledger, const PaperRequest& request,
              const std::string& today = kToday) {
  Result<Document> paper = make_paper({{&ledger}, today}, request);
  REQUIRE(paper.ok());
  return paper.take();
}

TextList lines_of(const Ledger& ledger, const PaperRequest& request) {
  return document_lines(made(ledger, request)).list;
}

std::string refusal_of(const Ledger& ledger, const PaperRequest& request) {
  Result<Document> paper = make_paper({{&ledger}, kToday}, request);
  return paper ? "" : to_text(paper.error().message);
}

StatusAnswer status_of(const Ledger& ledger, const Month& month = kJune) {
  return ask_status(ledger, {to_string(month), "", kToday}).take();
}

const DocTable* table_named(const Document& paper, const std::string& name) {
  for (const DocTable* table : tables_of(paper)) {
    if (table->name == name) return table;
  }
  return nullptr;
}

// A row's cells as they are printed.
TextList row_texts(const DocRow& row) {
  TextList texts;
  for (const DocCell& cell : row.cells) texts.push_back(cell.text);
  return texts;
}

bool has_line(const TextList& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

TextList unit_column(const DocTable& table, size_t column) {
  TextList units;
  for (size_t i = 1; i < table.rows.size(); ++i) units.push_back(table.rows[i].cells[column].text);
  return units;
}

}  // namespace

TEST_CASE("The sample's notice has the figures of its month's status") {
  Document paper = made(sample_ledger(), request_of("dispatch-notice"));
  StatusAnswer status = status_of(sample_ledger());
  const DocTable* levels = table_named(paper, "层级进度");
  REQUIRE(levels);
  REQUIRE(levels->rows.size() == status.view.levels.size() + 2);
  TextList total = {"合计", std::to_string(status.view.all.items)};
  for (size_t i = 1; i < kLightCount; ++i) {
    total.push_back(std::to_string(status.view.all.lights[i]));
  }
  total.push_back(percent_text(status.view.all.progress));
  total.push_back(percent_text(status.view.all.expected));
  total.push_back(points_text(gap_of(status.view.all)));
  CHECK(row_texts(levels->rows.back()) == total);
  int well = status.view.all.of(Light::done) + status.view.all.of(Light::on_schedule);
  CHECK(table_named(paper, "已完成和按序时推进的事项")->rows.size() ==
        static_cast<size_t>(well) + 1);
}

TEST_CASE("Every late item and every unit that has not reported is named in the notice") {
  TextList lines = lines_of(sample_ledger(), request_of("dispatch-notice"));
  StatusAnswer status = status_of(sample_ledger());
  REQUIRE(status.view.slow.size() > 0);
  REQUIRE(status.view.missing.size() == 3);
  std::string text = join(lines, "\n");
  for (size_t i = 0; i < status.view.slow.size(); ++i) {
    const SlowItem& slow = status.view.slow[i];
    CAPTURE(slow.code);
    CHECK(text.find("body " + std::to_string(i + 1) + "." + slow.code + " " + slow.title + "（" +
                    join(slow.units, "、") + "）：") != std::string::npos);
    CHECK(text.find(slow.reason) != std::string::npos);
  }
  std::string silent;
  for (const std::string& line : lines) {
    if (line.find("未报送3家") != std::string::npos) silent = line;
  }
  for (const NonReporter& unit : status.view.missing) {
    CHECK(silent.find(unit.unit + "（") != std::string::npos);
  }
}

TEST_CASE("The sample's notice ranks the units with ties and begins and ends as a paper") {
  Document paper = made(sample_ledger(), request_of("dispatch-notice"));
  TextList lines = document_lines(paper).list;
  CHECK(lines.front() == "title 平江县（示例数据）2024年民生实事6月调度通报");
  CHECK(has_line(lines, "seal 平江县民生可感行动工作专班办公室 2024年7月2日"));
  CHECK(paper.office == "平江县民生可感行动工作专班办公室");
  const DocTable* ranks = table_named(paper, "单位排名");
  REQUIRE(ranks);
  TextList places = unit_column(*ranks, 0);
  REQUIRE(places.size() > 3);
  for (size_t i = 0; i < places.size(); ++i) {
    bool same = i > 0 && ranks->rows[i + 1].cells[3].text == ranks->rows[i].cells[3].text;
    if (same) {
      CHECK(places[i] == places[i - 1]);
      CHECK(places[i].starts_with("并列"));
    } else {
      CHECK(places[i].ends_with(std::to_string(i + 1)));
    }
  }
  CHECK(places.front() == "并列1");
}

TEST_CASE("A notice of several ledgers of the year ranks them; one alone is not ranked") {
  SupervisionSketch sketch;
  Ledger small = sketch.plan.records.take();
  CHECK(table_named(made(small, request_of("dispatch-notice")), "县市区排名") == nullptr);
  Result<Document> paper =
      make_paper({{&small, &sample_ledger()}, kToday}, request_of("dispatch-notice"));
  REQUIRE(paper.ok());
  const DocTable* counties = table_named(paper.value(), "县市区排名");
  REQUIRE(counties);
  std::vector<RankedCounty> ranked = rank_counties({&small, &sample_ledger()}, kJune);
  REQUIRE(counties->rows.size() == ranked.size() + 1);
  for (size_t i = 0; i < ranked.size(); ++i) {
    CHECK(row_texts(counties->rows[i + 1])[1] == ranked[i].name);
    CHECK(row_texts(counties->rows[i + 1])[3] == percent_text(ranked[i].rate));
  }
}

TEST_CASE("A ledger of which nothing was reported gives every paper") {
  LedgerSketch sketch;
  sketch.mechanism.office = "县人社局";
  sketch.housing(sketch.group(Level::county, "实事"));
  Ledger ledger = sketch.take();
  TextList notice = lines_of(ledger, request_of("dispatch-notice"));
  CHECK(has_line(notice,
                 "body 截至2024年6月底，1项民生实事中，未报送1项。综合进度0.00%，"
                 "序时50.00%，低于序时50.00个百分点。"
                 "县级1项，进度0.00%，低于序时50.00个百分点。"));
  CHECK(has_line(notice, "body 本月没有滞后事项。"));
  CHECK(has_line(notice, "body 应报1家，未报送1家：县住建局（县1住房改造）逾期4天。请尽快补报。"));
  CHECK(has_line(lines_of(ledger, request_of("return-remark")), "body 2024年6月没有退回的月报。"));
  CHECK(has_line(lines_of(ledger, request_of("reminder")), "addressee 县住建局："));
  PaperRequest later = request_of("assessment-result");
  later.quarter = "2024Q4";
  CHECK(has_line(lines_of(ledger, later), "body 2024年四季度还没有开始，没有考评结果。"));
  CHECK(refusal_of(ledger, request_of("supervision-note")) ==
        "台账里还没有督办单。请先在「督办」里开一张。");
}

TEST_CASE("Papers of an empty ledger say that there is nothing") {
  Ledger empty("ledger-1");
  CHECK(has_line(lines_of(empty, request_of("dispatch-notice", std::nullopt)),
                 "body 截至2024年7月底，台账里还没有民生实事。"));
  CHECK(has_line(lines_of(empty, request_of("assessment-result", std::nullopt)),
                 "body 2024年三季度没有参加考评的单位。"));
  CHECK(has_line(lines_of(empty, request_of("reminder", std::nullopt)),
                 "body 2024年7月没有未报送的月报，也没有落后于序时的事项，不用催办。"));
}

TEST_CASE("The assessment paper has the ranks, points and totals of the score sheet") {
  PaperRequest request = request_of("assessment-result");
  request.quarter = "2024Q2";
  Document paper = made(sample_ledger(), request);
  ScoreSheet sheet = ask_scores(sample_ledger(), {"2024Q2", "", kToday}).take();
  const DocTable* scores = table_named(paper, "得分表");
  REQUIRE(scores);
  REQUIRE(scores->rows.size() == sheet.units.size() + 1);
  for (size_t i = 0; i < sheet.units.size(); ++i) {
    const UnitScore& unit = sheet.units[i];
    TextList texts = row_texts(scores->rows[i + 1]);
    CAPTURE(unit.unit);
    CHECK(texts[0] == (unit.tied ? "并列" : "") + std::to_string(unit.rank));
    CHECK(texts[1] == unit.unit);
    CHECK(texts[2] == to_fixed(unit.lines[0].points, 2));
    CHECK(texts[texts.size() - 2] == to_fixed(unit.total, 2));
    CHECK(texts.back() == unit.grade);
  }
  // What was not lost is not explained.
  for (const DocRow& row : table_named(paper, "扣分和加分")->rows) {
    CHECK(row.cells.back().text.find("= 100.00%") == std::string::npos);
  }
  request.quarter = "2023Q2";
  CHECK(refusal_of(sample_ledger(), request) == "台账是 2024 年的，没有 2023Q2 的考评。");
}

TEST_CASE("The paper of a finished quarter says what was kept, whatever was reported since") {
  SupervisionSketch sketch;
  EditedLedger desk(sketch.plan.records.take(), "clerk0000000");
  auto change = [&](auto make) {
    Edit edit(desk.ledger(), desk.actor());
    make(edit);
    REQUIRE(desk.apply(edit.finish(kToday, {"试", {}})).ok());
  };
  PaperRequest request = request_of("assessment-result");
  request.quarter = "2024Q2";
  CHECK(has_line(lines_of(desk.ledger(), request), "body 本结果还没有审定。"));
  DocTable before = *table_named(made(desk.ledger(), request), "得分表");
  ScoreSheet sheet = ask_scores(desk.ledger(), {"2024Q2", "", kToday}).take();
  change([&](Edit& edit) { CHECK(freeze_quarter(edit, desk.ledger(), sheet, kToday).ok()); });
  change([&](Edit& edit) {
    for (const auto& [id, stored] : desk.ledger().table<Report>()) {
      edit.set({RecordType::report, id}, "done", Decimal(1));
    }
  });
  CHECK(has_line(lines_of(desk.ledger(), request), "body 本结果于2024年7月2日审定。"));
  CHECK(*table_named(made(desk.ledger(), request), "得分表") == before);
  CHECK(ask_scores(desk.ledger(), {"2024Q2", "", kToday}).value().units[0].total ==
        sheet.units[0].total);
}

TEST_CASE("Without a choice the supervision note with the highest number is made") {
  SupervisionSketch sketch;
  SupervisionNote note;
  note.item = sketch.homes;
  note.unit = "甲局";
  note.number = "2024-02";
  note.finding = "截至6月底，开工套数完成200套（33.33%）。";
  note.demand = "请落实措施。";
  note.issued = "2024-06-17";
  note.due = "2024-07-01";
  note.reply = "已全部开工。";
  note.replied_on = "2024-06-28";
  sketch.plan.records.add(note);
  SupervisionNote older = note;
  older.number = "2024-01";
  Id first = sketch.plan.records.add(older);
  SpotCheck check;
  check.item = sketch.homes;
  check.finding = "已开工590套。";
  check.result = "属实";
  for (const char* day : {"2024-06-30", "2024-05-20"}) {  // the earlier one is not of this note
    check.checked_on = day;
    sketch.plan.records.add(check);
  }
  Ledger ledger = sketch.plan.records.take();
  TextList lines = lines_of(ledger, request_of("supervision-note"));
  CHECK(lines[1] == "subtitle 编号：2024-02");
  CHECK(has_line(lines, "| 督办事项 #head | 县1 保障房 1x3"));
  CHECK(has_line(lines, "| 整改回复 #head | 已全部开工。⏎2024年6月28日 1x3"));
  CHECK(has_line(lines, "| 核验情况 #head | 2024年6月30日：已开工590套。（属实） 1x3"));
  CHECK(lines.back() == "seal 临江县民生实事工作专班办公室 2024年6月17日");
  PaperRequest request = request_of("supervision-note");
  request.record = first;
  CHECK(lines_of(ledger, request)[1] == "subtitle 编号：2024-01");
  request.record = "nothing";
  CHECK(refusal_of(ledger, request) == "台账里没有督办单 nothing。");
}

TEST_CASE("The supervision notes of a ledger are listed by number, the highest first") {
  std::vector<PaperRecord> notes = find_paper_kind("supervision-note")->records(sample_ledger());
  REQUIRE(notes.size() > 1);
  for (size_t i = 1; i < notes.size(); ++i) CHECK(notes[i].name < notes[i - 1].name);
  PaperRequest request = request_of("supervision-note");
  Document newest = made(sample_ledger(), request);
  request.record = notes.front().id;
  CHECK(made(sample_ledger(), request) == newest);
}

TEST_CASE("An issued notice prints as its text was kept, dated by its day") {
  SupervisionSketch sketch;
  Ledger ledger = sketch.plan.records.take();
  Edit edit(ledger, "tester00");
  keep_notice(edit, ledger, kJune, "六月通报\n\n一、总体情况\n3项已完成。\n1.县1 保障房：滞后。\n",
              "2024-07-01T09:00:00+08:00");
  apply_to(ledger, edit);
  std::vector<PaperRecord> notices = find_paper_kind("dispatch-notice")->records(ledger);
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].name == "2024-06 第1号");
  PaperRequest request = request_of("dispatch-notice");
  request.record = notices[0].id;
  CHECK(lines_of(ledger, request) ==
        TextList{"title 六月通报", "heading1 一、总体情况", "body 3项已完成。",
                 "body 1.县1 保障房：滞后。", "seal 临江县民生实事工作专班办公室 2024年7月1日",
                 "imprint 临江县民生实事工作专班办公室　2024年7月1日印发"});
  request.record = "nothing";
  CHECK(refusal_of(ledger, request) == "台账里没有这一期通报。");
}

TEST_CASE("What a unit got back stands in the remark, with the figure that it reported") {
  SupervisionSketch sketch;
  Ledger ledger = sketch.plan.records.take();
  StatusAnswer status = status_of(ledger);
  ReportGrid grid = view_report_grid(ledger, status.progress, status.rules,
                                     {kJune, "甲局", ReportScope::all}, kToday);
  REQUIRE(grid.units.size() == 1);
  Edit edit(ledger, "tester00");
  REQUIRE(set_unit_state(edit, ledger, grid.units[0], ReportState::returned, kToday, "与台账不符")
              .ok());
  apply_to(ledger, edit);
  CHECK(lines_of(ledger, request_of("return-remark")) ==
        TextList{"title 临江县2024年民生实事6月月报退回意见", "addressee 甲局：",
                 "body "
                 "你单位报送的2024年6月民生实事月报，经审核有1条退回，意见如下。请改正后重新报送。",
                 "table 退回意见",
                 "| 编号 #head | 事项 #head | 指标 #head | 所报累计数 #head | 退回原因 #head",
                 "| 县1 | 保障房 | 开工套数 | 200套 | 与台账不符",
                 "seal 临江县民生实事工作专班办公室 2024年7月2日"});
  PaperRequest request = request_of("return-remark");
  request.unit = "乙局";
  CHECK(has_line(lines_of(ledger, request), "body 2024年6月没有退回的月报。"));
  request.unit = "丁局";
  CHECK(refusal_of(ledger, request) ==
        "台账里没有“丁局”这个单位。请看名称是不是和「填报」里的一样。");
}

TEST_CASE("Reminders are made for one unit or for all that owe something") {
  SupervisionSketch sketch;
  Ledger ledger = sketch.plan.records.take();
  StatusAnswer status = status_of(ledger);
  PaperRequest request = request_of("reminder");
  TextList all = lines_of(ledger, request);
  CHECK(std::count(all.begin(), all.end(), "page break") == 1);
  CHECK(has_line(all, "addressee 丙局："));
  CHECK(has_line(all, "addressee 甲局："));
  CHECK(has_line(all, "body 1.县3 法律援助（援助案件）"));
  request.unit = "甲局";
  TextList one = lines_of(ledger, request);
  CHECK(one.size() == 6);
  CHECK(unit_reminder(status.view, status.rules, "甲局").find(one[3].substr(5)) !=
        std::string::npos);
  request.unit = "乙局";
  CHECK(has_line(lines_of(ledger, request),
                 "body 乙局：2024年6月没有未报送的月报，也没有落后于序时的事项，不用催办。"));
}

TEST_CASE("A month of another year is refused for every paper of a month") {
  for (const char* kind : {"dispatch-notice", "return-remark", "reminder"}) {
    CHECK(refusal_of(sample_ledger(), request_of(kind, Month{2023, 6})) ==
          "台账是 2024 年的，没有 2023-06 的进展。");
  }
}
