// The Store in the browser: an IDBFS mount for reading, and for writing one strict transaction of
// our own into IDBFS's database per commit. Why stock FS.syncfs is never used to write, how a
// second writer is fenced off, and what can be lost: docs/storage.md.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "store/store.h"

namespace minsheng {

// For the settings page. Figures are the browser's estimates, in bytes; 0 when it does not tell.
struct StorageState {
  bool is_persistent = false;  // the browser has promised not to clear it when disk space is short
  uint64_t used_bytes = 0;
  uint64_t quota_bytes = 0;
};

// One for the page's life. All callbacks come from the browser's event loop.
class IdbfsStore : public Store {
 public:
  // `notice` hears what the user should know: another program wants to delete the data, the
  // connection was lost, the browser's data had been cleared and was written anew.
  explicit IdbfsStore(std::function<void(const Message&)> notice);

  std::vector<std::string> list() const override;
  Result<std::string> read(std::string_view name) const override;
  uint64_t generation() const override { return generation_; }

  // Refused with conflict before claim(). Every file, the fence and the generation go in one
  // transaction that is asked to complete within this call; so it survives the closing page.
  void commit(Batch batch, CommitDone done) override;

  void reload(CommitDone done) override;

  // Makes this page the writer and reloads: from now on commits of everybody who claimed earlier
  // are refused by the database itself. Call when the tab lock is ours, and before load_ledger.
  void claim(CommitDone done);

  // Gives up writing: commit() is refused until the next claim().
  void give_up() { may_write_ = false; }

  // `ask` requests persistence first; the browser may put a question to the user.
  void query_state(bool ask, std::function<void(const StorageState&)> done);

 private:
  void load(bool claiming, CommitDone done);

  bool may_write_ = false;
  uint64_t base_ = 0;             // generation at the last load
  uint64_t generation_ = 0;       // as base_, or of the last own good commit
  uint64_t next_generation_ = 1;  // for the next commit, good or not
};

}  // namespace minsheng
