// One writer among all tabs and all local copies of the page: an exclusive Web Lock held for the
// page's life, or a heartbeat record in the database where the browser knows no Web Locks.
// The lock keeps people from working against each other; that nothing is overwritten is the
// store's own doing (IdbfsStore::claim).
#pragma once

#include <functional>

namespace minsheng {

enum class LockRole {
  waiting,  // not known yet
  owner,    // this tab may write
  reader,   // another tab writes; becomes owner by itself when that one closes
};

struct LockState {
  LockRole role = LockRole::waiting;
  bool was_taken = false;     // reader because another tab took over from this one
  bool by_heartbeat = false;  // no Web Locks: a crashed owner is noticed after 90 s only

  bool operator==(const LockState&) const = default;
};

struct LockEvents {
  std::function<void(const LockState&)> changed;
  // Another tab wants to write: finish saving, then call release(). After 3 s it takes the lock.
  std::function<void()> asked_to_release;
  // The owner, another tab, has saved: time for a reader to reload.
  std::function<void()> other_saved;
};

// One for the page's life; callbacks come from the browser's event loop.
class TabLock {
 public:
  explicit TabLock(LockEvents events);  // asks for the lock; `changed` will hear

  const LockState& state() const;

  // Asks the owner to finish and release; takes the lock when it has, or after 3 s in any case.
  void take_over();

  // Hands the lock over; this tab becomes a reader.
  void release();

  // Tells the readers that there is something new.
  void announce_saved();
};

}  // namespace minsheng
