// B12 (counts by state do not add up) and the parts of a bulletin's figures (P05).
#include <algorithm>

#include "base/utf8.h"
#include "rules/bulletin_rules.h"
#include "rules/numbers.h"

namespace minsheng {
namespace {

using Text = std::u32string_view;

constexpr Text kStates[] = {U"提前", U"超前",   U"按序时", U"按时序", U"达序时", U"达到序时",
                            U"滞后", U"略滞后", U"正常",   U"已完成", U"未启动", U"未达序时"};

struct StateCounts {
  int64_t total = 0;  // 0 where none is said
  std::vector<int64_t> counts;
  std::string sum_text() const {
    std::string text;
    for (int64_t count : counts) text += (text.empty() ? "" : "＋") + std::to_string(count);
    return text;
  }
};

// 36项中，提前完成5项，达序时进度28项，滞后3项: a number with 项, 件 or 个 belongs to the state
// named since the number before; without one it is the total, when it is the first.
StateCounts state_counts(Text sentence) {
  StateCounts found;
  size_t behind = 0;
  bool first = true;
  for (size_t at = 0; at < sentence.size();) {
    CountingNumber number = read_counting_number(sentence, at);
    size_t end = at + number.length;
    bool counts = number.length > 0 && end < sentence.size() &&
                  Text(U"项件个").find(sentence[end]) != Text::npos;
    if (counts) {
      Text words = sentence.substr(behind, at - behind);
      bool state = std::any_of(std::begin(kStates), std::end(kStates),
                               [&](Text word) { return words.find(word) != Text::npos; });
      if (state) found.counts.push_back(number.value);
      if (!state && first) found.total = number.value;
      first = false;
      behind = end + 1;
    }
    at = number.length > 0 ? end : at + 1;
  }
  return found;
}

// True where the counts of the sentence do not add up.
bool check_sentence(const RuleCall& call, const CheckedBulletin& bulletin, Text sentence) {
  StateCounts found = state_counts(sentence);
  int64_t sum = 0;
  for (int64_t count : found.counts) sum += count;
  if (found.total == 0 || found.counts.size() < 2 || sum == found.total) return false;
  FindingPlace place = place_of(call.ledger, bulletin);
  place.field = "text";
  if (bulletin.source) {
    SpanList spans = find_words(bulletin.source->text, {}, to_utf8(sentence));
    if (!spans.empty()) place.spans = std::move(spans);
  }
  std::string total = std::to_string(found.total);
  call.findings.push_back(
      {"B12",
       Severity::warning,
       {std::move(place)},
       {"各状态 {} 合计 {}，与总数 {} 不符。", {found.sum_text(), std::to_string(sum), total}},
       finding_key("B12", {found.sum_text(), total})});
  return true;
}

// The parts of a total, by the unit that both are counted in; none where one has no figure.
std::vector<const CheckedFigure*> parts_of(const CheckedEntry& entry, const CheckedFigure& total) {
  std::vector<const CheckedFigure*> parts;
  for (const CheckedFigure& figure : entry.figures) {
    if (figure.figure->part_of != total.id) continue;
    if (!figure.figure->done) return {};
    parts.push_back(&figure);
  }
  return parts;
}

void check_total(const RuleCall& call, const CheckedBulletin& bulletin, const CheckedEntry& entry,
                 const CheckedFigure& total) {
  std::vector<const CheckedFigure*> parts = parts_of(entry, total);
  if (parts.size() < 2 || !total.figure->done) return;
  std::optional<Decimal> sum = Decimal(0);
  std::string shown;
  std::vector<FindingPlace> places = {place_of(call.ledger, bulletin, total)};
  for (const CheckedFigure* part : parts) {
    if (sum) sum = add(*sum, *part->figure->done);
    shown += (shown.empty() ? "" : "＋") + amount_text(*part->figure->done, "");
    places.push_back(place_of(call.ledger, bulletin, *part));
  }
  const Decimal& whole = *total.figure->done;
  if (!sum || *sum == whole) return;
  bool too_much = *sum > whole;
  std::optional<Decimal> gap = too_much ? subtract(*sum, whole) : subtract(whole, *sum);
  const std::string& unit = total.figure->unit;
  std::vector<std::string> args = {shown, amount_text(*sum, unit), amount_text(whole, unit),
                                   gap ? amount_text(*gap, unit) : ""};
  std::string key = finding_key("P05", {total.indicator, shown, args[2]});
  call.findings.push_back({"P05", too_much ? Severity::error : Severity::warning, std::move(places),
                           too_much ? Message{"各部分 {} 合计 {}，比总数 {} 多 {}。", args}
                                    : Message{"各部分 {} 合计 {}，比总数 {} 少 {}。", args},
                           std::move(key)});
}

}  // namespace

void check_status_counts(const RuleCall& call) {
  constexpr int kMostOfOne = 20;
  for (const CheckedBulletin& bulletin : call.ledger.bulletins) {
    const std::string& written = bulletin.bulletin->text;
    std::string plain = without_spaces(bulletin.source ? bulletin.source->text : written);
    std::u32string text = to_utf32(plain);
    int wrong = 0;
    for (size_t begin = 0; begin < text.size() && wrong < kMostOfOne;) {
      size_t end = std::min(text.find(U'。', begin), text.size());
      wrong += check_sentence(call, bulletin, Text(text).substr(begin, end - begin));
      begin = end + 1;
    }
  }
}

void check_figure_parts(const RuleCall& call) {
  for (const CheckedBulletin& bulletin : call.ledger.bulletins) {
    for (const CheckedEntry& entry : bulletin.entries) {
      for (const CheckedFigure& figure : entry.figures) check_total(call, bulletin, entry, figure);
    }
  }
}

}  // namespace minsheng
