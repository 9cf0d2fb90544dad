// The small settings of this installation (theme, scale, language, actor id, time of the last
// backup), kept as one file beside the ledgers.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "store/store.h"

namespace minsheng {

// Keys are ASCII words as "theme"; values any UTF-8 text.
using Preferences = std::map<std::string, std::string>;

inline constexpr std::string_view kPreferencesName = "preferences";

// Empty when there are none. bad_input when the file is damaged, newer_version when a later
// program wrote it; go on with the defaults then.
Result<Preferences> load_preferences(const Store& store);

void save_preferences(Store& store, const Preferences& preferences, uint64_t expected_generation,
                      CommitDone done);

}  // namespace minsheng
