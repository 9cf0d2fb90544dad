// Proposals for the items that a bulletin's entries speak of.
#include <doctest/doctest.h>

#include "app/bulletin_match.h"
#include "app/import_draft.h"

namespace minsheng {
namespace {

Ledger read(const char* text) {
  return start_import("文.txt", text, "ledger", "actor001", "2025-04-01T09:00:00+08:00")
      .edited.ledger();
}

const char* const kPlan =
    "临江县2025年民生实事实施方案\n\n一、工作任务\n\n（一）省级民生实事\n\n"
    "1.稳定城乡就业。城镇新增就业4000人。（牵头单位：县人社局）\n\n"
    "2.开展家庭教育指导服务。开展活动60场。（牵头单位：县妇联）\n\n"
    "（二）县级民生实事\n\n1.改造老旧管网。改造供水管网12公里。（牵头单位：县住建局）\n";

std::string title_of_match(const Ledger& plan, const EntryProposal& proposal) {
  return proposal.matches.empty() ? "" : plan.find<Item>(proposal.matches[0].item)->title;
}

TEST_CASE("an entry is proposed for the item of like title or like figure, with the reason") {
  Ledger plan = read(kPlan);
  Ledger bulletin = read(
      "临江县民生实事工作专报（第1期）\n\n（一）省级民生实事\n\n"
      "1.统筹推进城乡就业。城镇新增就业900人，完成全年任务的22.5%。\n\n"
      "2.实施家庭教育指导服务行动。已开展活动12场，完成全年任务的20%。\n\n"
      "3.建设县域医疗次中心。已完成方案编制。\n\n"
      "（二）县级民生实事\n\n1.老旧管网改造。已改造供水管网3公里，完成年度任务的25%。\n");
  std::vector<EntryProposal> proposals = propose_matches(bulletin, plan);
  REQUIRE(proposals.size() == 4);
  CHECK(title_of_match(plan, proposals[0]) == "稳定城乡就业");
  CHECK(proposals[0].matches[0].reason.args.back() == "城镇新增就业人数");
  CHECK(proposals[0].sure);
  CHECK(title_of_match(plan, proposals[1]) == "开展家庭教育指导服务");
  CHECK(proposals[2].matches.empty());
  CHECK(!proposals[2].sure);
  CHECK(title_of_match(plan, proposals[3]) == "改造老旧管网");
}

TEST_CASE("an entry of another level is never matched, and two like items leave it unsure") {
  Ledger plan = read(
      "临江县2025年民生实事实施方案\n\n一、工作任务\n\n（一）省级民生实事\n\n"
      "1.改造老旧小区。改造老旧小区10个。（牵头单位：县住建局）\n\n"
      "2.改造老旧小区。改造老旧小区12个。（牵头单位：县住建局）\n");
  Ledger same = read(
      "临江县民生实事工作专报（第1期）\n\n（一）省级民生实事\n\n"
      "1.改造老旧小区。已改造3个，完成全年任务的30%。\n");
  std::vector<EntryProposal> proposals = propose_matches(same, plan);
  REQUIRE(proposals.size() == 1);
  CHECK(proposals[0].matches.size() == 2);
  CHECK(!proposals[0].sure);
  Ledger other = read(
      "临江县民生实事工作专报（第1期）\n\n（一）县级民生实事\n\n"
      "1.改造老旧小区。已改造3个，完成全年任务的30%。\n");
  CHECK(propose_matches(other, plan)[0].matches.empty());
}

}  // namespace
}  // namespace minsheng
