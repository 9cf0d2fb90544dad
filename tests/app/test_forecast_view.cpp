// 预测 on the sample year, at June: figures worked by hand from the sample's text.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/forecast_view.h"
#include "app/sample.h"
#include "generated/samples.h"

using namespace minsheng;

namespace {

struct SampleForecasts {
  Ledger ledger = read_sample(kSamples.front().name, kSamples.front().text, kSamples.front().year);
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);

  ForecastRow row(const std::string& indicator, int month = 6) const {
    ForecastView view = view_forecasts(progress, month);
    auto found = std::find_if(view.rows.begin(), view.rows.end(),
                              [&](const ForecastRow& one) { return one.indicator == indicator; });
    return found == view.rows.end() ? ForecastRow{} : *found;
  }
};

}  // namespace

TEST_CASE("Each target that can be forecast is a row, what misses most of its value first") {
  SampleForecasts sample;
  ForecastView view = view_forecasts(sample.progress, 6);
  CHECK(view.falls_short == 22);
  CHECK(view.at_risk == 4);
  CHECK(static_cast<int>(view.rows.size()) == view.falls_short + view.at_risk + view.on_course);
  // Nothing was done in any month: all of it will be missing.
  CHECK(view.rows.front().indicator == "提质改造“爱晚”老年学校");
  CHECK(view.rows.front().unit == "县教育局");
  for (size_t i = 1; i < view.rows.size(); ++i) {
    CHECK(view.rows[i - 1].forecast.outlook >= view.rows[i].forecast.outlook);
  }
}

TEST_CASE("A row is written as people write figures") {
  // 14 42 113 200 296 398: 14, 28, 71, 87, 96, 102. Median (71 + 87) ÷ 2 = 79, quartiles 28 and 96.
  // 398 + 6 × 79 = 872, 398 + 168 = 566, 398 + 576 = 974; 1018 ÷ 6 = 169.7.
  ForecastRow row = SampleForecasts().row("开工建设保障性租赁住房套数");
  ForecastText text = text_of(row.forecast);
  CHECK(row.code == "省20");
  CHECK(text.value == "1,416");
  CHECK(text.done == "398");
  CHECK(text.expected == "872");
  CHECK(text.interval == "566–974");
  CHECK(text.gap == "−544");
  CHECK(text.needed == "170");
  CHECK(outlook_name(row.forecast.outlook) == "将完不成");
  CHECK(to_text(method_of(row.forecast))
            .starts_with("取已报 6 个月每月增加数的中位数，推算余下 6 个月；"));
}

TEST_CASE("A split target is forecast from all its units, and each unit of the form alone") {
  SampleForecasts sample;
  // 5 12 19 26 34 42: 5, 7, 7, 7, 8, 8; 42 + 6 × 7 = 84, to 42 + 48 = 90. 81 is reached.
  ForecastRow row = sample.row("农村公路提质改造里程");
  CHECK(row.unit == "县交通运输局、县公路建设和养护中心");
  CHECK(text_of(row.forecast).interval == "84–90");
  CHECK(outlook_name(row.forecast.outlook) == "按期");
  for (const auto& [id, stored] : sample.ledger.table<Share>()) {
    if (stored.record.unit != "县公路建设和养护中心") continue;
    // 2 5 7 10 13 16: 2, 2, 3, 3, 3, 3; 16 + 6 × 3 = 34, at least 16 + 12.
    Forecast own = forecast_line(sample.progress, stored.record.target, id, 6);
    CHECK(text_of(own).interval == "28–34");
    CHECK(own.outlook == Outlook::at_risk);
  }
}

TEST_CASE("In December there is nothing left to forecast, in February too little to do so") {
  SampleForecasts sample;
  CHECK(view_forecasts(sample.progress, 2).rows.empty());
  CHECK(view_forecasts(sample.progress, 2).few_months > 40);
  CHECK(view_forecasts(sample.progress, 12).rows.empty());
  Forecast none = forecast_line(sample.progress, "no such target", "", 6);
  CHECK(none.silence == ForecastSilence::unmeasured);
  CHECK_FALSE(to_text(silence_of(none)).empty());
}
