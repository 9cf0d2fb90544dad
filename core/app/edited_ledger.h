// A ledger under the user's hands: edits with undo and redo. Knows nothing of storage.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/edit.h"

namespace minsheng {

class EditedLedger {
 public:
  // What `actor` may undo is found in the ledger's history, so undo survives closing the program.
  EditedLedger(Ledger ledger, ActorId actor);

  const Ledger& ledger() const { return ledger_; }
  const ActorId& actor() const { return actor_; }

  // The name that steps are signed with from now on; "" at first.
  void set_author(std::string name) { author_ = std::move(name); }

  // Signs and applies a new action of this actor, it is then the last of the history; what was
  // undone before can no longer be redone. An action that is signed already keeps its author.
  // An action without changes is no action and succeeds.
  Result<void> apply(Transaction transaction);

  bool can_undo() const { return !done_.empty(); }
  bool can_redo() const { return !undone_.empty(); }
  // What the next undo or redo would take back or bring back; an empty message for nothing.
  Message undo_label() const;
  Message redo_label() const;

  // The transaction that was applied, for the journal. Fails with conflict when the fields were
  // changed by somebody else meanwhile, and with not_found when there is nothing.
  Result<Transaction> undo(const std::string& time);
  Result<Transaction> redo(const std::string& time);

 private:
  void rebuild_stacks();
  void note(size_t index);
  Result<Transaction> take_back(size_t index, const std::string& time, std::string_view label);
  const Transaction& at(size_t index) const { return ledger_.history()[index]; }

  Ledger ledger_;
  ActorId actor_;
  std::string author_;
  std::vector<size_t> done_;    // places in the history that undo would take back, last first out
  std::vector<size_t> undone_;  // places of the undo transactions that redo would take back
};

}  // namespace minsheng
