// A bulletin on its way into a ledger.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/bulletin_import.h"
#include "app/findings_view.h"
#include "app/import_edit.h"
#include "app/item_view.h"

using namespace minsheng;

namespace {

constexpr const char* kTime = "2025-04-01T09:00:00+08:00";

ImportDraft read(const std::string& text, const Id& id) {
  return start_import("文.txt", text, id, "actor001", kTime);
}

Ledger plan_ledger() {
  return read(
             "临江县2025年民生实事实施方案\n\n一、工作任务\n\n（一）省级民生实事\n\n"
             "1.稳定城乡就业。城镇新增就业4000人。（牵头单位：县人社局）\n\n"
             "2.改造老旧小区。改造老旧小区10个。（牵头单位：县住建局）\n\n"
             "3.改造老旧小区。改造老旧小区12个。（牵头单位：县城管局）\n\n"
             "（二）县级民生实事\n\n1.新建公园。新建公园2个。（牵头单位：县林业局）\n",
             "plan-1")
      .edited.ledger();
}

ImportDraft bulletin_draft() {
  return read(
      "临江县民生实事工作专报（第1期）\n\n（一）省级民生实事\n\n"
      "1.统筹推进城乡就业。城镇新增就业900人，完成全年任务的22.5%。\n\n"
      "2.改造老旧小区。已改造3个，完成全年任务的30.0%。\n\n"
      "3.建设县域医疗次中心。已完成方案编制。\n",
      "draft-1");
}

BulletinImportView view_of(const ImportDraft& draft, const Ledger& plan,
                           const MatchChoices& choices = {}) {
  return view_bulletin_import(draft, &plan, propose_matches(draft.edited.ledger(), plan), choices);
}

// Title of an entry, the item's number, and on whose word.
std::vector<std::string> lines_of(const BulletinImportView& view) {
  constexpr const char* kStates[] = {"proposed", "chosen", "unsure", "none"};
  std::vector<std::string> lines;
  for (const BulletinRow& row : view.rows) {
    if (row.is_heading) continue;
    lines.push_back(row.title + "|" + row.item_label + "|" +
                    kStates[static_cast<size_t>(row.state)]);
  }
  return lines;
}

const BulletinRow& row_of(const BulletinImportView& view, const std::string& title) {
  static const BulletinRow kNone;
  for (const BulletinRow& row : view.rows) {
    if (row.title == title) return row;
  }
  return kNone;
}

// Whether a figure is taken for that of a target.
bool compares_figures(const Transaction& step) {
  return std::any_of(step.changes.begin(), step.changes.end(), [](const Change& change) {
    return change.record.type == RecordType::figure && change.field == "target";
  });
}

}  // namespace

TEST_CASE("a figure that was put right while looking it over is written as it stands then") {
  Ledger plan = plan_ledger();
  ImportDraft draft = bulletin_draft();
  Id entry = row_of(view_of(draft, plan), "统筹推进城乡就业").entry;
  std::vector<Id> figures = figures_of_entry(draft.edited.ledger(), entry);
  REQUIRE(figures.size() == 1);
  Transaction correction = set_draft_field(draft.edited, {RecordType::figure, figures.front()},
                                           "done", Decimal(950), kTime);
  REQUIRE(draft.edited.apply(std::move(correction)).ok());
  BulletinImportView view = view_of(draft, plan);
  CHECK(row_of(view, "统筹推进城乡就业").figures == "城镇新增就业人数 950人，22.5%");
  REQUIRE(plan.apply(bulletin_transaction(draft, plan, view, "tester00", kTime)).ok());
  std::vector<Decimal> done;
  for (const auto& [id, stored] : plan.table<Figure>()) {
    if (stored.record.done) done.push_back(*stored.record.done);
    CHECK(plan.find<ProgressEntry>(stored.record.entry) != nullptr);
  }
  CHECK(std::count(done.begin(), done.end(), Decimal(950)) == 1);
  CHECK(std::count(done.begin(), done.end(), Decimal(900)) == 0);
}

TEST_CASE("sure proposals are shown with their reason, what is unsure waits for a person") {
  BulletinImportView view = view_of(bulletin_draft(), plan_ledger());
  CHECK(lines_of(view) == std::vector<std::string>{"统筹推进城乡就业|省1 稳定城乡就业|proposed",
                                                   "改造老旧小区||unsure",
                                                   "建设县域医疗次中心||none"});
  CHECK(row_of(view, "统筹推进城乡就业").figures == "城镇新增就业人数 900人，22.5%");
  CHECK_FALSE(row_of(view, "统筹推进城乡就业").reason.pattern.empty());
  CHECK(view.entries == 3);
  CHECK(view.matched == 1);
  CHECK(view.unsure == 1);
}

TEST_CASE("a person takes another item, or none") {
  ImportDraft draft = bulletin_draft();
  Ledger plan = plan_ledger();
  BulletinImportView view = view_of(draft, plan);
  Id jobs = row_of(view, "统筹推进城乡就业").entry;
  Id homes = row_of(view, "改造老旧小区").entry;
  std::vector<EntryProposal> proposals = propose_matches(draft.edited.ledger(), plan);
  std::vector<ItemChoice> offered = item_choices(draft.edited.ledger(), plan, proposals[1]);
  REQUIRE(offered.size() == 3);  // two proposals, and the other item of the level
  CHECK_FALSE(offered[0].reason.pattern.empty());
  CHECK(offered[2].label == "省1 稳定城乡就业");
  CHECK(offered[2].reason.pattern.empty());
  view = view_of(draft, plan, {{jobs, ""}, {homes, offered[1].item}});
  CHECK(row_of(view, "统筹推进城乡就业").state == MatchState::none);
  CHECK(row_of(view, "改造老旧小区").state == MatchState::chosen);
  CHECK(row_of(view, "改造老旧小区").item_label == offered[1].label);
}

TEST_CASE("a written bulletin shows at the items that it was matched with") {
  ImportDraft draft = bulletin_draft();
  EditedLedger edited(plan_ledger(), "actor001");
  BulletinImportView view = view_of(draft, edited.ledger());
  Transaction step = bulletin_transaction(draft, edited.ledger(), view, "actor001", kTime);
  REQUIRE(edited.apply(step).ok());
  Id jobs = row_of(view, "统筹推进城乡就业").item;
  ItemView item = view_item(edited.ledger(), jobs);
  REQUIRE(item.statements.size() == 1);
  CHECK(item.statements[0].bulletin == "临江县民生实事工作专报（第1期）");
  CHECK(item.statements[0].figures == "城镇新增就业人数 900人，22.5%");
  CHECK(view_item(edited.ledger(), row_of(view, "改造老旧小区").item).statements.empty());
  REQUIRE(edited.undo(kTime).ok());
  CHECK(view_item(edited.ledger(), jobs).statements.empty());
}

TEST_CASE("the ledger that a bulletin speaks of is found among several, and none where none fits") {
  ImportDraft draft = bulletin_draft();
  Ledger plan = plan_ledger();
  Ledger other = read(
                     "江州县民生实事实施方案\n\n（一）省级民生实事\n\n"
                     "1.修建农村公路。修建农村公路30公里。（牵头单位：县交通局）\n",
                     "plan-2")
                     .edited.ledger();
  CHECK(likely_ledger(draft, {&other, &plan}) == &plan);
  CHECK(likely_ledger(draft, {&other}) == nullptr);
  BulletinImportView alone = view_bulletin_import(draft, nullptr, {}, {});
  CHECK(alone.entries == 3);
  CHECK(alone.matched == 0);
}

TEST_CASE("a figure of a matched entry is checked against the item's own target") {
  ImportDraft draft = read(
      "临江县民生实事工作专报（第1期）\n\n（一）省级民生实事\n\n"
      "1.统筹推进城乡就业。城镇新增就业900人，完成全年任务的30.0%。\n",
      "draft-1");
  EditedLedger edited(plan_ledger(), "actor001");
  BulletinImportView view = view_of(draft, edited.ledger());
  REQUIRE(edited.apply(bulletin_transaction(draft, edited.ledger(), view, "actor001", kTime)).ok());
  std::vector<std::string> texts;
  for (const Finding& finding : find_in_ledgers({&edited.ledger()}, {})) {
    if (finding.rule == "B01") texts.push_back(to_text(finding.text));
  }
  CHECK(texts ==
        std::vector<std::string>{"城镇新增就业人数：900人 ÷ 全年 4000人 ＝ 22.5%，文中写 30.0%。"});
}

TEST_CASE("figures are not compared with a plan whose place is not known to be the bulletin's") {
  Ledger plan = read(
                    "民生实事实施方案\n\n一、工作任务\n\n（一）省级民生实事\n\n"
                    "1.稳定城乡就业。城镇新增就业4000人。（牵头单位：人社局）\n",
                    "plan-3")
                    .edited.ledger();
  ImportDraft draft = bulletin_draft();
  BulletinImportView view = view_of(draft, plan);
  REQUIRE(view.matched == 1);
  CHECK_FALSE(compares_figures(bulletin_transaction(draft, plan, view, "actor001", kTime)));
}

TEST_CASE("a bulletin of another place or year is not taken for this ledger's, and says so") {
  Ledger plan = plan_ledger();
  ImportDraft place = read(
      "江州市民生实事工作专报（第1期）\n\n2025年3月26日\n\n（一）省级民生实事\n\n"
      "1.稳定城乡就业。城镇新增就业900人，完成全年任务的22.5%。\n",
      "draft-2");
  CHECK(to_text(mismatch_of(place, plan)) ==
        "专报是江州市的，这本台账是临江县的，请确认写对了地方。");
  CHECK(likely_ledger(place, {&plan}) == nullptr);
  BulletinImportView view = view_of(place, plan);
  CHECK_FALSE(compares_figures(bulletin_transaction(place, plan, view, "actor001", kTime)));
  ImportDraft year = read(
      "临江县民生实事工作专报（第1期）\n\n2026年3月26日\n\n（一）省级民生实事\n\n"
      "1.稳定城乡就业。城镇新增就业900人，完成全年任务的22.5%。\n",
      "draft-3");
  CHECK(to_text(mismatch_of(year, plan)) ==
        "专报是2026年的，这本台账是2025年的，请确认写对了地方。");
}

TEST_CASE("an item that is chosen later brings its targets to the figures, and takes them away") {
  Ledger plan = plan_ledger();
  ImportDraft draft = bulletin_draft();
  BulletinImportView none = view_of(draft, plan);
  for (BulletinRow& row : none.rows) row.item.clear();
  REQUIRE(plan.apply(bulletin_transaction(draft, plan, none, "clerk001", kTime)).ok());
  auto first = [](const auto& table) {
    return std::min_element(table.begin(), table.end(),
                            [](const auto& a, const auto& b) {
                              return a.second.record.position < b.second.record.position;
                            })
        ->first;
  };
  Id entry = first(plan.table<ProgressEntry>()), item;
  for (const auto& [id, stored] : plan.table<Item>()) {
    if (stored.record.title == "稳定城乡就业") item = id;
  }
  std::vector<Id> figures = figures_of_entry(plan, entry);
  REQUIRE(figures.size() == 1);
  CHECK(plan.find<Figure>(figures[0])->target.empty());
  Edit choose(plan, "clerk001");
  set_entry_item(choose, plan, entry, item);
  REQUIRE(plan.apply(choose.finish(kTime, {"选择", {}})).ok());
  const Target* target = plan.find<Target>(plan.find<Figure>(figures[0])->target);
  REQUIRE(target != nullptr);
  CHECK(target->item == item);
  Edit clear(plan, "clerk001");
  set_entry_item(clear, plan, entry, "");
  REQUIRE(plan.apply(clear.finish(kTime, {"不选", {}})).ok());
  CHECK(plan.find<Figure>(figures[0])->target.empty());
}
