// Writing: records, checkpoints, and what is not yet acknowledged.
#include "store/journal.h"

#include <algorithm>
#include <utility>

#include "base/hash.h"
#include "store/frame.h"
#include "store/layout.h"

namespace minsheng {

struct LedgerJournal::State {
  struct Unsaved {
    int64_t number = 0;
    bool is_snapshot = false;
    StoredFile file;
  };

  Store& store;
  LedgerCodec codec;
  Id ledger_id;
  JournalPosition position;
  int64_t last_number = 0;
  std::vector<Unsaved> unsaved;  // oldest first

  void add(bool is_snapshot, StoredFile file) {
    unsaved.push_back({++last_number, is_snapshot, std::move(file)});
  }
  void forget_up_to(int64_t number) {
    std::erase_if(unsaved, [&](const Unsaved& one) { return one.number <= number; });
  }
  StoredFile head() const {
    Frame frame{FrameKind::head, position.generation, position.next_sequence - 1, position.head,
                ""};
    return {head_name(ledger_id), encode_frame(frame)};
  }
};

namespace {

// Every commit carries all that is unsaved, so that its success does not depend on the fate of
// an earlier one that is still under way.
template <class State>
void commit_unsaved(const std::shared_ptr<State>& state, std::vector<std::string> removes,
                    CommitDone done) {
  Batch batch;
  for (const auto& one : state->unsaved) batch.writes.push_back(one.file);
  batch.writes.push_back(state->head());
  batch.removes = std::move(removes);
  batch.expected_generation = state->position.store_generation;
  int64_t number = state->last_number;
  state->store.commit(std::move(batch),
                      [state, number, done = std::move(done)](const Result<void>& result) {
                        if (result) state->forget_up_to(number);
                        if (done) done(result);
                      });
}

}  // namespace

LedgerJournal::LedgerJournal(Store& store, const LedgerCodec& codec, Id ledger_id,
                             JournalPosition position)
    : state_(new State{store, codec, std::move(ledger_id), std::move(position), 0, {}}) {}

void LedgerJournal::append(const Transaction& transaction, CommitDone done) {
  JournalPosition& position = state_->position;
  ENSURE(position.has_snapshot, "a new ledger's first commit must be a checkpoint");
  Frame frame{FrameKind::record, position.generation, position.next_sequence, position.head,
              state_->codec.transaction_to_bytes(transaction)};
  std::string bytes = encode_frame(frame);
  position.head = sha256_hex(bytes);
  position.next_sequence += 1;
  position.records += 1;
  position.bytes += bytes.size();
  std::string name = record_name(state_->ledger_id, frame.generation, frame.sequence);
  state_->add(false, {std::move(name), std::move(bytes)});
  commit_unsaved(state_, {}, std::move(done));
}

bool LedgerJournal::wants_checkpoint() const {
  const JournalPosition& position = state_->position;
  return position.must_checkpoint || position.records >= kCheckpointRecords ||
         position.bytes >= kCheckpointBytes;
}

void LedgerJournal::checkpoint(const Ledger& ledger, const Date& today, CommitDone done) {
  JournalPosition& position = state_->position;
  std::string body = state_->codec.ledger_to_bytes(ledger);
  position.records = 0;
  position.bytes = 0;
  Result<Ledger> again = state_->codec.ledger_from_bytes(body);
  if (!again) {
    bool kept = position.has_snapshot;  // the records hold everything
    if (done) done(kept ? Result<void>() : again.error());
    return;
  }
  position.generation += 1;
  position.must_checkpoint = false;
  position.has_snapshot = true;
  if (position.head.empty()) position.head = sha256_hex(body);
  Frame frame{FrameKind::snapshot, position.generation, position.next_sequence - 1, position.head,
              std::move(body)};
  std::string name = snapshot_name(state_->ledger_id, position.generation, today);
  LedgerFiles files = list_files(state_->store, state_->ledger_id);
  files.snapshots.push_back({position.generation, today, name});
  std::erase_if(state_->unsaved, [](const auto& one) { return one.is_snapshot; });
  state_->add(true, {std::move(name), encode_frame(frame)});
  commit_unsaved(state_, outdated_files(files, today), std::move(done));
}

void LedgerJournal::retry(CommitDone done) {
  if (!state_->unsaved.empty()) return commit_unsaved(state_, {}, std::move(done));
  if (done) done({});
}

int LedgerJournal::unsaved() const { return static_cast<int>(state_->unsaved.size()); }

const JournalPosition& LedgerJournal::position() const { return state_->position; }

void remove_ledger(Store& store, const Id& ledger_id, uint64_t expected_generation,
                   CommitDone done) {
  Batch batch;
  std::string folder = folder_of(ledger_id);
  for (std::string& name : store.list()) {
    if (std::string_view(name).starts_with(folder)) batch.removes.push_back(std::move(name));
  }
  batch.expected_generation = expected_generation;
  store.commit(std::move(batch), std::move(done));
}

}  // namespace minsheng
