#include <doctest/doctest.h>

#include "app/ledger_sketch.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

Ledger ledger_of(const Id& id, const std::string& place) {
  LedgerSketch sketch(id);
  sketch.plan.jurisdiction = place;
  return sketch.take();
}

IncomingBundle bundle_of(std::vector<IncomingLedger> ledgers) {
  IncomingBundle bundle;
  bundle.file_name = "回传.json";
  bundle.bytes = 421000;
  bundle.creator = "临江市专班办";
  bundle.created = "2024-06-27T10:12:00+08:00";
  bundle.digest = "9f2c000000000000e41b";
  bundle.ledgers = std::move(ledgers);
  return bundle;
}

}  // namespace

TEST_CASE("a bundle is saved with the ledgers that are ticked") {
  PanelHarness panel(draw_exchange_page);
  REQUIRE(panel.desk.session.add(ledger_of("a", "临江县")).ok());
  REQUIRE(panel.desk.session.add(ledger_of("b", "临河县")).ok());
  panel.run_frames(2);
  REQUIRE(panel.click(Role::checkbox, "临河县 2024"));
  REQUIRE(panel.click(Role::button, "保存交换包"));
  REQUIRE(panel.last<action::SaveBundle>() != nullptr);
  CHECK(panel.last<action::SaveBundle>()->ledgers == std::vector<Id>{"a"});
}

TEST_CASE("the exchange page tells who signs the bundle, and where to give a name") {
  PanelHarness panel(draw_exchange_page);
  REQUIRE(panel.desk.session.add(ledger_of("a", "临江县")).ok());
  panel.run_frames(2);
  CHECK(panel.shows("署名：未署名 tester"));
  REQUIRE(panel.click(Role::link, "填写名称"));
  CHECK(panel.desk.state.page == Page::settings);
  panel.desk.session.set_author("县人社局 张三");
  panel.run_frames(2);
  CHECK(panel.shows("署名：县人社局 张三"));
}

TEST_CASE("a bundle without a ledger cannot be saved") {
  PanelHarness panel(draw_exchange_page);
  const ScreenItem* save = panel.find(Role::button, "保存交换包");
  REQUIRE(save != nullptr);
  CHECK(save->disabled);
  CHECK(panel.shows("本机还没有台账"));
}

TEST_CASE("the exchange page chooses a file to open") {
  PanelHarness panel(draw_exchange_page);
  REQUIRE(panel.click(Role::button, "选择交换包"));
  CHECK(panel.last<action::PickBundle>() != nullptr);
}

TEST_CASE("an incoming bundle shows its file and takes what loses nothing") {
  PanelHarness panel(draw_exchange_page);
  Ledger local = ledger_of("a", "临江县");
  Ledger newer = with_title(local, "officebb", "来文");
  panel.desk.incoming =
      bundle_of({compare_ledger(&local, newer), compare_ledger(nullptr, ledger_of("b", "临河县"))});
  panel.run_frames(2);
  CHECK(panel.find(Role::heading, "回传.json") != nullptr);
  CHECK(panel.shows("临江市专班办　6月27日 10:12 导出　412 KB"));
  CHECK(panel.shows("校验码相符"));
  CHECK(panel.shows("来文较新 1"));
  CHECK(panel.shows("来文多 1 处改动，本机没有自己的改动；写入不会丢失任何内容。"));
  REQUIRE(panel.click(Role::checkbox, "临河县 2024"));
  REQUIRE(panel.click(Role::button, "写入 1 本"));
  REQUIRE(panel.last<action::AcceptBundle>() != nullptr);
  CHECK(panel.last<action::AcceptBundle>()->ledgers == std::vector<Id>{"a"});
}

TEST_CASE("an older ledger is taken only when ticked, with a warning") {
  PanelHarness panel(draw_exchange_page);
  Ledger incoming = ledger_of("a", "临江县");
  Ledger local = with_title(incoming, "officeaa", "本机");
  panel.desk.incoming = bundle_of({compare_ledger(&local, incoming)});
  panel.run_frames(2);
  const ScreenItem* accept = panel.find(Role::button, "写入 0 本");
  REQUIRE(accept != nullptr);
  CHECK(accept->disabled);
  REQUIRE(panel.click(Role::checkbox, "临江县 2024"));
  CHECK(panel.shows("有 1 本会用较旧的来文替换本机的内容。"));
  REQUIRE(panel.click(Role::button, "写入 1 本"));
  CHECK(panel.last<action::AcceptBundle>()->ledgers == std::vector<Id>{"a"});
}

TEST_CASE("a ledger that both sides changed cannot be taken, and the page says why") {
  PanelHarness panel(draw_exchange_page);
  Ledger base = ledger_of("a", "临江县");
  Ledger local = with_title(base, "officeaa", "本机");
  Ledger incoming = with_title(base, "officebb", "来文");
  panel.desk.incoming = bundle_of({compare_ledger(&local, incoming)});
  panel.run_frames(2);
  const ScreenItem* box = panel.find(Role::checkbox, "临江县 2024");
  REQUIRE(box != nullptr);
  CHECK(box->disabled);
  CHECK(box->description == "两边都有改动，要等能合并的版本");
  panel.click(Role::checkbox, "临江县 2024");
  CHECK(panel.find(Role::button, "写入 0 本") != nullptr);
  REQUIRE(panel.click(Role::button, "先保存本机备份"));
  CHECK(panel.last<action::SaveBackup>() != nullptr);
}

TEST_CASE("an incoming bundle can be put away or changed for another file") {
  PanelHarness panel(draw_exchange_page);
  panel.desk.incoming = bundle_of({compare_ledger(nullptr, ledger_of("a", "临江县"))});
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "取消"));
  CHECK(panel.last<action::CancelBundle>() != nullptr);
  REQUIRE(panel.click(Role::button, "换一个文件"));
  CHECK(panel.last<action::PickBundle>() != nullptr);
}
