// 调度 on the sample year.
#include <doctest/doctest.h>

#include "ui/sample_year_panel.h"

using namespace minsheng;
using namespace minsheng::testing;

TEST_CASE("The month's ranks lead to the unit's items, and the notice can be copied") {
  SampleYearPanel panel(draw_dispatch_page);
  CHECK(panel.find(Role::link, "1 县妇联 按序时 100.00%") != nullptr);
  CHECK(panel.find_containing(Role::region, "截至2024年6月底，35项民生实事中") != nullptr);
  REQUIRE(panel.click(Role::button, "复制通报文字"));
  const auto* copied = panel.last<action::CopyText>();
  REQUIRE(copied);
  CHECK(copied->text.find("四、未报送单位\n应报24家，未报送3家：县司法局（省15法律援助）") !=
        std::string::npos);
  REQUIRE(panel.click(Role::link, "1 县妇联 按序时 100.00%"));
  CHECK(panel.desk.state.page == Page::ledger);
  CHECK(panel.desk.state.ledger.filter.lead_unit == "县妇联");
}
