// B01, B02 and B04: printed percents against the targets they are percents of.
#include <algorithm>

#include "base/percent.h"
#include "base/utf8.h"
#include "model/figure_facts.h"
#include "rules/bulletin_rules.h"

namespace minsheng {
namespace {

std::string words_of(const Figure& figure) { return figure.phrase + figure.percent_phrase; }

bool is_exact(const Figure& figure) {
  return figure.op == TargetOp::none || figure.op == TargetOp::equal;
}

struct DoneRange {
  Decimal least, most;
};

// Half of the last printed digit to both sides; a whole count without 万 is exact.
DoneRange done_range(const Figure& figure) {
  const Decimal& done = *figure.done;
  int power = printed_power(figure);
  std::optional<Decimal> printed = shift(done, -power);
  bool rounded = power > 0 || done.scale() > 0;
  if (!printed || !rounded || printed->scale() >= Decimal::kMaxScale) return {done, done};
  std::optional<Decimal> half = shift(Decimal(5, printed->scale() + 1), power);
  std::optional<Decimal> least = half ? subtract(done, *half) : std::nullopt;
  std::optional<Decimal> most = half ? add(done, *half) : std::nullopt;
  return least && most ? DoneRange{*least, *most} : DoneRange{done, done};
}

struct KnownTarget {
  Decimal value;
  FindingPlace place;
  bool elsewhere = false;  // said at another place
};

std::optional<KnownTarget> target_in_news(const RuleCall& call, const CheckedBulletin& bulletin,
                                          const CheckedFigure& figure) {
  for (const CheckedNews& news : bulletin.news) {
    for (const CheckedFigure& other : news.figures) {
      bool same = other.figure->planned && !other.figure->done &&
                  other.indicator == figure.indicator && other.unit == figure.unit;
      if (same)
        return KnownTarget{*other.figure->planned, place_of(call.ledger, bulletin, other), true};
    }
  }
  return std::nullopt;
}

// The year's target as printed beside the figure, as matched with the ledger, or as said in the
// bulletin's news.
std::optional<KnownTarget> known_target(const RuleCall& call, const CheckedBulletin& bulletin,
                                        const CheckedFigure& figure) {
  const Figure& record = *figure.figure;
  FindingPlace own = place_of(call.ledger, bulletin, figure);
  if (record.planned) return KnownTarget{*record.planned, own, false};
  const Target* target = call.ledger.ledger->find<Target>(record.target);
  if (target && target->value && target->unit == record.unit) {
    FindingPlace place{
        call.ledger.ledger->id(), {RecordType::target, record.target}, "value", {}, {}};
    return KnownTarget{*target->value, place, true};
  }
  return target_in_news(call, bulletin, figure);
}

bool has_share(const Figure& figure) {
  return figure.done && figure.percent_of_year && !figure.worded;
}

// Where one percent follows two figures it may belong to the other one.
bool fits_neighbour(const RuleCall& call, const CheckedBulletin& bulletin,
                    const CheckedEntry& entry, const CheckedFigure& figure) {
  if (!figure.figure->shared_percent) return false;
  return std::any_of(entry.figures.begin(), entry.figures.end(), [&](const CheckedFigure& other) {
    bool shared = other.id != figure.id && other.figure->shared_percent &&
                  has_share(*other.figure) &&
                  other.figure->percent_of_year == figure.figure->percent_of_year;
    std::optional<KnownTarget> target = shared ? known_target(call, bulletin, other) : std::nullopt;
    if (!target) return false;
    DoneRange done = done_range(*other.figure);
    PrintedPercent percent =
        printed_percent(*other.figure->percent_of_year, words_of(*other.figure));
    return can_print(done.least, done.most, target->value, percent).value_or(true);
  });
}

void check_share(const RuleCall& call, const CheckedBulletin& bulletin, const CheckedEntry& entry,
                 const CheckedFigure& figure) {
  const Figure& record = *figure.figure;
  std::optional<KnownTarget> target = known_target(call, bulletin, figure);
  if (!has_share(record) || !target) return;
  PrintedPercent percent = printed_percent(*record.percent_of_year, words_of(record));
  DoneRange done = done_range(record);
  bool fits = can_print(done.least, done.most, target->value, percent).value_or(true);
  if (fits || fits_neighbour(call, bulletin, entry, figure)) return;
  std::optional<Decimal> right = percent_of(*record.done, target->value, percent.digits);
  std::string shown = to_fixed(percent.value, percent.digits) + "%";
  std::vector<FindingPlace> places = {place_of(call.ledger, bulletin, figure)};
  if (target->elsewhere) places.push_back(target->place);
  std::string amount = amount_text(*record.done, record.unit);
  std::string whole = amount_text(target->value, record.unit);
  call.findings.push_back({"B01",
                           Severity::error,
                           std::move(places),
                           {"{}：{} ÷ 全年 {} ＝ {}%，文中写 {}。",
                            {figure.figure->indicator, amount, whole,
                             right ? to_fixed(*right, percent.digits) : "?", shown}},
                           finding_key("B01", {figure.indicator, amount, whole, shown})});
}

// 191÷608＝31.41%, 191÷609＝31.36%: the whole targets to both sides of the printed percent.
std::string nearest_text(int64_t done, const WholeTargets& targets, int digits) {
  std::string text;
  for (int64_t target : {targets.most, targets.least}) {
    std::optional<Decimal> percent = percent_of(Decimal(done), Decimal(target), digits);
    if (target <= 0 || !percent) continue;
    text += (text.empty() ? "" : "，") + std::to_string(done) + "÷" + std::to_string(target) +
            "＝" + to_fixed(*percent, digits) + "%";
  }
  return text;
}

void check_whole(const RuleCall& call, const CheckedBulletin& bulletin, const CheckedEntry& entry,
                 const CheckedFigure& figure) {
  const Figure& record = *figure.figure;
  auto is_whole_count = [](const CheckedFigure& checked) {
    const Figure& one = *checked.figure;
    return has_share(one) && one.done->is_whole() && is_exact(one) &&
           is_counted_unit(checked.unit) && printed_power(one) == 0;
  };
  if (!is_whole_count(figure) || known_target(call, bulletin, figure)) return;
  auto targets_of = [](const Figure& one) {
    return whole_targets(one.done->mantissa(),
                         printed_percent(*one.percent_of_year, words_of(one)));
  };
  std::optional<WholeTargets> targets = targets_of(record);
  if (!targets || targets->least <= targets->most) return;
  bool other_fits =
      record.shared_percent &&
      std::any_of(entry.figures.begin(), entry.figures.end(), [&](const CheckedFigure& other) {
        if (other.id == figure.id || !other.figure->shared_percent) return false;
        if (!is_whole_count(other)) return true;
        std::optional<WholeTargets> theirs = targets_of(*other.figure);
        return !theirs || theirs->least <= theirs->most;
      });
  if (other_fits) return;
  PrintedPercent percent = printed_percent(*record.percent_of_year, words_of(record));
  std::string shown = to_fixed(percent.value, percent.digits) + "%";
  std::string amount = amount_text(*record.done, record.unit);
  call.findings.push_back({"B02",
                           Severity::warning,
                           {place_of(call.ledger, bulletin, figure)},
                           {"{}：完成 {}，没有整数的全年任务能得 {}（{}）。",
                            {figure.figure->indicator, amount, shown,
                             nearest_text(record.done->mantissa(), *targets, percent.digits)}},
                           finding_key("B02", {figure.indicator, amount, shown})});
}

template <class Visit>
void for_each_figure(const RuleCall& call, Visit visit) {
  for (const CheckedBulletin& bulletin : call.ledger.bulletins) {
    for (const CheckedEntry& entry : bulletin.entries) {
      for (const CheckedFigure& figure : entry.figures) visit(bulletin, entry, figure);
    }
  }
}

}  // namespace

void check_percent_of_target(const RuleCall& call) {
  for_each_figure(call, [&](const auto& bulletin, const auto& entry, const auto& figure) {
    check_share(call, bulletin, entry, figure);
  });
}

void check_whole_target(const RuleCall& call) {
  for_each_figure(call, [&](const auto& bulletin, const auto& entry, const auto& figure) {
    check_whole(call, bulletin, entry, figure);
  });
}

void check_above_hundred(const RuleCall& call) {
  Decimal most(call.parameter("percent"));
  for_each_figure(call, [&](const auto& bulletin, const auto&, const CheckedFigure& figure) {
    const std::optional<Decimal>& percent = figure.figure->percent_of_year;
    if (!percent || *percent <= most) return;
    std::string shown = percent->to_string() + "%";
    call.findings.push_back({"B04",
                             Severity::hint,
                             {place_of(call.ledger, bulletin, figure)},
                             {"{} 已完成全年任务的 {}，请核实全年任务数和统计口径。",
                              {figure.figure->indicator, shown}},
                             finding_key("B04", {figure.indicator, shown})});
  });
}

}  // namespace minsheng
