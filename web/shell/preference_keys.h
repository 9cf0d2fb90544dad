// Names of the preferences that the shell itself keeps, beside theme, scale and language.
#pragma once

#include <cstdlib>
#include <string>

#include "store/preferences.h"

namespace minsheng {

inline constexpr const char* kActorKey = "actor";
inline constexpr const char* kAuthorKey = "author";  // 本机名称: office and person
inline constexpr const char* kRulesKey = "checks";   // rule file of the checks, "" for the defaults
inline constexpr const char* kLedgerKey = "ledger";  // the one in use
inline constexpr const char* kLastBackupKey = "last_backup";

// The actor that this store knows, else `otherwise`.
inline ActorId actor_of(const Store& store, const ActorId& otherwise) {
  Result<Preferences> found = load_preferences(store);
  if (!found) return otherwise;
  auto actor = found.value().find(kActorKey);
  return actor == found.value().end() || actor->second.empty() ? otherwise : actor->second;
}

// "0.9" … "1.5"; 1 for anything else.
inline float scale_from(const std::string& text) {
  float scale = std::strtof(text.c_str(), nullptr);
  return scale >= 0.9f && scale <= 1.5f ? scale : 1;
}

}  // namespace minsheng
