// What becomes of a bulletin (工作专报). One that is written here has no source document, and has
// its whole text once it is issued.
#pragma once

#include "model/records.h"

namespace minsheng {

enum class BulletinState { read, draft, issued };

inline BulletinState bulletin_state_of(const Bulletin& bulletin) {
  if (!bulletin.source.empty()) return BulletinState::read;
  return bulletin.text.empty() ? BulletinState::draft : BulletinState::issued;
}

}  // namespace minsheng
