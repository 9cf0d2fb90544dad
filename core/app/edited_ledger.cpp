#include "app/edited_ledger.h"

#include <utility>

namespace minsheng {

EditedLedger::EditedLedger(Ledger ledger, ActorId actor)
    : ledger_(std::move(ledger)), actor_(std::move(actor)) {
  rebuild_stacks();
}

Result<void> EditedLedger::apply(Transaction transaction) {
  if (transaction.changes.empty()) return {};
  if (transaction.author.empty()) transaction.author = author_;
  Result<void> applied = ledger_.apply(std::move(transaction));
  if (!applied) return applied;
  note(ledger_.history().size() - 1);
  return {};
}

Message EditedLedger::undo_label() const {
  return done_.empty() ? Message{} : at(done_.back()).label;
}

Message EditedLedger::redo_label() const {
  return undone_.empty() ? Message{} : at(undone_.back()).label;
}

Result<Transaction> EditedLedger::undo(const std::string& time) {
  if (done_.empty()) return Error{ErrorCode::not_found, {"没有可以撤销的操作。", {}}};
  return take_back(done_.back(), time, "撤销：{}");
}

Result<Transaction> EditedLedger::redo(const std::string& time) {
  if (undone_.empty()) return Error{ErrorCode::not_found, {"没有可以重做的操作。", {}}};
  return take_back(undone_.back(), time, "重做：{}");
}

void EditedLedger::rebuild_stacks() {
  for (size_t i = 0; i < ledger_.history().size(); ++i) note(i);
}

// Keeps the stacks true for the history entry at `index`. An entry that takes back the top of one
// stack moves to the other; a fresh action empties the redo stack.
void EditedLedger::note(size_t index) {
  const Transaction& entry = at(index);
  if (entry.stamp.actor != actor_) return;
  auto takes_back_top = [&](const std::vector<size_t>& stack) {
    return !stack.empty() && entry.undoes == at(stack.back()).stamp;
  };
  if (entry.undoes.number != 0 && takes_back_top(done_)) {
    done_.pop_back();
    undone_.push_back(index);
  } else if (entry.undoes.number != 0 && takes_back_top(undone_)) {
    undone_.pop_back();
    done_.push_back(index);
  } else {
    undone_.clear();
    done_.push_back(index);
  }
}

// An undo entry's own label already reads 撤销：x; redo shows the x it stands for.
Result<Transaction> EditedLedger::take_back(size_t index, const std::string& time,
                                            std::string_view label) {
  const Transaction& target = at(index);
  Transaction inverse = inverse_of(target, ledger_.next_stamp(actor_), time);
  bool nested = target.undoes.number != 0 && !target.label.args.empty();
  std::string words = nested ? target.label.args.front() : to_text(target.label);
  inverse.label = {std::string(label), {words}};
  inverse.author = author_;
  Result<void> applied = ledger_.apply(inverse);
  if (!applied) return applied.error();
  note(ledger_.history().size() - 1);
  return inverse;
}

}  // namespace minsheng
