// Who signs the papers of a year's effort.
#include <doctest/doctest.h>

#include "app/campaign.h"
#include "app/ledger_sketch.h"
#include "app/supervision_sketch.h"

namespace minsheng::testing {
namespace {

// The plan as it is set up by `change`.
template <class Change>
Ledger with_plan(Change change) {
  LedgerSketch sketch;
  sketch.plan.title = "临江县2024年惠民行动实施方案";
  sketch.plan.jurisdiction = "临江县";
  sketch.plan.year = 2024;
  sketch.mechanism.office = "县人社局";
  change(sketch.plan);
  return sketch.take();
}

void add_bulletin(Ledger& ledger, const Bulletin& bulletin) {
  Edit edit(ledger, "writer01");
  edit.create(edit.next_id(), bulletin);
  apply_to(ledger, edit);
}

}  // namespace

TEST_CASE("The office of the campaign signs, not the unit that hosts it") {
  Ledger ledger = with_plan([](Plan&) {});
  CHECK(campaign_office(ledger) == "临江县惠民行动工作专班办公室");
}

TEST_CASE("An office that issued the plan is named as it names itself") {
  Ledger own = with_plan([](Plan& plan) { plan.issuer = "临江县惠民工作领导小组办公室"; });
  CHECK(campaign_office(own) == "临江县惠民工作领导小组办公室");
  Ledger government = with_plan([](Plan& plan) { plan.issuer = "临江县人民政府办公室"; });
  CHECK(campaign_office(government) == "临江县惠民行动工作专班办公室");
}

TEST_CASE("The newest bulletin of the place tells the office's name") {
  Ledger ledger = with_plan([](Plan&) {});
  Bulletin bulletin;
  bulletin.jurisdiction = "临江县";
  bulletin.as_of = "2024-03-31";
  bulletin.issuer = "临江县惠民专班办";
  add_bulletin(ledger, bulletin);
  CHECK(campaign_office(ledger) == "临江县惠民专班办");
  bulletin.as_of = "2024-04-30";
  bulletin.issuer = " ";
  add_bulletin(ledger, bulletin);
  CHECK(campaign_office(ledger) == "临江县惠民专班办");
  bulletin.jurisdiction = "远山市";
  bulletin.as_of = "2024-05-31";
  bulletin.issuer = "远山市专班办公室";
  add_bulletin(ledger, bulletin);
  CHECK(campaign_office(ledger) == "临江县惠民专班办");
}

}  // namespace minsheng::testing
