// 调度 on the sample year.
#include <doctest/doctest.h>

#include "app/sample.h"
#include "generated/samples.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

struct DispatchPanel : PanelHarness {
  DispatchPanel() : PanelHarness(draw_dispatch_page) {
    const SampleFile& sample = kSamples.front();
    REQUIRE(desk.session.add(read_sample(sample.name, sample.text, sample.year)).ok());
    run_frames(2);
    desk.state.year.month = {2024, 6};
    run_frames(2);
  }
};

}  // namespace

TEST_CASE("The month's ranks lead to the unit's items, and the notice can be copied") {
  DispatchPanel panel;
  CHECK(panel.find(Role::link, "1 县妇联 按序时 100.00%") != nullptr);
  CHECK(panel.find_containing(Role::region, "截至2024年6月底，35项民生实事中") != nullptr);
  REQUIRE(panel.click(Role::button, "复制通报文字"));
  const auto* copied = panel.last<action::CopyText>();
  REQUIRE(copied);
  CHECK(copied->text.find("四、未报送单位\n应报16家，未报送3家：县司法局（省15法律援助）") !=
        std::string::npos);
  REQUIRE(panel.click(Role::link, "1 县妇联 按序时 100.00%"));
  CHECK(panel.desk.state.page == Page::ledger);
  CHECK(panel.desk.state.ledger.filter.lead_unit == "县妇联");
}
