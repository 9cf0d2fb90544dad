#include "app/campaign.h"

#include "app/bulletin_facts.h"
#include "base/utf8.h"
#include "model/plan_tree.h"

namespace minsheng {
namespace {

// 专班, 领导小组 and 指挥部 are set up for one effort.
bool is_of_campaign(std::string_view issuer) {
  for (std::string_view body : {"专班", "领导小组", "指挥部"}) {
    if (issuer.find(body) != std::string_view::npos) return true;
  }
  return false;
}

template <class Wanted>
const Bulletin* latest(const Ledger& ledger, Wanted wanted) {
  const Bulletin* newest = nullptr;
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    bool counts = stored.exists && wanted(stored.record);
    if (counts && (!newest || stored.record.as_of > newest->as_of)) newest = &stored.record;
  }
  return newest;
}

}  // namespace

std::string campaign_of(const Plan& plan) {
  std::string place = plain_place(plan.jurisdiction);
  std::string title = replace_all(plan.title, std::to_string(plan.year) + "年", "");
  for (std::string_view kind : {"实施方案", "工作方案"}) {
    std::string_view name = trim(title);
    if (!name.ends_with(kind)) continue;
    name.remove_suffix(kind.size());
    bool known = name.ends_with("行动") || name.ends_with("实事");
    if (known) return (name.find(place) == std::string_view::npos ? place : "") + std::string(name);
  }
  return place + "民生实事";
}

const Bulletin* newest_bulletin(const Ledger& ledger, const std::string& jurisdiction) {
  return latest(ledger,
                [&](const Bulletin& bulletin) { return bulletin.jurisdiction == jurisdiction; });
}

std::string campaign_office(const Ledger& ledger) {
  PlanTree tree = first_plan(ledger);
  Plan plan = tree.plan ? *tree.plan : Plan();
  const Bulletin* named = latest(ledger, [&](const Bulletin& bulletin) {
    return bulletin.jurisdiction == plan.jurisdiction && !trim(bulletin.issuer).empty();
  });
  if (named) return named->issuer;
  return is_of_campaign(plan.issuer) ? plan.issuer : campaign_of(plan) + "工作专班办公室";
}

}  // namespace minsheng
