#include "app/session.h"

#include <set>
#include <utility>

#include "app/import_plan.h"
#include "base/sort_list.h"

namespace minsheng {

struct Session::OpenLedger {
  EditedLedger edited;
  LedgerJournal journal;
};

struct Session::Progress {
  SaveState state;
  std::set<Id> failed;    // ledgers with something that is not on the disk
  std::set<Id> removals;  // of ledgers, that the store has not acknowledged
  int under_way = 0;
  uint64_t revision = 1;
  uint64_t saves = 0;
  std::function<void()> save_ended;
};

namespace {

Error read_only_error() {
  return {ErrorCode::io,
          {"这一页是只读的：台账正在另一个标签页中编辑。可以点「接管编辑」后再改。", {}}};
}

// The day of an ISO 8601 time; 1 January 1970 for a clock that says nothing.
Date day_of(const std::string& time) {
  std::optional<Date> day = parse_date(std::string_view(time).substr(0, 10));
  return day ? *day : Date{1970, 1, 1};
}

}  // namespace

Session::Session(Store& store, const LedgerCodec& codec, ActorId actor, Clock now)
    : store_(store),
      codec_(codec),
      actor_(std::move(actor)),
      now_(std::move(now)),
      progress_(std::make_shared<Progress>()) {}

Session::~Session() = default;

void Session::set_author(const std::string& name) {
  author_ = name;
  for (auto& [id, open] : ledgers_) open->edited.set_author(name);
}

std::vector<Message> Session::load() {
  std::vector<Message> messages;
  keep_unsaved();
  ledgers_.clear();
  progress_->failed.clear();
  progress_->removals.clear();
  if (progress_->under_way == 0) {
    progress_->state = {SavePhase::saved, progress_->state.saved_at, 0, {}};
  }
  for (const Id& id : list_ledgers(store_)) {
    Result<LoadedLedger> loaded = load_ledger(store_, id, codec_);
    if (!loaded) {
      messages.push_back(loaded.error().message);
      continue;
    }
    LoadedLedger found = loaded.take();
    messages.insert(messages.end(), found.report.messages.begin(), found.report.messages.end());
    LedgerJournal journal(store_, codec_, id, found.position);
    ledgers_.emplace(id, std::make_unique<OpenLedger>(OpenLedger{
                             EditedLedger(std::move(found.ledger), actor_), std::move(journal)}));
  }
  set_author(author_);
  std::vector<LedgerEntry> entries = ledgers();
  if (!find(current_)) current_ = entries.empty() ? Id() : entries.front().id;
  ++progress_->revision;
  return messages;
}

void Session::keep_unsaved() {
  for (const auto& [id, open] : ledgers_) {
    bool stored = open->journal.unsaved() == 0 && open->journal.position().has_snapshot;
    if (!stored) left_unsaved_.push_back(open->edited.ledger());
  }
}

std::vector<Ledger> Session::take_left_unsaved() { return std::exchange(left_unsaved_, {}); }

std::vector<LedgerEntry> Session::ledgers() const {
  std::vector<LedgerEntry> entries;
  for (const auto& [id, open] : ledgers_)
    entries.push_back({id, ledger_title(open->edited.ledger())});
  sort_list(entries, [](const LedgerEntry& a, const LedgerEntry& b) {
    return a.title != b.title ? a.title < b.title : a.id < b.id;
  });
  return entries;
}

const Ledger* Session::ledger(const Id& id) const {
  OpenLedger* open = find(id);
  return open ? &open->edited.ledger() : nullptr;
}

const EditedLedger* Session::current() const {
  OpenLedger* open = find(current_);
  return open ? &open->edited : nullptr;
}

bool Session::open(const Id& id) {
  if (!find(id)) return false;
  current_ = id;
  ++progress_->revision;
  return true;
}

Result<void> Session::add(Ledger ledger) {
  if (read_only_) return read_only_error();
  Id id = ledger.id();
  LedgerJournal journal(store_, codec_, id, start_position(store_, id));
  progress_->removals.erase(id);
  ledgers_[id] = std::make_unique<OpenLedger>(
      OpenLedger{EditedLedger(std::move(ledger), actor_), std::move(journal)});
  current_ = id;
  set_author(author_);
  store_whole(*ledgers_[id]);
  return {};
}

Result<void> Session::remove(const Id& id) {
  if (read_only_) return read_only_error();
  if (!find(id)) return Error{ErrorCode::not_found, {"没有这本台账。", {}}};
  ledgers_.erase(id);
  std::vector<LedgerEntry> entries = ledgers();
  if (current_ == id) current_ = entries.empty() ? Id() : entries.front().id;
  remove_files(id);
  return {};
}

void Session::remove_files(const Id& id) {
  progress_->removals.insert(id);
  auto remove_done = [progress = progress_, id,
                      report = report_to_progress(id)](const Result<void>& done) {
    if (done) progress->removals.erase(id);
    report(done);
  };
  remove_ledger(store_, id, store_.generation(), remove_done);
}

Result<void> Session::apply(const Transaction& transaction) {
  if (read_only_) return read_only_error();
  OpenLedger* open = find(current_);
  ENSURE(open, "an action needs an open ledger");
  Result<void> applied = open->edited.apply(transaction);
  if (!applied || transaction.changes.empty()) return applied;
  store_step(*open, open->edited.ledger().history().back());
  return {};
}

Result<Transaction> Session::undo() {
  if (read_only_) return read_only_error();
  OpenLedger* open = find(current_);
  ENSURE(open, "undo needs an open ledger");
  Result<Transaction> undone = open->edited.undo(now_());
  if (undone) store_step(*open, undone.value());
  return undone;
}

Result<Transaction> Session::redo() {
  if (read_only_) return read_only_error();
  OpenLedger* open = find(current_);
  ENSURE(open, "redo needs an open ledger");
  Result<Transaction> redone = open->edited.redo(now_());
  if (redone) store_step(*open, redone.value());
  return redone;
}

Edit Session::start_edit() const {
  const EditedLedger* edited = current();
  ENSURE(edited, "an edit needs an open ledger");
  return Edit(edited->ledger(), actor_);
}

const SaveState& Session::save_state() const { return progress_->state; }

void Session::retry_save() {
  for (auto& [id, open] : ledgers_) {
    if (open->journal.position().has_snapshot) {
      open->journal.retry(report_to_progress(id));
    } else {
      store_whole(*open);
    }
  }
  std::set<Id> removals = progress_->removals;
  for (const Id& id : removals) remove_files(id);
}

void Session::on_save_ended(std::function<void()> listener) {
  progress_->save_ended = std::move(listener);
}

uint64_t Session::revision() const { return progress_->revision; }

uint64_t Session::saves() const { return progress_->saves; }

// A ledger whose first snapshot was refused has nothing to put a record behind.
void Session::store_step(OpenLedger& open, const Transaction& transaction) {
  if (!open.journal.position().has_snapshot) return store_whole(open);
  open.journal.append(transaction, report_to_progress(open.edited.ledger().id()));
  if (open.journal.wants_checkpoint()) store_whole(open);
}

void Session::store_whole(OpenLedger& open) {
  open.journal.checkpoint(open.edited.ledger(), day_of(now_()),
                          report_to_progress(open.edited.ledger().id()));
}

// The callback holds the shared progress, never the session. A success says that everything of its
// ledger is on the disk (store/journal.h), and nothing about the others.
CommitDone Session::report_to_progress(const Id& ledger) {
  ++progress_->under_way;
  ++progress_->state.unsaved;
  ++progress_->revision;
  progress_->state.phase = SavePhase::saving;
  return [progress = progress_, now = now_, ledger](const Result<void>& done) {
    --progress->under_way;
    SaveState& state = progress->state;
    if (done) {
      progress->failed.erase(ledger);
    } else {
      progress->failed.insert(ledger);
      state.problem = done.error().message;
    }
    if (!progress->failed.empty()) {
      state.phase = SavePhase::failed;
    } else if (progress->under_way == 0) {
      state = {SavePhase::saved, now(), 0, {}};
      ++progress->saves;
    }
    if (progress->save_ended) progress->save_ended();
  };
}

Session::OpenLedger* Session::find(const Id& id) const {
  auto found = ledgers_.find(id);
  return found == ledgers_.end() ? nullptr : found->second.get();
}

}  // namespace minsheng
