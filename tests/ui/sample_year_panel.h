// A page on the sample with a year of reports, at June 2024.
#pragma once

#include "app/sample.h"
#include "generated/samples.h"
#include "ui/panel_harness.h"

namespace minsheng::testing {

struct SampleYearPanel : PanelHarness {
  explicit SampleYearPanel(Draw draw) : PanelHarness(std::move(draw)) {
    const SampleFile& sample = kSamples.front();
    REQUIRE(desk.session.add(read_sample(sample.name, sample.text, sample.year)).ok());
    run_frames(2);
    desk.state.year.month = {2024, 6};
    run_frames(2);
  }
};

}  // namespace minsheng::testing
