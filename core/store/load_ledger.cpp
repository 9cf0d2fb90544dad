// Loading: snapshot, replay, and an honest report of what was damaged.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/hash.h"
#include "base/sort_list.h"
#include "store/frame.h"
#include "store/journal.h"
#include "store/layout.h"

namespace minsheng {
namespace {

struct Loading {
  const Store& store;
  const LedgerCodec& codec;
  LedgerFiles files;
  LoadReport report;
  std::optional<Error> refusal;  // a later program's file: stop
};

struct Snapshot {
  Frame frame;  // without its body
  Ledger ledger;
};

void report(Loading& loading, std::string pattern, std::vector<std::string> args) {
  loading.report.messages.push_back({std::move(pattern), std::move(args)});
}

// Empty for a file that is damaged; a file of a later program becomes the refusal.
template <class T>
std::optional<T> take(Loading& loading, Result<T> result) {
  if (result) return result.take();
  if (result.error().code == ErrorCode::newer_version) loading.refusal = result.error();
  return std::nullopt;
}

std::optional<Frame> read_frame(Loading& loading, FrameKind kind, const std::string& name) {
  std::optional<std::string> bytes = take(loading, loading.store.read(name));
  return bytes ? take(loading, decode_frame(kind, *bytes)) : std::nullopt;
}

std::optional<Snapshot> read_snapshot(Loading& loading, const SnapshotName& name, const Id& id) {
  std::optional<Frame> frame = read_frame(loading, FrameKind::snapshot, name.name);
  if (!frame || frame->generation != name.generation) return std::nullopt;
  std::optional<Ledger> ledger = take(loading, loading.codec.ledger_from_bytes(frame->body));
  if (!ledger || ledger->id() != id) return std::nullopt;
  frame->body.clear();
  return Snapshot{std::move(*frame), std::move(*ledger)};
}

std::optional<Snapshot> newest_whole_snapshot(Loading& loading, const Id& id) {
  const std::vector<SnapshotName>& names = loading.files.snapshots;
  for (size_t i = names.size(); i-- > 0 && !loading.refusal;) {
    std::optional<Snapshot> snapshot = read_snapshot(loading, names[i], id);
    if (snapshot || loading.refusal) return snapshot;
    report(loading, "第 {} 代快照已损坏，改用更早的快照和其后的操作记录",
           {std::to_string(names[i].generation)});
  }
  return std::nullopt;
}

// A record counts only when it names the record before it by its digest; so nothing is applied
// behind a gap, while records written after an earlier repair are found behind the damaged ones.
bool apply_record(Loading& loading, const RecordName& name, Ledger& ledger,
                  JournalPosition& position) {
  std::optional<std::string> bytes = take(loading, loading.store.read(name.name));
  if (!bytes) return false;
  std::optional<Frame> frame = take(loading, decode_frame(FrameKind::record, *bytes));
  if (!frame || frame->link != position.head || frame->sequence != name.sequence) return false;
  auto transaction = take(loading, loading.codec.transaction_from_bytes(frame->body));
  if (!transaction || !ledger.apply(std::move(*transaction))) return false;
  position.head = sha256_hex(*bytes);
  position.next_sequence = name.sequence + 1;
  position.records += 1;
  position.bytes += bytes->size();
  return true;
}

void replay(Loading& loading, Ledger& ledger, JournalPosition& position) {
  int64_t first_generation = position.generation;
  for (const RecordName& name : loading.files.records) {
    if (name.generation < first_generation || loading.refusal) continue;
    bool applied = apply_record(loading, name, ledger, position);
    loading.report.replayed += applied ? 1 : 0;
    loading.report.cut += applied ? 0 : 1;
  }
  if (loading.report.cut > 0) {
    report(loading, "有 {} 条操作记录损坏或不连续，没有载入", {std::to_string(loading.report.cut)});
  }
}

// The head says how far the journal went, so that a missing end does not pass for none.
void check_head(Loading& loading, const Id& id, const JournalPosition& position) {
  std::optional<Frame> head = read_frame(loading, FrameKind::head, head_name(id));
  if (!head) return report(loading, "末尾标记缺失或损坏，无法核对最后几步操作是否齐全", {});
  int64_t missing = head->sequence - (position.next_sequence - 1);
  if (missing > 0) report(loading, "最后 {} 步操作没有找到", {std::to_string(missing)});
  if (head->link == position.head && !loading.report.messages.empty()) {
    report(loading, "经核对，已保存的操作都在，没有丢失", {});
  }
}

void move_behind(JournalPosition& position, const LedgerFiles& files) {
  for (const SnapshotName& name : files.snapshots) {
    position.generation = std::max(position.generation, name.generation);
  }
  for (const RecordName& name : files.records) {
    position.generation = std::max(position.generation, name.generation);
    position.next_sequence = std::max(position.next_sequence, name.sequence + 1);
  }
}

}  // namespace

Result<LoadedLedger> load_ledger(const Store& store, const Id& ledger_id,
                                 const LedgerCodec& codec) {
  Loading loading{store, codec, list_files(store, ledger_id), {}, {}};
  if (loading.files.snapshots.empty() && loading.files.records.empty()) {
    return Error{ErrorCode::not_found, {"没有找到台账“{}”", {ledger_id}}};
  }
  std::optional<Snapshot> snapshot = newest_whole_snapshot(loading, ledger_id);
  if (loading.refusal) return *loading.refusal;
  if (!snapshot) {
    return Error{ErrorCode::bad_input,
                 {"台账“{}”的快照全部损坏，无法打开；请从备份文件恢复", {ledger_id}}};
  }
  JournalPosition position;
  position.generation = snapshot->frame.generation;
  position.next_sequence = snapshot->frame.sequence + 1;
  position.head = snapshot->frame.link;
  position.has_snapshot = true;
  position.store_generation = store.generation();
  replay(loading, snapshot->ledger, position);
  if (!loading.refusal) check_head(loading, ledger_id, position);
  if (loading.refusal) return *loading.refusal;
  move_behind(position, loading.files);
  position.must_checkpoint = !loading.report.messages.empty();
  if (position.must_checkpoint) ++position.generation;
  return LoadedLedger{std::move(snapshot->ledger), std::move(position), std::move(loading.report)};
}

JournalPosition start_position(const Store& store, const Id& ledger_id) {
  JournalPosition position;  // without a head, so that the records of a former life do not link
  position.must_checkpoint = true;
  position.store_generation = store.generation();
  move_behind(position, list_files(store, ledger_id));
  return position;
}

std::vector<Id> list_ledgers(const Store& store) {
  std::vector<Id> ids;
  for (const std::string& name : store.list()) {
    Id id = ledger_of(name);
    if (!id.empty()) ids.push_back(std::move(id));
  }
  sort_list(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace minsheng
