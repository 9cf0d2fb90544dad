#include "app/spot_words.h"

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr std::string_view kStrata[] = {"层级", "牵头单位"};
std::string_view stratum_name(Stratum by) { return kStrata[static_cast<size_t>(by)]; }

// Takes `words` off the front of `text`; false where it begins otherwise.
bool take(std::string_view& text, std::string_view words) {
  if (!text.starts_with(words)) return false;
  text.remove_prefix(words.size());
  return true;
}

std::optional<uint64_t> take_number(std::string_view& text) {
  size_t end = 0;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  std::optional<uint64_t> number = whole_number(text.substr(0, end), kMostSeedDigits);
  text.remove_prefix(end);
  return number;
}

}  // namespace

std::optional<uint64_t> whole_number(std::string_view text, size_t most_digits) {
  if (text.empty() || text.size() > most_digits) return std::nullopt;
  uint64_t value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<uint64_t>(c - '0');
  }
  return value;
}

std::string draw_text(const DrawPlan& plan) {
  return "种子" + std::to_string(plan.seed) + "，按" + std::string(stratum_name(plan.by)) +
         "分层，" + std::to_string(plan.population) + "项中抽" + std::to_string(plan.count) +
         "项（SplitMix64）";
}

std::optional<DrawPlan> read_draw(const std::string& text) {
  std::string_view rest = text;
  DrawPlan plan;
  if (!take(rest, "种子")) return std::nullopt;
  std::optional<uint64_t> seed = take_number(rest);
  if (!seed || !take(rest, "，按")) return std::nullopt;
  plan.seed = *seed;
  plan.by = rest.starts_with(kStrata[0]) ? Stratum::level : Stratum::lead_unit;
  if (!take(rest, stratum_name(plan.by)) || !take(rest, "分层，")) return std::nullopt;
  std::optional<uint64_t> population = take_number(rest);
  if (!population || !take(rest, "项中抽")) return std::nullopt;
  std::optional<uint64_t> count = take_number(rest);
  if (!count || rest != "项（SplitMix64）") return std::nullopt;
  plan.population = static_cast<size_t>(*population);
  plan.count = static_cast<size_t>(*count);
  return plan;
}

CheckState state_of(const SpotCheck& check) {
  std::string_view result = trim(check.result);
  if (result.empty()) return CheckState::open;
  if (result.starts_with("不")) return CheckState::differs;
  return result == "相符" || result == "属实" ? CheckState::agrees : CheckState::partly;
}

}  // namespace minsheng
