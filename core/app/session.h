// The program's state between screen and storage: which ledgers there are, which one is open, its
// undo, and whether everything is on the disk.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/edited_ledger.h"
#include "store/journal.h"

namespace minsheng {

enum class SavePhase { saved, saving, failed };

struct SaveState {
  SavePhase phase = SavePhase::saved;
  std::string saved_at;  // ISO 8601 time of the last good save; "" before the first
  int unsaved = 0;       // actions not yet acknowledged
  Message problem;       // while failed: what happened and what to do
};

struct LedgerEntry {
  Id id;
  std::string title;
};

// Not copyable; `store` must outlive it. Callbacks of the store may come at any time, also after
// the session is gone.
class Session {
 public:
  using Clock = std::function<std::string()>;  // ISO 8601 local time with offset

  Session(Store& store, const LedgerCodec& codec, ActorId actor, Clock now);
  ~Session();

  // Reads every ledger of the store anew; what is open stays open where it still exists, else the
  // first one opens. Messages tell damage and what was used instead. What was not stored yet is
  // read over, and kept for take_left_unsaved().
  std::vector<Message> load();

  // Ledgers as they were before load(), where steps of them had not reached the store: another tab
  // has the data now, or wrote in between. Each is given once.
  std::vector<Ledger> take_left_unsaved();

  const ActorId& actor() const { return actor_; }
  // Whose steps these are, as others read it: office and person, free text; "" for unnamed.
  const std::string& author() const { return author_; }
  void set_author(const std::string& name);
  std::string now() const { return now_(); }

  // Sorted by title.
  std::vector<LedgerEntry> ledgers() const;
  const Ledger* ledger(const Id& id) const;

  // The open ledger, null when there is none.
  const EditedLedger* current() const;
  bool open(const Id& id);

  // A ledger that comes from an import, a sample or a bundle: stored whole, then open. One with the
  // same id is replaced; its former generations stay in the store for a while.
  Result<void> add(Ledger ledger);
  Result<void> remove(const Id& id);

  // Applies to the open ledger and stores it. Fails without effect while read_only().
  Result<void> apply(const Transaction& transaction);
  Result<Transaction> undo();
  Result<Transaction> redo();

  // Starts an edit of the open ledger, which must exist.
  Edit start_edit() const;

  // A second tab looks and does not touch.
  bool read_only() const { return read_only_; }
  void set_read_only(bool read_only) { read_only_ = read_only; }

  const SaveState& save_state() const;
  void retry_save();

  // Called whenever a save ends, well or not: the screen is to be drawn anew.
  void on_save_ended(std::function<void()> listener);

  // Rises when a ledger, or which one is open, may have changed; not by saving.
  uint64_t revision() const;
  // Rises whenever all that was done has reached the storage.
  uint64_t saves() const;

 private:
  struct OpenLedger;
  struct Progress;  // shared with callbacks under way

  void store_step(OpenLedger& open, const Transaction& transaction);
  void store_whole(OpenLedger& open);
  CommitDone report_to_progress(const Id& ledger);
  void keep_unsaved();
  void remove_files(const Id& id);
  OpenLedger* find(const Id& id) const;

  Store& store_;
  LedgerCodec codec_;
  ActorId actor_;
  std::string author_;
  Clock now_;
  std::map<Id, std::unique_ptr<OpenLedger>> ledgers_;
  std::vector<Ledger> left_unsaved_;
  Id current_;
  bool read_only_ = false;
  std::shared_ptr<Progress> progress_;
};

}  // namespace minsheng
