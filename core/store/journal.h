// Snapshots and journal: how a ledger lies in a Store so that nothing acknowledged is ever lost.
// Every user action is one small record; now and then a snapshot of the whole ledger starts a new
// generation. Layout of the files and what is guaranteed: docs/storage.md.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/message.h"
#include "base/result.h"
#include "model/ledger.h"
#include "store/store.h"

namespace minsheng {

// How ledgers and transactions become bytes; given by the caller, for this folder knows no JSON.
// What *_to_bytes writes, *_from_bytes must read back as an equal value. A *_from_bytes that meets
// a later format must return ErrorCode::newer_version.
struct LedgerCodec {
  std::string (*ledger_to_bytes)(const Ledger&) = nullptr;
  Result<Ledger> (*ledger_from_bytes)(std::string_view) = nullptr;
  std::string (*transaction_to_bytes)(const Transaction&) = nullptr;
  Result<Transaction> (*transaction_from_bytes)(std::string_view) = nullptr;
};

// Where the next record goes; from load_ledger or start_position.
struct JournalPosition {
  int64_t generation = 0;     // of the snapshot that the records follow
  int64_t next_sequence = 1;  // of the next record; rises through all generations
  std::string head;    // SHA-256 (hex) of the last record; before the first, of the ledger; or ""
  int records = 0;     // since the snapshot
  uint64_t bytes = 0;  // of these records
  bool has_snapshot = false;      // there is one for the records to be replayed on
  bool must_checkpoint = false;   // never stored, or the last load met damage
  uint64_t store_generation = 0;  // Store::generation() at loading
};

// What loading met. No messages: every byte was as it should be.
struct LoadReport {
  std::vector<Message> messages;  // damage, each with what was used instead; for the user
  int replayed = 0;               // records applied on top of the snapshot
  int cut = 0;                    // records that could not be applied
};

struct LoadedLedger {
  Ledger ledger;
  JournalPosition position;
  LoadReport report;
};

// The newest snapshot that is whole, then every record that follows it without a break. With the
// newest snapshot damaged, an older one and the records of both generations.
// Fails with not_found, with newer_version (a later program wrote here: nothing is guessed), or
// with bad_input when no snapshot is left to start from.
Result<LoadedLedger> load_ledger(const Store& store, const Id& ledger_id, const LedgerCodec& codec);

// For a ledger that comes from elsewhere (an import, a backup): behind everything stored under
// its id. Its first commit must be a checkpoint.
JournalPosition start_position(const Store& store, const Id& ledger_id);

// Ids of all ledgers that have files, sorted.
std::vector<Id> list_ledgers(const Store& store);

// Removes all files of a ledger.
void remove_ledger(Store& store, const Id& ledger_id, uint64_t expected_generation,
                   CommitDone done);

// Writes one ledger's actions. Records that could not be stored are kept and go along with the
// next commit, so one success after a failure makes everything good.
// Copies share nothing; moving is cheap. `store` and `codec`'s functions must outlive it; a commit
// under way may call back after it is gone.
class LedgerJournal {
 public:
  static constexpr int kCheckpointRecords = 200;
  static constexpr uint64_t kCheckpointBytes = 512 * 1024;

  LedgerJournal(Store& store, const LedgerCodec& codec, Id ledger_id, JournalPosition position);

  // Stores an action that has just been applied to the ledger. `done` hears of this commit.
  // Not before the first checkpoint() of a new ledger was called.
  void append(const Transaction& transaction, CommitDone done);

  // True when a checkpoint is due: after enough records or bytes, after damage, for a new ledger.
  bool wants_checkpoint() const;

  // Stores the whole ledger, to which every appended action has been applied, as a new
  // generation. Keeps the newest 4 generations with their records, and the last one of each day
  // for 30 days up to `today`; removes older ones in the same commit. A snapshot that its own
  // codec would not read again (too large, say) is not written: the records go on behind the last
  // one, and only where there is none, `done` hears the codec's error.
  void checkpoint(const Ledger& ledger, const Date& today, CommitDone done);

  // Tries again to store what could not be stored. Good at once when there is nothing.
  void retry(CommitDone done);

  // Actions and snapshots given but not yet acknowledged by the store.
  int unsaved() const;

  const JournalPosition& position() const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace minsheng
