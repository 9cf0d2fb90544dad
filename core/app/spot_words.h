// What spot checks keep as words of the ledger: how a sample was drawn, and what came out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/records.h"

namespace minsheng {

enum class Stratum { level, lead_unit };

struct DrawPlan {
  uint64_t seed = 0;
  Stratum by = Stratum::level;
  size_t population = 0;  // items that could be drawn: all but those 待下达
  size_t count = 0;       // of them

  bool operator==(const DrawPlan&) const = default;
};

// 种子2024062801，按层级分层，35项中抽6项（SplitMix64）: as each check keeps it, so that the sample
// can be drawn again. Reading gives nothing for text of another form.
std::string draw_text(const DrawPlan& plan);
std::optional<DrawPlan> read_draw(const std::string& text);

enum class CheckState { open, agrees, partly, differs };  // 待核验, 相符, 基本相符, 不符

// By the words of the result: 相符, 属实; 不符, 不相符; anything else that was written is 基本相符.
CheckState state_of(const SpotCheck& check);

// Digits only, at most that many (up to 18); nothing for anything else.
std::optional<uint64_t> whole_number(std::string_view text, size_t most_digits);
inline constexpr size_t kMostSeedDigits = 18;

}  // namespace minsheng
