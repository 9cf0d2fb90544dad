// A month's form as a workbook: made by the office, filled in by a unit, taken back.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/edited_ledger.h"
#include "app/form_return.h"
#include "app/paper.h"
#include "app/xlsx_form_return.h"
#include "base/utf8.h"
#include "rules/rule_sketch.h"

using namespace minsheng;

namespace {

constexpr const char* kSent = "2024-06-25T09:00:00+08:00";
constexpr const char* kBack = "2024-07-02T09:00:00+08:00";

// 县住建局 has a quantity, a milestone and an item without targets; it has said 100 as a draft.
Ledger office_ledger() {
  testing::PlanSketch sketch;
  Id group = sketch.group(Level::county);
  Id item = sketch.item(group, "1", {"县住建局"});
  Id homes = sketch.target(item, "改造户数", TargetKind::quantity, "590", "户");
  Target staged;
  staged.item = item;
  staged.position = 50;
  staged.indicator = "泵站";
  staged.kind = TargetKind::milestone;
  staged.stages = {"立项", "开工", "竣工"};
  sketch.records.add(staged);
  sketch.item(group, "2", {"县住建局"});
  Report report;
  report.target = homes;
  report.unit = "县住建局";
  report.month = "2024-06";
  report.done = Decimal(100);
  sketch.records.add(report);
  return sketch.records.take();
}

// What reading the workbook gives: the rows of both tables.
FormSheet sheet_of(const Ledger& office) {
  PaperRequest request;
  request.kind = "month-form";
  request.month = Month{2024, 6};
  request.unit = "县住建局";
  Document paper = make_paper({{&office}, kSent}, request).take();
  FormSheet sheet;
  for (const DocTable* table : tables_of(paper)) {
    sheet.mark = table->rows.front().cells.front().text;
    for (size_t i = table->head_rows; i < table->rows.size(); ++i) {
      const std::vector<DocCell>& cells = table->rows[i].cells;
      FormSheetRow row{cells.front().text, {}};
      for (size_t k = 1; k < cells.size(); ++k) {
        std::string address = "“" + table->name + "”" + static_cast<char>('A' + k);
        row.cells.push_back(
            {table->rows.front().cells[k].text, cells[k].text, address + std::to_string(i + 1)});
      }
      sheet.rows.push_back(row);
    }
  }
  return sheet;
}

Result<FilledForm> filled(const Ledger& office, const FormSheet& sheet) {
  return fill_form(office, sheet, "unit00000000", kBack);
}

TextList texts(const std::vector<Message>& messages) {
  TextList list;
  for (const Message& message : messages) list.push_back(to_text(message));
  return list;
}

// 改造户数 done 100→150; as the page of a form that came back shows it.
std::string changes(const FormReturn& read) {
  TextList list;
  for (const FormLine& line : read.lines) {
    std::string text = line.title;
    for (const FormDifference& one : line.differences) {
      text += " " + one.field + " " + one.office_text + "→" + one.unit_text;
      if (one.conflict) text += "?";
    }
    list.push_back(text + (line.submits ? " 交回" : ""));
  }
  return join(list, "; ");
}

}  // namespace

TEST_CASE("What a unit wrote into the workbook is taken like a form of the program") {
  EditedLedger desk(office_ledger(), "office000000");
  FormSheet sheet = sheet_of(desk.ledger());
  REQUIRE(sheet.rows.size() == 5);
  sheet.rows[0].cells[6].text = "150";
  sheet.rows[1].cells[6].text = "开工";
  sheet.rows[1].cells[7].text = "已进场";
  sheet.rows[3].cells[3].text = "2";
  Result<FilledForm> form = filled(desk.ledger(), sheet);
  REQUIRE(form.ok());
  CHECK(texts(form.value().refusals).empty());
  FormReturn read = read_form(&desk.ledger(), form.value().form);
  CHECK(changes(read) ==
        "改造户数 done 100→150 交回; 泵站 done →2 note —→已进场 交回; 　佐证材料 policies 0→2");
  CHECK(read.author == "县住建局");
  Result<Transaction> step =
      take_form(desk.ledger(), form.value().form, read, "office000000", kBack);
  REQUIRE(step.ok());
  REQUIRE(desk.apply(step.value()).ok());
  CHECK(std::any_of(desk.ledger().table<Report>().begin(), desk.ledger().table<Report>().end(),
                    [](const auto& entry) {
                      const Report& report = entry.second.record;
                      return report.done == Decimal(150) && report.state == ReportState::submitted;
                    }));
  // Once more it has nothing new.
  Result<FilledForm> again = filled(desk.ledger(), sheet);
  REQUIRE(again.ok());
  CHECK(read_form(&desk.ledger(), again.value().form).refusal.has_value());
}

TEST_CASE("Cells that cannot be taken are named, the others are taken") {
  Ledger office = office_ledger();
  FormSheet sheet = sheet_of(office);
  sheet.rows[0].cells[6].text = "一百五";
  sheet.rows[1].cells[6].text = "开工";
  sheet.rows[3].cells[2].text = "-1";
  sheet.rows[4].id = "evidence:nothing";
  Result<FilledForm> form = filled(office, sheet);
  REQUIRE(form.ok());
  TextList refusals = texts(form.value().refusals);
  REQUIRE(refusals.size() == 3);
  CHECK(refusals[0] == "“月报”H2：「一百五」不是数字，可写 1500、1.3万、21.77%。");
  CHECK(refusals[1] == "“佐证材料”D2：“-1”不是件数，应填 0 或正整数。");
  CHECK(refusals[2] == "“佐证材料”B3 这一行认不出是哪个指标，没有收。请填在发来的行里。");
  CHECK(changes(read_form(&office, form.value().form)) == "泵站 done →2 交回");
}

TEST_CASE("Rows may be sorted and columns taken out; a row that was copied counts once") {
  Ledger office = office_ledger();
  FormSheet sheet = sheet_of(office);
  sheet.rows[0].cells[6].text = "150";
  sheet.rows[0].cells.resize(7);
  FormSheetRow copy = sheet.rows[0];
  copy.cells[6].text = "160";
  sheet.rows.push_back(copy);
  sheet.rows.push_back({"", {{"情况说明", "", "“月报”I9"}}});
  std::swap(sheet.rows[0], sheet.rows[1]);
  Result<FilledForm> form = filled(office, sheet);
  REQUIRE(form.ok());
  CHECK(texts(form.value().refusals) ==
        TextList{"“月报”B2 这一行和前面一行是同一个指标（可能是复制出来的），只收了前面一行。"});
  CHECK(changes(read_form(&office, form.value().form)) == "改造户数 done 100→150 交回");
}

TEST_CASE("What the office changed meanwhile is a conflict where the unit changed it too") {
  EditedLedger desk(office_ledger(), "office000000");
  FormSheet sheet = sheet_of(desk.ledger());
  Edit edit(desk.ledger(), desk.actor());
  const auto& reports = desk.ledger().table<Report>();
  edit.set({RecordType::report, reports.begin()->first}, "done", Decimal(120));
  edit.set({RecordType::report, reports.begin()->first}, "note", std::string("电话报来"));
  REQUIRE(desk.apply(edit.finish("2024-06-27T09:00:00+08:00", {"填报", {}})).ok());
  sheet.rows[0].cells[6].text = "150";
  Result<FilledForm> form = filled(desk.ledger(), sheet);
  REQUIRE(form.ok());
  CHECK(changes(read_form(&desk.ledger(), form.value().form)) == "改造户数 done 120→150? 交回");
}

TEST_CASE("A workbook of another ledger, or one whose mark is gone, is refused") {
  Ledger office = office_ledger();
  FormSheet sheet = sheet_of(office);
  testing::PlanSketch other("ledger-2");
  other.item(other.group(Level::county), "1", {"县住建局"});
  Result<FilledForm> form = filled(other.records.take(), sheet);
  REQUIRE(!form.ok());
  CHECK(to_text(form.error().message) ==
        "这份填报表是从台账「临江县 "
        "2024」发出的，不是从现在这本发出的，没有收。请打开那本台账再收。");
  sheet.mark = "序号";
  CHECK(!filled(office, sheet).ok());
}
