#include "app/forecast_view.h"

#include "app/target_text.h"
#include "base/magnitude.h"
#include "base/sort_list.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

std::string signed_text(const Decimal& value) {
  if (!value.is_negative()) return number_text(value);
  return "−" + number_text(negated(value));
}

std::string gap_text(const Forecast& forecast) {
  std::optional<Decimal> more = subtract(forecast.expected, forecast.value);
  if (!more) return "—";
  return (*more > Decimal(0) ? "+" : "") + signed_text(*more);
}

std::string needed_text(const Forecast& forecast) {
  if (forecast.is_limit && forecast.needed.is_negative()) return "—";
  return (forecast.is_limit ? "≤" : "") + signed_text(forecast.needed);
}

std::string units_of(const TargetProgress& target) {
  TextList units;
  for (const ReportedRow& row : target.rows) {
    if (!row.unit.empty()) units.push_back(row.unit);
  }
  return join(units, "、");
}

ForecastRow row_of(const ItemProgress& item, const TargetProgress& target,
                   const Forecast& forecast) {
  bool named = target.target && !target.target->indicator.empty();
  return {item.id,
          target.id,
          item.code,
          item.item->title,
          named ? target.target->indicator : item.item->title,
          units_of(target),
          target.target ? target.target->unit : "%",
          forecast};
}

// Of the value, in percent; of nothing the gap itself.
Decimal missing_share(const Forecast& forecast) {
  return percent_of(forecast.gap, forecast.value, 2).value_or(forecast.gap);
}

bool is_worse(const ForecastRow& a, const ForecastRow& b) {
  if (a.forecast.outlook != b.forecast.outlook) return a.forecast.outlook > b.forecast.outlook;
  return missing_share(a.forecast) > missing_share(b.forecast);
}

void count(ForecastView& view, const Forecast& forecast) {
  if (forecast.outlook == Outlook::falls_short) ++view.falls_short;
  if (forecast.outlook == Outlook::at_risk) ++view.at_risk;
  if (forecast.outlook == Outlook::on_course) ++view.on_course;
}

}  // namespace

ForecastText text_of(const Forecast& forecast) {
  ForecastText text;
  text.done = number_text(forecast.done);
  text.expected = number_text(forecast.expected);
  std::string low = number_text(forecast.low);
  std::string high = number_text(forecast.high);
  text.interval = low == high ? low : low + "–" + high;
  text.value = number_text(forecast.value);
  text.gap = gap_text(forecast);
  text.needed = needed_text(forecast);
  return text;
}

Message method_of(const Forecast& forecast) {
  TextList months = {std::to_string(forecast.reported),
                     std::to_string(forecast.deadline - forecast.month)};
  if (forecast.own_curve) {
    return {
        "按自定的序时曲线，取已报 {} 个月进度快慢的中位数，推算余下 {} "
        "个月；区间取较慢和较快四分之一处的月份。",
        months};
  }
  return {"取已报 {} 个月每月增加数的中位数，推算余下 {} 个月；区间取较慢和较快四分之一处的月份。",
          months};
}

Message silence_of(const Forecast& forecast) {
  switch (forecast.silence) {
    case ForecastSilence::pending:
      return {"目标待下达，暂不预计。", {}};
    case ForecastSilence::unmeasured:
      return {"节点和持续类指标没有可以推算的数。", {}};
    case ForecastSilence::undated:
      return {"长期坚持，没有时限，不预计。", {}};
    case ForecastSilence::no_value:
      return {"没有目标值，无从预计。", {}};
    case ForecastSilence::several_units:
      return {"各单位的数不能相加，请看每个单位的预计。", {}};
    case ForecastSilence::finished:
      return {"已经达到目标值。", {}};
    case ForecastSilence::past_deadline:
      return {"时限已到，没有余下的月份。", {}};
    case ForecastSilence::few_months:
      return {"报满三个月以后才预计，已报 {} 个月。", {std::to_string(forecast.reported)}};
    case ForecastSilence::none:
      break;
  }
  return {};
}

std::string outlook_name(Outlook outlook) {
  constexpr const char* kNames[] = {"按期", "有风险", "将完不成"};
  return kNames[static_cast<size_t>(outlook)];
}

std::string_view key_of(Outlook outlook) {
  static constexpr std::string_view kKeys[] = {"on_course", "at_risk", "falls_short"};
  return kKeys[static_cast<size_t>(outlook)];
}

ForecastView view_forecasts(const LedgerProgress& progress, int month) {
  ForecastView view;
  for (const ItemProgress& item : progress.items) {
    for (const TargetProgress& target : item.targets) {
      Forecast forecast = forecast_target(target, month);
      if (forecast.silence == ForecastSilence::few_months) ++view.few_months;
      if (forecast.silence != ForecastSilence::none) continue;
      count(view, forecast);
      view.rows.push_back(row_of(item, target, forecast));
    }
  }
  sort_list(view.rows, is_worse);
  return view;
}

Forecast forecast_line(const LedgerProgress& progress, const Id& target, const Id& share,
                       int month) {
  Forecast none;
  none.silence = ForecastSilence::unmeasured;
  for (const ItemProgress& item : progress.items) {
    for (const TargetProgress& one : item.targets) {
      if ((one.id.empty() ? item.id : one.id) != target) continue;
      for (const ReportedRow& row : one.rows) {
        if (row.share == share) return forecast_row(one, row, month);
      }
    }
  }
  return none;
}

}  // namespace minsheng
