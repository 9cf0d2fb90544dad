// The C++ side of the tab lock: keeps the state and passes events on.
#include "platform/tab_lock.h"

#include <emscripten.h>

#include <utility>

extern "C" {
void minsheng_lock_start();
void minsheng_lock_take_over();
void minsheng_lock_release();
void minsheng_lock_announce();
}

namespace minsheng {
namespace {

struct Lock {
  LockEvents events;
  LockState state;
};

Lock& lock() {
  static Lock one;
  return one;
}

}  // namespace

TabLock::TabLock(LockEvents events) {
  lock().events = std::move(events);
  minsheng_lock_start();
}

const LockState& TabLock::state() const { return lock().state; }

void TabLock::take_over() { minsheng_lock_take_over(); }

void TabLock::release() { minsheng_lock_release(); }

void TabLock::announce_saved() { minsheng_lock_announce(); }

}  // namespace minsheng

extern "C" {

EMSCRIPTEN_KEEPALIVE void minsheng_lock_changed(int owner, int taken, int heartbeat) {
  using minsheng::LockRole;
  minsheng::LockState state{owner ? LockRole::owner : LockRole::reader, taken != 0, heartbeat != 0};
  if (state == minsheng::lock().state) return;
  minsheng::lock().state = state;
  minsheng::lock().events.changed(state);
}

EMSCRIPTEN_KEEPALIVE void minsheng_lock_asked() { minsheng::lock().events.asked_to_release(); }

EMSCRIPTEN_KEEPALIVE void minsheng_lock_saved() { minsheng::lock().events.other_saved(); }
}
